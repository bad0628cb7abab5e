// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/load_generator.h"
#include "support/test_base.h"

#include "base/clock.h"

#include <cmath>
#include <set>
#include <vector>

using namespace parascope;

class TestLoadGenerator : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void constantArrivalsComeAtExactDistances();
    void poissonGapsHaveTheRightMeanAndSpread();
    void sameSeedSameArrivals();
    void changedRateStartsFromNow();
    void closedLoopKeepsNInFlight();
    void automaticWindowFollowsTheRate();
    void openLoopKeepsTheIntendedStartOfWhatCouldNotBeTaken();
    void openLoopDropsBeyondItsBacklog();
    void queueHoldsItsLimitWhateverThePolicy_data();
    void queueHoldsItsLimitWhateverThePolicy();
    void whatWaitsAtTheWorkersCountsTowardsTheLimit();
    void aBlockedSourceLosesNothingAndKeepsItsStarts();
    void whoStandsOutsideOutlivesAChangeOfRate();
    void batchCoversEveryItemOnce_data();
    void batchCoversEveryItemOnce();
    void chunkCanChangeUnderWay();
    void aBatchKeepsAFewChunksAheadOfItsWorkers();
};

void TestLoadGenerator::constantArrivalsComeAtExactDistances()
{
    ArrivalSchedule schedule(Arrivals::Constant, 1'000, 1);
    schedule.start(5'000);
    for (int i = 1; i <= 1'000'000; ++i) {
        if (i % 100'000 == 0)
            QCOMPARE(schedule.dueNs(), 5'000 + i * kNsPerMs); // no drift after a million
        schedule.advance();
    }
}

void TestLoadGenerator::poissonGapsHaveTheRightMeanAndSpread()
{
    ArrivalSchedule schedule(Arrivals::Poisson, 500, 7);
    schedule.start(0);
    constexpr int kCount = 200'000;
    double sum = 0;
    double squares = 0;
    std::int64_t last = 0;
    for (int i = 0; i < kCount; ++i) {
        const auto gap = static_cast<double>(schedule.dueNs() - last);
        last = schedule.dueNs();
        sum += gap;
        squares += gap * gap;
        schedule.advance();
    }
    const double mean = sum / kCount;
    const double deviation = std::sqrt(squares / kCount - mean * mean);
    QVERIFY(std::abs(mean - 2e6) < 2e6 * 0.01);
    QVERIFY(std::abs(deviation - 2e6) < 2e6 * 0.02); // exponential: standard deviation = mean
}

void TestLoadGenerator::sameSeedSameArrivals()
{
    ArrivalSchedule one(Arrivals::Poisson, 100, 42);
    ArrivalSchedule two(Arrivals::Poisson, 100, 42);
    ArrivalSchedule other(Arrivals::Poisson, 100, 43);
    one.start(0);
    two.start(0);
    other.start(0);
    bool differs = false;
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(one.dueNs(), two.dueNs());
        differs |= one.dueNs() != other.dueNs();
        one.advance();
        two.advance();
        other.advance();
    }
    QVERIFY(differs);
}

void TestLoadGenerator::changedRateStartsFromNow()
{
    ArrivalSchedule schedule(Arrivals::Constant, 1, 1);
    schedule.start(0);
    QCOMPARE(schedule.dueNs(), kNsPerSecond);
    schedule.setRate(1'000, 200 * kNsPerMs);
    QCOMPARE(schedule.dueNs(), 201 * kNsPerMs);
}

void TestLoadGenerator::closedLoopKeepsNInFlight()
{
    ClosedLoop load(3);
    DueTask task;
    std::uint64_t inFlight = 0;
    while (load.next(10, inFlight, task))
        ++inFlight;
    QCOMPARE(inFlight, 3U);
    QCOMPARE(task.index, 2U);
    QCOMPARE(task.intendedNs, 10);
    QCOMPARE(load.nextDueNs(), LoadGenerator::kNever);
    QVERIFY(!load.hasAutomaticWindow());
    load.setInFlight(5, true);
    QVERIFY(load.hasAutomaticWindow());
    load.setInFlight(5, false);
    QVERIFY(!load.hasAutomaticWindow());
    while (load.next(20, inFlight, task))
        ++inFlight;
    QCOMPARE(inFlight, 5U);
    load.setInFlight(1, false);
    QVERIFY(!load.next(30, 4, task)); // lowering takes nothing back, it waits
    QVERIFY(!load.next(30, 1, task));
    QVERIFY(load.next(30, 0, task));
}

void TestLoadGenerator::automaticWindowFollowsTheRate()
{
    InFlightWindow fixed(8);
    fixed.follow(1e6);
    QCOMPARE(fixed.size(), 8U);

    InFlightWindow window(8, true);
    window.follow(500); // 2 tasks in 4 ms: long ones, the least will do
    QCOMPARE(window.size(), 8U);
    window.follow(45'000); // 180 in 4 ms
    QCOMPARE(window.size(), 256U);
    window.follow(20'000); // 128 would do: not worth a change
    QCOMPARE(window.size(), 256U);
    window.follow(10'000); // 64: four times too many
    QCOMPARE(window.size(), 64U);
    window.follow(1e9);
    QCOMPARE(window.size(), 8 * InFlightWindow::kMostGrowth);
    window.follow(0);
    QCOMPARE(window.size(), 8U);
    window.set(3, false);
    window.follow(1e6);
    QCOMPARE(window.size(), 3U);
}

void TestLoadGenerator::openLoopKeepsTheIntendedStartOfWhatCouldNotBeTaken()
{
    OpenLoop load(Arrivals::Constant, 1'000, 1);
    load.start(0);
    load.collectDue(10 * kNsPerMs); // a system that is busy for 10 ms
    QCOMPARE(load.offered(), 10U);
    QCOMPARE(load.backlog(), 10U);
    DueTask task;
    QVERIFY(load.next(50 * kNsPerMs, 0, task));
    QCOMPARE(task.intendedNs, kNsPerMs);
    QCOMPARE(task.noticedNs, 10 * kNsPerMs);
    load.collectDue(50 * kNsPerMs);
    QCOMPARE(load.offered(), 50U);
    int taken = 1;
    while (load.next(50 * kNsPerMs, 0, task))
        QCOMPARE(task.index, static_cast<std::uint64_t>(taken++));
    QCOMPARE(taken, 50);
    QCOMPARE(load.nextDueNs(), 51 * kNsPerMs);
}

void TestLoadGenerator::openLoopDropsBeyondItsBacklog()
{
    OpenLoop load(Arrivals::Constant, 1'000'000, 1);
    load.start(0);
    load.collectDue(kNsPerSecond);
    QCOMPARE(load.offered(), 1'000'000U);
    QCOMPARE(load.backlog(), OpenLoop::kBacklog);
    QCOMPARE(load.rejected(), 1'000'000U - OpenLoop::kBacklog);
}

void TestLoadGenerator::queueHoldsItsLimitWhateverThePolicy_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<qint64>("firstDueMs");
    QTest::addColumn<quint64>("rejected");
    QTest::newRow("reject") << static_cast<int>(QueuePolicy::Reject) << qint64{1} << quint64{90};
    QTest::newRow("drop-oldest") << static_cast<int>(QueuePolicy::DropOldest) << qint64{91} << quint64{90};
    QTest::newRow("block") << static_cast<int>(QueuePolicy::Block) << qint64{1} << quint64{0};
}

void TestLoadGenerator::queueHoldsItsLimitWhateverThePolicy()
{
    QFETCH(int, policy);
    QFETCH(qint64, firstDueMs);
    QFETCH(quint64, rejected);
    OpenLoop load(Arrivals::Constant, 1'000, 1, 10, static_cast<QueuePolicy>(policy));
    load.start(0);
    for (int ms = 1; ms <= 100; ++ms) // nobody takes anything for 100 ms
        load.collectDue(ms * kNsPerMs);
    QCOMPARE(load.offered(), 100U);
    QCOMPARE(load.rejected(), rejected);
    QCOMPARE(load.backlog(), 100 - rejected); // under block 10 in the queue and 90 outside
    DueTask task;
    QVERIFY(load.next(100 * kNsPerMs, 0, task));
    QCOMPARE(task.intendedNs, firstDueMs * kNsPerMs);
    int taken = 1;
    while (load.next(100 * kNsPerMs, 0, task))
        ++taken;
    QCOMPARE(taken, 10);
}

void TestLoadGenerator::whatWaitsAtTheWorkersCountsTowardsTheLimit()
{
    for (const QueuePolicy policy : {QueuePolicy::Reject, QueuePolicy::DropOldest}) {
        OpenLoop load(Arrivals::Constant, 1'000, 1, 10, policy);
        load.start(0);
        load.collectDue(20 * kNsPerMs, 7);
        QCOMPARE(load.backlog(), 3U);
        QCOMPARE(load.rejected(), 17U);
        load.collectDue(21 * kNsPerMs, 50);
        QVERIFY(load.backlog() <= 3);
        QCOMPARE(load.rejected(), 18U);
    }
}

void TestLoadGenerator::aBlockedSourceLosesNothingAndKeepsItsStarts()
{
    OpenLoop load(Arrivals::Constant, 1'000, 1, 4, QueuePolicy::Block);
    load.start(0);
    std::uint64_t offered = 0;
    std::int64_t next = 1;
    // A worker that needs 3 ms a task, under a task a millisecond, for a second.
    for (std::int64_t ms = 1; ms <= 1'000; ++ms) {
        load.collectDue(ms * kNsPerMs);
        QVERIFY(load.offered() >= offered); // counters never go back
        offered = load.offered();
        DueTask task;
        if (ms % 3 == 0) {
            QVERIFY(load.next(ms * kNsPerMs, 0, task));
            QCOMPARE(task.intendedNs, next++ * kNsPerMs); // none is left out
        }
    }
    QCOMPARE(load.rejected(), 0U);
    QCOMPARE(load.offered(), 1'000U);
    QCOMPARE(load.backlog(), 1'000U - 333U);
    QCOMPARE(load.nextDueNs(), LoadGenerator::kNever); // who stands outside waits for room, not for a time
    DueTask task;
    while (load.next(1'000 * kNsPerMs, 0, task))
        load.collectDue(1'000 * kNsPerMs);
    QCOMPARE(load.backlog(), 0U);
    QCOMPARE(load.nextDueNs(), 1'001 * kNsPerMs);
}

void TestLoadGenerator::whoStandsOutsideOutlivesAChangeOfRate()
{
    OpenLoop load(Arrivals::Constant, 1'000, 1, 4, QueuePolicy::Block);
    load.start(0);
    load.collectDue(100 * kNsPerMs); // nobody takes anything
    QCOMPARE(load.backlog(), 100U);
    load.setRate(2'000, 100 * kNsPerMs);
    load.collectDue(100 * kNsPerMs);
    QCOMPARE(load.offered(), 100U);
    QCOMPARE(load.backlog(), 100U);
    load.setRate(500, 150 * kNsPerMs);
    load.collectDue(200 * kNsPerMs);
    QCOMPARE(load.offered(), 225U); // 100, and 100 in 50 ms, and 25 in 50 ms
    std::vector<std::int64_t> starts;
    DueTask task;
    while (load.next(200 * kNsPerMs, 0, task)) {
        starts.push_back(task.intendedNs);
        load.collectDue(200 * kNsPerMs);
    }
    QCOMPARE(starts.size(), std::size_t{225});
    QCOMPARE(load.offered(), 225U);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto number = static_cast<std::int64_t>(i) + 1;
        const std::int64_t expected = number <= 100   ? number * kNsPerMs
                                      : number <= 200 ? 100 * kNsPerMs + (number - 100) * kNsPerMs / 2
                                                      : 150 * kNsPerMs + (number - 200) * kNsPerMs * 2;
        QCOMPARE(starts[i], expected);
    }
    QCOMPARE(load.nextDueNs(), 202 * kNsPerMs);
}

void TestLoadGenerator::batchCoversEveryItemOnce_data()
{
    QTest::addColumn<quint64>("items");
    QTest::addColumn<quint64>("chunk");
    QTest::newRow("even") << quint64{100} << quint64{10};
    QTest::newRow("rest") << quint64{101} << quint64{10};
    QTest::newRow("one") << quint64{1} << quint64{10};
    QTest::newRow("single items") << quint64{7} << quint64{1};
    QTest::newRow("one chunk") << quint64{7} << quint64{7};
}

void TestLoadGenerator::batchCoversEveryItemOnce()
{
    QFETCH(quint64, items);
    QFETCH(quint64, chunk);
    BatchLoad load(items, chunk, 2);
    std::set<std::uint64_t> seen;
    DueTask task;
    while (!load.exhausted()) {
        QVERIFY(load.next(0, 0, task));
        for (std::uint32_t i = 0; i < task.items; ++i)
            QVERIFY(seen.insert(task.index + i).second);
    }
    QCOMPARE(seen.size(), items);
    QCOMPARE(*seen.rbegin(), items - 1);
    QVERIFY(!load.next(0, 0, task));
}

void TestLoadGenerator::chunkCanChangeUnderWay()
{
    BatchLoad load(100, 10, 1);
    DueTask task;
    QVERIFY(load.next(0, 0, task));
    QCOMPARE(task.items, 10U);
    load.setChunk(30);
    std::uint64_t covered = 10;
    while (load.next(0, 0, task))
        covered += task.items;
    QCOMPARE(covered, 100U);
    QVERIFY(!load.next(0, 8, task));
}

void TestLoadGenerator::aBatchKeepsAFewChunksAheadOfItsWorkers()
{
    BatchLoad load(1'000, 1, 2);
    DueTask task;
    std::uint64_t out = 0;
    while (load.next(0, out, task))
        ++out;
    QCOMPARE(out, static_cast<std::uint64_t>(BatchLoad::leastWindow(2)));
    QVERIFY(load.hasAutomaticWindow());
    load.setInFlight(BatchLoad::leastWindow(16), true); // more workers
    while (load.next(0, out, task))
        ++out;
    QCOMPARE(out, static_cast<std::uint64_t>(BatchLoad::leastWindow(16)));
    QVERIFY(out > 16);
}

PARASCOPE_TEST_MAIN(TestLoadGenerator)
#include "tst_load_generator.moc"
