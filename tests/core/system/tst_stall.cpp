// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "measure/system/loop_meter.h"
#include "measure/system/stall_witness.h"
#include "measure/system/watch_plan.h"
#include "support/test_base.h"

#include <thread>

using namespace parascope;

namespace {

constexpr std::int64_t ms(std::int64_t count)
{
    return count * kNsPerMs;
}

HistogramDelta lengthsOf(const LoopMeter& meter)
{
    ShardReader reader;
    ShardMerger merger;
    merger.add(meter.lengths(), reader);
    return merger.take();
}

} // namespace

/// The parts of the probe, with times that the test makes up.
class TestStall : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void cause_data();
    void cause();
    void meterCountsPeriods();
    void meterNeedsAWaitFirst();
    void meterAsksTheJudgeForStallsOnly();
    void meterStallFrom50Ms();
    void ringKeepsOrderAndBound();
    void ringBetweenThreads();
    void witnessScalesToItsPart();
    void witnessOfAnotherPeriod();
    void witnessThatCameTooLate();
    void witnessWithoutFigures();
    void witnessNamesThePlaceOfSleepOnly();
    void placeNameIsCut();
    void planSleepsLongWhileIdle();
    void planLooksAtALongPeriod();
    void planSeesEveryStallEarly_data();
    void planSeesEveryStallEarly();
};

void TestStall::cause_data()
{
    QTest::addColumn<double>("run");
    QTest::addColumn<double>("wait");
    QTest::addColumn<StallCause>("cause");
    QTest::newRow("computes") << 0.98 << 0.02 << StallCause::Busy;
    QTest::newRow("half") << 0.5 << 0.5 << StallCause::Busy;
    QTest::newRow("computes most, of three") << 0.4 << 0.25 << StallCause::Busy;
    QTest::newRow("starves") << 0.11 << 0.89 << StallCause::Starved;
    QTest::newRow("starves most, of three") << 0.3 << 0.38 << StallCause::Starved;
    QTest::newRow("sleeps") << 0.0 << 0.0 << StallCause::Blocked;
    QTest::newRow("sleeps most, of three") << 0.3 << 0.3 << StallCause::Blocked;
    QTest::newRow("more than all") << 0.9 << 0.95 << StallCause::Starved;
    QTest::newRow("no run time") << -1.0 << 0.9 << StallCause::NotAvailable;
    QTest::newRow("no wait time") << 0.9 << -1.0 << StallCause::NotAvailable;
    QTest::newRow("not a number") << qQNaN() << 0.1 << StallCause::NotAvailable;
}

void TestStall::cause()
{
    QFETCH(double, run);
    QFETCH(double, wait);
    QTEST(stallCause(run, wait), "cause");
}

void TestStall::meterCountsPeriods()
{
    LoopMeter meter({});
    meter.waitBegins(ms(1));
    for (int i = 1; i <= 3; ++i) {
        meter.waitEnds(ms(10 * i));
        QCOMPARE(meter.busySince(), ms(10 * i));
        meter.waitBegins(ms(10 * i) + 1000 * i);
        QCOMPARE(meter.busySince(), 0);
    }
    const HistogramDelta lengths = lengthsOf(meter);
    QCOMPARE(lengths.total, std::uint64_t{3});
    QCOMPARE(lengths.sum, 6000.0);
    StallRecord stall;
    QVERIFY(!meter.takeStall(stall));
}

void TestStall::meterNeedsAWaitFirst()
{
    LoopMeter meter({});
    meter.waitBegins(ms(900)); // start-up is not a busy period of the loop
    QCOMPARE(lengthsOf(meter).total, std::uint64_t{0});
    StallRecord stall;
    QVERIFY(!meter.takeStall(stall));
}

void TestStall::meterAsksTheJudgeForStallsOnly()
{
    int asked = 0;
    LoopMeter meter([&](std::int64_t since, std::int64_t now) {
        ++asked;
        StallVerdict verdict;
        verdict.cause = StallCause::Starved;
        verdict.runRatio = static_cast<double>(now - since);
        return verdict;
    });
    meter.waitEnds(ms(10));
    meter.waitBegins(ms(59));
    QCOMPARE(asked, 0);
    meter.waitEnds(ms(100));
    meter.waitBegins(ms(200));
    QCOMPARE(asked, 1);
    StallRecord stall;
    QVERIFY(meter.takeStall(stall));
    QCOMPARE(stall.startNs, ms(100));
    QCOMPARE(stall.durationNs, ms(100));
    QCOMPARE(stall.verdict.cause, StallCause::Starved);
    QCOMPARE(stall.verdict.runRatio, 1e8);
}

void TestStall::meterStallFrom50Ms()
{
    LoopMeter meter({});
    StallRecord stall;
    meter.waitEnds(1);
    meter.waitBegins(ms(50));
    QVERIFY(!meter.takeStall(stall));
    meter.waitEnds(1);
    meter.waitBegins(1 + ms(50));
    QVERIFY(meter.takeStall(stall));
    QCOMPARE(stall.verdict.cause, StallCause::NotAvailable);
}

void TestStall::ringKeepsOrderAndBound()
{
    StallRing ring;
    StallRecord record;
    QVERIFY(!ring.pop(record));
    for (std::uint32_t round = 0; round < 3; ++round) {
        for (std::uint32_t i = 0; i < StallRing::kSize; ++i) {
            record.startNs = i;
            QVERIFY(ring.push(record));
        }
        QVERIFY(!ring.push(record));
        for (std::uint32_t i = 0; i < StallRing::kSize; ++i) {
            QVERIFY(ring.pop(record));
            QCOMPARE(record.startNs, std::int64_t{i});
        }
        QVERIFY(!ring.pop(record));
    }
}

void TestStall::ringBetweenThreads()
{
    constexpr std::int64_t kCount = 100'000;
    StallRing ring;
    std::thread writer([&] {
        StallRecord record;
        for (std::int64_t i = 0; i < kCount; ++i) {
            record.startNs = i;
            record.durationNs = ~i;
            while (!ring.push(record))
                std::this_thread::yield();
        }
    });
    bool good = true;
    for (std::int64_t i = 0; i < kCount; ++i) {
        StallRecord record;
        while (!ring.pop(record))
            std::this_thread::yield();
        good = good && record.startNs == i && record.durationNs == ~i;
    }
    writer.join();
    QVERIFY(good);
}

void TestStall::witnessScalesToItsPart()
{
    StallWitness witness;
    witness.sawFigures(ms(100), ms(120), {ms(7), ms(3)});
    const StallVerdict verdict = witness.judge(ms(100), ms(200), {ms(27), ms(59)});
    QCOMPARE(verdict.runRatio, 0.25);
    QCOMPARE(verdict.waitRatio, 0.7);
    QCOMPARE(verdict.cause, StallCause::Starved);
}

void TestStall::witnessOfAnotherPeriod()
{
    StallWitness witness;
    QCOMPARE(witness.judge(ms(1), ms(99), {0, 0}).cause, StallCause::NotAvailable);
    witness.sawFigures(ms(100), ms(120), {0, 0});
    QCOMPARE(witness.judge(ms(300), ms(400), {ms(90), 0}).cause, StallCause::NotAvailable);
    QCOMPARE(witness.judge(ms(300), ms(400), {ms(90), 0}).runRatio, -1.0);
}

void TestStall::witnessThatCameTooLate()
{
    StallWitness witness;
    witness.sawFigures(ms(100), ms(181), {0, 0});
    QCOMPARE(witness.judge(ms(100), ms(200), {ms(19), 0}).cause, StallCause::NotAvailable);
    witness.sawFigures(ms(100), ms(180), {0, 0});
    QCOMPARE(witness.judge(ms(100), ms(200), {ms(19), 0}).cause, StallCause::Busy);
}

void TestStall::witnessWithoutFigures()
{
    StallWitness witness;
    witness.sawFigures(ms(100), ms(110), {});
    QCOMPARE(witness.judge(ms(100), ms(200), {}).cause, StallCause::NotAvailable);
    witness.sawFigures(ms(100), ms(110), {ms(1), -1});
    const StallVerdict verdict = witness.judge(ms(100), ms(200), {ms(46), -1});
    QCOMPARE(verdict.cause, StallCause::NotAvailable);
    QCOMPARE(verdict.runRatio, 0.5);
    QCOMPARE(verdict.waitRatio, -1.0);
}

void TestStall::witnessNamesThePlaceOfSleepOnly()
{
    StallWitness witness;
    PlaceName place;
    place.set("futex_wait_queue");
    witness.sawFigures(ms(100), ms(110), {0, 0});
    witness.sawPlace(ms(100), place);
    const StallVerdict asleep = witness.judge(ms(100), ms(200), {ms(1), ms(1)});
    QCOMPARE(asleep.cause, StallCause::Blocked);
    QVERIFY(asleep.place.view() == "futex_wait_queue");
    QVERIFY(witness.judge(ms(100), ms(200), {ms(90), 0}).place.view().empty());
    witness.sawFigures(ms(300), ms(310), {0, 0});
    QVERIFY(witness.judge(ms(300), ms(400), {0, 0}).place.view().empty()); // the place is the other period's
}

void TestStall::placeNameIsCut()
{
    PlaceName place;
    QVERIFY(place.view().empty());
    place.set(std::string(200, 'x'));
    QCOMPARE(place.view().size(), PlaceName::kSize);
    place.set("ab");
    QVERIFY(place.view() == "ab");
}

void TestStall::planSleepsLongWhileIdle()
{
    WatchPlan plan;
    const WatchPlan::Step step = plan.next(0, ms(1000));
    QVERIFY(!step.readFigures && !step.readPlace);
    QCOMPARE(step.wakeAtNs, ms(1020));
    const WatchPlan::Step young = plan.next(ms(1015), ms(1020));
    QVERIFY(!young.readFigures && !young.readPlace);
    QCOMPARE(young.wakeAtNs, ms(1025));
}

void TestStall::planLooksAtALongPeriod()
{
    WatchPlan plan;
    WatchPlan::Step step = plan.next(ms(1000), ms(1012));
    QVERIFY(step.readFigures && !step.readPlace);
    QCOMPARE(step.wakeAtNs, ms(1025));
    step = plan.next(ms(1000), ms(1025));
    QVERIFY(!step.readFigures && step.readPlace); // figures once, at the first look
    QCOMPARE(step.wakeAtNs, ms(1050));
    step = plan.next(ms(1000), ms(1050));
    QVERIFY(step.readPlace); // it ran when looked at: again
    plan.placeFound();
    step = plan.next(ms(1000), ms(1075));
    QVERIFY(!step.readFigures && !step.readPlace);
    step = plan.next(ms(2000), ms(2030)); // next stall, seen late
    QVERIFY(step.readFigures && step.readPlace);
}

/// Wherever a stall begins between two looks, its figures are read before it is 20 ms old; with a shorter
/// period sooner.
void TestStall::planSeesEveryStallEarly_data()
{
    QTest::addColumn<int>("periodMs");
    QTest::addColumn<int>("earliestMs");
    QTest::addColumn<int>("mostLooks");
    QTest::newRow("20 ms") << 20 << 10 << 7;
    QTest::newRow("10 ms") << 10 << 10 << 11;
    QTest::newRow("5 ms") << 5 << 5 << 19;
    QTest::newRow("2 ms") << 2 << 2 << 43;
}

void TestStall::planSeesEveryStallEarly()
{
    QFETCH(int, periodMs);
    QFETCH(int, earliestMs);
    QFETCH(int, mostLooks);
    for (std::int64_t begin = ms(1000); begin < ms(1060); begin += 137'000) {
        WatchPlan plan(ms(periodMs));
        std::int64_t now = ms(990);
        int looks = 0;
        std::int64_t readAt = 0;
        while (readAt == 0 && now < begin + ms(50)) {
            const WatchPlan::Step step = plan.next(now < begin ? 0 : begin, now);
            readAt = step.readFigures ? now : 0;
            QVERIFY(step.wakeAtNs > now);
            now = step.wakeAtNs;
            ++looks;
        }
        QVERIFY(readAt >= begin + ms(earliestMs) && readAt <= begin + ms(std::max(earliestMs, periodMs)));
        QVERIFY2(looks <= mostLooks, qPrintable(QString::number(looks)));
    }
}

PARASCOPE_TEST_MAIN(TestStall)
#include "tst_stall.moc"
