// SPDX-License-Identifier: GPL-3.0-or-later
#include "interval_source.h"
#include "models/live_run.h"
#include "models/live_store.h"
#include "support/test_base.h"

#include <cmath>

using namespace parascope;

class TstLiveStore : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void columnsLieAtAbsoluteMultiples();
    void percentilesAreThoseOfTheMergedHistogram();
    void percentilesBelowTheirNeedAreUnknown();
    void rangeFiguresAgreeWithAllValues();
    void gapsStayGaps();
    void lateIntervalsCoverTheirColumns();
    void aStallFillsTheColumnsItLiesIn();
    void shareOfBusyTimeOfEachMainThread();
    void coreSamplesReachBack();
    void throughputCountsObservedTimeOnly();
    void throughputOfAColumnThatHasOnlyBegun();
    void throughputOfAHandfulOfTasks();
    void memoryIsTheSameEarlyAndLate();
    void laterCoresAndChildrenLeaveTheColumnsAsTheyAre();
    void levelReachesBackToTheStart();
    void onlyTheStartIsWarmUp();
    void fewTasksTakeLongerColumns();
    void eventsAreBounded();
    void workersAddUp();
    void aCoarseHistogramKeepsItsCountsAndItsBound();
};

void TstLiveStore::columnsLieAtAbsoluteMultiples()
{
    test::IntervalSource source;
    source.skip(1'234 * kNsPerMs);
    LiveStore store;
    for (int i = 0; i < 50; ++i) {
        store.add(source.next());
    }
    for (std::size_t which = 0; which < store.levelCount(); ++which) {
        const LiveLevel& level = store.level(which);
        for (auto index = level.oldestIndex(); index <= level.newestIndex(); ++index) {
            if (const auto* column = level.at(index)) {
                QCOMPARE(column->index, index);
                const auto middle = (column->fromNs + column->untilNs) / 2;
                QVERIFY(middle >= index * level.lengthNs() - source.lengthNs);
                QVERIFY(middle <= (index + 1) * level.lengthNs() + source.lengthNs);
            }
        }
    }
}

void TstLiveStore::percentilesAreThoseOfTheMergedHistogram()
{
    test::IntervalSource source;
    source.tasksPerInterval = 700;
    LiveStore store;
    Histogram merged; // of the second column of one second
    for (int i = 0; i < 30; ++i) {
        const Interval interval = source.next();
        if (interval.startNs >= kNsPerSecond && interval.startNs < 2 * kNsPerSecond) {
            merged.add(interval.response);
        }
        store.add(interval);
    }
    const LiveLevel& level = store.level(3);
    QCOMPARE(level.lengthNs(), kNsPerSecond);
    const auto& point = level.at(1)->latency[0];
    QCOMPARE(point.samples, std::uint64_t{7000});
    QCOMPARE(point.p50, nsToMs(merged.valueAtPercentile(50)));
    QCOMPARE(point.p90, nsToMs(merged.valueAtPercentile(90)));
    QCOMPARE(point.p99, nsToMs(merged.valueAtPercentile(99)));
    QCOMPARE(point.p99_9, nsToMs(merged.valueAtPercentile(99.9)));
    QVERIFY(point.p50 < point.p90 && point.p90 < point.p99 && point.p99 < point.p99_9);
}

void TstLiveStore::percentilesBelowTheirNeedAreUnknown()
{
    test::IntervalSource source;
    source.tasksPerInterval = 60; // enough for p90 and p95, not for p99
    LiveStore store;
    store.add(source.next());
    const auto& point = store.level(0).at(0)->latency[0];
    QVERIFY(!std::isnan(point.p50));
    QVERIFY(!std::isnan(point.p90));
    QVERIFY(std::isnan(point.p99));
    QVERIFY(std::isnan(point.p99_9));
    source.tasksPerInterval = 0;
    store.add(source.next());
    QVERIFY(std::isnan(store.level(0).at(1)->latency[0].p50));
}

void TstLiveStore::rangeFiguresAgreeWithAllValues()
{
    test::IntervalSource source;
    LiveStore store;
    std::vector<std::int64_t> values;
    for (int i = 0; i < 200; ++i) {
        store.add(source.next());
        values.insert(values.end(), source.lastResponse.begin(), source.lastResponse.end());
    }
    std::sort(values.begin(), values.end());
    const auto exact = [&](double share) {
        return nsToMs(
            values[static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size()))) - 1]);
    };
    const auto figures = store.figures(0, store.latestNs(), LatencyKind::Response);
    QCOMPARE(figures.latency.samples, static_cast<std::uint64_t>(values.size()));
    QCOMPARE(figures.completed, static_cast<std::uint64_t>(values.size()));
    QVERIFY(std::abs(figures.latency.p50 / exact(0.5) - 1) < 0.016);
    QVERIFY(std::abs(figures.latency.p99 / exact(0.99) - 1) < 0.016);
    QVERIFY(std::abs(figures.latency.p99_9 / exact(0.999) - 1) < 0.016);
    QCOMPARE(figures.throughput, 600.0);
    // wait time is a third of it
    const auto wait = store.figures(0, store.latestNs(), LatencyKind::Wait);
    QVERIFY(std::abs(wait.latency.p50 * 3 / figures.latency.p50 - 1) < 0.04);
    QCOMPARE(figures.rssBytes, static_cast<double>(100LL << 20));
    QVERIFY(figures.loopMaxMs > 1.0 && figures.loopMaxMs < 5.0);
    QVERIFY(figures.loopP99Ms <= figures.loopMaxMs);
}

void TstLiveStore::gapsStayGaps()
{
    test::IntervalSource source;
    LiveStore store;
    store.add(source.next());
    source.skip(2 * kNsPerSecond);
    store.add(source.next());
    const LiveLevel& level = store.level(0);
    QVERIFY(level.at(0));
    QVERIFY(!level.at(10));
    QVERIFY(!level.covering(10));
    QVERIFY(level.at(21));
    QVERIFY(!level.at(-1));
    QVERIFY(!level.at(22));
}

void TstLiveStore::lateIntervalsCoverTheirColumns()
{
    test::IntervalSource source;
    source.lengthNs = 300 * kNsPerMs; // three columns of 100 ms each
    LiveStore store;
    store.add(source.next());
    store.add(source.next());
    const LiveLevel& level = store.level(0);
    QVERIFY(level.at(1));
    QVERIFY(!level.at(0) && !level.at(2) && !level.at(3));
    QCOMPARE(level.covering(0), level.at(1));
    QCOMPARE(level.covering(2), level.at(1));
    QCOMPARE(level.covering(3), level.at(4));
}

void TstLiveStore::aStallFillsTheColumnsItLiesIn()
{
    test::IntervalSource source;
    LiveStore store;
    for (int i = 0; i < 9; ++i) {
        store.add(source.next());
    }
    Interval last = source.next();
    Stall stall;
    stall.startNs = 550 * kNsPerMs;
    stall.durationNs = 400 * kNsPerMs;
    stall.cause = StallCause::Starved;
    last.stalls = {stall};
    last.processes[0].loopBusy = test::IntervalSource::deltaOf({400 * kNsPerMs, 2 * kNsPerMs});
    store.add(last);
    const LiveLevel& level = store.level(0);
    QCOMPARE(level.at(5)->loopWorstMs, 400.0);
    QCOMPARE(level.at(6)->loopWorstMs, 350.0);
    QCOMPARE(level.at(9)->loopWorstMs, 50.0);
    QVERIFY(level.at(4)->loopWorstMs < 5);
    QCOMPARE(level.at(5)->loopCause, StallCause::Starved);
    QCOMPARE(store.level(3).at(0)->loopWorstMs, 400.0);
    QCOMPARE(store.stalls().size(), std::size_t{1});
    // stalls of children are not the app's
    Interval other = source.next();
    stall.process = 2;
    stall.startNs = other.startNs;
    other.stalls = {stall};
    store.add(other);
    QCOMPARE(store.stalls().size(), std::size_t{1});
    QVERIFY(store.level(0).at(10)->loopWorstMs < 5);
}

void TstLiveStore::shareOfBusyTimeOfEachMainThread()
{
    test::IntervalSource source;
    LiveStore store;
    for (int i = 0; i < 10; ++i) {
        Interval interval = source.next();
        interval.processes.resize(1);
        interval.processes[0].loopBusy = test::IntervalSource::deltaOf({20 * kNsPerMs, 10 * kNsPerMs});
        ProcessSample child = interval.processes[0];
        child.process = 2;
        child.loopBusy = test::IntervalSource::deltaOf({60 * kNsPerMs});
        interval.processes.push_back(child);
        store.add(interval);
    }
    const auto ratio = [](std::pair<double, double> time) { return time.first / time.second; };
    for (const std::size_t level : {std::size_t{0}, std::size_t{2}}) {
        const LiveColumn* column = store.level(level).at(store.level(level).newestIndex());
        QVERIFY(std::abs(ratio(column->loopBusy(0)) - 0.3) < 1e-3);
        QVERIFY(std::abs(ratio(column->loopBusy(2)) - 0.6) < 1e-3);
        QCOMPARE(column->loopBusy(1).second, 0.0); // never watched
        QCOMPARE(column->loopBusy(7).second, 0.0);
    }
}

void TstLiveStore::coreSamplesReachBack()
{
    test::IntervalSource source;
    LiveStore store;
    for (int i = 0; i < 6; ++i) {
        store.add(source.next());
    }
    QCOMPARE(store.coreCount(), 4);
    const LiveLevel& level = store.level(0);
    for (int index = 0; index < 6; ++index) { // samples come with every third interval only
        QVERIFY(std::abs(level.at(index)->coreRatio(3) - 0.85) < 1e-6);
    }
    QVERIFY(std::isnan(level.at(0)->coreRatio(4)));
}

/// The last beat of a run is short and holds the tasks that were still in flight.
void TstLiveStore::throughputOfAColumnThatHasOnlyBegun()
{
    LiveLevel level({100 * kNsPerMs, 100, 1024});
    const auto add = [&level](std::int64_t startNs, std::int64_t lengthNs, std::uint64_t tasks) {
        Interval interval;
        interval.startNs = startNs;
        interval.lengthNs = lengthNs;
        interval.counts.completed = tasks;
        level.add(interval);
    };
    add(0, 100 * kNsPerMs, 60);
    add(100 * kNsPerMs, 2 * kNsPerMs, 8);
    QCOMPARE(level.at(1)->throughput(), 4000.0);
    QCOMPARE(level.throughputOf(*level.at(1)), 68 / 0.102);
    QCOMPARE(level.throughputOf(*level.at(0)), 600.0);
    add(102 * kNsPerMs, 48 * kNsPerMs, 22); // half of it is enough
    QCOMPARE(level.throughputOf(*level.at(1)), 600.0);
    add(200 * kNsPerMs, 2 * kNsPerMs, 8);
    QCOMPARE(level.throughputOf(*level.at(1)), 600.0); // the one before has its own
}

/// One task more or less would be seen: of slow tasks a column is shown alone when it is complete.
void TstLiveStore::throughputOfAHandfulOfTasks()
{
    LiveLevel level({1'000 * kNsPerMs, 100, 1024});
    for (int i = 0; i < 35; ++i) {
        Interval interval;
        interval.startNs = i * 100 * kNsPerMs;
        interval.lengthNs = 100 * kNsPerMs;
        interval.counts.completed = i % 2 == 0 ? 0 : 1; // 5 a second
        level.add(interval);
        if (i >= 10) {
            const double rate = level.throughputOf(*level.at(level.newestIndex()));
            QVERIFY2(std::abs(rate - 5) < 0.5, qPrintable(QString::number(rate)));
        }
    }
}

void TstLiveStore::throughputCountsObservedTimeOnly()
{
    test::IntervalSource source;
    LiveStore store;
    for (int i = 0; i < 4; ++i) {
        store.add(source.next());
    }
    const LiveLevel& level = store.level(1); // 200 ms
    QCOMPARE(level.at(0)->throughput(), 600.0);
    QCOMPARE(level.at(1)->throughput(), 600.0);
}

/// Ten minutes take what a day takes: nothing grows once every part was used.
void TstLiveStore::memoryIsTheSameEarlyAndLate()
{
    test::IntervalSource source;
    source.tasksPerInterval = 40;
    source.cores = 16;
    LiveRun run;
    std::size_t early = 0;
    for (int i = 0; i < 6'000 + 18'000; ++i) {
        if (i == 6'000) {
            early = run.store.bytes() + run.lanes.bytes();
            source.lengthNs = 5 * kNsPerSecond; // a day in fewer steps
        }
        Interval interval = source.next();
        TaskSpan span;
        span.startNs = interval.startNs;
        interval.spans = {span};
        run.add(interval);
    }
    const auto late = run.store.bytes() + run.lanes.bytes();
    QVERIFY(run.store.latestNs() > 24 * 3600 * kNsPerSecond);
    QVERIFY2(late * 100 <= early * 105, qPrintable(QStringLiteral("%1 then %2").arg(early).arg(late)));
    QVERIFY2(late < std::size_t{16} << 20, qPrintable(QString::number(late)));
    // the widest distributions cost nothing more
    source.tasksPerInterval = 5'000;
    for (int i = 0; i < 50; ++i) {
        run.store.add(source.next());
    }
    const auto most = run.store.bytes() + run.lanes.bytes();
    QVERIFY2(most < late + (std::size_t{1} << 20), qPrintable(QString::number(most)));
}

/// Cores and children that show up later get room in columns that lie there already.
void TstLiveStore::laterCoresAndChildrenLeaveTheColumnsAsTheyAre()
{
    test::IntervalSource source;
    LiveStore store;
    const auto add = [&](int child, double busyMs) {
        Interval interval = source.next();
        ProcessSample sample = interval.processes[0];
        sample.process = child;
        sample.loopBusy = test::IntervalSource::deltaOf({static_cast<std::int64_t>(busyMs * 1e6)});
        interval.processes.push_back(sample);
        store.add(interval);
    };
    for (int i = 0; i < 6; ++i) {
        add(1, 10);
    }
    source.cores = 9;
    for (int i = 0; i < 6; ++i) {
        add(5, 20);
    }
    const LiveLevel& level = store.level(0);
    QVERIFY(std::abs(level.at(2)->coreRatio(3) - 0.85) < 1e-6);
    QVERIFY(std::abs(level.at(8)->coreRatio(3) - 0.85) < 1e-6);
    QVERIFY(std::abs(level.at(8)->coreRatio(8) - 0.1) < 1e-6);
    QVERIFY(std::abs(level.at(2)->worstLoop(1).first - 10) < 0.1);
    QVERIFY(std::isnan(level.at(2)->worstLoop(5).first));
    QVERIFY(std::abs(level.at(8)->worstLoop(5).first - 20) < 0.1);
    QVERIFY(std::isnan(level.at(8)->worstLoop(1).first));
    QVERIFY(std::abs(level.at(2)->loopBusy(1).first - 10) < 0.1);
}

void TstLiveStore::levelReachesBackToTheStart()
{
    test::IntervalSource source;
    source.tasksPerInterval = 1;
    LiveStore store;
    for (int i = 0; i < 3000; ++i) { // 300 s: the ring of 100 ms columns reaches back 64 s
        store.add(source.next());
    }
    const auto end = store.latestNs();
    QCOMPARE(store.level(store.levelFor(end - 30 * kNsPerSecond, end, 400)).lengthNs(), 100 * kNsPerMs);
    QCOMPARE(store.level(store.levelFor(end - 60 * kNsPerSecond, end, 200)).lengthNs(), 500 * kNsPerMs);
    QCOMPARE(store.level(store.levelFor(end - 100 * kNsPerSecond, end, 1200)).lengthNs(), 200 * kNsPerMs);
    QCOMPARE(store.level(store.levelFor(end - 290 * kNsPerSecond, end - 280 * kNsPerSecond, 400)).lengthNs(),
             500 * kNsPerMs);
    QVERIFY(store.level(store.levelFor(0, end, 200)).oldestIndex() == 0);
}

void TstLiveStore::onlyTheStartIsWarmUp()
{
    test::IntervalSource source;
    source.warmUpNs = 2 * kNsPerSecond;
    LiveStore store;
    for (int i = 0; i < 50; ++i) {
        store.add(source.next());
    }
    QCOMPARE(store.warmUpEndNs(), 2 * kNsPerSecond);
    Interval drain = source.next(); // after the measured part: not counted, but no warm-up
    drain.warmUp = true;
    store.add(drain);
    QCOMPARE(store.warmUpEndNs(), 2 * kNsPerSecond);
}

void TstLiveStore::fewTasksTakeLongerColumns()
{
    test::IntervalSource source; // 600 a second
    LiveStore store;
    for (int i = 0; i < 600; ++i) {
        store.add(source.next());
    }
    const auto end = store.latestNs();
    const auto lengthFor = [&](std::initializer_list<LiveStore::ColumnWish> wishes) {
        return store.level(store.levelWithTasks(0, 0, end, wishes)).lengthNs();
    };
    QCOMPARE(lengthFor({{50, 30}}), 100 * kNsPerMs);
    QCOMPARE(lengthFor({{299, 30}}), 500 * kNsPerMs);
    QCOMPARE(lengthFor({{900, 30}}), 2 * kNsPerSecond);
    QCOMPARE(lengthFor({{9000, 30}}), 15 * kNsPerSecond); // out of reach: fewer columns, four at least
    QCOMPARE(lengthFor({{900'000, 30}}), 15 * kNsPerSecond);
    QCOMPARE(store.level(store.levelWithTasks(0, 0, 60 * end, {{900'000, 3'000}})).lengthNs(),
             15 * kNsPerSecond); // of what was measured
    QCOMPARE(lengthFor({{9000, 30}, {299, 30}}), 500 * kNsPerMs);
}

void TstLiveStore::eventsAreBounded()
{
    test::IntervalSource source;
    source.tasksPerInterval = 0;
    LiveStore store;
    for (int i = 0; i < 300; ++i) {
        auto interval = source.next();
        interval.events.resize(10);
        store.add(interval);
    }
    QCOMPARE(store.events().size(), LiveStore::kMostEvents);
}

void TstLiveStore::workersAddUp()
{
    test::IntervalSource source;
    LiveRun run;
    for (int i = 0; i < 10; ++i) {
        run.add(source.next());
    }
    QCOMPARE(run.workers.rows().size(), std::size_t{3});
    QCOMPARE(run.workers.rows()[1].finished, std::uint64_t{200});
    QCOMPARE(run.workers.rows()[1].busyRatio(), 0.5);
    QCOMPARE(run.counts.completed, std::uint64_t{600});
    QVERIFY(run.ownCpuRatio && std::abs(*run.ownCpuRatio - 0.01) < 1e-9);
}

void TstLiveStore::aCoarseHistogramKeepsItsCountsAndItsBound()
{
    std::vector<std::int64_t> values;
    for (std::int64_t value = 1000; value < 3'000'000'000'000; value += value / 300) {
        values.push_back(value);
    }
    const auto exact = test::IntervalSource::deltaOf(values);
    std::vector<std::uint8_t> memory(2000, 0xA5);
    for (const std::size_t room : {std::size_t{16}, std::size_t{160}, std::size_t{400}, std::size_t{1500}}) {
        const auto coarse = CoarseHistogram::pack(exact, std::span(memory).first(room));
        QVERIFY(coarse.size() <= room);
        QVERIFY(memory.back() == 0xA5);
        Histogram merged;
        coarse.addTo(merged);
        QCOMPARE(merged.total(), exact.total);
        if (room >= 160) { // within an octave at worst
            const auto median = static_cast<double>(merged.valueAtPercentile(50));
            const auto real = static_cast<double>(values[values.size() / 2]);
            QVERIFY2(median > real / 2 && median < real * 2, qPrintable(QString::number(median / real)));
        }
    }
    QVERIFY(CoarseHistogram::pack(HistogramDelta(), memory).empty());
    // with room enough nothing is moved by more than half a bucket of 1/64 octave
    const auto few = test::IntervalSource::deltaOf({1'000'000, 1'000'000, 7'654'321, 900'000'000'000});
    std::vector<std::pair<std::int64_t, std::uint64_t>> found;
    CoarseHistogram::pack(few, memory).forEach([&](std::int64_t middleNs, std::uint64_t count) {
        found.emplace_back(middleNs, count);
    });
    QCOMPARE(found.size(), std::size_t{3});
    QCOMPARE(found[0].second, std::uint64_t{2});
    const std::array<double, 3> wanted{1e6, 7'654'321, 9e11};
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        QVERIFY(std::abs(static_cast<double>(found[i].first) / wanted[i] - 1) < 0.008);
    }
}

PARASCOPE_TEST_MAIN(TstLiveStore)
#include "tst_live_store.moc"
