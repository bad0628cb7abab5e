// SPDX-License-Identifier: GPL-3.0-or-later
// When tasks and workers went wrong, as it is gathered from a run.
#include "analysis/mishaps.h"

#include "measure/interval_codec.h"
#include "support/interval_maker.h"
#include "support/test_base.h"

using namespace parascope;
using namespace parascope::test;

using Taken = std::optional<Sighting> Mishaps::*;
using Count = std::uint64_t TaskCounts::*;

namespace {

constexpr std::int64_t kMs = kNsPerMs;

RunEvent eventAt(std::int64_t ms, const char* kind, int process)
{
    return {ms * kMs, QString::fromLatin1(kind), process, QString(), 0};
}

} // namespace

class TestMishaps : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void nothingHappened();
    void tasksAreSeenByTheirCounts_data();
    void tasksAreSeenByTheirCounts();
    void exitsAreSeenByTheirEvents();
    void endedWorkersAreNoDeaths();
    void anExitLongAfterItsEnding();
    void crashesWithoutEvents();
    void orderWithinAnInterval();
    void recordingsTellTheSame();
};

void TestMishaps::nothingHappened()
{
    MishapsBuilder builder;
    for (int i = 0; i < 5; ++i) {
        Interval interval = plainInterval(i, 10);
        interval.events.push_back(eventAt(i * 100 + 5, "exited", 1)); // recycled: nothing went wrong
        builder.add(interval);
    }
    const Mishaps& seen = builder.mishaps();
    for (const Taken taken :
         {&Mishaps::failed, &Mishaps::timedOut, &Mishaps::lost, &Mishaps::rejected, &Mishaps::died,
          &Mishaps::endedForMemory, &Mishaps::endedForStanding, &Mishaps::givenUp})
        QVERIFY(!(seen.*taken));
}

void TestMishaps::tasksAreSeenByTheirCounts_data()
{
    QTest::addColumn<Count>("count");
    QTest::addColumn<Taken>("taken");
    QTest::newRow("failed") << Count(&TaskCounts::failed) << Taken(&Mishaps::failed);
    QTest::newRow("timed out") << Count(&TaskCounts::timedOut) << Taken(&Mishaps::timedOut);
    QTest::newRow("lost") << Count(&TaskCounts::lost) << Taken(&Mishaps::lost);
    QTest::newRow("rejected") << Count(&TaskCounts::rejected) << Taken(&Mishaps::rejected);
}

void TestMishaps::tasksAreSeenByTheirCounts()
{
    QFETCH(Count, count);
    QFETCH(Taken, taken);
    MishapsBuilder builder;
    for (int i = 0; i < 50; ++i) {
        Interval interval = plainInterval(i, 10);
        interval.warmUp = i < 10;
        interval.counts.*count = i == 7 || i == 20 || i == 31 ? 3 : 0; // the first in the warm-up
        builder.add(interval);
    }
    const std::optional<Sighting> seen = builder.mishaps().*taken;
    QVERIFY(seen.has_value());
    QCOMPARE(seen->firstNs, 700 * kMs);
    QCOMPARE(seen->firstUntilNs, 800 * kMs);
    QCOMPARE(seen->lastNs, 3100 * kMs);
}

void TestMishaps::exitsAreSeenByTheirEvents()
{
    MishapsBuilder builder;
    for (int i = 0; i < 50; ++i) {
        Interval interval = plainInterval(i, 10);
        if (i == 12 || i == 40) {
            interval.workerCrashes = 1;
            interval.events = {eventAt(i * 100 + 42, "exited", 2)};
        }
        builder.add(interval);
    }
    const std::optional<Sighting> died = builder.mishaps().died;
    QVERIFY(died.has_value());
    QCOMPARE(died->firstNs, 1242 * kMs);
    QCOMPARE(died->firstUntilNs, 1242 * kMs);
    QCOMPARE(died->lastNs, 4042 * kMs);
}

void TestMishaps::endedWorkersAreNoDeaths()
{
    Interval interval = plainInterval(0, 10);
    interval.workerCrashes = 3;
    interval.events = {eventAt(10, "memory_limit", 1), eventAt(20, "exited", 1), eventAt(40, "exited", 2),
                       eventAt(60, "exited", 3)};
    interval.lives = {{30 * kMs, 2, WorkerLife::Hung}};
    MishapsBuilder builder;
    builder.add(interval);
    QCOMPARE(builder.mishaps().endedForMemory->firstNs, 10 * kMs);
    QCOMPARE(builder.mishaps().endedForStanding->firstNs, 30 * kMs);
    QCOMPARE(builder.mishaps().died->firstNs, 60 * kMs);
    QCOMPARE(builder.mishaps().died->lastNs, 60 * kMs);
}

void TestMishaps::anExitLongAfterItsEnding()
{
    MishapsBuilder builder;
    for (int i = 0; i < 50; ++i) {
        Interval interval = plainInterval(i, 10);
        if (i == 5)
            interval.lives = {{510 * kMs, 1, WorkerLife::Hung}};
        if (i == 25 || i == 45) { // it goes; the one that was started in its place dies by itself
            interval.workerCrashes = 1;
            interval.events = {eventAt(i * 100 + 1, "exited", 1)};
        }
        builder.add(interval);
    }
    QCOMPARE(builder.mishaps().endedForStanding->firstNs, 510 * kMs);
    QCOMPARE(builder.mishaps().died->firstNs, 4501 * kMs);
}

void TestMishaps::crashesWithoutEvents()
{
    MishapsBuilder builder;
    for (int i = 0; i < 20; ++i) {
        Interval interval = plainInterval(i, 10);
        interval.workerCrashes = i == 3 || i == 8 ? 1 : 0;
        if (i == 3)
            interval.events = {eventAt(301, "memory_limit", 1)};
        builder.add(interval);
    }
    QCOMPARE(builder.mishaps().died->firstNs, 800 * kMs); // that at 0.3 s has its reason
    QCOMPARE(builder.mishaps().died->firstUntilNs, 900 * kMs);
}

void TestMishaps::orderWithinAnInterval()
{
    Interval interval = plainInterval(0, 10);
    interval.events = {eventAt(70, "memory_limit", 2), eventAt(30, "memory_limit", 1)};
    MishapsBuilder builder;
    builder.add(interval);
    QCOMPARE(builder.mishaps().endedForMemory->firstNs, 30 * kMs);
    QCOMPARE(builder.mishaps().endedForMemory->firstUntilNs, 30 * kMs);
    QCOMPARE(builder.mishaps().endedForMemory->lastNs, 70 * kMs);
}

void TestMishaps::recordingsTellTheSame()
{
    // What a recording keeps of an interval is what encodeInterval() writes.
    MishapsBuilder live, read;
    for (int i = 0; i < 30; ++i) {
        Interval interval = plainInterval(i, 10);
        interval.counts.failed = i == 4 ? 1 : 0;
        if (i == 20) {
            interval.workerCrashes = 1;
            interval.events = {eventAt(2011, "exited", 1)};
            interval.lives = {{2050 * kMs, 2, WorkerLife::Hung}};
        }
        live.add(interval);
        const Result<Interval> back = decodeInterval(encodeInterval(interval));
        QVERIFY(back.ok());
        read.add(back.value());
    }
    for (const Taken taken : {&Mishaps::failed, &Mishaps::died, &Mishaps::endedForStanding}) {
        QVERIFY((live.mishaps().*taken).has_value() && (read.mishaps().*taken).has_value());
        QCOMPARE((read.mishaps().*taken)->firstNs, (live.mishaps().*taken)->firstNs);
        QCOMPARE((read.mishaps().*taken)->lastNs, (live.mishaps().*taken)->lastNs);
    }
}

PARASCOPE_TEST_MAIN(TestMishaps)
#include "tst_mishaps.moc"
