// SPDX-License-Identifier: GPL-3.0-or-later
// What the verdict says of runs whose job is in the history with fewer workers.
#include "models/rate_finder.h"

#include "panels/banner.h"
#include "panels/bottom_pane.h"
#include "panels/history_page.h"
#include "panels/run_panel.h"
#include "panels/tile_row.h"
#include "recorded_run.h"
#include "shown_window.h"
#include "support/gui_test.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace parascope;

namespace {

Environment madeUpMachine()
{
    Environment machine;
    machine.cpuModel = QStringLiteral("a CPU");
    machine.logicalCpus = 16;
    machine.usableCpus = 16;
    return machine;
}

/// A run of the usual job in a folder of its own, as if it had been made here; where it is recorded.
QString addRun(const QTemporaryDir& folder, int threads, int tasksPerInterval)
{
    RecordingInfo info = test::madeUpInfo();
    info.plan.threads = threads;
    info.environment = madeUpMachine();
    const auto made = makeRunFolder(folder.path(), QStringLiteral("sha256"), info.startedUtc, info.runId);
    const QString path = made.ok() ? made.value() + QStringLiteral("/recording.parascope") : QString();
    return test::recordRun(path, info, 60, true, tasksPerInterval) ? path : QString();
}

struct Shown : test::ShownWindow {
    explicit Shown(const QTemporaryDir& folder) : ShownWindow(madeUpMachine())
    {
        QSignalSpy ordered(&window.history(), &HistoryTable::ordered);
        window.setShowsLastRun(false);
        window.openHistory(folder.path());
        QTRY_COMPARE(ordered.count(), 1);
        RunPlan plan = test::madeUpInfo().plan; // three threads, 600 tasks a second
        window.panel()->setPlan(plan);
    }
    [[nodiscard]] const Verdict& verdict() { return window.tiles()->verdict()->verdict(); }
    [[nodiscard]] bool says(const char* start) { return verdict().sentence.startsWith(QLatin1String(start)); }
};

const char* const kTwice = "2\xd7 one worker";

} // namespace

class TstRateFinder : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void aRunIsToldAsTimesOneWorker();
    void aLoadedRunToo();
    void withoutSuchARunItTellsHowToGetIt();
    void whatIsEnoughIsOneClickAway();
    void anotherJobIsForgotten();
};

void TstRateFinder::aRunIsToldAsTimesOneWorker()
{
    const QTemporaryDir folder;
    QVERIFY(!addRun(folder, 1, 30).isEmpty());
    Shown shown(folder);
    QTest::mouseClick(shown.window.panel()->runButton(), Qt::LeftButton);
    QTRY_VERIFY(shown.says(kTwice)); // while it goes
    QCOMPARE(shown.verdict().headline, QStringLiteral("Smooth and fast"));
    QCOMPARE(shown.window.controller().phase(), RunPhase::Running);
    QTest::mouseClick(shown.window.panel()->runButton(), Qt::LeftButton);
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Stopped);
    QVERIFY2(shown.verdict().sentence.contains(QLatin1String(kTwice)), qPrintable(shown.verdict().sentence));
    QVERIFY(!shown.window.tiles()->verdict()->toolTip().contains(QStringLiteral("Run once")));

    // what goes to the bin is compared with no longer
    shown.window.showTab(static_cast<int>(PaneTab::History));
    auto* list = shown.window.pane()->history()->findChild<QTableView*>();
    QVERIFY(list);
    list->setFocus();
    list->selectRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_VERIFY(!shown.verdict().sentence.contains(QStringLiteral("one worker")));
}

void TstRateFinder::aLoadedRunToo()
{
    const QTemporaryDir folder;
    QVERIFY(!addRun(folder, 1, 30).isEmpty());
    const QString path = addRun(folder, 3, 60);
    Shown shown(folder);
    QVERIFY(shown.window.openPath(path));
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Loaded);
    QTRY_VERIFY(shown.says(kTwice));
    QCOMPARE(shown.verdict().headline, QStringLiteral("Fast, but not smooth"));
}

void TstRateFinder::withoutSuchARunItTellsHowToGetIt()
{
    const QTemporaryDir folder;
    Shown shown(folder);
    shown.log.mostIntervals = 60;
    QTest::mouseClick(shown.window.panel()->runButton(), Qt::LeftButton);
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Finished);
    QVERIFY(!shown.verdict().sentence.contains(QStringLiteral("one worker")));
    QVERIFY(shown.window.tiles()->verdict()->toolTip().contains(QStringLiteral("Run once with one worker")));
}

void TstRateFinder::whatIsEnoughIsOneClickAway()
{
    const QTemporaryDir folder;
    QVERIFY(!addRun(folder, 2, 59).isEmpty());
    Shown shown(folder);
    shown.log.mostIntervals = 60;
    QTest::mouseClick(shown.window.panel()->runButton(), Qt::LeftButton);
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Finished);
    QTRY_COMPARE(shown.verdict().headline, QStringLiteral("More workers than useful"));
    QVERIFY2(shown.says("3 workers do no more than 2. Use 2 thread"), qPrintable(shown.verdict().sentence));
    QTest::mouseClick(shown.window.tiles()->verdict(), Qt::LeftButton);
    QCOMPARE(shown.window.panel()->plan().threads, 2);
    QCOMPARE(shown.window.panel()->plan().processes, 0);
    QVERIFY(shown.window.banner()->isVisible());
}

void TstRateFinder::anotherJobIsForgotten()
{
    const QTemporaryDir folder;
    QVERIFY(!addRun(folder, 1, 30).isEmpty());
    {
        const Shown listed(folder); // the run is in the history now
    }
    RateFinder finder;
    QSignalSpy found(&finder, &RateFinder::found);
    RunPlan plan = test::madeUpInfo().plan;
    finder.find(plan, madeUpMachine(), folder.path(), {});
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(finder.rates().size(), std::size_t{1});
    plan.threads = 4; // the same job: what is known stays until it was read again
    finder.find(plan, madeUpMachine(), folder.path(), {});
    QCOMPARE(finder.rates().size(), std::size_t{1});
    plan.workload = QStringLiteral("spin");
    finder.find(plan, madeUpMachine(), folder.path(), {}); // while the one before is answered
    QVERIFY(finder.rates().empty());
    QTRY_COMPARE(found.count(), 2);
    QVERIFY(finder.rates().empty());
    const QString gone = folder.filePath(QStringLiteral("gone"));
    finder.find(plan, madeUpMachine(), gone, {});
    QTRY_COMPARE(found.count(), 3);
    QVERIFY(!QDir(gone).exists());
}

PARASCOPE_GUI_TEST_MAIN(TstRateFinder)
#include "tst_rate_finder.moc"
