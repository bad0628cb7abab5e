// SPDX-License-Identifier: GPL-3.0-or-later
// The start page, and the labs that it offers: what they run, what they say, what they leave behind.
#include "models/figures.h"
#include "models/sweep_form.h"
#include "panels/bottom_pane.h"
#include "panels/header_words.h"
#include "panels/run_panel.h"
#include "panels/start_page.h"
#include "panels/sweep_page.h"
#include "plots/timeline_view.h"
#include "recorded_run.h"
#include "shown_window.h"
#include "support/gui_test.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

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

class TstLabs : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void theFoldCutsNoText();
    void theSweepSaysHowLongItTakes();
    void everyLabCanRun();
    void labsJudgeWhatTheyMeasured();
    void aLabRunsAndSaysWhatItProved();
    void theDemoComparesWhatItRan();
    void aStoppedLabProvesNothing();
};

/// At any height of the pane: the head of the labs is whole, with something of a card below it, or not there.
void TstLabs::theFoldCutsNoText()
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

void TstLabs::theSweepSaysHowLongItTakes()
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

void TstLabs::everyLabCanRun()
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

void TstLabs::labsJudgeWhatTheyMeasured()
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

void TstLabs::aLabRunsAndSaysWhatItProved()
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
void TstLabs::theDemoComparesWhatItRan()
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

void TstLabs::aStoppedLabProvesNothing()
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
    const QString card = shown.window.pane()->start()->demoText()->text();
    QVERIFY2(card.contains(QStringLiteral("compares them")), qPrintable(card)); // as before
    QCOMPARE(shown.window.panel()->plan(), own);
}

PARASCOPE_GUI_TEST_MAIN(TstLabs)
#include "tst_labs.moc"
