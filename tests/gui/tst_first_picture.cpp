// SPDX-License-Identifier: GPL-3.0-or-later
// What the window makes for its first picture, and that parts made later know what they missed.
#include "fake_engine.h"
#include "main_window.h"
#include "panels/advanced_fields.h"
#include "panels/bottom_pane.h"
#include "panels/compare_page.h"
#include "panels/findings_page.h"
#include "panels/history_page.h"
#include "panels/plot_board.h"
#include "panels/quantity_box.h"
#include "panels/run_panel.h"
#include "panels/start_page.h"
#include "panels/sweep_page.h"
#include "panels/workload_picker.h"
#include "panels/wrapped_label.h"
#include "plots/timeline_view.h"
#include "support/gui_test.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace parascope;

namespace {

struct Made {
    test::EngineLog log;
    Theme theme;
    MainWindow window{theme, test::fakeEngines(log), Environment()};
    BottomPane& pane() { return *window.pane(); }
    int pages()
    {
        int made = 0;
        for (const PanePage page : {PanePage::Timeline, PanePage::Start, PanePage::Sweep, PanePage::Compare,
                                    PanePage::History, PanePage::Findings}) {
            made += pane().isMade(page) ? 1 : 0;
        }
        return made;
    }
};

} // namespace

class TstFirstPicture : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void onlyWhatIsSeenIsMade();
    void theRestFollowsThePicture();
    void theTabOfLastTimeIsThere();
    void lateFindingsAreTheRuns();
    void aLateSweepPageShowsTheSweep();
    void lateStartsAreLockedDuringARun();
    void lateFieldsComeAfterTheirHead();
    void foldedFieldsKeepThePlan();
    void lateFieldsAreLockedDuringARun();
    void wrappedLabelsAreAsLargeAsLabels_data();
    void wrappedLabelsAreAsLargeAsLabels();
    void aWrappedLabelFollowsItsTextAndFont();
    void aWrappedLabelBreaksWhereItMust();
    void aWrappedLabelDrawsItsText();
};

void TstFirstPicture::onlyWhatIsSeenIsMade()
{
    Made made;
    QCOMPARE(made.pages(), 1);
    QVERIFY(made.pane().isMade(PanePage::Start));
    QVERIFY(!made.window.findChild<WorkloadPicker*>());
    QVERIFY(!made.window.findChild<AdvancedFields*>());
    made.window.panel()->openPicker();
    auto* picker = made.window.findChild<WorkloadPicker*>();
    QVERIFY(picker && picker->isVisible());
    picker->hide();
    made.window.panel()->openPicker();
    QCOMPARE(made.window.findChildren<WorkloadPicker*>().size(), 1);
}

void TstFirstPicture::theRestFollowsThePicture()
{
    Made made;
    const QSignalSpy painted(&made.window, &MainWindow::firstPainted);
    made.window.resize(1280, 800);
    QTest::qWait(20);
    QCOMPARE(painted.size(), 0); // nothing was seen yet
    QCOMPARE(made.pages(), 1);
    made.window.show();
    QTRY_COMPARE(painted.size(), 1);
    QTRY_COMPARE(made.pages(), 6);
    QVERIFY(made.pane().isStartShown());
    QVERIFY(made.pane().start()->isVisible());
    QVERIFY(!made.pane().history()->isVisible());
    made.window.hide();
    made.window.show();
    QTest::qWait(20);
    QCOMPARE(painted.size(), 1);
}

void TstFirstPicture::theTabOfLastTimeIsThere()
{
    QSettings().setValue(QStringLiteral("window/tab"), 3);
    Made made;
    QCOMPARE(made.pane().currentTab(), 3);
    QCOMPARE(made.pages(), 1);
    QVERIFY(made.pane().isMade(PanePage::History));
    made.window.show();
    QVERIFY(made.pane().history()->isVisible());
}

void TstFirstPicture::lateFindingsAreTheRuns()
{
    Made made; // never shown: nothing is made by itself
    made.log.mostIntervals = 40;
    made.window.run();
    QTRY_COMPARE(made.window.controller().phase(), RunPhase::Finished);
    QVERIFY(!made.pane().isMade(PanePage::Findings));
    const int told = made.pane().tabs()->tabText(4).section(QLatin1Char(' '), -1).toInt();
    QCOMPARE(made.pane().findings()->count(), told);
    const auto labels = made.pane().findings()->findChildren<QLabel*>();
    QVERIFY(labels.size() > 1); // cards or checks, not the sentence that there was no run
}

void TstFirstPicture::aLateSweepPageShowsTheSweep()
{
    Made made;
    SweepResult result;
    result.plan.axes = {{QStringLiteral("threads"), {QStringLiteral("1"), QStringLiteral("2")}},
                        {QStringLiteral("processes"), {QStringLiteral("0")}}};
    result.cells = cellsOf(result.plan).value();
    result.figures.resize(result.cells.size());
    made.window.sweep().show(result);
    QVERIFY(!made.pane().isMade(PanePage::Sweep));
    const auto* page = made.pane().sweep();
    QVERIFY(page->applyButton()->isVisibleTo(page));
}

void TstFirstPicture::lateStartsAreLockedDuringARun()
{
    QSettings().setValue(QStringLiteral("window/tab"), 1);
    Made made;
    made.window.run();
    QTRY_VERIFY(made.window.controller().isBusy());
    QVERIFY(!made.pane().isMade(PanePage::Start));
    QVERIFY(!made.pane().start()->labButton(0)->isEnabled());
    made.window.controller().stop();
    QTRY_VERIFY(!made.window.controller().isBusy());
    QVERIFY(made.pane().start()->labButton(0)->isEnabled());
}

void TstFirstPicture::lateFieldsComeAfterTheirHead()
{
    Made made;
    made.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&made.window));
    made.window.panel()->setAdvancedOpen(true);
    QToolButton* fold = nullptr;
    for (auto* button : made.window.panel()->findChildren<QToolButton*>()) {
        fold = button->accessibleName() == QLatin1String("Limits and safety") ? button : fold;
    }
    QVERIFY(fold);
    fold->setFocus();
    QStringList names;
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        names.append(QApplication::focusWidget()->accessibleName());
    }
    QCOMPARE(names.first(), QStringLiteral("Task timeout"));
    QCOMPARE(names.at(8), QStringLiteral("Seed"));
    QCOMPARE(names.at(9), QStringLiteral("Run"));
}

void TstFirstPicture::foldedFieldsKeepThePlan()
{
    Made made;
    RunPlan plan = made.window.panel()->plan();
    plan.timeoutNs = 1'500'000'000;
    plan.retries = 3;
    plan.warmUpNs = 2'000'000'000;
    plan.transfer = Transfer::Copy;
    plan.payloadBytes = 4096;
    plan.seed = 77;
    made.window.panel()->setPlan(plan);
    QVERIFY(!made.window.findChild<AdvancedFields*>());
    QCOMPARE(made.window.panel()->plan(), plan);
    made.window.panel()->setAdvancedOpen(true);
    auto* fields = made.window.findChild<AdvancedFields*>();
    QVERIFY(fields);
    QCOMPARE(made.window.panel()->plan(), plan);
    for (auto* box : fields->findChildren<QuantityBox*>()) {
        if (box->accessibleName() == QLatin1String("Retries")) {
            QCOMPARE(box->value(), 3.0);
            box->setValue(4);
        }
    }
    plan.retries = 4;
    QCOMPARE(made.window.panel()->plan(), plan);
}

void TstFirstPicture::lateFieldsAreLockedDuringARun()
{
    Made made;
    made.window.run();
    QTRY_VERIFY(made.window.controller().isBusy());
    made.window.panel()->setAdvancedOpen(true);
    auto* box = made.window.findChild<AdvancedFields*>()->findChild<QuantityBox*>();
    QVERIFY(!box->isEnabled());
    made.window.controller().stop();
    QTRY_VERIFY(!made.window.controller().isBusy());
    QVERIFY(box->isEnabled());
}

void TstFirstPicture::wrappedLabelsAreAsLargeAsLabels_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("word") << QStringLiteral("Threads");
    QTest::newRow("sentence") << QStringLiteral(
        "Tries every sensible number of threads and processes on this machine and tells you which to use.");
    QTest::newRow("lines") << QStringLiteral("Prediction: twice as fast\nMeasured: 1.9 times\nIt holds.");
    QTest::newRow("long") << QStringLiteral("Any command with {threads} and {processes}, or one of the "
                                            "workloads with your own numbers. ")
                                 .repeated(4);
    QTest::newRow("japanese") << QString::fromUtf8(
        "このマシンで意味のあるスレッド数とプロセス数をすべて試し、どれを使うべきかを示します。");
}

void TstFirstPicture::wrappedLabelsAreAsLargeAsLabels()
{
    QFETCH(QString, text);
    QLabel known(text);
    known.setTextFormat(Qt::PlainText);
    known.setWordWrap(true);
    WrappedLabel ours(text);
    const int line = known.fontMetrics().lineSpacing();
    QVERIFY(std::abs(ours.sizeHint().width() - known.sizeHint().width()) <= 2);
    QVERIFY(std::abs(ours.sizeHint().height() - known.sizeHint().height()) <= 1);
    QVERIFY(std::abs(ours.minimumSizeHint().width() - known.minimumSizeHint().width()) <= 2);
    QVERIFY(std::abs(ours.minimumSizeHint().height() - known.minimumSizeHint().height()) <= 1);
    int otherwise = 0;
    for (int width = 60; width < 700; width += 7) {
        const int apart = std::abs(ours.heightForWidth(width) - known.heightForWidth(width));
        QVERIFY2(apart <= line + 1, qPrintable(QString::number(width)));
        otherwise += apart > 1 ? 1 : 0; // a word that just fits, or just doesn't
    }
    QVERIFY2(otherwise <= 4, qPrintable(QString::number(otherwise)));
}

void TstFirstPicture::aWrappedLabelFollowsItsTextAndFont()
{
    WrappedLabel label(QStringLiteral("one two three four"));
    const int before = label.heightForWidth(70);
    label.setText(QStringLiteral("one two three four five six seven eight nine ten"));
    const int longer = label.heightForWidth(70);
    QVERIFY(longer > before);
    QFont larger = label.font();
    larger.setPixelSize(30);
    label.setFont(larger);
    QVERIFY(label.heightForWidth(70) > longer);
    const int plain = label.minimumSizeHint().width();
    label.setBoldLead(label.text().size());
    QVERIFY(label.minimumSizeHint().width() > plain);
}

void TstFirstPicture::aWrappedLabelBreaksWhereItMust()
{
    WrappedLabel label(QStringLiteral("one two\nthree"));
    QCOMPARE(label.linesAt(1000), QStringList({QStringLiteral("one two"), QStringLiteral("three")}));
    QCOMPARE(label.linesAt(1),
             QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
    for (const QString& number : {QStringLiteral("above 0"), QStringLiteral("above 1.5."),
                                  QStringLiteral("60 %"), QStringLiteral("(10)")}) {
        label.setText(number + QStringLiteral("\nChanged"));
        QCOMPARE(label.linesAt(1000), QStringList({number, QStringLiteral("Changed")}));
    }
    label.setText(QString());
    QVERIFY(label.linesAt(100).isEmpty());
}

void TstFirstPicture::aWrappedLabelDrawsItsText()
{
    const auto ink = [](WrappedLabel& label) {
        label.resize(200, 60);
        const QImage picture = label.grab().toImage();
        int inked = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                inked += picture.pixel(x, y) != picture.pixel(0, 0) ? 1 : 0;
            }
        }
        return inked;
    };
    WrappedLabel empty;
    WrappedLabel label(QStringLiteral("Two words and some more"));
    const int plain = ink(label);
    QCOMPARE(ink(empty), 0);
    QVERIFY(plain > 100);
    label.setBoldLead(9);
    QVERIFY(ink(label) > plain);
}

PARASCOPE_GUI_TEST_MAIN(TstFirstPicture)
#include "tst_first_picture.moc"
