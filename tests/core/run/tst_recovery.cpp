// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs whose workers die, hang, grow and throw: nothing is lost without a name, and the rest goes on.
#include "core/run/watched_run.h"
#include "support/quiet_machine.h"
#include "support/sanitizers.h"
#include "support/test_base.h"

#include "base/clock.h"

#include <algorithm>
#include <map>
#include <sys/resource.h>
#include <vector>

using namespace parascope;
using parascope::test::Run;

namespace {

RunPlan faultPlan(const char* workload, int threads, int processes, double seconds,
                  std::initializer_list<std::pair<const char*, double>> parameters = {})
{
    RunPlan plan = test::spinPlan(threads, processes, seconds);
    plan.workload = QString::fromLatin1(workload);
    for (const auto& [name, value] : parameters)
        plan.parameters.set(QString::fromLatin1(name), value);
    return plan;
}

bool balanced(const TaskCounts& counts)
{
    return counts.submitted == counts.settled() &&
           counts.lost == counts.lostRunning + counts.lostQueued + counts.lostSilent;
}

/// Every life of every worker, in order: "spawning idle busy ...".
QStringList livesOf(const Run& run, int process)
{
    QStringList lives;
    for (const Interval& interval : run.intervals)
        for (const WorkerChange& change : interval.lives)
            if (change.process == process)
                lives << workerLifeName(change.life);
    return lives;
}

/// From each time that a worker was ready to its end by the memory limit.
std::vector<double> secondsToTheLimit(const Run& run)
{
    std::vector<double> seconds;
    std::map<int, std::int64_t> readyNs;
    for (const Interval& interval : run.intervals)
        for (const RunEvent& event : interval.events) {
            if (event.kind == QLatin1String("ready") || event.kind == QLatin1String("respawned"))
                readyNs[event.process] = event.atNs;
            if (event.kind == QLatin1String("memory_limit") && readyNs.contains(event.process))
                seconds.push_back(nsToSeconds(event.atNs - readyNs[event.process]));
        }
    return seconds;
}

} // namespace

class TestRecovery : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("PARASCOPE_WORKER", PARASCOPE_BIN_DIR "/parascope-worker"); }
    void throwingFailsTasksOnly_data();
    void throwingFailsTasksOnly();
    void aKilledWorkerIsReplacedAndItsTasksAreGivenOutAgain();
    void withoutRetriesTheLostAreNamed();
    void leavingWithExitCodeZeroIsFoundOut_data();
    void leavingWithExitCodeZeroIsFoundOut();
    void aPoisonedTaskIsGivenUpAfterItsRetries();
    void aCrashLoopEndsTheRunWhenNobodyIsLeft();
    void aHangingTaskEndsItsProcess();
    void aHangingTaskInAThreadIsMarkedAndTheRunEnds();
    void aThreadThatIsLeftBehindIsToldOf();
    void aStoppedWorkerIsReplaced();
    void garbageEndsTheLiar();
    void wrongResultsFailTheirTasks();
    void theMemoryLimitHoldsWithinASecond_data();
    void theMemoryLimitHoldsWithinASecond();
    void workersAreReplacedAfterTheirTasks();
    void everyScheduleKeepsTheAccounts_data();
    void everyScheduleKeepsTheAccounts();
    void overCapacityRejectsAndDoesNotGrow();
    void injectingWhereNobodyIsOnlySaysSo();
};

void TestRecovery::throwingFailsTasksOnly_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("processes");
    QTest::newRow("threads") << 2 << 0;
    QTest::newRow("processes") << 0 << 2;
    QTest::newRow("inline") << 0 << 0;
}

void TestRecovery::throwingFailsTasksOnly()
{
    QFETCH(int, threads);
    QFETCH(int, processes);
    RunPlan plan = faultPlan("throw", threads, processes, 0.5, {{"probability", 0.3}});
    plan.load = LoadKind::Batch;
    plan.items = 400;
    plan.chunk = 1;
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    const TaskCounts counts = run.totals();
    QVERIFY(balanced(counts));
    QCOMPARE(counts.submitted, 400U);
    QVERIFY(counts.failed > 60 && counts.failed < 180);
    QCOMPARE(counts.completed, 400 - counts.failed);
    QCOMPARE(run.texts(QStringLiteral("task_failed")).first(), QStringLiteral("thrown on purpose"));
    static std::uint64_t everywhere = counts.failed; // the same tasks, whoever runs them
    QCOMPARE(counts.failed, everywhere);
}

void TestRecovery::aKilledWorkerIsReplacedAndItsTasksAreGivenOutAgain()
{
    RunPlan plan = faultPlan("spin", 0, 2, 1.5, {{"service", 2e6}});
    plan.retries = 2;
    plan.inFlight = 16;
    plan.injections = {Injection::fromText(u"kill@300ms:1").value(),
                       Injection::fromText(u"kill@600ms:2").value()};
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    QCOMPARE(run.outcome.kind, OutcomeKind::Completed);
    const TaskCounts counts = run.totals();
    QVERIFY(balanced(counts));
    QCOMPARE(counts.lost, 0U);
    QCOMPARE(counts.submitted, counts.completed);
    QVERIFY(counts.retried >= 2);
    QCOMPARE(run.texts(QStringLiteral("injected")), (QStringList{QStringLiteral("kill sent to worker P1"),
                                                                 QStringLiteral("kill sent to worker P2")}));
    QCOMPARE(run.texts(QStringLiteral("respawned")).size(), 2);
    QVERIFY(run.texts(QStringLiteral("exited")).contains(QStringLiteral("worker P1 exited (SIGKILL)")));
    int crashes = 0;
    for (const Interval& interval : run.intervals)
        crashes += interval.workerCrashes;
    QCOMPARE(crashes, 2);
    const QString lives = livesOf(run, 1).join(QLatin1Char(' '));
    QVERIFY2(lives.startsWith(QStringLiteral("spawning idle busy")) &&
                 lives.contains(QStringLiteral("dead spawning idle")),
             qPrintable(lives));
}

void TestRecovery::withoutRetriesTheLostAreNamed()
{
    RunPlan plan = faultPlan("spin", 0, 1, 1.0, {{"service", 5e6}});
    plan.inFlight = 10;
    plan.injections = {Injection::fromText(u"kill@300ms").value()};
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    const TaskCounts counts = run.totals();
    QVERIFY(balanced(counts));
    QCOMPARE(counts.lost, 10U);
    QVERIFY(counts.lostRunning <= 1); // it may die between two tasks
    QCOMPARE(counts.lostQueued, 10 - counts.lostRunning);
    QVERIFY(run.texts(QStringLiteral("task_failed")).contains(QStringLiteral("worker P1 ended: SIGKILL")));
}

void TestRecovery::leavingWithExitCodeZeroIsFoundOut_data()
{
    QTest::addColumn<int>("channel");
    QTest::newRow("shared memory") << static_cast<int>(ChannelKind::Auto);
    QTest::newRow("stdio") << static_cast<int>(ChannelKind::Stdio);
}

void TestRecovery::leavingWithExitCodeZeroIsFoundOut()
{
    QFETCH(int, channel);
    RunPlan plan = faultPlan("crash", 0, 2, 1.0, {{"probability", 0.01}});
    plan.parameters.set(QStringLiteral("how"), QStringLiteral("leave"));
    plan.channel = static_cast<ChannelKind>(channel);
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    const TaskCounts counts = run.totals();
    QVERIFY(balanced(counts));
    QVERIFY(counts.lostSilent > 0);
    QCOMPARE(counts.lostRunning, 0U);
    QVERIFY(run.texts(QStringLiteral("exited")).filter(QStringLiteral("exit code 0")).size() > 0);
}

void TestRecovery::aPoisonedTaskIsGivenUpAfterItsRetries()
{
    RunPlan plan = faultPlan("crash", 0, 2, 1.0, {{"probability", 1}});
    plan.load = LoadKind::Batch;
    plan.items = 2;
    plan.chunk = 1;
    plan.retries = 1;
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    const TaskCounts counts = run.totals();
    QVERIFY(balanced(counts));
    QCOMPARE(counts.submitted, 2U);
    QCOMPARE(counts.lost, 2U);
    QCOMPARE(counts.retried, 2U);
    QCOMPARE(run.outcome.kind, OutcomeKind::Completed);
}

void TestRecovery::aCrashLoopEndsTheRunWhenNobodyIsLeft()
{
    Run run(faultPlan("crash", 0, 1, 60, {{"probability", 1}}));
    run.session.start();
    QVERIFY(run.toEnd());
    QCOMPARE(run.outcome.kind, OutcomeKind::Failed);
    QVERIFY(run.outcome.error->sentence().contains(QStringLiteral("ended 5 times right after its start")));
    QVERIFY(balanced(run.totals()));
    QCOMPARE(run.texts(QStringLiteral("given_up")).size(), 1);
    QCOMPARE(livesOf(run, 1).last(), QStringLiteral("given up"));
}

void TestRecovery::aHangingTaskEndsItsProcess()
{
    RunPlan plan = faultPlan("hang", 0, 2, 2.0, {{"probability", 0.01}});
    plan.timeoutNs = 200 * kNsPerMs;
    plan.retries = 1;
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    const TaskCounts counts = run.totals();
    QVERIFY(balanced(counts));
    QVERIFY(counts.timedOut > 0);
    QVERIFY(counts.completed > 0);
    const QString told = run.texts(QStringLiteral("timed_out")).value(0);
    QVERIFY2(told.contains(QStringLiteral("overran the time-out after")) &&
                 told.endsWith(QStringLiteral("is ended")),
             qPrintable(told));
    QVERIFY(run.texts(QStringLiteral("exited")).filter(QStringLiteral("ended by time-out")).size() > 0);
}

void TestRecovery::aHangingTaskInAThreadIsMarkedAndTheRunEnds()
{
    RunPlan plan = faultPlan("hang", 2, 0, 1.0, {{"probability", 0.005}});
    plan.timeoutNs = 100 * kNsPerMs;
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    QCOMPARE(run.outcome.kind, OutcomeKind::Completed);
    const TaskCounts counts = run.totals();
    QVERIFY(balanced(counts));
    QVERIFY(counts.timedOut >= 1 && counts.timedOut <= 2); // then both threads hang
    QVERIFY(
        run.texts(QStringLiteral("timed_out")).first().contains(QStringLiteral("a thread can't be ended")));
}

void TestRecovery::aThreadThatIsLeftBehindIsToldOf()
{
    RunPlan plan = faultPlan("sleep", 1, 0, 0.3, {{"service", 60e9}}); // nobody can wake it
    plan.inFlight = 1;
    plan.timeoutNs = 100 * kNsPerMs;
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    QVERIFY(balanced(run.totals()));
    // Found out after the end of the load, and yet recorded: in an interval that counts for no figure.
    const QStringList notes = run.texts(QStringLiteral("note"));
    QCOMPARE(notes.filter(QStringLiteral("a thread still runs its task")).size(), 1);
    QVERIFY(run.intervals.back().warmUp);
    QCOMPARE(run.intervals.back().counts.submitted, 0U);
}

void TestRecovery::aStoppedWorkerIsReplaced()
{
    RunPlan plan = faultPlan("spin", 0, 2, 3.5, {{"service", 1e6}});
    plan.retries = 1;
    plan.injections = {Injection::fromText(u"stop@300ms:2").value()};
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    const TaskCounts counts = run.totals();
    QVERIFY(balanced(counts));
    QCOMPARE(counts.submitted, counts.completed);
    const QString hung = run.texts(QStringLiteral("hung")).value(0);
    QVERIFY2(hung.startsWith(QStringLiteral("worker P2 hangs: no sign of life for")), qPrintable(hung));
    QCOMPARE(run.texts(QStringLiteral("respawned")).size(), 1);
    QVERIFY(livesOf(run, 2).contains(QStringLiteral("hung")));
}

void TestRecovery::garbageEndsTheLiar()
{
    RunPlan plan = faultPlan("garbage", 0, 2, 1.0, {{"probability", 0.005}});
    plan.parameters.set(QStringLiteral("what"), QStringLiteral("frames"));
    plan.retries = 3;
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    QVERIFY(balanced(run.totals()));
    QVERIFY(run.texts(QStringLiteral("exited")).filter(QStringLiteral("frame")).size() > 0);
}

void TestRecovery::wrongResultsFailTheirTasks()
{
    RunPlan plan = faultPlan("garbage", 1, 0, 0.5, {{"probability", 0.2}, {"service", 1e5}});
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    const TaskCounts counts = run.totals();
    QVERIFY(balanced(counts));
    QVERIFY(counts.failed > 0 && counts.completed > counts.failed);
    QCOMPARE(run.texts(QStringLiteral("task_failed")).first(), QStringLiteral("wrong result"));
}

void TestRecovery::theMemoryLimitHoldsWithinASecond_data()
{
    QTest::addColumn<double>("mibPerSecond");
    QTest::addColumn<double>("serviceNs");
    QTest::newRow("leak") << 512.0 << 1e6;
    if (!test::kThreadSanitizer && !test::kAddressSanitizer) // they refuse memory in their own way
        QTest::newRow("burst, 800 MiB at once") << 16384.0 << 50e6;
}

void TestRecovery::theMemoryLimitHoldsWithinASecond()
{
    QFETCH(double, mibPerSecond);
    QFETCH(double, serviceNs);
    RunPlan plan = faultPlan("leak", 0, 1, 3.0,
                             {{"rate", mibPerSecond * 0x1p20}, {"limit", 0x1p34}, {"service", serviceNs}});
    plan.memoryLimitBytes = 128LL << 20;
    plan.retries = 5;
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    QVERIFY(balanced(run.totals()));
    const QStringList told = run.texts(QStringLiteral("memory_limit"));
    QVERIFY(!told.isEmpty());
    const QString limited = QStringLiteral("worker P1 ended by memory limit: ");
    QVERIFY2(told.first().startsWith(limited), qPrintable(told.first()));
    QVERIFY(run.texts(QStringLiteral("task_failed")).isEmpty());
    rusage children{};
    getrusage(RUSAGE_CHILDREN, &children);
    std::int64_t most = children.ru_maxrss * 1024, above = 0;
    for (const Interval& interval : run.intervals)
        for (const ProcessSample& sample : interval.processes) {
            if (sample.process == 0)
                continue;
            above += sample.rssBytes.value_or(0) > plan.memoryLimitBytes ? 1 : 0;
        }
    // At this rate it reaches the limit after so long; what is on top is the time until somebody acted on it.
    const double growsFor = static_cast<double>(plan.memoryLimitBytes) / (mibPerSecond * 0x1p20);
    const std::vector<double> ended = secondsToTheLimit(run);
    QVERIFY(!ended.empty());
    const double acted = std::ranges::max(ended) - growsFor;
    qInfo("memory limit 128 MiB at %.0f MiB/s: highest %.0f MiB, seen above it in %d intervals, ended %d "
          "times, "
          "%.2f s after it was reached at most",
          mibPerSecond, static_cast<double>(most) / 0x1p20, static_cast<int>(above),
          static_cast<int>(told.size()), acted);
    if (test::onQuietMachine())
        QVERIFY2(acted < 1, qPrintable(QString::number(acted)));
    if (test::kThreadSanitizer || test::kAddressSanitizer) // nobody but the watch on resident memory looks
        QVERIFY(most < (128LL << 20) + static_cast<std::int64_t>(mibPerSecond * 0x1p20));
    else {
        QVERIFY(most < (128LL + 8) << 20);
        // the kernel refused it memory: it ended itself, and what it said before is of the run
        QVERIFY(!run.texts(QStringLiteral("stderr")).filter(QStringLiteral("memory limit")).isEmpty());
    }
    QVERIFY(run.texts(QStringLiteral("exited")).filter(QStringLiteral("ended by memory limit")).size() ==
            told.size());
}

void TestRecovery::workersAreReplacedAfterTheirTasks()
{
    RunPlan plan = faultPlan("spin", 0, 2, 2.0, {{"service", 1e6}});
    plan.recycleTasks = 200;
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    const TaskCounts counts = run.totals();
    QVERIFY(balanced(counts));
    QCOMPARE(counts.submitted, counts.completed); // it had finished its work before it went
    QVERIFY(run.texts(QStringLiteral("recycled")).size() >= 2);
    QVERIFY(run.texts(QStringLiteral("recycled")).first().contains(QStringLiteral("is replaced after")));
    int crashes = 0;
    for (const Interval& interval : run.intervals)
        crashes += interval.workerCrashes;
    QCOMPARE(crashes, 0);
    QVERIFY(livesOf(run, 1).contains(QStringLiteral("leaving")));
}

void TestRecovery::everyScheduleKeepsTheAccounts_data()
{
    QTest::addColumn<int>("schedule");
    for (const Schedule schedule : {Schedule::LeastInFlight, Schedule::RoundRobin, Schedule::Pull})
        QTest::newRow(qPrintable(scheduleName(schedule))) << static_cast<int>(schedule);
}

void TestRecovery::everyScheduleKeepsTheAccounts()
{
    QFETCH(int, schedule);
    RunPlan plan = faultPlan("spin", 1, 3, 0.8, {{"service", 3e5}});
    plan.schedule = static_cast<Schedule>(schedule);
    plan.retries = 1;
    plan.injections = {Injection::fromText(u"kill@300ms").value()};
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    const TaskCounts counts = run.totals();
    QVERIFY(balanced(counts));
    QVERIFY(counts.completed > 100);
    QCOMPARE(counts.submitted, counts.completed);
}

void TestRecovery::overCapacityRejectsAndDoesNotGrow()
{
    RunPlan plan = faultPlan("sleep", 2, 0, 1.5, {{"service", 10e6}});
    plan.load = LoadKind::Open;
    plan.ratePerSecond = 5'000; // 200 a second can be done
    plan.queueLimit = 50;
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    const TaskCounts counts = run.totals();
    QVERIFY(balanced(counts));
    QVERIFY(counts.rejected > counts.completed);
    QVERIFY(counts.offered >= counts.submitted);
    for (const Interval& interval : run.intervals)
        QVERIFY2(interval.queued <= 50, qPrintable(QString::number(interval.queued)));
}

void TestRecovery::injectingWhereNobodyIsOnlySaysSo()
{
    Run run(test::spinPlan(1, 0, 30));
    run.session.start();
    QVERIFY(run.untilRunning());
    run.session.inject(Injection::fromText(u"kill@0s").value());
    run.session.inject(Injection::fromText(u"kill@0s:7").value());
    QTRY_COMPARE(run.texts(QStringLiteral("note")).size(), 2);
    QCOMPARE(run.texts(QStringLiteral("note")).first(), QStringLiteral("kill: there is no such worker now"));
    run.session.stop();
    QVERIFY(run.toEnd());
    QVERIFY(balanced(run.totals()));
}

PARASCOPE_TEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
