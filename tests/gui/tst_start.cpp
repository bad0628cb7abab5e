// SPDX-License-Identifier: GPL-3.0-or-later
// What a newcomer meets: the first page, the labs, the tour, the settings and the list of keys.
#include "base/clock.h"
#include "models/figures.h"
#include "models/sweep_form.h"
#include "panels/banner.h"
#include "panels/bottom_pane.h"
#include "panels/findings_page.h"
#include "panels/header_bar.h"
#include "panels/header_words.h"
#include "panels/plot_board.h"
#include "panels/run_panel.h"
#include "panels/settings_dialog.h"
#include "panels/shortcuts_dialog.h"
#include "panels/start_page.h"
#include "panels/status_line.h"
#include "panels/sweep_page.h"
#include "panels/tile_row.h"
#include "panels/tour.h"
#include "plots/timeline_view.h"
#include "recorded_run.h"
#include "shown_window.h"
#include "support/gui_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

#include <algorithm>

using namespace parascope;

namespace {

using Shown = test::ShownWindow;

Summary withRate(double perSecond)
{
    Summary summary;
    summary.throughputPerSecond = perSecond;
    return summary;
}

Summary withDelay(double p99Ms, double maxMs)
{
    Summary summary;
    summary.mainLoop.p99Ms = p99Ms;
    summary.mainLoop.maxMs = maxMs;
    return summary;
}

} // namespace

class TstStart : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void theSurfacesComeBeforeWhatIsOnThem();
    void aNewcomerFindsWhatToStartWith();
    void theFoldCutsNoText();
    void theSweepSaysHowLongItTakes();
    void everyLabCanRun();
    void labsJudgeWhatTheyMeasured();
    void aLabRunsAndSaysWhatItProved();
    void theDemoComparesWhatItRan();
    void aStoppedLabProvesNothing();
    void theTourGoesThroughAndEnds();
    void settingsActAtOnceAndStay();
    void howCloselyRunsAreLookedAtIsChosen();
    void everySettingHasAName();
    void aWrongTargetIsMarked();
    void theListOfKeysOpensWithF1();
    void resetPutsThePartsBack();
    void findingsAreShownAndLead();
    void theCostHasTheRoomItNeeds();
    void nothingToReportNamesTheChecks();
};

/// What could be seen each time the window was painted.
class PaintLog : public QObject {
public:
    explicit PaintLog(MainWindow& window) : m_window(window)
    {
        window.installEventFilter(this);
        QObject::connect(&window, &MainWindow::firstPainted, this, [this] { told.append(painted.size()); });
    }
    QList<bool> painted;   ///< with the parts
    QList<qsizetype> told; ///< after so many pictures

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            painted.append(m_window.header()->isVisible());
        }
        return QObject::eventFilter(object, event);
    }

private:
    MainWindow& m_window;
};

void TstStart::theSurfacesComeBeforeWhatIsOnThem()
{
    test::EngineLog log;
    Theme theme;
    theme.prepare(*qApp);
    MainWindow window(theme, test::fakeEngines(log), Environment());
    PaintLog paints(window);
    window.openInStages();
    QVERIFY(!window.header()->isVisible());
    QTRY_COMPARE(paints.told.size(), 1);
    QVERIFY(paints.painted.size() >= 2);
    QVERIFY(!paints.painted.first());
    QVERIFY(paints.painted.last());
    QVERIFY(paints.told.first() >= 2);
    QVERIFY(window.header()->isVisible() && window.panel()->isVisible() && window.plots()->isVisible());
    QVERIFY(window.focusWidget() != nullptr);
    QTest::keyClick(window.focusWidget(), Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(!window.panel()->isVisible()); // keys arrive
}

void TstStart::aNewcomerFindsWhatToStartWith()
{
    Shown shown;
    QVERIFY(shown.window.pane()->isStartShown());
    QCOMPARE(shown.window.tiles()->verdict()->verdict().link, VerdictLink::Tour);
    shown.log.mostIntervals = 30;
    shown.window.run();
    QVERIFY(!shown.window.pane()->isStartShown());
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Finished);
    QVERIFY(!shown.window.pane()->isStartShown());
}

/// At any height of the pane: the head of the labs is whole, with something of a card below it, or not there.
void TstStart::theFoldCutsNoText()
{
    Shown shown;
    for (int height = 680; height <= 1080; height += 20) {
        shown.window.resize(1280, height);
        QCoreApplication::processEvents();
        const auto* page = shown.window.pane()->start();
        const QLabel* head = page->labsHead();
        const int top = head->mapTo(page, QPoint(0, 0)).y();
        const int seen = page->viewport()->height();
        QVERIFY2(top >= seen || top + head->height() + 12 <= seen,
                 qPrintable(QStringLiteral("%1: %2 of %3").arg(height).arg(top).arg(seen)));
    }
}

void TstStart::theSweepSaysHowLongItTakes()
{
    Shown shown;
    auto* page = shown.window.pane()->start();
    QVERIFY(!page->demoButton()->icon().isNull() && !page->sweepButton()->icon().isNull());
    page->setSweepTime(94'200'000'000);
    QCOMPARE(page->sweepButton()->text(), QStringLiteral("Start a sweep · ≤ 95\u00a0s"));
    page->setSweepTime(312'000'000'000);
    QCOMPARE(page->sweepButton()->text(), QStringLiteral("Start a sweep · ≤ 5:12\u00a0min"));
    QVERIFY(usualSweepNs(2) > 0 && usualSweepNs(2) < usualSweepNs(8)); // what the form says, untouched
    SweepController controller;
    SweepPage form(shown.theme, controller);
    form.prepare(RunPlan(), 2);
    QStringList said;
    for (const auto* label : form.findChildren<QLabel*>()) {
        said.append(label->text());
    }
    const QString most = durationFigure(static_cast<double>(usualSweepNs(2)) / 1e6).text();
    QVERIFY2(said.join(u'|').contains(most), qPrintable(said.join(u'|')));
}

void TstStart::everyLabCanRun()
{
    const auto list = labs(2);
    QCOMPARE(list.size(), std::size_t{6});
    QSet<QString> ids;
    for (const auto& lab : list) {
        ids.insert(lab.id);
        QVERIFY(!lab.title.isEmpty() && !lab.prediction.isEmpty());
        double seconds = 0;
        for (const auto& plan : lab.plans) {
            const auto valid = validatePlan(plan);
            QVERIFY2(valid.ok(), qPrintable(lab.id));
            seconds += static_cast<double>(plan.durationNs + plan.warmUpNs.value_or(0)) / 1e9;
        }
        QVERIFY2(seconds <= 30 && seconds <= lab.seconds + 0.1, qPrintable(lab.id));
    }
    QCOMPARE(ids.size(), 6);
}

void TstStart::labsJudgeWhatTheyMeasured()
{
    const auto list = labs(2);
    QVERIFY(list[0].answer({withDelay(150, 151)}).asPredicted);
    QVERIFY(!list[0].answer({withDelay(1, 2)}).asPredicted);
    QVERIFY(list[1].answer({withDelay(40, 45), withDelay(0.5, 3)}).asPredicted);
    QVERIFY(!list[1].answer({withDelay(40, 45), withDelay(39, 45)}).asPredicted);
    QVERIFY(list[2].answer({withRate(100'000), withRate(990)}).asPredicted);
    QVERIFY(!list[2].answer({withRate(395'000), withRate(990)}).asPredicted);
    QVERIFY(list[3].answer({withRate(1000), withRate(950)}).asPredicted);
    QVERIFY(!list[3].answer({withRate(1000), withRate(500)}).asPredicted);
    QVERIFY(list[5].answer({withRate(1000), withRate(5000)}).asPredicted);
    QVERIFY(!list[5].answer({withRate(1000), withRate(1000)}).asPredicted);
    QVERIFY(!list[5].answer({Summary(), Summary()}).asPredicted); // nothing measured proves nothing
    Summary crashed;
    crashed.workerCrashes = 2;
    crashed.workerRespawns = 2;
    crashed.totals.completed = 100;
    QVERIFY(list[4].answer({crashed}).asPredicted);
    QVERIFY(!list[4].answer({Summary()}).asPredicted);
}

void TstStart::aLabRunsAndSaysWhatItProved()
{
    Shown shown;
    shown.log.mostIntervals = 40;
    auto* page = shown.window.pane()->start();
    page->labButton(3)->setFocus();
    QTest::mouseClick(page->labButton(3), Qt::LeftButton);
    QCOMPARE(shown.log.started, 1);
    QVERIFY(page->hasFocus());                    // not thrown into a field of the settings
    QVERIFY(shown.window.pane()->isStartShown()); // the lab stays in sight while it runs
    QCOMPARE(headerWords(shown.window.controller()).title, labs().at(3).title + QStringLiteral(" · 1/2"));
    QVERIFY(!page->labButton(0)->isEnabled());
    QTRY_COMPARE(shown.log.started, 2);
    QCOMPARE(shown.log.plans[0].processes, 0);
    QCOMPARE(shown.log.plans[1].threads, 0);
    QTRY_VERIFY(page->labText(3).contains(QStringLiteral("Measured:")));
    QVERIFY(page->labText(3).contains(QStringLiteral("choose by safety")));
    QVERIFY(page->labButton(0)->isEnabled());
    QVERIFY(page->labButton(3)->hasFocus());
    QVERIFY(shown.window.pane()->isStartShown());
    QTest::keyClick(&shown.window, Qt::Key_1, Qt::ControlModifier); // what it ran can be looked at
    QTRY_VERIFY(!shown.window.pane()->isStartShown());
    QVERIFY(shown.window.pane()->timeline()->isVisible());
}

/// What the first card promises, in the window's first size: the result where the button is, the two runs
/// side by side, and the settings as they were.
void TstStart::theDemoComparesWhatItRan()
{
    QTemporaryDir folder;
    Shown shown;
    shown.log.recordingPath = folder.filePath(QStringLiteral("demo.parascope"));
    QVERIFY(test::recordRun(shown.log.recordingPath, test::madeUpInfo(), 40));
    shown.log.mostIntervals = 40;
    RunPlan own = shown.window.panel()->plan();
    own.threads = 3;
    own.processes = 2;
    shown.window.panel()->setPlan(own);
    own = shown.window.panel()->plan();
    auto* page = shown.window.pane()->start();
    QVERIFY(page->demoButton()->text().contains(QString::number(labs().at(kDemoLab).seconds)));
    QTest::mouseClick(page->demoButton(), Qt::LeftButton);
    QTRY_COMPARE(shown.log.started, 2);
    QCOMPARE(shown.window.panel()->plan().processes, 0); // the lab's, while it runs
    QTRY_VERIFY(page->demoText()->text().contains(QStringLiteral("Measured:")));
    QTRY_COMPARE(shown.window.pane()->currentTab(), static_cast<int>(PaneTab::Compare));
    QCOMPARE(shown.window.panel()->plan(), own);
    QTest::keyClick(&shown.window, Qt::Key_F11);
    shown.window.showTab(static_cast<int>(PaneTab::Timeline));
    QTRY_VERIFY(page->isVisible());
    QCOMPARE(page->demoText()->visibleRegion().boundingRect(), page->demoText()->rect()); // all of it
}

void TstStart::aStoppedLabProvesNothing()
{
    Shown shown;
    const RunPlan own = shown.window.panel()->plan();
    shown.window.startLab(1);
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Running);
    shown.window.controller().stop();
    QTRY_VERIFY(shown.window.pane()->start()->labButton(0)->isEnabled());
    QTest::qWait(20);
    QCOMPARE(shown.log.started, 1);
    QVERIFY(!shown.window.pane()->start()->labText(1).contains(QStringLiteral("Measured:")));
    QCOMPARE(shown.window.panel()->plan(), own);
}

void TstStart::theTourGoesThroughAndEnds()
{
    Shown shown;
    auto* verdict = shown.window.tiles()->verdict();
    verdict->setFocus();
    QTest::mouseClick(verdict, Qt::LeftButton);
    QVERIFY(shown.window.tour());
    QPointer<Tour> tour = shown.window.tour();
    QCOMPARE(tour->step(), 0);
    for (int i = 0; i < 3; ++i) { // Tab stays in the tour
        QTest::keyClick(shown.window.focusWidget(), Qt::Key_Tab);
        QVERIFY(tour->isAncestorOf(shown.window.focusWidget()));
    }
    QTest::mouseClick(tour->nextButton(), Qt::LeftButton);
    QCOMPARE(tour->step(), 1);
    QTest::keyClick(tour, Qt::Key_Left);
    QCOMPARE(tour->step(), 0);
    shown.window.resize(1400, 850);
    QTRY_COMPARE(tour->size(), shown.window.centralWidget()->size());
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(tour, Qt::Key_Right);
    }
    QTRY_VERIFY(!tour);
    QVERIFY(verdict->hasFocus()); // back where it was
    shown.window.startTour();
    QTest::keyClick(&shown.window, Qt::Key_Escape);
    QTRY_VERIFY(!shown.window.tour());
    shown.window.startTour();
    tour = shown.window.tour();
    QTest::mouseClick(tour, Qt::LeftButton, {}, QPoint(tour->width() - 3, tour->height() - 3));
    QCOMPARE(tour->step(), 0); // a click beside the card is no answer
    QVERIFY(tour->nextButton()->hasFocus());
    QTest::mouseClick(tour->skipButton(), Qt::LeftButton);
    QTRY_VERIFY(!tour);
    QCOMPARE(shown.log.started, 0);
}

void TstStart::settingsActAtOnceAndStay()
{
    {
        Shown shown;
        int changes = 0;
        SettingsDialog dialog(shown.window.preferences(), QStringLiteral("/tmp/usual"));
        connect(&dialog, &SettingsDialog::changed, this, [&](const Preferences& p) {
            ++changes;
            p.write();
            p.applyTo(shown.theme);
        });
        dialog.show();
        auto* theme = dialog.findChild<QComboBox*>(QStringLiteral("theme"));
        QTest::keyClick(theme, Qt::Key_Down);
        QCOMPARE(shown.theme.mode(), ThemeMode::Light);
        dialog.findChild<QComboBox*>(QStringLiteral("colorMap"))->setCurrentIndex(3);
        QCOMPARE(shown.theme.colorMap(), ColorMap::Cividis);
        dialog.findChild<QSpinBox*>(QStringLiteral("fontSize"))->setValue(16);
        QCOMPARE(shown.theme.font(13).pixelSize(), 16);
        dialog.findChild<QComboBox*>(QStringLiteral("language"))->setCurrentIndex(2);
        auto* motion = dialog.findChild<QCheckBox*>(QStringLiteral("reducedMotion"));
        motion->setFocus();
        QTest::keyClick(motion, Qt::Key_Space);
        auto* target = dialog.findChild<QLineEdit*>(QStringLiteral("target"));
        target->setFocus();
        QTest::keyClicks(target, QStringLiteral("12.5 ms"));
        QTest::keyClick(target, Qt::Key_Return);
        auto* sampling = dialog.findChild<QComboBox*>(QStringLiteral("sampling"));
        QCOMPARE(sampling->currentText(), QStringLiteral("every 100\u00a0ms"));
        QTest::keyClick(sampling, Qt::Key_End);
        QCOMPARE(sampling->currentText(), QStringLiteral("every 1\u00a0s"));
        auto* probe = dialog.findChild<QComboBox*>(QStringLiteral("probe"));
        QCOMPARE(probe->currentText(), QStringLiteral("every 20\u00a0ms"));
        QTest::keyClick(probe, Qt::Key_Home);
        QCOMPARE(changes, 8);
    }
    const Preferences kept = Preferences::read();
    QCOMPARE(kept.theme, ThemeMode::Light);
    QCOMPARE(kept.colorMap, ColorMap::Cividis);
    QCOMPARE(kept.fontPx, 16);
    QCOMPARE(kept.language, QStringLiteral("de"));
    QVERIFY(kept.reducedMotion);
    QCOMPARE(kept.p99TargetMs, 12.5);
    QCOMPARE(kept.sampleEveryMs, 1000);
    QCOMPARE(kept.probeEveryMs, 2);
}

/// Chosen in the window's own dialog: the next run has it, the line at the bottom says it, and the next start
/// of the window still does. What was kept and can't be chosen is the usual again.
void TstStart::howCloselyRunsAreLookedAtIsChosen()
{
    {
        Shown shown;
        const auto* status = shown.window.findChild<StatusLine*>();
        QCOMPARE(status->watchingText(),
                 QStringLiteral("Probe every 20\u00a0ms, sampling every 100\u00a0ms"));
        const auto actions = shown.window.findChildren<QAction*>();
        const auto settings = std::ranges::find(actions, QStringLiteral("Settings…"), &QAction::text);
        QVERIFY(settings != actions.end());
        (*settings)->trigger();
        auto* dialog = shown.window.findChild<SettingsDialog*>();
        auto* sampling = dialog->findChild<QComboBox*>(QStringLiteral("sampling"));
        sampling->setFocus();
        QTest::keyClick(sampling, Qt::Key_Down);
        QTest::keyClick(sampling, Qt::Key_Down);
        auto* probe = dialog->findChild<QComboBox*>(QStringLiteral("probe"));
        probe->setFocus();
        QTest::keyClick(probe, Qt::Key_Up);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("close")), Qt::LeftButton);
        QCOMPARE(status->watchingText(),
                 QStringLiteral("Probe every 10\u00a0ms, sampling every 500\u00a0ms"));
        const RunPlan plan = shown.window.findChild<RunPanel*>()->plan();
        QCOMPARE(plan.sampleEveryNs, 500 * kNsPerMs);
        QCOMPARE(plan.probeEveryNs, 10 * kNsPerMs);
        QVERIFY(validatePlan(plan).ok());
    }
    {
        Shown shown;
        QCOMPARE(shown.window.findChild<RunPanel*>()->plan().sampleEveryNs, 500 * kNsPerMs);
    }
    QSettings().setValue(QStringLiteral("runs/sample_every_ms"), 70);
    QCOMPARE(Preferences::read().sampleEveryMs, 100);
}

void TstStart::everySettingHasAName()
{
    SettingsDialog dialog{Preferences(), QString()};
    dialog.show();
    for (auto* widget : dialog.findChildren<QWidget*>()) {
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_"));
        if (widget->focusPolicy() != Qt::NoFocus && !inner && widget->isVisibleTo(&dialog) &&
            !widget->objectName().isEmpty()) {
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
        }
    }
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TstStart::aWrongTargetIsMarked()
{
    SettingsDialog dialog{Preferences(), QString()};
    dialog.show();
    auto* target = dialog.findChild<QLineEdit*>(QStringLiteral("target"));
    target->setFocus();
    QTest::keyClicks(target, QStringLiteral("soon"));
    QTest::keyClick(target, Qt::Key_Return);
    QVERIFY(target->property("invalid").toBool());
    QCOMPARE(dialog.preferences().p99TargetMs, 0.0);
}

void TstStart::theListOfKeysOpensWithF1()
{
    Shown shown;
    shown.window.activateWindow();
    QTest::keyClick(&shown.window, Qt::Key_F1);
    QTRY_VERIFY(shown.window.findChild<ShortcutsDialog*>());
    auto* sheet = shown.window.findChild<ShortcutsDialog*>();
    QStringList shownTexts;
    for (const auto* label : sheet->findChildren<QLabel*>()) {
        shownTexts.append(label->text());
    }
    for (const auto& groups : shortcutColumns()) {
        for (const auto& group : groups) {
            QVERIFY(shownTexts.contains(group.place));
            for (const auto& [key, text] : group.keys) {
                QVERIFY2(shownTexts.contains(key) && shownTexts.contains(text), qPrintable(text));
            }
        }
    }
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!shown.window.findChild<ShortcutsDialog*>());
}

void TstStart::resetPutsThePartsBack()
{
    Shown shown;
    QTest::keyClick(&shown.window, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(&shown.window, Qt::Key_4, Qt::ControlModifier);
    QTest::keyClick(&shown.window, Qt::Key_F11);
    QVERIFY(!shown.window.panel()->isVisible());
    QCOMPARE(shown.window.pane()->currentTab(), 3);
    QMetaObject::invokeMethod(&shown.window, [&] { shown.window.resetLayout(); });
    QVERIFY(shown.window.panel()->isVisible());
    QVERIFY(shown.window.plots()->isVisible());
    QCOMPARE(shown.window.pane()->currentTab(), 0);
    QCOMPARE(shown.window.timeWindow().range(), 60.0);
}

void TstStart::findingsAreShownAndLead()
{
    Theme theme;
    FindingsPage page(theme);
    page.show();
    Finding finding;
    finding.id = QStringLiteral("main-thread-blocked");
    finding.severity = Severity::Serious;
    finding.title = QStringLiteral("The main thread froze for 142 ms");
    finding.evidence = {{QStringLiteral("longest stall"), 142, QStringLiteral("ms")}};
    finding.action = QStringLiteral("merge in a worker");
    finding.span = FindingSpan{2'000'000'000, 3'000'000'000};
    Finding other = finding;
    other.title = QStringLiteral("Too many workers");
    other.change = FindingChange{2, 4, {}};
    page.showFindings({finding, other}, Summary());
    QCOMPARE(page.count(), 2);
    double from = 0;
    std::optional<int> threads;
    connect(&page, &FindingsPage::spanAsked, this, [&](double start, double) { from = start; });
    connect(&page, &FindingsPage::changeAsked, this,
            [&](const FindingChange& change) { threads = change.threads; });
    const auto buttons = page.findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(from, 2.0);
    QCOMPARE(buttons[1]->text(), QStringLiteral("Try 2 × 4"));
    buttons[1]->setFocus();
    QTest::keyClick(buttons[1], Qt::Key_Space);
    QCOMPARE(threads, std::optional<int>(2));
}

/// One line where the page is wide, and a sentence like the others.
void TstStart::theCostHasTheRoomItNeeds()
{
    Theme theme;
    FindingsPage page(theme);
    page.resize(1200, 300);
    page.show();
    Finding finding;
    finding.title = QStringLiteral("The main thread froze for 142 ms");
    finding.cost = QStringLiteral("all figures depend on what else");
    page.showFindings({finding}, Summary());
    const auto* cost = page.findChild<QLabel*>(QStringLiteral("cost"));
    QVERIFY(cost != nullptr);
    QCOMPARE(cost->text(), QStringLiteral("All figures depend on what else"));
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY2(cost->height() < 2 * cost->fontMetrics().lineSpacing(),
             qPrintable(QString::number(cost->width())));
    finding.cost = QStringLiteral("all figures ").repeated(20);
    page.showFindings({finding}, Summary());
    QVERIFY(page.findChild<QLabel*>(QStringLiteral("cost"))->width() <= qRound(theme.scaled(260)));
}

void TstStart::nothingToReportNamesTheChecks()
{
    Theme theme;
    FindingsPage page(theme);
    page.show();
    page.showFindings({}, Summary());
    QStringList texts;
    for (const auto* label : page.findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    QVERIFY(texts.join(u' ').contains(QStringLiteral("Nothing to report")));
    QVERIFY(texts.size() > static_cast<qsizetype>(findingChecks().size()));
}

PARASCOPE_GUI_TEST_MAIN(TstStart)
#include "tst_start.moc"
