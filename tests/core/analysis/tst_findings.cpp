// SPDX-License-Identifier: GPL-3.0-or-later
// The pitfalls doctor on runs that were made up: each pitfall raises its own finding and no other, clean runs
// none.
#include "analysis/findings.h"

#include "base/units.h"
#include "generated_runs.h"
#include "support/test_base.h"

#include <QJsonObject>
#include <QSet>

#include <functional>

using namespace parascope;

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
    void leakThreshold_data();
    void leakThreshold();
    void aCacheThatFillsUpIsNoLeak();
    void shortStallsFromAScheduler();
    void causesAreNamed_data();
    void causesAreNamed();
    void fewerCpusExplainTooMany();
    void seriousFirst();
    void warningsAreFindings();
    void memoryOfTheBuilderIsBounded();
};

namespace {

/// What a run is like beyond the tasks of GeneratedRun.
struct Scene {
    test::GeneratedRun run;
    RunPlan plan;
    Environment machine;
    SoloTask solo;
    double cpuShare = 1;      ///< of the service time on a CPU
    double runQueueShare = 0; ///< of the service time waiting for one
    double ownUsPerTask = 4;
    double queuedPerWorker = 1;
    double rssPerSecond = 0;
    double foreign = 0.005;
    std::vector<double> workerShares; ///< busy share of each worker; empty = all the same
    std::function<void(int number, Interval& interval)> change;
};

Scene cleanScene(std::uint64_t seed)
{
    Scene scene;
    scene.run.seed = seed;
    scene.run.workers = 4;
    scene.run.seconds = 6;
    scene.plan = test::generatedPlan(4);
    scene.machine = test::generatedMachine();
    scene.machine.smtActive = false;
    scene.solo = {scene.run.serviceMs * 1e6, scene.run.serviceMs * 1e6};
    return scene;
}

ProcessSample processOf(const Scene& scene, SplitMix64& random, double serviceSum, double tasks,
                        double seconds)
{
    ProcessSample process;
    process.loopBusy = test::deltaOf({20'000, 30'000, 25'000});
    process.loopObservedNs = 100 * kNsPerMs;
    const double own = scene.ownUsPerTask * 1e3 * tasks;
    process.cpuNs = std::llround(scene.cpuShare * serviceSum * (1 + 0.01 * drawNormal(random)) + own);
    process.runQueueNs = std::llround(scene.runQueueShare * serviceSum);
    process.rssBytes = std::llround(80e6 + scene.rssPerSecond * seconds + 20'000 * drawNormal(random));
    process.voluntarySwitches = 100;
    process.involuntarySwitches = 20;
    return process;
}

Summary play(const Scene& scene)
{
    SummaryBuilder builder(scene.plan);
    SplitMix64 random(scene.run.seed + 77);
    int number = 0;
    std::int64_t end = 0;
    for (Interval& interval : test::generatedIntervals(scene.run)) {
        const auto tasks = static_cast<double>(interval.counts.completed);
        interval.processes = {processOf(scene, random, interval.service.sum, tasks, number / 10.0)};
        interval.ownCpuNs = std::llround(scene.ownUsPerTask * 1e3 * tasks);
        interval.foreignCpuRatio = scene.foreign * (0.5 + random.nextUnit());
        interval.stealRatio = 0.001;
        interval.threads = scene.plan.threads;
        interval.processesSet = 0;
        interval.inFlight = std::llround(tasks * 10 * interval.response.sum / std::max(1.0, tasks) / 1e9);
        interval.queued = std::llround(scene.queuedPerWorker * scene.plan.workers());
        for (std::size_t i = 0; i < scene.workerShares.size() && i < interval.workers.size(); ++i)
            interval.workers[i].busyNs = std::llround(scene.workerShares[i] * interval.service.sum);
        if (scene.change)
            scene.change(number, interval);
        builder.add(interval);
        end = interval.startNs + interval.lengthNs;
        ++number;
    }
    Interval after;
    after.startNs = end;
    after.warmUp = true;
    after.events.push_back({end, QString::fromLatin1(kSoloEvent), -1,
                            QString::fromLatin1(numberText(scene.solo.cpuNs)), scene.solo.serviceNs});
    builder.add(after);
    return builder.summary();
}

std::vector<Finding> found(const Scene& scene)
{
    return findings(play(scene), scene.plan, scene.machine);
}

QStringList idsOf(const std::vector<Finding>& list)
{
    QStringList ids;
    for (const Finding& finding : list)
        ids << finding.id;
    return ids;
}

Stall stallAt(int number, std::int64_t ms, StallCause cause)
{
    return {number * 100 * kNsPerMs, ms * kNsPerMs, 0, cause, 0.9, 0.05, QStringLiteral("QTimer")};
}

using SceneMaker = Scene (*)(std::uint64_t seed);

Scene blockedMainThread(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.change = [](int number, Interval& interval) {
        if (number % 20 == 7)
            interval.stalls.push_back(stallAt(number, 300, StallCause::Busy));
    };
    return scene;
}

Scene shortTasks(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.run.serviceMs = 0.02;
    scene.run.seconds = 1;
    scene.ownUsPerTask = 15;
    scene.solo = {20e3, 20e3};
    return scene;
}

Scene tooManyWorkers(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.plan.threads = scene.run.workers = 16;
    scene.run.serviceMs = 16;
    scene.cpuShare = 0.25;
    scene.runQueueShare = 0.75;
    return scene;
}

Scene fewerCpus(std::uint64_t seed)
{
    Scene scene = tooManyWorkers(seed);
    scene.machine.logicalCpus = 16;
    scene.machine.quotaCpus = scene.machine.usableCpus = 4;
    scene.machine.affinityCpus = 16;
    return scene;
}

Scene tooFewWorkers(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.cpuShare = 0.02; // tasks that sleep
    scene.queuedPerWorker = 3;
    scene.solo.cpuNs = 0.02 * scene.solo.serviceNs;
    return scene;
}

Scene lockContention(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.solo = {1e6, 1e6}; // 1 ms alone, 4 ms with the others, the rest of it asleep
    scene.cpuShare = 0.26;
    scene.queuedPerWorker = 1;
    scene.cpuShare = 0.32;
    return scene;
}

Scene memoryBound(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.solo = {1.5e6, 1.5e6}; // computing all the time, and still slower than alone
    return scene;
}

Scene unevenLoad(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.workerShares = {0.25, 0.25, 0.25, 0.05}; // of the time that all tasks take
    scene.change = [](int, Interval& interval) {
        std::int64_t rest = std::llround(interval.service.sum);
        for (const WorkerSample& worker : interval.workers)
            rest -= worker.busyNs;
        interval.service.sum -= static_cast<double>(rest); // busy time and service time belong together
    };
    return scene;
}

Scene leak(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.rssPerSecond = 5e6;
    return scene;
}

Scene crashLoop(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.change = [](int number, Interval& interval) {
        if (number % 10 == 3) {
            interval.workerCrashes = interval.workerRespawns = 1;
            interval.counts.lost = 2;
        }
    };
    return scene;
}

Scene overload(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.plan.load = LoadKind::Open;
    scene.plan.ratePerSecond = 2000;
    scene.change = [](int, Interval& interval) { interval.counts.offered = 200; };
    return scene;
}

Scene noisyMachine(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.foreign = 0.2;
    return scene;
}

Scene lateGenerator(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.plan.load = LoadKind::Open;
    scene.plan.ratePerSecond = 1000;
    scene.change = [](int, Interval& interval) {
        interval.counts.offered = interval.counts.completed;
        interval.latenessP99Ns = 3 * kNsPerMs;
    };
    return scene;
}

Scene brokenLittle(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.change = [](int, Interval& interval) { interval.inFlight *= 3; };
    return scene;
}

Scene brokenUtilization(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.workerShares = {0.2, 0.2, 0.2, 0.2};
    return scene;
}

} // namespace

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
        scene.solo = {serviceMs * 1e6, cpuShare * serviceMs * 1e6};
        const QStringList ids = idsOf(found(scene));
        clean += ids.isEmpty() ? 1 : 0;
        seen.insert(ids.join(QLatin1Char('+')));
    }
    QVERIFY2(
        clean >= 19,
        qPrintable(QStringLiteral("%1 of 20: %2").arg(clean).arg(seen.values().join(QStringLiteral(", ")))));
    const Scene scene = cleanScene(1);
    QVERIFY(findingsHeadline({}, play(scene)).startsWith(QStringLiteral("Nothing to report. 6")));
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
        QVERIFY(!finding.title.isEmpty() && !finding.title.endsWith(QLatin1Char('.')));
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
    QVERIFY2(list.front().title.contains(says), qPrintable(list.front().title));
    QVERIFY(list.front().title.contains(QStringLiteral("512 ms")));
    QCOMPARE(list.front().span->fromNs, 3'000 * kNsPerMs);
    scene.plan.threads = 0; // inline: the way out is a thread
    QCOMPARE(*found(scene).front().change->threads, 1);
}

void TestFindings::fewerCpusExplainTooMany()
{
    const std::vector<Finding> list = found(fewerCpus(1));
    QCOMPARE(*list.front().change->threads, 4);
    QVERIFY(list.front().title.contains(QStringLiteral("quota")));
    const std::vector<Finding> many = found(tooManyWorkers(1));
    QCOMPARE(*many.front().change->threads, 4);
    QVERIFY(many.front().action.contains(QStringLiteral("4 threads")));
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
        QCOMPARE(findings(summary, scene.plan, scene.machine).front().title, summary.warnings.first());
    }
}

void TestFindings::memoryOfTheBuilderIsBounded()
{
    EvidenceBuilder builder;
    for (int i = 0; i < 20'000; ++i) {
        Interval interval = test::plainInterval(i, 10);
        interval.processes.resize(1);
        interval.processes[0].rssBytes = 1'000'000 + i * 100; // 1000 bytes a second
        builder.add(interval);
    }
    const RunEvidence evidence = builder.evidence(); // quadratic if the series were not thinned out
    QCOMPARE(std::llround(evidence.memory.at(0).slope), 1000LL);
    QVERIFY(evidence.memory.at(0).seconds > 1900);
}

PARASCOPE_TEST_MAIN(TestFindings)
#include "tst_findings.moc"
