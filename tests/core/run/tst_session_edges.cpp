// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs at their edges: cancelled while they end, changed where something is stuck or has no room.
#include "core/run/watched_run.h"
#include "run/session_engine.h"
#include "support/test_base.h"

#include "base/clock.h"

#include <QCoreApplication>
#include <QTimer>

using namespace parascope;
using parascope::test::Run;
using parascope::test::spinPlan;

class TestSessionEdges : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("PARASCOPE_WORKER", PARASCOPE_BIN_DIR "/parascope-worker"); }
    void cancelledWhileItEnds();
    void noChunkOutgrowsTheRoomForItsResults();
    void localWorkersComeBackThoughOneHangs();
};

void TestSessionEdges::cancelledWhileItEnds()
{
    RunPlan plan = spinPlan(1, 0);
    plan.load = LoadKind::Batch;
    plan.items = 1;
    SessionEngine engine(validatePlan(plan).value(), nullptr, QCoreApplication::instance());
    bool cancelled = false, finished = false;
    connect(&engine, &SessionEngine::stateChanged, this, [&](SessionState state) {
        if (state != SessionState::Stopping) // its tasks are back, its workers are still there
            return;
        cancelled = true;
        engine.stop(false);
    });
    connect(&engine, &SessionEngine::finished, this, [&] { finished = true; });
    engine.start();
    QVERIFY(QTest::qWaitFor([&] { return finished; }, 60'000));
    QVERIFY(cancelled);
    // Whatever would still go off would find neither dispatcher nor workers.
    for (const QTimer* timer : engine.findChildren<QTimer*>())
        QVERIFY(!timer->isActive());
}

void TestSessionEdges::noChunkOutgrowsTheRoomForItsResults()
{
    RunPlan plan;
    plan.workload = QStringLiteral("sha256");
    plan.parameters.set(QStringLiteral("size"), 100.0);
    plan.threads = 4;
    plan.load = LoadKind::Batch;
    plan.items = 1'000; // 250 for each worker
    Run run(plan);
    Tuning change;
    change.threads = 1; // a worker's share of now is larger than what there is room for
    change.chunk = 1'000;
    run.session.tune(change);
    run.session.start();
    QVERIFY(run.toEnd());
    const QStringList tuned = run.texts(QStringLiteral("tune"));
    QVERIFY2(tuned.contains(QStringLiteral("chunk 250 → 250")), qPrintable(tuned.join(u'\n')));
    QCOMPARE(run.outcome.kind, OutcomeKind::Completed);
    QCOMPARE(run.totals().items, 1'000U);
    QCOMPARE(run.totals().failed, 0U);
}

void TestSessionEdges::localWorkersComeBackThoughOneHangs()
{
    RunPlan plan = spinPlan(8, 0, 60); // so many that they do not all hang before the change
    plan.workload = QStringLiteral("hang");
    plan.parameters.set(QStringLiteral("service"), 5e6);
    plan.parameters.set(QStringLiteral("probability"), 0.003);
    plan.timeoutNs = 100 * kNsPerMs;
    Run run(plan);
    run.session.start();
    QVERIFY(run.untilRunning());
    QVERIFY(QTest::qWaitFor([&] { return !run.texts(QStringLiteral("timed_out")).isEmpty(); }, 60'000));
    Tuning change;
    change.processes = 1;
    run.session.tune(change);
    QVERIFY(QTest::qWaitFor([&] { return !run.texts(QStringLiteral("ready")).isEmpty(); }, 60'000));
    const auto workedHere = [&] {
        std::uint64_t tasks = 0;
        for (const WorkerSample& worker : run.intervals.back().workers)
            tasks += worker.process == 0 ? worker.finished : 0;
        return tasks > 0;
    };
    QVERIFY(QTest::qWaitFor([&] { return run.intervals.back().processesSet == 1 && !workedHere(); }, 60'000));
    change.processes = 0;
    run.session.tune(change);
    QVERIFY(QTest::qWaitFor([&] { return run.intervals.back().processesSet == 0 && workedHere(); }, 60'000));
    run.session.stop();
    QVERIFY(run.toEnd());
    const TaskCounts counts = run.totals();
    QCOMPARE(counts.submitted, counts.settled());
}

PARASCOPE_TEST_MAIN(TestSessionEdges)
#include "tst_session_edges.moc"
