// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs: every layout, every load, live changes, ends of all kinds. Counts and identities only, no
// speed.
#include "core/run/watched_run.h"
#include "measure/system/samplers.h"
#include "support/test_base.h"

#include "base/clock.h"
#include "measure/system/main_loop_probe.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <atomic>
#include <map>
#include <memory>
#include <vector>

using namespace parascope;
using parascope::test::Run;
using parascope::test::spinPlan;

class TestSession : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("PARASCOPE_WORKER", PARASCOPE_BIN_DIR "/parascope-worker"); }
    void everyLayoutCompletes_data();
    void everyLayoutCompletes();
    void ownCostIsWhatTheWorkersDidNotUse_data();
    void ownCostIsWhatTheWorkersDidNotUse();
    void batchOverProcessesGathersInOrder();
    void aWorkerWithoutATaskIsToldOf();
    void openLoopCountsOfferedAndAchieved();
    void stopTwiceIsHarmless();
    void cancelBeforeStart();
    void liveTuningLosesNothing();
    void theLastOfManyTaskSizesCounts();
    void localWorkersComeBackThoughTheyHadNotLeft();
    void aLayoutThatMayNotRunIsRefused_data();
    void aLayoutThatMayNotRunIsRefused();
    void aBatchWindowFollowsTheWorkers();
    void whatIsTunedBeforeTheLoadBeginsIsNotLost();
    void destroyedRightAfterItsStart();
    void inlineTasksStallThisMainThread();
    void missingDirectoryFailsTheRun();
    void cancelEndsProgramsThatHang_data();
    void cancelEndsProgramsThatHang();
    void messageCopiesAreCounted_data();
    void messageCopiesAreCounted();
};

void TestSession::everyLayoutCompletes_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("processes");
    QTest::newRow("inline") << 0 << 0;
    QTest::newRow("threads") << 2 << 0;
    QTest::newRow("processes") << 0 << 2;
    QTest::newRow("hybrid") << 2 << 2;
}

void TestSession::everyLayoutCompletes()
{
    QFETCH(int, threads);
    QFETCH(int, processes);
    Run run(spinPlan(threads, processes));
    run.session.start();
    QVERIFY(run.toEnd());
    QCOMPARE(run.outcome.kind, OutcomeKind::Completed);
    const TaskCounts counts = run.totals();
    QVERIFY(counts.completed > 20);
    QCOMPARE(counts.submitted, counts.completed + counts.cancelled);
    QCOMPARE(counts.failed + counts.lost + counts.timedOut + counts.rejected, 0U);
    QCOMPARE(run.values(&Interval::response), counts.completed);
    QCOMPARE(run.values(&Interval::service), counts.completed);
    QCOMPARE(run.values(&Interval::wait), counts.completed);
    QCOMPARE(run.states.back(), SessionState::Finished);
    std::int64_t end = 0;
    for (const Interval& interval : run.intervals) {
        QCOMPARE(interval.startNs, end); // no gap, no overlap
        end += interval.lengthNs;
    }
    if (processes > 0)
        QCOMPARE(run.texts(QStringLiteral("ready")).size(), processes);
}

void TestSession::ownCostIsWhatTheWorkersDidNotUse_data()
{
    QTest::addColumn<QString>("workload");
    QTest::addColumn<int>("threads");
    QTest::newRow("waiting") << QStringLiteral("sleep") << 2;
    QTest::newRow("computing") << QStringLiteral("spin") << 2;
    QTest::newRow("starved") << QStringLiteral("spin") << 16; // their wall time is far above the CPU time
    QTest::newRow("waiting inline") << QStringLiteral("sleep") << 0;
}

void TestSession::ownCostIsWhatTheWorkersDidNotUse()
{
    QFETCH(QString, workload);
    QFETCH(int, threads);
    RunPlan plan = spinPlan(threads, 0, 1);
    plan.workload = workload;
    plan.parameters.set(QStringLiteral("service"), 2e6);
    const std::int64_t before = processCpuNs().value_or(0);
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    const std::int64_t used = processCpuNs().value_or(0) - before;
    std::int64_t own = 0;
    for (const Interval& interval : run.intervals)
        own += interval.ownCpuNs.value_or(0);
    // Dispatching and sampling always cost something, and spinning is no part of it.
    QVERIFY2(own > 0, qPrintable(QString::number(own)));
    QVERIFY2(own < used, qPrintable(QStringLiteral("%1 of %2").arg(own).arg(used)));
    if (workload == QLatin1String("spin"))
        QVERIFY2(own < used / 5 * 4, qPrintable(QStringLiteral("%1 of %2").arg(own).arg(used)));
}

void TestSession::batchOverProcessesGathersInOrder()
{
    RunPlan plan;
    plan.workload = QStringLiteral("sha256");
    plan.parameters.set(QStringLiteral("size"), 1000.0);
    plan.threads = 2;
    plan.processes = 2;
    plan.load = LoadKind::Batch;
    plan.items = 1'001;
    plan.chunk = 10;
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    QCOMPARE(run.outcome.kind, OutcomeKind::Completed);
    QCOMPARE(run.totals().items, 1'001U);
    const BatchResults results = run.session.takeBatchResults();
    QCOMPARE(results.items, 1'001U);
    QCOMPARE(results.bytes.size(), static_cast<qsizetype>(1'001 * results.bytesPerItem));
    const QByteArray first = results.bytes.left(static_cast<qsizetype>(results.bytesPerItem));
    QVERIFY(first != QByteArray(first.size(), '\0'));
    for (std::size_t item = 0; item < 1'001; ++item) {
        QCOMPARE(results.bytes.mid(static_cast<qsizetype>(item * results.bytesPerItem), first.size()), first);
        QCOMPARE(results.failed[item], 0);
    }
}

void TestSession::aWorkerWithoutATaskIsToldOf()
{
    RunPlan plan = spinPlan(0, 2);
    plan.load = LoadKind::Batch;
    plan.items = 1;
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    std::map<int, std::uint64_t> finished;
    for (const Interval& interval : run.intervals)
        for (const WorkerSample& worker : interval.workers)
            finished[worker.process] += worker.finished;
    // Else the load would look even: one worker, all the work.
    QCOMPARE(finished.size(), std::size_t{2});
    QCOMPARE(finished[1] + finished[2], 1U);
}

void TestSession::openLoopCountsOfferedAndAchieved()
{
    RunPlan plan = spinPlan(2, 0, 1.0);
    plan.load = LoadKind::Open;
    plan.ratePerSecond = 200;
    plan.arrivals = Arrivals::Constant;
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    const TaskCounts counts = run.totals();
    // How many of the 200 a busy machine lets through is its affair, tst_load_generator has a clock of its
    // own.
    QVERIFY(counts.offered > 0);
    QVERIFY(counts.completed > 0);
    QCOMPARE(counts.completed + counts.cancelled, counts.submitted);
    QVERIFY(counts.submitted + counts.dropped <= counts.offered);
}

void TestSession::stopTwiceIsHarmless()
{
    Run run(spinPlan(1, 1, 60));
    run.session.start();
    QVERIFY(run.untilRunning());
    run.session.stop();
    run.session.stop();
    run.session.cancel();
    QVERIFY(run.toEnd());
    run.session.stop();
    QTest::qWait(50);
    QCOMPARE(run.finishes, 1);
    QCOMPARE(run.outcome.kind, OutcomeKind::Cancelled);
}

void TestSession::cancelBeforeStart()
{
    Run run(spinPlan(1, 0));
    run.session.cancel();
    QVERIFY(run.toEnd());
    QCOMPARE(run.outcome.kind, OutcomeKind::Cancelled);
    QVERIFY(run.intervals.empty());
}

void TestSession::liveTuningLosesNothing()
{
    Run run(spinPlan(1, 0, 60));
    run.session.start();
    QVERIFY(run.untilRunning());
    std::vector<Tuning> changes(7);
    changes[0].threads = 3;
    changes[1].processes = 2;
    changes[2].inFlight = 20;
    changes[3].taskSize = 100e3;
    changes[4].threads = 0;
    changes[5].processes = 0;
    changes[6].threads = 2;
    for (const Tuning& change : changes) {
        run.session.tune(change);
        QTest::qWait(300);
    }
    run.session.stop();
    QVERIFY(run.toEnd());
    const TaskCounts counts = run.totals();
    QCOMPARE(counts.submitted, counts.completed + counts.cancelled);
    QCOMPARE(counts.failed + counts.lost, 0U);
    QCOMPARE(run.values(&Interval::response), counts.completed);
    QCOMPARE(run.texts(QStringLiteral("tune")).size(), 7);
    QCOMPARE(run.texts(QStringLiteral("tune")).first(), QStringLiteral("threads 1 → 3"));
    QCOMPARE(run.intervals.back().threads, 2);
    QCOMPARE(run.intervals.back().processesSet, 0);
}

void TestSession::theLastOfManyTaskSizesCounts()
{
    // Working out the right digest of 64 MiB takes a moment; meanwhile more sizes are asked for, and one
    // that can't be.
    RunPlan plan = spinPlan(1, 0, 60);
    plan.workload = QStringLiteral("sha256");
    plan.parameters = {};
    plan.parameters.set(QStringLiteral("size"), 32.0 * 1024 * 1024);
    Run run(plan);
    run.session.start();
    QVERIFY(run.untilRunning());
    for (const double mebibytes : {64.0, 3.0, 5.0, 7.0}) {
        Tuning change;
        change.taskSize = mebibytes * 1024 * 1024;
        run.session.tune(change);
    }
    const auto last = QStringLiteral("task size → 7.34003e+06");
    QVERIFY(QTest::qWaitFor([&] { return run.texts(QStringLiteral("tune")).contains(last); }, 60'000));
    Tuning wrong;
    wrong.taskSize = 1e18;
    run.session.tune(wrong);
    QVERIFY(QTest::qWaitFor([&] { return !run.texts(QStringLiteral("note")).isEmpty(); }, 60'000));
    run.session.stop();
    QVERIFY(run.toEnd());
    QCOMPARE(run.texts(QStringLiteral("tune")).last(), last);
    QCOMPARE(run.totals().submitted, run.totals().completed + run.totals().cancelled);
    QCOMPARE(run.totals().failed, 0U); // each task was checked against the digest of its own size
}

void TestSession::localWorkersComeBackThoughTheyHadNotLeft()
{
    RunPlan plan = spinPlan(2, 0, 60);
    plan.workload = QStringLiteral("sleep");
    plan.parameters.set(QStringLiteral("service"), 100e6);
    plan.inFlight = 16; // half a second and more until all have come back
    Run run(plan);
    run.session.start();
    QVERIFY(run.untilRunning());
    Tuning change;
    change.processes = 1;
    run.session.tune(change);
    QVERIFY(QTest::qWaitFor([&] { return !run.texts(QStringLiteral("ready")).isEmpty(); }, 60'000));
    change.processes = 0;
    run.session.tune(change);
    QVERIFY(QTest::qWaitFor([&] { return run.intervals.back().processesSet == 0; }, 60'000));
    // More than was out at that moment: somebody works.
    const std::uint64_t before = run.totals().completed;
    QVERIFY(QTest::qWaitFor([&] { return run.totals().completed > before + 40; }, 60'000));
    run.session.stop();
    QVERIFY(run.toEnd());
    QCOMPARE(run.totals().submitted, run.totals().completed + run.totals().cancelled);
}

void TestSession::aLayoutThatMayNotRunIsRefused_data()
{
    QTest::addColumn<QString>("workload");
    QTest::addColumn<int>("transfer");
    QTest::addColumn<int>("processes");
    QTest::addColumn<int>("tuneThreads");
    QTest::addColumn<int>("tuneProcesses");
    QTest::addColumn<QString>("mentions");
    const int shared = static_cast<int>(Transfer::Shared);
    QTest::newRow("too many workers")
        << QStringLiteral("spin") << shared << 0 << 256 << 128 << QStringLiteral("32768 workers");
    QTest::newRow("move") << QStringLiteral("spin") << static_cast<int>(Transfer::Move) << 0 << 1 << 1
                          << QStringLiteral("'move'");
    QTest::newRow("crash here") << QStringLiteral("crash") << shared << 1 << 1 << 0
                                << QStringLiteral("Parascope itself");
}

void TestSession::aLayoutThatMayNotRunIsRefused()
{
    QFETCH(QString, workload);
    QFETCH(int, transfer);
    QFETCH(int, processes);
    QFETCH(int, tuneThreads);
    QFETCH(int, tuneProcesses);
    QFETCH(QString, mentions);
    RunPlan plan = spinPlan(1, processes, 60);
    plan.workload = workload;
    if (workload != QLatin1String("spin")) {
        plan.parameters = {};
        plan.parameters.set(QStringLiteral("probability"), 0.0);
    }
    plan.transfer = static_cast<Transfer>(transfer);
    Run run(plan);
    run.session.start();
    QVERIFY(run.untilRunning());
    Tuning change;
    change.threads = tuneThreads;
    change.processes = tuneProcesses;
    run.session.tune(change);
    QVERIFY(QTest::qWaitFor([&] { return !run.texts(QStringLiteral("note")).isEmpty(); }, 60'000));
    QVERIFY(run.texts(QStringLiteral("note")).first().contains(mentions));
    run.session.stop();
    QVERIFY(run.toEnd());
    QCOMPARE(run.intervals.back().threads, 1);
    QCOMPARE(run.intervals.back().processesSet, processes);
    QVERIFY(run.texts(QStringLiteral("tune")).isEmpty());
}

void TestSession::aBatchWindowFollowsTheWorkers()
{
    RunPlan plan = spinPlan(1, 0);
    plan.workload = QStringLiteral("sleep");
    plan.parameters.set(QStringLiteral("service"), 20e6);
    plan.load = LoadKind::Batch;
    plan.items = 1'000'000;
    plan.chunk = 1;
    Run run(plan);
    run.session.start();
    QVERIFY(run.untilRunning());
    Tuning change;
    change.threads = 16;
    run.session.tune(change);
    QVERIFY(QTest::qWaitFor([&] { return !run.intervals.empty() && run.intervals.back().inFlight >= 4 * 16; },
                            60'000));
    run.session.cancel();
    QVERIFY(run.toEnd());
}

void TestSession::whatIsTunedBeforeTheLoadBeginsIsNotLost()
{
    Run run(spinPlan(0, 1, 60));
    Tuning change;
    change.threads = 3;
    run.session.tune(change);
    run.session.start();
    change.threads = 2; // the child is not ready yet
    run.session.tune(change);
    QVERIFY(run.untilRunning());
    QVERIFY(QTest::qWaitFor([&] { return !run.intervals.empty(); }, 60'000));
    run.session.stop();
    QVERIFY(run.toEnd());
    QCOMPARE(run.intervals.back().threads, 2);
    QCOMPARE(run.texts(QStringLiteral("tune")), QStringList{QStringLiteral("threads 0 → 2")});
}

void TestSession::destroyedRightAfterItsStart()
{
    for (const int processes : {0, 1}) {
        std::atomic<int> finishes{0};
        {
            Session session(validatePlan(spinPlan(1, processes, 60)).value(), nullptr);
            connect(
                &session, &Session::finished, this,
                [&finishes](const Outcome& outcome) {
                    finishes += outcome.kind == OutcomeKind::Cancelled ? 1 : 100;
                },
                Qt::DirectConnection);
            session.start();
        }
        QCOMPARE(finishes.load(), 1); // it was ended in order, not torn down
    }
}

void TestSession::inlineTasksStallThisMainThread()
{
    MainLoopProbe probe;
    RunPlan plan = spinPlan(0, 0, 1.0);
    plan.parameters.set(QStringLiteral("service"), 80e6);
    Run run(plan, &probe);
    run.session.start();
    QVERIFY(run.toEnd());
    int stalls = 0;
    for (const Interval& interval : run.intervals)
        for (const Stall& stall : interval.stalls)
            if (stall.process == 0 && stall.durationNs >= 79 * kNsPerMs)
                ++stalls;
    QVERIFY(probe.available());
    QVERIFY2(stalls >= 5, qPrintable(QString::number(stalls)));
}

void TestSession::missingDirectoryFailsTheRun()
{
    RunPlan plan;
    plan.workload = QStringLiteral("hash-files");
    plan.inputDirectory = QStringLiteral("/nonexistent/folder");
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    QCOMPARE(run.outcome.kind, OutcomeKind::Failed);
    QVERIFY(run.outcome.error->sentence().contains(QStringLiteral("/nonexistent/folder")));
    QCOMPARE(run.outcome.error->kind, ErrorKind::Usage);
}

void TestSession::cancelEndsProgramsThatHang_data()
{
    QTest::addColumn<int>("processes");
    QTest::newRow("threads") << 0;
    QTest::newRow("processes") << 1;
}

void TestSession::cancelEndsProgramsThatHang()
{
    QFETCH(int, processes);
    RunPlan plan;
    plan.workload = QStringLiteral("command");
    plan.parameters.set(QStringLiteral("command"), QStringLiteral("sleep 600"));
    plan.threads = 2;
    plan.processes = processes;
    plan.durationNs = 600 * kNsPerSecond;
    plan.warmUpNs = 0;
    Run run(plan);
    run.session.start();
    QVERIFY(run.untilRunning());
    QTest::qWait(200);
    run.session.cancel();
    QVERIFY(run.toEnd(60'000)); // and not after ten minutes
    QCOMPARE(run.outcome.kind, OutcomeKind::Cancelled);
    const TaskCounts counts = run.totals();
    QCOMPARE(counts.submitted, counts.completed + counts.failed + counts.lost + counts.cancelled);
}

void TestSession::messageCopiesAreCounted_data()
{
    QTest::addColumn<int>("processes");
    QTest::addColumn<int>("transfer");
    QTest::newRow("threads copy") << 0 << static_cast<int>(Transfer::Copy);
    QTest::newRow("threads shared") << 0 << static_cast<int>(Transfer::Shared);
    QTest::newRow("processes copy") << 1 << static_cast<int>(Transfer::Copy);
    QTest::newRow("processes shared") << 1 << static_cast<int>(Transfer::Shared);
}

void TestSession::messageCopiesAreCounted()
{
    QFETCH(int, processes);
    QFETCH(int, transfer);
    RunPlan plan;
    plan.workload = QStringLiteral("sha256");
    plan.parameters.set(QStringLiteral("size"), 10'000.0);
    plan.threads = 1;
    plan.processes = processes;
    plan.transfer = static_cast<Transfer>(transfer);
    plan.load = LoadKind::Batch;
    plan.items = 300;
    plan.chunk = 1;
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    QCOMPARE(run.totals().completed, 300U); // the digest is checked: every byte arrived
    const bool copies = plan.transfer == Transfer::Copy;
    QCOMPARE(run.totals().bytesCopied, copies ? 300U * (10'000 + 32) : 0U);
}

PARASCOPE_TEST_MAIN(TestSession)
#include "tst_session.moc"
