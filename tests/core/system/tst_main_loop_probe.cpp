// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/loop_play.h"
#include "support/sanitizers.h"
#include "support/test_base.h"

#include <sched.h>

#include <atomic>
#include <mutex>
#include <optional>

using namespace parascope;
using namespace parascope::test;

// Declared here because the library keeps glib to itself.
extern "C" {
using PollFunction = int (*)(void*, unsigned int, int);
void* g_main_context_default();
PollFunction g_main_context_get_poll_func(void* context);
void g_main_context_set_poll_func(void* context, PollFunction function);
}

namespace {

PollFunction behindForeignHook = nullptr;
int foreignPolls = 0;
int foreignHook(void* descriptors, unsigned int count, int timeoutMs)
{
    ++foreignPolls;
    return behindForeignHook(descriptors, count, timeoutMs);
}

constexpr std::int64_t kTolerance = test::patience(5) * kNsPerMs;

/// Keeps the calling thread on one CPU for a while.
class OnOneCpu {
public:
    OnOneCpu()
    {
        sched_getaffinity(0, sizeof m_before, &m_before);
        int cpu = 0;
        while (!CPU_ISSET(cpu, &m_before))
            ++cpu;
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(cpu, &one);
        sched_setaffinity(0, sizeof one, &one);
    }
    ~OnOneCpu() { sched_setaffinity(0, sizeof m_before, &m_before); }
    OnOneCpu(const OnOneCpu&) = delete;
    OnOneCpu& operator=(const OnOneCpu&) = delete;

private:
    cpu_set_t m_before{};
};

} // namespace

class TestMainLoopProbe : public TestBase {
    Q_OBJECT
private Q_SLOTS:
    void findsEveryBlock_data();
    void findsEveryBlock();
    void idleLoopHasNoStall();
    void nestedLoopIsNoStall();
    void handlerThatProcessesEventsIsNoStall();
    void chainOfPostedEventsIsNoStall();
    void zeroTimerMakesManyShortPeriods();
    void computingIsBusyOrStarved();
    void sleepingIsBlocked();
    void heldLockIsBlockedInTheKernel();
    void crowdedCpuIsStarved();
    void withoutWatchdogNoCause();
    void goingStallIsSeenFromOutside();
    void observedTimeHoldsAllPeriods();
    void activeTwiceAndFromElsewhere();
    void onlyOneAtATime();
    void laterHookInFrontStaysUsable();
};

void TestMainLoopProbe::findsEveryBlock_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<bool>("asleep");
    for (const int ms : {2, 5, 20, 50, 100, 200}) {
        QTest::addRow("%d ms computing", ms) << ms << false;
        QTest::addRow("%d ms asleep", ms) << ms << true;
    }
}

void TestMainLoopProbe::findsEveryBlock()
{
    QFETCH(int, ms);
    QFETCH(bool, asleep);
    constexpr std::size_t kBlocks = 3;
    MainLoopProbe probe;
    QVERIFY(probe.available());
    probe.setActive(true);
    runLoop(20);
    Seen seen;
    std::vector<std::int64_t> errors;
    for (std::size_t i = 0; i < kBlocks; ++i) {
        std::int64_t truth = 0;
        handle([&] {
            const std::int64_t start = monotonicNs();
            asleep ? sleepFor(ms) : compute(ms);
            truth = monotonicNs() - start;
        });
        Seen one;
        one.take(probe);
        QVERIFY2(one.atLeast(truth) >= 1, "block not found");
        errors.push_back(one.busy.max - truth);
        QCOMPARE(one.stalls.size(), one.atLeast(50 * kNsPerMs));
        if (!one.stalls.empty() && ms >= 50)
            QVERIFY(std::abs(one.stalls.front().durationNs - truth) < kTolerance);
        seen.stalls.insert(seen.stalls.end(), one.stalls.begin(), one.stalls.end());
    }
    if (ms >= 50)
        QVERIFY(seen.stalls.size() >= kBlocks);
    std::sort(errors.begin(), errors.end());
    QVERIFY2(errors[kBlocks / 2] < kTolerance, "length is off");
}

void TestMainLoopProbe::idleLoopHasNoStall()
{
    MainLoopProbe probe;
    probe.setActive(true);
    runLoop(5);
    (void)probe.collect();
    runLoop(300);
    Seen seen;
    seen.take(probe);
    QVERIFY(seen.stalls.empty());
    QVERIFY(seen.observedNs >= 290 * kNsPerMs);
    QVERIFY(seen.busy.sum < 0.5 * static_cast<double>(seen.observedNs));
}

void TestMainLoopProbe::nestedLoopIsNoStall()
{
    MainLoopProbe probe;
    probe.setActive(true);
    bool ran = false;
    handle([&] {
        runLoop(200);
        ran = true;
    });
    QVERIFY(ran);
    Seen seen;
    seen.take(probe);
    QVERIFY(seen.stalls.empty());
    // A block inside the nested loop is one, and only as long as it is.
    handle([] { handle([] { sleepFor(70); }); });
    Seen inner;
    inner.take(probe);
    QCOMPARE(inner.stalls.size(), std::size_t{1});
    QVERIFY(inner.stalls.front().durationNs >= 70 * kNsPerMs);
}

void TestMainLoopProbe::handlerThatProcessesEventsIsNoStall()
{
    MainLoopProbe probe;
    runLoop(5);
    (void)probe.collect();
    handle([] {
        for (int i = 0; i < 20; ++i) {
            sleepFor(5);
            QCoreApplication::processEvents();
        }
    });
    Seen seen;
    seen.take(probe);
    QVERIFY(seen.stalls.empty());
    QVERIFY(seen.atLeast(5 * kNsPerMs) >= 20);
}

void TestMainLoopProbe::chainOfPostedEventsIsNoStall()
{
    MainLoopProbe probe;
    runLoop(5);
    (void)probe.collect();
    QObject target;
    int links = 0;
    std::function<void()> again = [&] {
        compute(2);
        if (++links < 40)
            QMetaObject::invokeMethod(&target, again, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(&target, again, Qt::QueuedConnection);
    while (links < 40)
        runLoop(5);
    Seen seen;
    seen.take(probe);
    // Qt sends what was posted before it began, then asks for input again: a click waits for one link, not
    // for 80 ms.
    QVERIFY(seen.stalls.empty());
    QVERIFY(seen.atLeast(2 * kNsPerMs) >= 20);
}

void TestMainLoopProbe::zeroTimerMakesManyShortPeriods()
{
    MainLoopProbe probe;
    runLoop(5);
    (void)probe.collect();
    QTimer timer;
    int turns = 0;
    connect(&timer, &QTimer::timeout, this, [&] {
        ++turns;
        sleepFor(1);
    });
    timer.start(0);
    runLoop(100);
    Seen seen;
    seen.take(probe);
    QVERIFY(seen.stalls.empty());
    QVERIFY(turns > 5);
    QVERIFY(seen.atLeast(kNsPerMs) + 2 >= static_cast<std::uint64_t>(turns));
}

void TestMainLoopProbe::computingIsBusyOrStarved()
{
    MainLoopProbe probe;
    probe.setActive(true);
    // On a machine that others use a computing thread may really starve, so the truth is measured beside it.
    for (int tries = 0; tries < 8; ++tries) {
        double share = 0;
        handle([&] {
            const std::int64_t wall = monotonicNs(), cpu = threadCpuNs().value_or(0);
            compute(100);
            share = static_cast<double>(threadCpuNs().value_or(0) - cpu) /
                    static_cast<double>(monotonicNs() - wall);
        });
        Seen seen;
        seen.take(probe);
        QVERIFY(!seen.stalls.empty());
        const Stall& stall = seen.stalls.front();
        const bool unclear = share > 0.35 && share < 0.65;
        if (unclear || stall.cause == StallCause::NotAvailable) // the watchdog starved as well
            continue;
        QCOMPARE(stall.cause, share > 0.5 ? StallCause::Busy : StallCause::Starved);
        QVERIFY(stall.where.isEmpty());
        if (share > 0.5)
            return;
    }
}

void TestMainLoopProbe::sleepingIsBlocked()
{
    MainLoopProbe probe;
    probe.setActive(true);
    handle([] { sleepFor(200); });
    Seen seen;
    seen.take(probe);
    QCOMPARE(seen.stalls.size(), std::size_t{1});
    QCOMPARE(seen.stalls.front().cause, StallCause::Blocked);
    QVERIFY(seen.stalls.front().runRatio >= 0 && seen.stalls.front().runRatio < 0.2);
    QVERIFY(!seen.stalls.front().where.contains(QLatin1Char('\n')));
}

void TestMainLoopProbe::heldLockIsBlockedInTheKernel()
{
    MainLoopProbe probe;
    probe.setActive(true);
    std::mutex mutex;
    std::atomic<bool> held{false};
    std::thread holder([&] {
        const std::lock_guard lock(mutex);
        held = true;
        sleepFor(200);
    });
    while (!held)
        std::this_thread::yield();
    handle([&] { const std::lock_guard lock(mutex); });
    holder.join();
    Seen seen;
    seen.take(probe);
    QCOMPARE(seen.stalls.size(), std::size_t{1});
    QCOMPARE(seen.stalls.front().cause, StallCause::Blocked);
    const QString& where = seen.stalls.front().where;
    QVERIFY2(where.isEmpty() || where.contains(QLatin1String("futex")), qPrintable(where));
}

void TestMainLoopProbe::crowdedCpuIsStarved()
{
    MainLoopProbe probe;
    probe.setActive(true); // before this thread is bound: the watchdog stays free
    runLoop(5);
    (void)probe.collect();
    const OnOneCpu bound;
    std::atomic<bool> stop{false};
    std::vector<std::thread> crowd;
    for (int i = 0; i < 8; ++i)
        crowd.emplace_back([&stop] {
            while (!stop) {
            }
        });
    handle([] { compute(400); });
    stop = true;
    for (std::thread& thread : crowd)
        thread.join();
    Seen seen;
    seen.take(probe);
    QVERIFY(!seen.stalls.empty());
    const auto longest =
        std::max_element(seen.stalls.begin(), seen.stalls.end(),
                         [](const Stall& a, const Stall& b) { return a.durationNs < b.durationNs; });
    QCOMPARE(longest->cause, StallCause::Starved);
    QVERIFY(longest->waitRatio > longest->runRatio);
}

void TestMainLoopProbe::withoutWatchdogNoCause()
{
    MainLoopProbe probe;
    runLoop(5);
    handle([] { sleepFor(70); });
    Seen seen;
    seen.take(probe);
    QCOMPARE(seen.stalls.size(), std::size_t{1});
    QCOMPARE(seen.stalls.front().cause, StallCause::NotAvailable);
    QCOMPARE(seen.stalls.front().runRatio, -1.0);
    QCOMPARE(seen.stalls.front().process, 0);
}

void TestMainLoopProbe::goingStallIsSeenFromOutside()
{
    MainLoopProbe probe;
    runLoop(5);
    (void)probe.collect();
    LoopReport during;
    std::atomic<bool> looked{false};
    std::atomic<bool> blocked{false};
    std::thread collector([&] {
        while (!blocked)
            std::this_thread::yield();
        during = probe.collect();
        looked = true;
    });
    std::int64_t start = 0;
    handle([&] {
        start = monotonicNs();
        blocked = true;
        while (!looked || monotonicNs() < start + 60 * kNsPerMs)
            std::this_thread::yield();
    });
    collector.join();
    QVERIFY(during.busySinceNs > 0 && during.busySinceNs <= start);
    QVERIFY(during.stalls.empty());
    const LoopReport after = probe.collect();
    QCOMPARE(after.stalls.size(), std::size_t{1});
    QCOMPARE(after.stalls.front().startNs, during.busySinceNs);
    // The time of the stall belongs to the report that has its length.
    QVERIFY(after.observedNs >= after.stalls.front().durationNs);
}

void TestMainLoopProbe::observedTimeHoldsAllPeriods()
{
    const std::int64_t start = monotonicNs();
    MainLoopProbe probe;
    Seen seen;
    for (int i = 0; i < 5; ++i) {
        handle([] { compute(10); });
        seen.take(probe);
    }
    const std::int64_t wall = monotonicNs() - start;
    QVERIFY(seen.observedNs <= wall);
    QVERIFY(seen.busy.sum <= static_cast<double>(seen.observedNs));
    QVERIFY(seen.busy.sum >= 4.0 * 10 * kNsPerMs);
}

void TestMainLoopProbe::activeTwiceAndFromElsewhere()
{
    MainLoopProbe probe;
    probe.setActive(false);
    probe.setActive(true);
    probe.setActive(true);
    std::thread elsewhere([&] {
        for (int i = 0; i < 20; ++i)
            probe.setActive(i % 2 == 0, (1 + i % 3) * kNsPerMs);
    });
    for (int i = 0; i < 20; ++i)
        probe.setActive(i % 3 == 0);
    elsewhere.join();
    probe.setActive(true);
    handle([] { sleepFor(120); });
    Seen seen;
    seen.take(probe);
    QCOMPARE(seen.stalls.size(), std::size_t{1});
    QCOMPARE(seen.stalls.front().cause, StallCause::Blocked);
}

void TestMainLoopProbe::onlyOneAtATime()
{
    std::optional<MainLoopProbe> first(std::in_place);
    QVERIFY(first->available());
    {
        MainLoopProbe second;
        QVERIFY(!second.available());
        second.setActive(true);
        const LoopReport report = second.collect();
        QCOMPARE(report.observedNs, 0);
        QCOMPARE(report.busy.total, std::uint64_t{0});
    }
    handle([] { sleepFor(3); });
    Seen seen;
    seen.take(*first);
    QVERIFY(seen.atLeast(3 * kNsPerMs) >= 1);
    first.reset();
    runLoop(5); // the loop goes on without it
    MainLoopProbe third;
    QVERIFY(third.available());
}

void TestMainLoopProbe::laterHookInFrontStaysUsable()
{
    void* context = g_main_context_default();
    std::optional<MainLoopProbe> probe(std::in_place);
    behindForeignHook = g_main_context_get_poll_func(context);
    g_main_context_set_poll_func(context, foreignHook);
    handle([] { sleepFor(3); });
    Seen seen;
    seen.take(*probe);
    QVERIFY(seen.atLeast(3 * kNsPerMs) >= 1);

    probe.reset(); // the foreign hook still calls ours
    foreignPolls = 0;
    runLoop(5);
    QVERIFY(foreignPolls > 0);
    QVERIFY(g_main_context_get_poll_func(context) == foreignHook);

    probe.emplace(); // and must not be called by ours in turn
    handle([] { sleepFor(3); });
    Seen again;
    again.take(*probe);
    QVERIFY(again.atLeast(3 * kNsPerMs) >= 1);
    g_main_context_set_poll_func(context, behindForeignHook);
}

PARASCOPE_TEST_MAIN(TestMainLoopProbe)
#include "tst_main_loop_probe.moc"
