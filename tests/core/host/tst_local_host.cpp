// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/local_host.h"

#include "base/clock.h"
#include "host/port_endpoint.h"

#include "support/sanitizers.h"
#include "support/test_base.h"

#include <QThread>
#include <QTimer>

#include <mutex>
#include <new>
#include <numeric>
#include <set>
#include <stdexcept>

using namespace parascope;

namespace {

/// Notes which threads ran it; fails or throws for indexes that ask for it.
class Probe final : public Workload {
public:
    std::unique_ptr<WorkerState> makeWorkerState() const override
    {
        states.fetch_add(1);
        return std::make_unique<WorkerState>();
    }
    TaskResult run(const TaskView& task, WorkerState& /*state*/) const override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_threads.insert(QThread::currentThread());
        }
        if (task.index == kThrow)
            throw std::runtime_error("out of luck");
        if (task.index == kThrowOdd)
            throw 5;
        if (task.index == kThrowMemory)
            throw std::bad_alloc();
        TaskResult result;
        if (task.index == kFail) {
            result.ok = false;
            result.message = QStringLiteral("could not");
            return result;
        }
        result.check = task.index * 3;
        result.resultSize = 1;
        task.result[0] = std::byte{9};
        return result;
    }
    [[nodiscard]] std::set<QThread*> threads() const
    {
        const std::lock_guard lock(m_mutex);
        return m_threads;
    }

    static constexpr std::uint64_t kThrow = 1'000'001, kThrowOdd = 1'000'002, kFail = 1'000'003,
                                   kThrowMemory = 1'000'004;
    mutable std::atomic<int> states{0};

private:
    mutable std::mutex m_mutex;
    mutable std::set<QThread*> m_threads;
};

class Fixture {
public:
    explicit Fixture(DispatchMode mode, std::uint32_t lanes = 4)
    {
        const auto bell = std::make_shared<const Bell>(std::move(Bell::create()).value());
        auto port = std::move(TaskPort::createPrivate({64, lanes, 0, 256, true}, bell)).value();
        port->setWorkerBell(std::move(Bell::create()).value());
        engine = std::make_shared<WorkEngine>(std::move(port));
        probe = std::make_shared<Probe>();
        engine->settings().add(probe);
        host = std::make_unique<LocalHost>(engine, mode, QCoreApplication::instance());
        endpoint = std::make_unique<PortEndpoint>(0, engine->sharedPort(), host->perTaskPool());
    }

    static TaskSlot taskOf(std::uint64_t index, std::uint32_t cell)
    {
        TaskSlot task;
        task.index = index;
        task.cell = cell;
        task.enqueueNs = task.intendedNs = monotonicNs();
        return task;
    }
    /// Runs `count` tasks with up to 64 in flight while the main loop goes on; which indexes came back.
    std::multiset<std::uint64_t> run(std::uint64_t count,
                                     const std::function<void(std::uint64_t)>& onDone = {})
    {
        std::multiset<std::uint64_t> indexes;
        std::vector<std::uint32_t> cells(64);
        std::iota(cells.begin(), cells.end(), 0U);
        std::vector<DoneSlot> done(32);
        std::uint64_t next = 0;
        const std::int64_t deadline = monotonicNs() + test::patience(30) * kNsPerSecond;
        while (indexes.size() < count && monotonicNs() < deadline) {
            for (; next < count && !cells.empty(); ++next) {
                const TaskSlot task = taskOf(next, cells.back());
                cells.pop_back();
                endpoint->submit(std::span(&task, 1));
            }
            const std::size_t drained = endpoint->drain(done);
            for (std::size_t i = 0; i < drained; ++i) {
                cells.push_back(done[i].cell);
                indexes.insert(done[i].index);
                if (onDone)
                    onDone(indexes.size());
            }
            QCoreApplication::processEvents();
        }
        return indexes;
    }
    DoneSlot runOne(std::uint64_t index)
    {
        const TaskSlot task = taskOf(index, 7);
        endpoint->submit(std::span(&task, 1));
        std::vector<DoneSlot> done(1);
        const bool came = QTest::qWaitFor([&] { return endpoint->drain(done) == 1; }, 20'000);
        return came ? done[0] : DoneSlot{};
    }
    [[nodiscard]] QByteArray message(const DoneSlot& done) const
    {
        const auto area = endpoint->result(done.cell).subspan(done.resultSize, done.messageSize);
        return {reinterpret_cast<const char*>(area.data()), static_cast<qsizetype>(area.size())};
    }

    std::shared_ptr<WorkEngine> engine;
    std::shared_ptr<Probe> probe;
    std::unique_ptr<LocalHost> host;
    std::unique_ptr<PortEndpoint> endpoint;
};

std::multiset<std::uint64_t> allUpTo(std::uint64_t count)
{
    std::multiset<std::uint64_t> all;
    for (std::uint64_t index = 0; index < count; ++index)
        all.insert(all.end(), index);
    return all;
}

} // namespace

class TestLocalHost : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void everyModeFinishesEverything_data();
    void everyModeFinishesEverything();
    void inlineRunsOnTheMainThread();
    void inlineWorksFromAnotherThreadToo();
    void inlineReturnsToTheLoop();
    void threadsRunElsewhere();
    void growAndShrinkLoseNothing_data();
    void growAndShrinkLoseNothing();
    void moreThreadsThanLanesAreCut();
    void throwingFailsTheTaskWithItsMessage_data();
    void throwingFailsTheTaskWithItsMessage();
    void whoeverIsAskedForMemoryIsAsked();
    void unknownSettingFailsTheTask();
    void shardsCountWhatRan();
    void stateIsMadeOncePerWorkerAndSetting();
    void afterTaskIsCalledForEach();
    void timeBetweenTasksIsNobodysService();
    void hostMayGoBeforeTheLoopRuns();
};

void TestLocalHost::everyModeFinishesEverything_data()
{
    QTest::addColumn<DispatchMode>("mode");
    QTest::addColumn<int>("threads");
    const std::vector<std::pair<const char*, DispatchMode>> modes{
        {"lanes", DispatchMode::Lanes},
        {"pool", DispatchMode::Pool},
        {"runnable", DispatchMode::Runnable},
        {"qtconcurrent", DispatchMode::QtConcurrent},
        {"async", DispatchMode::Async}};
    for (const auto& [name, mode] : modes) {
        for (const int threads : {0, 1, 4})
            QTest::addRow("%s, %d", name, threads) << mode << threads;
    }
}

void TestLocalHost::everyModeFinishesEverything()
{
    QFETCH(DispatchMode, mode);
    QFETCH(int, threads);
    Fixture fixture(mode);
    fixture.host->setThreads(threads);
    const std::uint64_t count = mode == DispatchMode::Async ? 500 : 5000;
    QVERIFY(fixture.run(count) == allUpTo(count));
    if (threads > 0)
        QVERIFY(!fixture.probe->threads().contains(QThread::currentThread()));
    else
        QCOMPARE(fixture.probe->threads(), std::set<QThread*>{QThread::currentThread()});
}

void TestLocalHost::inlineRunsOnTheMainThread()
{
    Fixture fixture(DispatchMode::Lanes);
    fixture.host->setThreads(0);
    QVERIFY(fixture.run(100) == allUpTo(100));
    QCOMPARE(fixture.probe->threads(), std::set<QThread*>{QThread::currentThread()});
}

void TestLocalHost::inlineWorksFromAnotherThreadToo()
{
    // As in the app: the session's thread makes and controls the host, the main thread runs the tasks.
    std::unique_ptr<Fixture> fixture;
    std::atomic<bool> ready{false};
    std::unique_ptr<QThread> session(QThread::create([&] {
        fixture = std::make_unique<Fixture>(DispatchMode::Lanes);
        fixture->host->setThreads(0);
        ready.store(true);
    }));
    session->start();
    QVERIFY(QTest::qWaitFor([&] { return ready.load(); }, 10'000));
    QVERIFY(fixture->run(200) == allUpTo(200));
    QCOMPARE(fixture->probe->threads(), std::set<QThread*>{QThread::currentThread()});
    QVERIFY(session->wait());
}

void TestLocalHost::inlineReturnsToTheLoop()
{
    Fixture fixture(DispatchMode::Lanes);
    int events = 0;
    // Endless work must not starve other events: each finished task brings a new one.
    fixture.engine->setAfterTask([&](std::int64_t) {
        std::vector<DoneSlot> done(1);
        if (fixture.endpoint->drain(done) == 1 && events < 3) {
            const TaskSlot task = Fixture::taskOf(done[0].index + 1, done[0].cell);
            fixture.endpoint->submit(std::span(&task, 1));
        }
        return false;
    });
    fixture.host->setThreads(0);
    QTimer timer;
    timer.callOnTimeout([&] { ++events; });
    timer.start(0);
    const TaskSlot task = Fixture::taskOf(0, 0);
    fixture.endpoint->submit(std::span(&task, 1));
    QVERIFY(QTest::qWaitFor([&] { return events >= 3; }, 10'000));
}

void TestLocalHost::threadsRunElsewhere()
{
    Fixture fixture(DispatchMode::Lanes);
    fixture.host->setThreads(2);
    QVERIFY(fixture.run(2000) == allUpTo(2000));
    QVERIFY(!fixture.probe->threads().contains(QThread::currentThread()));
    QVERIFY(fixture.probe->threads().size() <= 2);
}

void TestLocalHost::growAndShrinkLoseNothing_data()
{
    QTest::addColumn<DispatchMode>("mode");
    QTest::newRow("lanes") << DispatchMode::Lanes;
    QTest::newRow("pool") << DispatchMode::Pool;
    QTest::newRow("runnable") << DispatchMode::Runnable;
    QTest::newRow("qtconcurrent") << DispatchMode::QtConcurrent;
    QTest::newRow("async") << DispatchMode::Async;
}

void TestLocalHost::growAndShrinkLoseNothing()
{
    QFETCH(DispatchMode, mode);
    Fixture fixture(mode);
    fixture.host->setThreads(1);
    const std::vector<int> plan{4, 2, 0, 3, 1, 0, 4, 0, 1};
    std::size_t step = 0;
    const std::uint64_t count = mode == DispatchMode::Async ? 2'000 : 20'000;
    const auto indexes = fixture.run(count, [&](std::uint64_t finished) {
        if (finished % (count / 20) == 0)
            fixture.host->setThreads(plan[step++ % plan.size()]);
    });
    QVERIFY(indexes == allUpTo(count));
    QVERIFY(step >= 19);
}

void TestLocalHost::moreThreadsThanLanesAreCut()
{
    Fixture fixture(DispatchMode::Lanes, 2);
    fixture.host->setThreads(50);
    QVERIFY(fixture.run(1000) == allUpTo(1000));
    QVERIFY(fixture.probe->threads().size() <= 2);
}

void TestLocalHost::throwingFailsTheTaskWithItsMessage_data()
{
    QTest::addColumn<quint64>("index");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("std::exception") << quint64{Probe::kThrow} << QByteArray("out of luck");
    QTest::newRow("no memory") << quint64{Probe::kThrowMemory} << QByteArray("bad_alloc");
    QTest::newRow("anything") << quint64{Probe::kThrowOdd} << QByteArray("not a std::exception");
    QTest::newRow("says so") << quint64{Probe::kFail} << QByteArray("could not");
}

void TestLocalHost::throwingFailsTheTaskWithItsMessage()
{
    QFETCH(quint64, index);
    QFETCH(QByteArray, text);
    for (const int threads : {0, 1}) {
        Fixture fixture(DispatchMode::Lanes);
        fixture.host->setThreads(threads);
        const DoneSlot done = fixture.runOne(index);
        QVERIFY(done.status == TaskStatus::Failed);
        QVERIFY2(fixture.message(done).contains(text), fixture.message(done).constData());
        QCOMPARE(fixture.engine->port().shard(0).failed.load(), std::uint64_t{1});
        QVERIFY(fixture.runOne(5).status == TaskStatus::Completed); // the run goes on
    }
}

/// operator new asks its handler before it throws; others throw the same at once.
void TestLocalHost::whoeverIsAskedForMemoryIsAsked()
{
    static std::atomic<int> asked{0};
    const std::new_handler before = std::set_new_handler([] { asked.fetch_add(1); });
    Fixture fixture(DispatchMode::Lanes);
    fixture.host->setThreads(1);
    QVERIFY(fixture.runOne(Probe::kThrowMemory).status == TaskStatus::Failed);
    QVERIFY(fixture.runOne(Probe::kThrow).status == TaskStatus::Failed);
    std::set_new_handler(before);
    QCOMPARE(asked.load(), 1);
}

void TestLocalHost::unknownSettingFailsTheTask()
{
    Fixture fixture(DispatchMode::Lanes);
    fixture.host->setThreads(1);
    TaskSlot task = Fixture::taskOf(1, 0);
    task.size = 4'000'000'000;
    fixture.endpoint->submit(std::span(&task, 1));
    std::vector<DoneSlot> done(1);
    QVERIFY(QTest::qWaitFor([&] { return fixture.endpoint->drain(done) == 1; }, 20'000));
    QVERIFY(done[0].status == TaskStatus::Failed);
    QVERIFY(!fixture.message(done[0]).isEmpty());
}

void TestLocalHost::shardsCountWhatRan()
{
    Fixture fixture(DispatchMode::Lanes);
    fixture.host->setThreads(3);
    QVERIFY(fixture.run(3000) == allUpTo(3000));
    std::uint64_t finished = 0;
    std::uint64_t waits = 0;
    for (const WorkerShard* shard : fixture.endpoint->shards()) {
        finished += shard->finished.load();
        Histogram into;
        ShardReader reader;
        waits += reader.collect(shard->wait, into);
        QCOMPARE(shard->currentStartNs.load(), std::int64_t{0});
    }
    QCOMPARE(finished, std::uint64_t{3000});
    QCOMPARE(waits, std::uint64_t{3000});
}

void TestLocalHost::stateIsMadeOncePerWorkerAndSetting()
{
    Fixture fixture(DispatchMode::Pool, 2);
    fixture.host->setThreads(2);
    QVERIFY(fixture.run(1000) == allUpTo(1000));
    QVERIFY(fixture.probe->states.load() >= 1 && fixture.probe->states.load() <= 2);
}

void TestLocalHost::afterTaskIsCalledForEach()
{
    Fixture fixture(DispatchMode::Lanes);
    std::vector<std::int64_t> ends;
    fixture.engine->setAfterTask([&](std::int64_t endNs) {
        ends.push_back(endNs);
        return false;
    });
    fixture.host->setThreads(0);
    QVERIFY(fixture.run(50) == allUpTo(50));
    QCOMPARE(ends.size(), std::size_t{50});
    QVERIFY(std::ranges::is_sorted(ends));
}

void TestLocalHost::timeBetweenTasksIsNobodysService()
{
    Fixture fixture(DispatchMode::Lanes);
    fixture.engine->setAfterTask([](std::int64_t) {
        QThread::msleep(60); // as if results were sent
        return true;
    });
    std::vector<TaskSlot> tasks;
    for (std::uint32_t cell = 0; cell < 5; ++cell)
        tasks.push_back(Fixture::taskOf(cell, cell));
    fixture.endpoint->submit(tasks); // together, so that the worker does not pause between them
    fixture.host->setThreads(1);
    std::vector<DoneSlot> done(5);
    std::size_t count = 0;
    QVERIFY(QTest::qWaitFor(
        [&] { return (count += fixture.endpoint->drain(std::span(done).subspan(count))) == 5; }));
    std::ranges::sort(done, {}, &DoneSlot::startNs);
    for (std::size_t i = 1; i < done.size(); ++i) // what lies between is part of neither
        QVERIFY(done[i].startNs - done[i - 1].endNs >= 60 * kNsPerMs);
}

void TestLocalHost::hostMayGoBeforeTheLoopRuns()
{
    auto fixture = std::make_unique<Fixture>(DispatchMode::Lanes);
    fixture->host->setThreads(0);
    const TaskSlot task = Fixture::taskOf(0, 0);
    fixture->endpoint->submit(std::span(&task, 1));
    const std::shared_ptr<Probe> probe = fixture->probe;
    const std::weak_ptr<WorkEngine> engine = fixture->engine;
    fixture.reset();
    QVERIFY(!engine.expired()); // the lane on this thread holds it until the loop comes to it
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(engine.expired());
    QVERIFY(probe->threads().empty()); // and ran nothing any more
}

PARASCOPE_TEST_MAIN(TestLocalHost)
#include "tst_local_host.moc"
