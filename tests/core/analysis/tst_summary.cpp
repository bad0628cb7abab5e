// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/summary.h"

#include "support/interval_maker.h"
#include "support/test_base.h"

#include <QJsonArray>

using namespace parascope;

namespace {

RunPlan closedPlan(int inFlight = 4)
{
    RunPlan plan;
    plan.threads = 2;
    plan.inFlight = inFlight;
    return plan;
}

RunPlan openPlan()
{
    RunPlan plan = closedPlan();
    plan.load = LoadKind::Open;
    plan.ratePerSecond = 100;
    return plan;
}

Summary summaryOf(const std::vector<Interval>& intervals, const RunPlan& plan = closedPlan())
{
    SummaryBuilder builder(plan);
    for (const Interval& interval : intervals)
        builder.add(interval);
    return builder.summary();
}

/// Ten intervals of warm-up, then ten measured ones with 5 tasks each.
std::vector<Interval> twoSeconds()
{
    std::vector<Interval> intervals;
    for (int i = 0; i < 20; ++i) {
        intervals.push_back(test::plainInterval(i, i < 10 ? 3 : 5));
        intervals.back().warmUp = i < 10;
    }
    return intervals;
}

bool near(std::optional<double> value, double expected, double relative = 1e-9)
{
    return value && std::abs(*value - expected) <= relative * std::max(1.0, std::abs(expected));
}

} // namespace

class TestSummary : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsUnknownNotZero();
    void warmUpIsLeftOutOfRatesAndKeptInCounts();
    void imbalanceIsTheBusiestOverTheMean();
    void whatHasNoOutcomeIsShown();
    void latenciesOfTheMeasuredPart();
    void percentilesNeedTheirSamples_data();
    void percentilesNeedTheirSamples();
    void loopDelayOfAKnownStall();
    void unwatchedLoopIsUnknown();
    void stallsAcrossTheEndOfTheWarmUpCount();
    void stallListIsBounded();
    void coresAndTheirMean();
    void memoryIsTheSumOfAllProcesses();
    void memoryWithAnUnknownPartIsSkipped();
    void openLoopRates();
    void overloadNeedsAHundredArrivals();
    void closedLoopHasNoOfferedRate();
    void instrumentCost();
    void disturbedAboveFivePercent();
    void aChangedSettingIsKept();
    void countsAddUp();
    void sameWhateverTheSplit();
    void littleLawIsChecked();
    void warningsInWords();
};

void TestSummary::nothingIsUnknownNotZero()
{
    const Summary s = summaryOf({});
    QVERIFY(!s.throughputPerSecond && !s.response.meanMs && !s.response.maxMs && !s.mainLoop.p50Ms);
    QVERIFY(!s.meanCoreUtilization && !s.rssPeakBytes && !s.pssPeakBytes && !s.ownCpuRatio &&
            !s.foreignCpuRatio);
    QVERIFY(!s.stealRatio && !s.offeredRatePerSecond && !s.achievedRatio && !s.latenessP99Ms &&
            !s.meanInFlight);
    QVERIFY(!s.overloaded && !s.disturbed);
    QVERIFY(s.warnings.join(QString()).contains(QStringLiteral("nothing was measured")));
}

void TestSummary::warmUpIsLeftOutOfRatesAndKeptInCounts()
{
    const Summary s = summaryOf(twoSeconds());
    QVERIFY(near(s.throughputPerSecond, 50));
    QCOMPARE(s.measuredSeconds, 1.0);
    QCOMPARE(s.warmUpSeconds, 1.0);
    QCOMPARE(s.totals.completed, std::uint64_t{80});
    QCOMPARE(s.measured.completed, std::uint64_t{50});
}

void TestSummary::imbalanceIsTheBusiestOverTheMean()
{
    std::vector<Interval> intervals = twoSeconds();
    for (Interval& interval : intervals)
        interval.workers.clear();
    QVERIFY(!summaryOf(intervals).workerImbalance);
    for (Interval& interval : intervals)
        interval.workers = {{1, 0, 5, 0, interval.warmUp ? 90'000'000 : 60'000'000}};
    QVERIFY(!summaryOf(intervals).workerImbalance); // one alone is neither even nor uneven
    for (Interval& interval : intervals)
        interval.workers.push_back({2, 0, 5, 0, 20'000'000});
    QVERIFY(near(summaryOf(intervals).workerImbalance, 1.5));
}

void TestSummary::whatHasNoOutcomeIsShown()
{
    std::vector<Interval> intervals = twoSeconds();
    TaskCounts& counts = intervals.back().counts;
    counts.submitted = counts.settled() + 3;
    QCOMPARE(summaryOf(intervals).toJson().value(QStringLiteral("tasks_unaccounted")).toDouble(), 3.0);
}

void TestSummary::latenciesOfTheMeasuredPart()
{
    auto intervals = twoSeconds();
    intervals[0].response = test::deltaOf({9'000'000'000}, 1000); // warm-up
    intervals[12].response = test::deltaOf({1'000'000, 3'000'000}, 200);
    intervals[13].service = test::deltaOf({500'000}, 7);
    const Summary s = summaryOf(intervals);
    QCOMPARE(s.response.samples, std::uint64_t{400});
    QVERIFY(near(s.response.meanMs, 2.0)); // exact, not from buckets
    QVERIFY(near(s.response.p50Ms, 1.0, 1e-3));
    QVERIFY(near(s.response.p99Ms, 3.0, 1e-3));
    QVERIFY(near(s.response.maxMs, 3.0, 1e-3));
    QVERIFY(!s.response.p99_9Ms);
    QCOMPARE(s.service.samples, std::uint64_t{7});
    QVERIFY(near(s.service.maxMs, 0.5, 1e-3));
    QVERIFY(!s.service.p90Ms);
    QCOMPARE(s.wait.samples, std::uint64_t{0});
}

void TestSummary::percentilesNeedTheirSamples_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("shown"); // of p90, p95, p99, p99.9
    QTest::newRow("28") << 28 << 0;
    QTest::newRow("29") << 29 << 1;
    QTest::newRow("58") << 58 << 1;
    QTest::newRow("59") << 59 << 2;
    QTest::newRow("298") << 298 << 2;
    QTest::newRow("299") << 299 << 3;
    QTest::newRow("2994") << 2994 << 3;
    QTest::newRow("2995") << 2995 << 4;
}

void TestSummary::percentilesNeedTheirSamples()
{
    QFETCH(int, n);
    QFETCH(int, shown);
    Interval interval = test::plainInterval(0, 1);
    interval.response = test::deltaOf({5'000'000}, static_cast<std::uint32_t>(n));
    const LatencyFigures f = summaryOf({interval}).response;
    QCOMPARE(f.p90Ms.has_value(), shown >= 1);
    QCOMPARE(f.p95Ms.has_value(), shown >= 2);
    QCOMPARE(f.p99Ms.has_value(), shown >= 3);
    QCOMPARE(f.p99_9Ms.has_value(), shown >= 4);
    QVERIFY(f.maxMs && f.meanMs && f.samples == static_cast<std::uint64_t>(n)); // always there
}

void TestSummary::loopDelayOfAKnownStall()
{
    // One busy period of 100 ms in a second: P(delay > x) = (100 ms - x) / 1 s, so p98 is 80 ms and p99 90
    // ms.
    auto intervals = twoSeconds();
    for (int i = 0; i < 20; ++i) {
        ProcessSample sample;
        sample.loopObservedNs = 100 * kNsPerMs;
        if (i == 3) // in the warm-up
            sample.loopBusy = test::deltaOf({99'000'000});
        if (i == 15)
            sample.loopBusy = test::deltaOf({100'000'000});
        intervals[static_cast<std::size_t>(i)].processes.push_back(sample);
    }
    const Summary s = summaryOf(intervals);
    QVERIFY(near(s.mainLoop.p50Ms, 0));
    QVERIFY(near(s.mainLoop.p98Ms, 80, 2e-3));
    QVERIFY(near(s.mainLoop.p99Ms, 90, 2e-3));
    QVERIFY(near(s.mainLoop.maxMs, 100, 1e-3));
    QVERIFY(near(s.mainLoop.busyRatio, 0.1));
}

void TestSummary::unwatchedLoopIsUnknown()
{
    auto intervals = twoSeconds();
    ProcessSample child;
    child.process = 1;
    child.loopObservedNs = 100 * kNsPerMs;
    intervals[15].processes = {ProcessSample(), child};
    const Summary s = summaryOf(intervals);
    QVERIFY(!s.mainLoop.p50Ms && !s.mainLoop.maxMs && !s.mainLoop.busyRatio);
    QCOMPARE(s.loops.size(), std::size_t{2});
    QVERIFY(near(s.loops[1].maxMs, 0)); // watched, and never busy
}

void TestSummary::stallsAcrossTheEndOfTheWarmUpCount()
{
    auto intervals = twoSeconds();
    Stall early;
    early.startNs = 200'000'000;
    early.durationNs = 60'000'000;
    Stall across = early;
    across.startNs = 980'000'000;
    Stall endsBefore = early; // reported late, but over before the measured part began
    endsBefore.startNs = 930'000'000;
    Stall child = early;
    child.startNs = 1'500'000'000;
    child.process = 2;
    child.cause = StallCause::Starved;
    intervals[3].stalls = {early};
    intervals[10].stalls = {across, endsBefore};
    intervals[16].stalls = {child};
    const Summary s = summaryOf(intervals);
    QCOMPARE(s.stalls.size(), std::size_t{4});
    QCOMPARE(s.mainLoop.stalls, std::uint64_t{1});
    QCOMPARE(s.stallCount(), std::uint64_t{2});
    const QJsonArray list = s.toJson()[QStringLiteral("stall_list")].toArray();
    QCOMPARE(list[0].toObject()[QStringLiteral("t_s")].toDouble(), -0.8);
    QCOMPARE(list[3].toObject()[QStringLiteral("t_s")].toDouble(), 0.5);
    QCOMPARE(list[3].toObject()[QStringLiteral("duration_ms")].toDouble(), 60.0);
    QCOMPARE(list[3].toObject()[QStringLiteral("process")].toInt(), 2);
    QCOMPARE(list[3].toObject()[QStringLiteral("cause")].toString(), QStringLiteral("starved"));
}

void TestSummary::stallListIsBounded()
{
    Interval interval = test::plainInterval(0, 1);
    Stall stall;
    stall.durationNs = 50'000'000;
    interval.stalls.assign(kMaxListedStalls + 5, stall);
    const Summary s = summaryOf({interval});
    QCOMPARE(s.stalls.size(), kMaxListedStalls);
    QCOMPARE(s.stallCount(), std::uint64_t{kMaxListedStalls + 5});
}

void TestSummary::coresAndTheirMean()
{
    auto intervals = twoSeconds();
    intervals[2].cores = {{0, 1, 0}, {2, 1, 0}};
    intervals[12].cores = {{0, 0.5, 0}, {2, 0.2, 0}};
    intervals[15].cores = {{0, 0.7, 0}, {2, 0.4, 0}};
    const Summary s = summaryOf(intervals);
    QCOMPARE(s.coreUtilization.size(), std::size_t{3});
    QVERIFY(near(s.coreUtilization[0], 0.6));
    QVERIFY(!s.coreUtilization[1]); // offline
    QVERIFY(near(s.coreUtilization[2], 0.3));
    QVERIFY(near(s.meanCoreUtilization, 0.45));
    const QJsonArray cores = s.toJson()[QStringLiteral("cpu_utilization_ratio_per_core")].toArray();
    QVERIFY(cores[1].isNull());
}

void TestSummary::memoryIsTheSumOfAllProcesses()
{
    auto intervals = twoSeconds();
    const auto processes = [](std::int64_t rss0, std::int64_t rss1, std::optional<std::int64_t> pss) {
        ProcessSample app, child;
        child.process = 1;
        app.rssBytes = rss0;
        child.rssBytes = rss1;
        app.pssBytes = child.pssBytes = pss;
        return std::vector{app, child};
    };
    intervals[5].processes = processes(9000, 9000, 100); // warm-up
    intervals[11].processes = processes(1000, 200, std::nullopt);
    intervals[12].processes = processes(1000, 500, std::nullopt);
    intervals[13].processes = processes(900, 400, 70);
    const Summary s = summaryOf(intervals);
    QCOMPARE(s.rssPeakBytes, std::optional<std::int64_t>(1500));
    QCOMPARE(s.pssPeakBytes, std::optional<std::int64_t>(200)); // last known of the warm-up still held
}

void TestSummary::memoryWithAnUnknownPartIsSkipped()
{
    auto intervals = twoSeconds();
    ProcessSample app, child;
    child.process = 1;
    app.rssBytes = 1000;
    intervals[12].processes = {app, child};
    QVERIFY(!summaryOf(intervals).rssPeakBytes);
}

void TestSummary::openLoopRates()
{
    auto intervals = twoSeconds();
    for (auto& interval : intervals) {
        interval.counts.offered = 20;
        interval.counts.late = 1;
        interval.counts.dropped = 2;
        interval.latenessP99Ns = 40'000;
    }
    intervals[14].latenessP99Ns = 3'000'000;
    const Summary s = summaryOf(intervals, openPlan());
    QVERIFY(near(s.offeredRatePerSecond, 200));
    QVERIFY(near(s.achievedRatio, 0.25));
    QVERIFY(s.overloaded);
    QVERIFY(near(s.latenessP99Ms, 3.0, 1e-3));
    const QJsonObject json = s.toJson();
    QCOMPARE(json[QStringLiteral("late")].toInteger(), 20);
    QCOMPARE(json[QStringLiteral("dropped")].toInteger(), 40);
}

void TestSummary::overloadNeedsAHundredArrivals()
{
    auto intervals = twoSeconds();
    for (auto& interval : intervals)
        interval.counts.offered = 9; // 90 measured, 50 completed
    QVERIFY(!summaryOf(intervals, openPlan()).overloaded);
    intervals.back().counts.offered = 19;
    QVERIFY(summaryOf(intervals, openPlan()).overloaded);
    QVERIFY(!summaryOf(intervals, closedPlan()).overloaded);
}

void TestSummary::closedLoopHasNoOfferedRate()
{
    const QJsonObject json = summaryOf(twoSeconds()).toJson();
    for (const char* name : {"offered_rate_per_s", "achieved_ratio", "late", "dropped"})
        QVERIFY2(json.contains(QLatin1String(name)) && json[QLatin1String(name)].isNull(), name);
}

void TestSummary::instrumentCost()
{
    auto intervals = twoSeconds();
    for (auto& interval : intervals)
        interval.ownCpuNs = interval.warmUp ? 90'000'000 : 2'000'000;
    intervals[19].ownCpuNs.reset(); // not available there: neither its time nor a zero counts
    const Summary s = summaryOf(intervals);
    QVERIFY(near(s.ownCpuRatio, 0.02));
    QVERIFY(!s.foreignCpuRatio);
}

void TestSummary::disturbedAboveFivePercent()
{
    auto intervals = twoSeconds();
    intervals[12].foreignCpuRatio = 0.06;
    intervals[13].foreignCpuRatio = 0.02;
    intervals[13].stealRatio = 0.005;
    QVERIFY(!summaryOf(intervals).disturbed); // 0.04 + 0.005
    intervals[14].foreignCpuRatio = 0.10;     // mean 0.06
    const Summary s = summaryOf(intervals);
    QVERIFY(s.disturbed);
    QVERIFY(s.warnings.join(QString()).contains(QStringLiteral("disturbed")));
}

void TestSummary::aChangedSettingIsKept()
{
    auto intervals = twoSeconds();
    QVERIFY(!summaryOf(intervals).tuned);
    QCOMPARE(summaryOf(intervals).toJson()[QStringLiteral("settings_changed")], QJsonValue(false));
    RunEvent event;
    event.kind = QStringLiteral("note");
    intervals[12].events.push_back(event);
    QVERIFY(!summaryOf(intervals).tuned);
    event.kind = QStringLiteral("tune");
    intervals[12].events.push_back(event);
    QVERIFY(summaryOf(intervals).tuned);
    QCOMPARE(summaryOf(intervals).toJson()[QStringLiteral("settings_changed")], QJsonValue(true));
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        intervals[i].threads = i < 12 ? 1 : i < 15 ? 4 : 2;
        intervals[i].processesSet = i < 12 ? 2 : 3;
    }
    intervals.push_back({}); // what is told after the run
    const Summary s = summaryOf(intervals);
    QVERIFY((s.lastWorkers == SetWorkers{2, 3}));
    QVERIFY((s.mostWorkers == SetWorkers{4, 3}));
    RunPlan plan;
    plan.threads = 1;
    plan.processes = 2;
    QCOMPARE(s.mostWorkersOf(plan).workers(), 12);
    plan.threads = 8;
    QCOMPARE(s.mostWorkersOf(plan).workers(), 16); // so it began
    QCOMPARE(Summary().mostWorkersOf(plan).workers(), 16);
}

void TestSummary::countsAddUp()
{
    auto intervals = twoSeconds();
    TaskCounts& counts = intervals[4].counts;
    counts = {100, 50, 10, 9, 8, 7, 6, 0, 0, 0, 0, 0};
    const QJsonObject json = summaryOf(intervals).toJson();
    const auto value = [&json](const char* name) { return json[QLatin1String(name)].toInteger(); };
    QCOMPARE(value("tasks_submitted") - value("tasks_completed") - value("tasks_failed") -
                 value("tasks_timed_out") - value("tasks_lost") - value("tasks_rejected") -
                 value("tasks_cancelled"),
             10); // in flight
}

void TestSummary::sameWhateverTheSplit()
{
    test::IntervalMaker maker(3, 50);
    SummaryBuilder builder(closedPlan());
    HistogramDelta all;
    for (int i = 0; i < 40; ++i) {
        const Interval interval = maker.next();
        if (!interval.warmUp)
            all.merge(interval.response);
        builder.add(interval);
    }
    Histogram whole;
    whole.add(all);
    QVERIFY(builder.response() == whole); // merged histograms, never averaged percentiles
    QVERIFY(near(builder.summary().response.p99Ms, nsToMs(whole.valueAtPercentile(99))));
}

void TestSummary::littleLawIsChecked()
{
    auto intervals = twoSeconds();
    for (auto& interval : intervals) {
        interval.inFlight = 4;
        interval.counts.completed = 400; // X = 4000 /s, so R must be 1 ms
        interval.response = test::deltaOf({1'000'000}, 400);
    }
    QVERIFY(summaryOf(intervals).warnings.isEmpty());
    for (auto& interval : intervals)
        interval.response = test::deltaOf({2'000'000}, 400);
    QVERIFY(summaryOf(intervals).warnings.join(QString()).contains(QStringLiteral("Little")));
    QVERIFY(summaryOf(intervals, openPlan()).warnings.isEmpty());
}

void TestSummary::warningsInWords()
{
    auto intervals = twoSeconds();
    intervals[3].counts.failed = 1;
    intervals[12].counts.lost = 2;
    intervals[12].workerCrashes = 1;
    intervals[12].workerRespawns = 1;
    for (auto& interval : intervals)
        interval.ownCpuNs = 95'000'000;
    const Summary s = summaryOf(intervals);
    const QString text = s.warnings.join(QLatin1Char('\n'));
    for (const char* part : {"1 task failed", "2 tasks lost", "1 worker process died", "95.0 % of a core"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QCOMPARE(s.workerCrashes, 1);
    QCOMPARE(s.workerRespawns, 1);
}

PARASCOPE_TEST_MAIN(TestSummary)
#include "tst_summary.moc"
