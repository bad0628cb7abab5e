// SPDX-License-Identifier: GPL-3.0-or-later
// The pitfalls doctor on runs that were made up: each pitfall raises its own finding and no other, clean runs
// none.
#include "analysis/findings.h"

#include "pitfall_scenes.h"
#include "support/test_base.h"

#include <QJsonObject>
#include <QSet>

using namespace parascope;
using namespace parascope::test;

class TestFindings : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void pitfalls_data();
    void pitfalls();
    void cleanRuns_data();
    void cleanRuns();
    void everyFindingIsWhole_data() { pitfalls_data(); }
    void everyFindingIsWhole();
    void nothingMeasured();
    void crashLoopExplainsThatNothingWasMeasured();
    void crashesBesideEndedWorkersAreTold();
    void countsAreToldWhole();
    void foreignLoadDoesNotAskForMoreWorkers();
    void latenessOfOthersIsNotTheGenerators_data();
    void latenessOfOthersIsNotTheGenerators();
    void calmMomentsJudgeTheGenerator();
    void neighboursThatComeAndGoAreNoPitfall();
    void standstillAtTheStartKeepsLittlesLaw();
    void aSwingingWindowKeepsLittlesLaw();
    void lockIsTold_data();
    void lockIsTold();
    void workersThatCameLaterCount();
    void otherProgramsDoNotHideTooMany();
    void anIdleWorkerOfABatchCounts();
    void failedTasksKeepLittlesLaw();
    void leakThreshold_data();
    void leakThreshold();
    void aCacheThatFillsUpIsNoLeak();
    void shortStallsFromAScheduler();
    void causesAreNamed_data();
    void causesAreNamed();
    void fewerCpusExplainTooMany();
    void cpuWaitFollowsFromBusyCpus();
    void seriousFirst();
    void warningsAreFindings();
};

void TestFindings::pitfalls_data()
{
    QTest::addColumn<SceneMaker>("make");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* id, SceneMaker make) {
        QTest::newRow(id) << make << QString::fromLatin1(id);
    };
    row("main-thread-blocked", &blockedMainThread);
    row("tasks-too-short", &shortTasks);
    row("too-many-workers", &tooManyWorkers);
    row("fewer-cpus", &fewerCpus);
    row("too-few-workers", &tooFewWorkers);
    row("lock-contention", &lockContention);
    row("memory-bound", &memoryBound);
    row("uneven-load", &unevenLoad);
    row("leak", &leak);
    row("crash-loop", &crashLoop);
    row("memory-limit", &memoryLimit);
    row("worker-hung", &hungWorker);
    row("overload", &overload);
    row("noisy-machine", &noisyMachine);
    row("generator-late", &lateGenerator);
    row("littles-law", &brokenLittle);
    row("utilization-law", &brokenUtilization);
}

void TestFindings::pitfalls()
{
    QFETCH(SceneMaker, make);
    QFETCH(QString, id);
    int right = 0;
    QSet<QString> seen;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const QStringList ids = idsOf(found(make(seed)));
        right += ids == QStringList{id} ? 1 : 0;
        seen.insert(ids.join(QLatin1Char('+')));
    }
    QVERIFY2(
        right >= 19,
        qPrintable(QStringLiteral("%1 of 20: %2").arg(right).arg(seen.values().join(QStringLiteral(", ")))));
}

void TestFindings::cleanRuns_data()
{
    QTest::addColumn<double>("serviceMs");
    QTest::addColumn<int>("workers");
    QTest::addColumn<double>("cpuShare");
    QTest::newRow("one worker") << 4.0 << 1 << 1.0;
    QTest::newRow("as many as CPUs") << 4.0 << 4 << 1.0;
    QTest::newRow("short tasks") << 0.3 << 2 << 1.0;
    QTest::newRow("long tasks") << 60.0 << 4 << 1.0;
    QTest::newRow("half waiting") << 4.0 << 4 << 0.5;
}

void TestFindings::cleanRuns()
{
    QFETCH(double, serviceMs);
    QFETCH(int, workers);
    QFETCH(double, cpuShare);
    int clean = 0;
    QSet<QString> seen;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Scene scene = cleanScene(seed);
        scene.run.serviceMs = serviceMs;
        scene.run.workers = scene.plan.threads = workers;
        scene.cpuShare = cpuShare;
        scene.solo = {serviceMs * 1e6, cpuShare * serviceMs * 1e6, (1 - cpuShare) * serviceMs * 1e6};
        const QStringList ids = idsOf(found(scene));
        clean += ids.isEmpty() ? 1 : 0;
        seen.insert(ids.join(QLatin1Char('+')));
    }
    QVERIFY2(
        clean >= 19,
        qPrintable(QStringLiteral("%1 of 20: %2").arg(clean).arg(seen.values().join(QStringLiteral(", ")))));
    const Scene scene = cleanScene(1);
    QVERIFY(findingsHeadline({}, play(scene)).text().startsWith(QStringLiteral("Nothing to report. 6")));
}

void TestFindings::everyFindingIsWhole()
{
    QFETCH(SceneMaker, make);
    QSet<QString> checks;
    for (const FindingCheck& check : findingChecks())
        checks.insert(check.id);
    const std::vector<Finding> list = found(make(3));
    QVERIFY(!list.empty());
    for (const Finding& finding : list) {
        QVERIFY2(checks.contains(finding.id), qPrintable(finding.id));
        QVERIFY(!finding.title.isEmpty() && !finding.title.text().endsWith(QLatin1Char('.')));
        QVERIFY(!finding.evidence.empty());
        QVERIFY(finding.evidence.front().text().contains(finding.evidence.front().name));
        QVERIFY(!finding.threshold.isEmpty() && !finding.cost.isEmpty() && !finding.action.isEmpty());
    }
    const QJsonObject object = toJson(list).first().toObject();
    for (const char* key : {"id", "severity", "title", "evidence", "threshold", "cost", "action"})
        QVERIFY2(object.contains(QString::fromLatin1(key)), key);
}

void TestFindings::nothingMeasured()
{
    const std::vector<Finding> list = findings(Summary(), test::generatedPlan(2), test::generatedMachine());
    QCOMPARE(idsOf(list), QStringList{QStringLiteral("nothing-measured")});
}

void TestFindings::crashLoopExplainsThatNothingWasMeasured()
{
    Scene scene = crashLoop(1);
    Summary summary = play(scene);
    summary.measuredSeconds = 0;
    QCOMPARE(idsOf(findings(summary, scene.plan, scene.machine)), QStringList{QStringLiteral("crash-loop")});
}

void TestFindings::crashesBesideEndedWorkersAreTold()
{
    Scene scene = memoryLimit(1);
    scene.change = [ended = scene.change](int number, Interval& interval) {
        ended(number, interval);
        interval.workerCrashes += number % 10 == 4 ? 1 : 0; // nobody ended that one
    };
    const QStringList ids = idsOf(found(scene));
    QVERIFY2(ids.contains(QStringLiteral("memory-limit")), qPrintable(ids.join(u' ')));
    QVERIFY2(ids.contains(QStringLiteral("crash-loop")), qPrintable(ids.join(u' ')));
}

void TestFindings::countsAreToldWhole()
{
    QCOMPARE((FindingFigure{QStringLiteral("tasks"), 52731, {}}).text(), QStringLiteral("tasks 52731"));
    QCOMPARE((FindingFigure{QStringLiteral("ratio"), 1.2345, {}}).text(), QStringLiteral("ratio 1.23"));
}

void TestFindings::foreignLoadDoesNotAskForMoreWorkers()
{
    // 16 spinning workers on 4 CPUs that other programs have, too: they wait, but not for want of workers.
    Scene scene = tooFewWorkers(1);
    scene.run.workers = scene.plan.threads = 16;
    QCOMPARE(idsOf(found(scene)), QStringList{QStringLiteral("too-few-workers")});
    scene.foreign = 0.4;
    QVERIFY(!idsOf(found(scene)).contains(QStringLiteral("too-few-workers")));
}

void TestFindings::latenessOfOthersIsNotTheGenerators_data()
{
    QTest::addColumn<double>("foreign");
    QTest::addColumn<double>("steal");
    QTest::addColumn<double>("ownUsPerTask");
    QTest::addColumn<QStringList>("ids");
    const QStringList late{QStringLiteral("generator-late")}, noisy{QStringLiteral("noisy-machine")};
    QTest::newRow("nobody else") << 0.0 << 0.0 << 4.0 << late;
    QTest::newRow("hypervisor") << 0.0 << 0.3 << 4.0 << noisy;
    QTest::newRow("other programs") << 0.4 << 0.0 << 4.0 << noisy;
    // 1000 tasks a second at 600 us each: six tenths of a core.
    QTest::newRow("hypervisor, and it has much to do") << 0.0 << 0.3 << 600.0 << (noisy + late);
}

void TestFindings::latenessOfOthersIsNotTheGenerators()
{
    QFETCH(double, foreign);
    QFETCH(double, steal);
    QFETCH(double, ownUsPerTask);
    QFETCH(QStringList, ids);
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Scene scene = lateGenerator(seed);
        scene.foreign = foreign;
        scene.steal = steal;
        scene.ownUsPerTask = ownUsPerTask;
        QCOMPARE(idsOf(found(scene)), ids);
    }
}

void TestFindings::calmMomentsJudgeTheGenerator()
{
    // Others take the CPUs for half of the run, told at every third interval.
    const auto scene = [](std::int64_t calmNs, std::int64_t otherwiseNs) {
        Scene made = lateGenerator(1);
        made.change = [=](int number, Interval& interval) {
            const bool calm = (number / 3) % 2 == 0;
            interval.counts.offered = interval.counts.completed;
            interval.latenessP99Ns = calm ? calmNs : otherwiseNs;
            interval.foreignCpuRatio.reset();
            interval.stealRatio.reset();
            if (number % 3 == 2)
                interval.stealRatio = calm ? 0.0 : 0.4;
        };
        return idsOf(found(made));
    };
    const QString late = QStringLiteral("generator-late");
    QVERIFY(!scene(50'000, 20 * kNsPerMs).contains(late));
    QVERIFY(scene(3 * kNsPerMs, 20 * kNsPerMs).contains(late));
}

void TestFindings::neighboursThatComeAndGoAreNoPitfall()
{
    // Two intervals in three something on the same hardware slows everything down, and no counter tells.
    Scene dear = cleanScene(1);
    dear.change = [](int number, Interval& interval) {
        if (number >= 20)
            interval.processes[0].cpuNs = *interval.processes[0].cpuNs * 5 / 2;
    };
    QVERIFY(!idsOf(found(dear)).contains(QStringLiteral("memory-bound")));
    Scene late = lateGenerator(1);
    late.change = [](int number, Interval& interval) {
        interval.counts.offered = interval.counts.completed;
        interval.latenessP99Ns = number % 3 == 0 ? 50'000 : 3 * kNsPerMs;
    };
    QVERIFY(!idsOf(found(late)).contains(QStringLiteral("generator-late")));
}

void TestFindings::standstillAtTheStartKeepsLittlesLaw()
{
    // The machine stood still until the measured part began: what was on its way then was mostly in flight
    // before it and counts with its whole response time.
    Scene scene = cleanScene(1);
    scene.change = [](int number, Interval& interval) {
        if (number > 0)
            return;
        std::vector<std::int64_t> response(interval.counts.completed, 8 * kNsPerMs);
        std::fill_n(response.begin(), 8, 800 * kNsPerMs);
        interval.response = deltaOf(response);
    };
    QVERIFY(idsOf(found(scene)).isEmpty());
}

void TestFindings::aSwingingWindowKeepsLittlesLaw()
{
    // One look in ten falls on a window four times as large: the mean of the looks says little.
    Scene scene = cleanScene(1);
    scene.change = [](int number, Interval& interval) { interval.inFlight *= number % 10 == 0 ? 4 : 1; };
    QVERIFY(!idsOf(found(scene)).contains(QStringLiteral("littles-law")));
    // Where it does not swing, less than that is too much.
    scene.change = [](int, Interval& interval) { interval.inFlight = interval.inFlight * 5 / 4; };
    QVERIFY(idsOf(found(scene)).contains(QStringLiteral("littles-law")));
}

void TestFindings::lockIsTold_data()
{
    QTest::addColumn<double>("foreign");
    QTest::addColumn<double>("steal");
    QTest::addColumn<double>("cpuShare");
    QTest::addColumn<double>("runQueueShare");
    QTest::addColumn<int>("processes");
    QTest::addColumn<bool>("told");
    // 4 ms a task where 1 ms would do.
    QTest::newRow("alone") << 0.0 << 0.0 << 0.3 << 0.0 << 0 << true;
    QTest::newRow("beside other programs") << 0.4 << 0.0 << 0.3 << 0.2 << 0 << true;
    QTest::newRow("under a hypervisor") << 0.0 << 0.3 << 0.3 << 0.0 << 0 << true;
    QTest::newRow("no lock: other programs") << 0.7 << 0.0 << 0.27 << 0.73 << 0 << false;
    QTest::newRow("no lock: the hypervisor") << 0.0 << 0.75 << 0.27 << 0.0 << 0 << false;
    QTest::newRow("threads of children: not known") << 0.7 << 0.0 << 0.27 << 0.0 << 2 << false;
}

void TestFindings::lockIsTold()
{
    QFETCH(double, foreign);
    QFETCH(double, steal);
    QFETCH(double, cpuShare);
    QFETCH(double, runQueueShare);
    QFETCH(int, processes);
    QFETCH(bool, told);
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Scene scene = lockContention(seed);
        scene.foreign = foreign;
        scene.steal = steal;
        scene.cpuShare = cpuShare;
        scene.runQueueShare = runQueueShare;
        if (processes > 0) {
            scene.plan.processes = processes;
            scene.plan.threads /= processes;
        }
        QCOMPARE(idsOf(found(scene)).contains(QStringLiteral("lock-contention")), told);
    }
}

void TestFindings::workersThatCameLaterCount()
{
    for (const auto make : {tooManyWorkers, fewerCpus}) {
        const Scene scene = make(1); // 16 threads
        Summary summary = play(scene);
        RunPlan plan = scene.plan;
        plan.threads = 2;
        const auto told = [&] { return idsOf(findings(summary, plan, scene.machine)); };
        const QString id = idsOf(found(scene)).front();
        QVERIFY(!told().contains(id));
        summary.tuned = true; // it began with two
        QVERIFY2(told().contains(id), qPrintable(told().join(QLatin1Char(' '))));
    }
}

void TestFindings::otherProgramsDoNotHideTooMany()
{
    Scene scene = tooManyWorkers(1); // three quarters of the time in the run queue
    scene.steal = 0.2;
    QVERIFY(idsOf(found(scene)).contains(QStringLiteral("too-many-workers")));
    // One worker too many waits a fifth; the rest of the wait is what others took.
    scene.plan.threads = scene.run.workers = 5;
    scene.run.serviceMs = 6;
    scene.solo = {4.8e6, 4.8e6, 0};
    scene.cpuShare = 0.6;
    scene.runQueueShare = 0.4;
    QVERIFY(!idsOf(found(scene)).contains(QStringLiteral("too-many-workers")));
}

void TestFindings::anIdleWorkerOfABatchCounts()
{
    // A worker is first seen when its first task ends: this one had a long one and then nothing.
    Scene scene = cleanScene(1);
    scene.plan.load = LoadKind::Batch;
    scene.change = [](int number, Interval& interval) {
        interval.workers.resize(number < 20 ? 1 : 2);
        interval.workers[0].busyNs = interval.lengthNs;
        if (number >= 20)
            interval.workers[1].busyNs = number == 20 ? 20 * interval.lengthNs : 0;
        interval.service.sum = 0;
        for (const WorkerSample& worker : interval.workers)
            interval.service.sum += static_cast<double>(worker.busyNs);
    };
    const Summary summary = play(scene);
    QCOMPARE(summary.evidence.workersSeen, 2);
    QVERIFY(idsOf(findings(summary, scene.plan, scene.machine)).contains(QStringLiteral("uneven-load")));
}

void TestFindings::failedTasksKeepLittlesLaw()
{
    Scene scene = cleanScene(1);
    scene.change = [](int, Interval& interval) { // one in five fails; in flight and response stay as they are
        interval.counts.failed = interval.counts.completed / 5;
        interval.counts.completed -= interval.counts.failed;
    };
    QCOMPARE(idsOf(found(scene)), QStringList{QStringLiteral("tasks-failed")});
}

void TestFindings::leakThreshold_data()
{
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<bool>("flagged");
    QTest::newRow("none") << 0.0 << false;
    QTest::newRow("below") << 150e3 << false;
    QTest::newRow("above") << 1e6 << true;
    QTest::newRow("shrinking") << -5e6 << false;
}

void TestFindings::leakThreshold()
{
    QFETCH(double, perSecond);
    QFETCH(bool, flagged);
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Scene scene = cleanScene(seed);
        scene.rssPerSecond = perSecond;
        const Summary summary = play(scene);
        QCOMPARE(idsOf(findings(summary, scene.plan, scene.machine)).contains(QStringLiteral("leak")),
                 flagged);
        QVERIFY(std::abs(summary.evidence.memory.at(0).slope - perSecond) < 20e3);
    }
}

void TestFindings::aCacheThatFillsUpIsNoLeak()
{
    Scene scene = cleanScene(1);
    scene.change = [](int number, Interval& interval) {
        *interval.processes[0].rssBytes += std::min(number, 28) * 2'000'000LL;
    };
    QVERIFY(idsOf(found(scene)).isEmpty());
}

void TestFindings::shortStallsFromAScheduler()
{
    const auto withStalls = [](int count, std::int64_t ms) {
        Scene scene = cleanScene(1);
        scene.change = [count, ms](int number, Interval& interval) {
            if (number < count)
                interval.stalls.push_back(stallAt(number, ms, StallCause::Starved));
        };
        return idsOf(found(scene)).contains(QStringLiteral("main-thread-blocked"));
    };
    QVERIFY(!withStalls(1, 60));
    QVERIFY(withStalls(1, 150));
    QVERIFY(withStalls(4, 60));
}

void TestFindings::causesAreNamed_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<QString>("says");
    QTest::newRow("busy") << int(StallCause::Busy) << QStringLiteral("computing in QTimer");
    QTest::newRow("starved") << int(StallCause::Starved) << QStringLiteral("other threads had the CPUs");
    QTest::newRow("blocked") << int(StallCause::Blocked) << QStringLiteral("waited for a lock");
}

void TestFindings::causesAreNamed()
{
    QFETCH(int, cause);
    QFETCH(QString, says);
    Scene scene = cleanScene(1);
    scene.change = [cause](int number, Interval& interval) {
        if (number == 30)
            interval.stalls.push_back(stallAt(number, 512, static_cast<StallCause>(cause)));
    };
    const std::vector<Finding> list = found(scene);
    QCOMPARE(list.size(), std::size_t{1});
    QVERIFY2(list.front().title.text().contains(says), qPrintable(list.front().title.text()));
    QVERIFY(list.front().title.text().contains(QStringLiteral("512 ms")));
    QCOMPARE(list.front().span->fromNs, 3'000 * kNsPerMs);
    scene.plan.threads = 0; // inline: the way out is a thread
    QCOMPARE(*found(scene).front().change->threads, 1);
}

void TestFindings::fewerCpusExplainTooMany()
{
    const std::vector<Finding> list = found(fewerCpus(1));
    QCOMPARE(*list.front().change->threads, 4);
    QVERIFY(list.front().title.text().contains(QStringLiteral("quota")));
    const std::vector<Finding> many = found(tooManyWorkers(1));
    QCOMPARE(*many.front().change->threads, 4);
    QVERIFY(many.front().action.text().contains(QStringLiteral("4 threads")));
}

void TestFindings::cpuWaitFollowsFromBusyCpus()
{
    // A kernel that tells the run-queue wait of the main thread only: 16 workers, 4 CPUs, all of them busy.
    Scene scene = tooManyWorkers(1);
    scene.runQueueShare = 0;
    QCOMPARE(idsOf(found(scene)), QStringList{QStringLiteral("too-many-workers")});
    scene.cpuShare = 0.05; // the CPUs are idle: then it is no matter of CPUs
    QVERIFY(!idsOf(found(scene)).contains(QStringLiteral("too-many-workers")));
}

void TestFindings::seriousFirst()
{
    Scene scene = leak(1);
    const auto blocked = blockedMainThread(1).change;
    scene.change = blocked;
    QCOMPARE(idsOf(found(scene)),
             (QStringList{QStringLiteral("main-thread-blocked"), QStringLiteral("leak")}));
}

void TestFindings::warningsAreFindings()
{
    for (const SceneMaker make : {&overload, &noisyMachine, &brokenLittle, &lateGenerator}) {
        const Scene scene = make(1);
        const Summary summary = play(scene);
        QCOMPARE(summary.warnings.size(), 1);
        QCOMPARE(findings(summary, scene.plan, scene.machine).front().title.text(), summary.warnings.first());
    }
}

PARASCOPE_TEST_MAIN(TestFindings)
#include "tst_findings.moc"
