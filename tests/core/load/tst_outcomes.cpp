// SPDX-License-Identifier: GPL-3.0-or-later
// Every task that was submitted has exactly one outcome, whatever its worker does.
#include "core/load/scripted_endpoint.h"
#include "load/dispatcher.h"
#include "support/test_base.h"
#include "workload/catalogue.h"

#include <atomic>

using namespace parascope;
using parascope::test::ScriptedEndpoint;

namespace {

/// A dispatcher with as many scripted processes as a test adds.
struct Stage {
    explicit Stage(const DispatcherSetup& setup)
        : bell(std::make_shared<const Bell>(std::move(Bell::create()).value()))
    {
        DispatcherEvents events;
        events.idle = [this] { idle = true; };
        events.drained = [this](int) { ++drained; };
        events.broken = [this](int, const QString&, bool lied) { broken = lied ? 2 : 1; };
        events.timedOut = [this](int, std::uint64_t, std::int64_t) { ++overran; };
        events.taskFailed = [](const QString&, int) {};
        dispatcher = std::make_unique<Dispatcher>(setup, bell, std::move(events));
        SettingInfo info;
        info.workload = makeWorkload(QStringLiteral("noop"), {}, {}).value();
        dispatcher->addSetting(0, info);
    }
    std::shared_ptr<ScriptedEndpoint> add(int process, int workers = 1, std::uint32_t cells = 64)
    {
        auto endpoint = std::make_shared<ScriptedEndpoint>(process, bell, cells);
        dispatcher->addEndpoint(endpoint, workers, 0);
        return endpoint;
    }
    [[nodiscard]] TaskCounts counts() const { return dispatcher->counters().totals(); }
    [[nodiscard]] bool balanced() const
    {
        const TaskCounts totals = counts();
        return totals.submitted == totals.settled() + dispatcher->counters().inFlight.get();
    }

    std::shared_ptr<const Bell> bell;
    std::atomic<bool> idle{false};
    std::atomic<int> drained{0}, broken{0}, overran{0};
    std::unique_ptr<Dispatcher> dispatcher;
};

DispatcherSetup closed(int inFlight)
{
    DispatcherSetup setup;
    setup.load.inFlight = inFlight;
    return setup;
}

} // namespace

class TestOutcomes : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void theThreeWaysOfLosingATaskAreCountedApart();
    void aLostTaskIsGivenOutAgainAsOftenAsAllowed();
    void givenOutAgainAfterTheEndOfTheLoad();
    void resultsOfBeforeTheDeathCount();
    void resultsThatAreStillOnTheirWayCount();
    void overdueInAThreadCountsAtOnceAndItsResultNoMore();
    void nobodyWaitsForWhatWasGivenUp();
    void overdueInAChildHoldsTheChild();
    void aTaskInTimeIsLeftAlone();
    void aBrokenChannelWaitsForTheVerdict();
    void aFalseAnswerIsALie();
    void givenUpRunsCancelWhatIsOut();
    void turnedAwayIsAnOutcome();
    void pullingLeavesTheRestInOneQueue();
    void aFullWindowIsSeenAsFull();
};

void TestOutcomes::theThreeWaysOfLosingATaskAreCountedApart()
{
    Stage stage(closed(4));
    const auto one = stage.add(1);
    stage.dispatcher->begin();
    QTRY_COMPARE(one->tasks().size(), std::size_t{4});
    one->begin(0, monotonicNs());
    stage.dispatcher->removeEndpoint(1, QStringLiteral("SIGKILL"));
    QTRY_COMPARE(stage.counts().lost, 4U);
    QCOMPARE(stage.counts().lostRunning, 1U);
    QCOMPARE(stage.counts().lostQueued, 3U);

    const auto two = stage.add(2);
    QTRY_COMPARE(two->tasks().size(), std::size_t{4});
    two->begin(two->tasks()[0].index, monotonicNs());
    two->begin(two->tasks()[1].index, monotonicNs());
    stage.dispatcher->stopNew();
    stage.dispatcher->removeEndpoint(2, QStringLiteral("exit code 0"), true);
    QTRY_VERIFY(stage.idle);
    QCOMPARE(stage.counts().lostSilent, 2U);
    QCOMPARE(stage.counts().lostQueued, 5U);
    QCOMPARE(stage.counts().submitted, 8U);
    QVERIFY(stage.balanced());
}

void TestOutcomes::aLostTaskIsGivenOutAgainAsOftenAsAllowed()
{
    DispatcherSetup setup = closed(2);
    setup.retries = 2;
    Stage stage(setup);
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto child = stage.add(1);
        if (attempt == 0)
            stage.dispatcher->begin();
        QTRY_COMPARE(child->tasks().size(), std::size_t{2});
        QCOMPARE(child->tasks()[0].attempt, static_cast<std::uint32_t>(attempt));
        QCOMPARE(child->tasks()[0].index, 0U);
        QCOMPARE(stage.counts().submitted, 2U);
        QCOMPARE(stage.counts().lost, 0U);
        if (attempt == 2)
            stage.dispatcher->stopNew();
        stage.dispatcher->removeEndpoint(1, QStringLiteral("gone"));
    }
    QTRY_VERIFY(stage.idle);
    QCOMPARE(stage.counts().lost, 2U);
    QCOMPARE(stage.counts().retried, 4U);
    QVERIFY(stage.balanced());
}

void TestOutcomes::givenOutAgainAfterTheEndOfTheLoad()
{
    DispatcherSetup setup = closed(1);
    setup.retries = 1;
    Stage stage(setup);
    const auto one = stage.add(1);
    stage.dispatcher->begin();
    QTRY_COMPARE(one->tasks().size(), std::size_t{1});
    stage.dispatcher->stopNew();
    stage.dispatcher->removeEndpoint(1, QStringLiteral("gone"));
    const auto two = stage.add(2);
    QTRY_COMPARE(two->tasks().size(), std::size_t{1});
    QVERIFY(!stage.idle);
    two->finish(0);
    QTRY_VERIFY(stage.idle);
    QCOMPARE(stage.counts().completed, 1U);
    QCOMPARE(stage.counts().submitted, 1U);
}

void TestOutcomes::resultsOfBeforeTheDeathCount()
{
    Stage stage(closed(3));
    const auto child = stage.add(1);
    stage.dispatcher->begin();
    QTRY_COMPARE(child->tasks().size(), std::size_t{3});
    stage.dispatcher->stopNew();
    child->finish(0);
    child->finish(1, TaskStatus::Failed);
    stage.dispatcher->removeEndpoint(1, QStringLiteral("gone"));
    QTRY_VERIFY(stage.idle);
    QCOMPARE(stage.counts().completed, 1U);
    QCOMPARE(stage.counts().failed, 1U);
    QCOMPARE(stage.counts().lost, 1U);
}

void TestOutcomes::resultsThatAreStillOnTheirWayCount()
{
    Stage stage(closed(3));
    const auto child = stage.add(1);
    stage.dispatcher->begin();
    QTRY_COMPARE(child->tasks().size(), std::size_t{3});
    stage.dispatcher->stopNew();
    child->holdBack();
    child->finish(0);
    child->finish(1);
    child->letThrough(100); // more reads than the dispatcher can make on its own before it hears of the death
    stage.dispatcher->removeEndpoint(1, QStringLiteral("gone"));
    QTRY_VERIFY(stage.idle);
    QCOMPARE(stage.counts().completed, 2U);
    QCOMPARE(stage.counts().lost, 1U);
}

void TestOutcomes::overdueInAThreadCountsAtOnceAndItsResultNoMore()
{
    DispatcherSetup setup = closed(2);
    setup.timeoutNs = 20 * kNsPerMs;
    Stage stage(setup);
    const auto local = stage.add(0, 2);
    stage.dispatcher->begin();
    QTRY_COMPARE(local->tasks().size(), std::size_t{2});
    local->begin(0, monotonicNs());
    QTRY_COMPARE(stage.counts().timedOut, 1U);
    QCOMPARE(stage.overran.load(), 1);
    QTRY_COMPARE(local->tasks().size(), std::size_t{3}); // its place in the window is free: another one came
    QVERIFY(stage.balanced());
    local->finish(0); // late
    local->finish(1);
    QTRY_COMPARE(stage.counts().completed, 1U);
    stage.dispatcher->stopNew();
    for (const TaskSlot& task : local->tasks())
        local->finish(task.index);
    QTRY_VERIFY(stage.idle);
    const TaskCounts counts = stage.counts();
    QCOMPARE(counts.timedOut, 1U);
    QCOMPARE(counts.submitted, counts.completed + 1);
    QVERIFY(stage.balanced());
}

void TestOutcomes::nobodyWaitsForWhatWasGivenUp()
{
    DispatcherSetup setup = closed(1);
    setup.timeoutNs = 20 * kNsPerMs;
    Stage stage(setup);
    const auto local = stage.add(0);
    stage.dispatcher->begin();
    QTRY_COMPARE(local->tasks().size(), std::size_t{1});
    local->begin(0, monotonicNs());
    QTRY_COMPARE(stage.counts().timedOut, 1U);
    QTRY_COMPARE(local->tasks().size(), std::size_t{2}); // the next one came in its place
    stage.dispatcher->retireEndpoint(0);
    const auto finishOthers = [&] { // until it is heard that no more shall come
        for (const TaskSlot& task : local->tasks())
            if (task.index != 0)
                local->finish(task.index);
        return stage.drained == 1;
    };
    QTRY_VERIFY(finishOthers());

    const auto next = stage.add(0); // retires first, and then what it waits for is given up
    QTRY_COMPARE(next->tasks().size(), std::size_t{1});
    stage.dispatcher->retireEndpoint(0);
    next->begin(next->tasks()[0].index, monotonicNs());
    QTRY_COMPARE(stage.drained.load(), 2);
    QCOMPARE(stage.counts().timedOut, 2U);
    stage.dispatcher->stopNew();
    QTRY_VERIFY(stage.idle);
    QVERIFY(stage.counts().completed >= 1);
    QVERIFY(stage.balanced());
}

void TestOutcomes::overdueInAChildHoldsTheChild()
{
    DispatcherSetup setup = closed(2);
    setup.timeoutNs = 10 * kNsPerMs;
    Stage stage(setup);
    const auto child = stage.add(1);
    stage.dispatcher->begin();
    QTRY_COMPARE(child->tasks().size(), std::size_t{2});
    child->begin(0, monotonicNs());
    QTRY_COMPARE(stage.overran.load(), 1);
    child->finish(1); // what else it does still counts, but it gets no more
    QTRY_COMPARE(stage.counts().completed, 1U);
    const auto other = stage.add(2);
    QTRY_COMPARE(other->tasks().size(), std::size_t{2});
    QCOMPARE(child->tasks().size(), std::size_t{1});
    stage.dispatcher->removeEndpoint(1, QStringLiteral("ended by time-out"));
    stage.dispatcher->stopNew();
    for (const TaskSlot& task : other->tasks())
        other->finish(task.index);
    QTRY_VERIFY(stage.idle);
    QCOMPARE(stage.counts().lost, 0U); // the overdue one had its outcome
    QCOMPARE(stage.counts().timedOut, 1U);
    QVERIFY(stage.balanced());
}

void TestOutcomes::aTaskInTimeIsLeftAlone()
{
    DispatcherSetup setup = closed(1);
    setup.timeoutNs = 10 * kNsPerSecond;
    Stage stage(setup);
    const auto local = stage.add(0);
    stage.dispatcher->begin();
    QTRY_COMPARE(local->tasks().size(), std::size_t{1});
    local->begin(0, monotonicNs());
    QTest::qWait(150); // several looks
    QCOMPARE(stage.counts().timedOut, 0U);
    stage.dispatcher->stopNew();
    local->finish(0);
    QTRY_VERIFY(stage.idle);
    QCOMPARE(stage.counts().completed, 1U);
}

void TestOutcomes::aBrokenChannelWaitsForTheVerdict()
{
    Stage stage(closed(2));
    const auto child = stage.add(1);
    stage.dispatcher->begin();
    QTRY_COMPARE(child->tasks().size(), std::size_t{2});
    child->begin(0, monotonicNs());
    child->breakWith(QStringLiteral("the process closed its output"));
    QTRY_COMPARE(stage.broken.load(), 1);
    QCOMPARE(stage.counts().lost, 0U); // how it ended is not known yet
    child->finish(1);                  // nobody listens any more
    stage.dispatcher->stopNew();
    stage.dispatcher->removeEndpoint(1, QStringLiteral("exit code 0"), true);
    QTRY_VERIFY(stage.idle);
    QCOMPARE(stage.counts().lostSilent, 2U); // 1 was not queued any more either
    QCOMPARE(stage.counts().completed, 0U);
    QVERIFY(stage.balanced());
}

void TestOutcomes::aFalseAnswerIsALie()
{
    Stage stage(closed(2));
    const auto child = stage.add(1);
    stage.dispatcher->begin();
    QTRY_COMPARE(child->tasks().size(), std::size_t{2});
    child->finish(12'345);
    QTRY_COMPARE(stage.broken.load(), 2);
    stage.dispatcher->stopNew();
    stage.dispatcher->removeEndpoint(1, QStringLiteral("it lied"));
    QTRY_VERIFY(stage.idle);
    QCOMPARE(stage.counts().lost, 2U);
    QVERIFY(stage.balanced());
}

void TestOutcomes::givenUpRunsCancelWhatIsOut()
{
    DispatcherSetup setup = closed(5);
    setup.retries = 3;
    setup.timeoutNs = 10 * kNsPerMs;
    Stage stage(setup);
    const auto one = stage.add(1);
    stage.dispatcher->begin();
    QTRY_COMPARE(one->tasks().size(), std::size_t{5});
    stage.dispatcher->removeEndpoint(1, QStringLiteral("gone")); // five to be given out again, to nobody
    const auto two = stage.add(0);
    QTRY_COMPARE(two->tasks().size(), std::size_t{5});
    two->begin(two->tasks()[0].index, monotonicNs());
    QTRY_COMPARE(stage.counts().timedOut, 1U);
    QTRY_COMPARE(stage.counts().submitted, 6U);
    stage.dispatcher->abandon();
    QTRY_VERIFY(stage.idle);
    QCOMPARE(stage.counts().cancelled, 5U);
    QVERIFY(stage.balanced());
}

void TestOutcomes::turnedAwayIsAnOutcome()
{
    DispatcherSetup setup;
    setup.load.kind = LoadKind::Open;
    setup.load.arrivals = Arrivals::Constant;
    setup.load.ratePerSecond = 10'000;
    setup.load.queueLimit = 5;
    Stage stage(setup);
    const auto child = stage.add(1, 2);
    stage.dispatcher->begin();
    QTRY_VERIFY(stage.counts().rejected > 100);
    QCOMPARE(child->tasks().size(), std::size_t{2}); // one for each worker
    QCOMPARE(stage.dispatcher->counters().backlog.get(), 5U);
    QCOMPARE(stage.dispatcher->counters().inFlight.get(), 2U);
    stage.dispatcher->stopNew();
    child->finish(0);
    child->finish(1);
    QTRY_VERIFY(stage.idle);
    const TaskCounts counts = stage.counts();
    QCOMPARE(counts.submitted, counts.rejected + 2);
    QCOMPARE(counts.offered, counts.submitted + 5); // those still wait
    QCOMPARE(counts.dropped, counts.rejected);
    QVERIFY(stage.balanced());
}

void TestOutcomes::pullingLeavesTheRestInOneQueue()
{
    DispatcherSetup setup = closed(20);
    setup.load.schedule = Schedule::Pull;
    Stage stage(setup);
    const auto slow = stage.add(1, 2);
    const auto fast = stage.add(2, 2);
    stage.dispatcher->begin();
    QTRY_COMPARE(fast->tasks().size() + slow->tasks().size(), std::size_t{4});
    for (int round = 0; round < 30; ++round) {
        QTRY_COMPARE(fast->tasks().size(), std::size_t{2});
        fast->finish(fast->tasks()[0].index);
    }
    QTRY_COMPARE(stage.counts().completed, 30U);
    QCOMPARE(slow->tasks().size(), std::size_t{2}); // nothing piled up there
    stage.dispatcher->abandon();
    QTRY_VERIFY(stage.idle);
    QVERIFY(stage.balanced());
}

/// Little's law was off by a factor of two with tasks of a microsecond, because the counter was set between
/// taking results and giving out new tasks.
void TestOutcomes::aFullWindowIsSeenAsFull()
{
    class Eager : public ScriptedEndpoint { ///< whose tasks are finished as soon as they are there
    public:
        using ScriptedEndpoint::ScriptedEndpoint;
        void submit(std::span<const TaskSlot> tasks) override
        {
            ScriptedEndpoint::submit(tasks);
            for (const TaskSlot& task : tasks)
                finish(task.index);
        }
    };
    Stage stage(closed(8));
    stage.dispatcher->addEndpoint(std::make_shared<Eager>(1, stage.bell), 1, 0);
    stage.dispatcher->begin();
    QTRY_VERIFY(stage.counts().completed > 100);
    for (int look = 0; look < 20'000; ++look)
        QCOMPARE(stage.dispatcher->counters().inFlight.get(), std::uint64_t{8});
    stage.dispatcher->stopNew();
    QTRY_VERIFY(stage.idle);
    QVERIFY(stage.balanced());
}

PARASCOPE_TEST_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
