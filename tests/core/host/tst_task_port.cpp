// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/port_endpoint.h"
#include "host/task_port.h"
#include "host/task_runner.h"

#include "base/clock.h"
#include "base/fd_wait.h"

#include "support/test_base.h"

#include <cstring>
#include <random>
#include <thread>
#include <unistd.h>

using namespace parascope;

namespace {

std::shared_ptr<const Bell> newBell()
{
    return std::make_shared<const Bell>(std::move(Bell::create()).value());
}

PortShape smallShape()
{
    return {16, 2, 100, 200, false};
}

std::unique_ptr<TaskPort> privatePort(const PortShape& shape, std::shared_ptr<const Bell> bell)
{
    auto port = std::move(TaskPort::createPrivate(shape, std::move(bell))).value();
    port->setWorkerBell(std::move(Bell::create()).value());
    return port;
}

TaskSlot taskOn(std::uint32_t cell, std::uint64_t index)
{
    TaskSlot task;
    task.cell = cell;
    task.index = index;
    return task;
}

DoneSlot doneFor(const TaskSlot& task)
{
    DoneSlot done;
    done.cell = task.cell;
    done.index = task.index;
    return done;
}

bool rings(const Bell& bell)
{
    FdWaiter waiter;
    waiter.watchRead(bell.fd());
    waiter.wait(0);
    return waiter.readable(bell.fd());
}

/// Two processes' worth of port: the sender's side and a second mapping of the same memory file.
struct SharedPair {
    std::shared_ptr<TaskPort> sender;
    std::unique_ptr<TaskPort> worker;
};

SharedPair sharedPair(const PortShape& shape, const std::shared_ptr<const Bell>& bell)
{
    SharedPair pair;
    pair.sender = std::move(TaskPort::createShared(shape, bell)).value();
    Bell wake = std::move(Bell::create()).value();
    const int wakeCopy = dup(wake.fd());
    pair.sender->setWorkerBell(std::move(wake));
    const auto bellCopy = std::make_shared<const Bell>(Bell(dup(bell->fd())));
    pair.worker = std::move(TaskPort::attach(dup(pair.sender->fd()), shape, bellCopy)).value();
    pair.worker->setWorkerBell(Bell(wakeCopy));
    return pair;
}

} // namespace

class TestTaskPort : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatWasBegunAndWhatWasNot();
    void tasksGoThereAndBack();
    void areasDoNotOverlap();
    void sharedInputIsOne();
    void bothMappingsSeeTheSame();
    void anotherShapeIsRefused();
    void bellRingsOnceWhenArmed();
    void lowWaterHoldsTheBellBack();
    void inlineWorkerIsRungOnlyAsleep();
    void countsWhatWaits();
    void aRingThatStandsStillIsToldOf();
    void aStartIsNeverTakenForThatOfTheNextTask();
    void noWakeUpIsLost_data();
    void noWakeUpIsLost();
    void dispatcherWakeUpsAreNotLost();
};

void TestTaskPort::tasksGoThereAndBack()
{
    const auto port = privatePort(smallShape(), newBell());
    const std::vector<TaskSlot> tasks{taskOn(0, 5), taskOn(3, 6)};
    port->submit(tasks);
    TaskSlot task;
    for (const TaskSlot& sent : tasks) {
        QVERIFY(port->take(task));
        QCOMPARE(task.index, sent.index);
        port->finish(doneFor(task));
    }
    QVERIFY(!port->take(task));
    std::vector<DoneSlot> done(1);
    QCOMPARE(port->drain(done), std::size_t{1});
    QCOMPARE(done[0].index, std::uint64_t{5});
    QCOMPARE(port->drain(done), std::size_t{1});
    QCOMPARE(done[0].index, std::uint64_t{6});
    QCOMPARE(port->drain(done), std::size_t{0});
}

void TestTaskPort::areasDoNotOverlap()
{
    const auto port = privatePort(smallShape(), newBell());
    for (std::uint32_t cell = 0; cell < 16; ++cell) {
        QCOMPARE(port->input(cell).size(), std::size_t{100});
        QCOMPARE(port->result(cell).size(), std::size_t{200});
        std::memset(port->input(cell).data(), static_cast<int>(cell), 100);
        std::memset(port->result(cell).data(), static_cast<int>(cell) + 100, 200);
    }
    port->shard(0).finished.store(0x1111111111111111);
    port->shard(1).finished.store(0x2222222222222222);
    for (std::uint32_t cell = 0; cell < 16; ++cell) {
        QVERIFY(
            std::ranges::all_of(port->input(cell), [&](std::byte byte) { return byte == std::byte(cell); }));
        QVERIFY(std::ranges::all_of(port->result(cell),
                                    [&](std::byte byte) { return byte == std::byte(cell + 100); }));
    }
    QCOMPARE(port->waiting(), std::uint64_t{0}); // the rings were not touched
    QCOMPARE(port->unfinished(), std::uint64_t{0});
}

void TestTaskPort::sharedInputIsOne()
{
    PortShape shape = smallShape();
    shape.sharedInput = true;
    const auto port = privatePort(shape, newBell());
    QVERIFY(port->input(0).data() == port->input(15).data());
    QVERIFY(port->result(0).data() != port->result(15).data());
}

void TestTaskPort::bothMappingsSeeTheSame()
{
    const SharedPair pair = sharedPair(smallShape(), newBell());
    pair.sender->input(2)[7] = std::byte{77};
    const TaskSlot sent = taskOn(2, 9);
    pair.sender->submit(std::span(&sent, 1));
    TaskSlot task;
    QVERIFY(pair.worker->take(task));
    QCOMPARE(task.index, std::uint64_t{9});
    QVERIFY(pair.worker->input(2)[7] == std::byte{77});
    pair.worker->result(2)[0] = std::byte{5};
    pair.worker->shard(1).finished.store(3);
    pair.worker->finish(doneFor(task));
    std::vector<DoneSlot> done(4);
    QCOMPARE(pair.sender->drain(done), std::size_t{1});
    QVERIFY(pair.sender->result(2)[0] == std::byte{5});
    QCOMPARE(pair.sender->shard(1).finished.load(), std::uint64_t{3});
}

void TestTaskPort::anotherShapeIsRefused()
{
    const auto bell = newBell();
    const auto sender = std::move(TaskPort::createShared(smallShape(), bell)).value();
    PortShape other = smallShape();
    other.cells = 32;
    const int copy = dup(sender->fd());
    const auto attached = TaskPort::attach(copy, other, bell);
    QVERIFY(!attached.ok());
    QVERIFY(!attached.error().what.isEmpty());
    close(copy);
}

void TestTaskPort::bellRingsOnceWhenArmed()
{
    const auto bell = newBell();
    const auto port = privatePort(smallShape(), bell);
    const std::vector<TaskSlot> tasks{taskOn(0, 0), taskOn(1, 1), taskOn(2, 2)};
    port->submit(tasks);
    port->finish(doneFor(tasks[0]));
    QVERIFY(!rings(*bell)); // nobody asked
    port->arm(16);
    port->finish(doneFor(tasks[1]));
    QVERIFY(rings(*bell));
    bell->clear();
    port->finish(doneFor(tasks[2])); // it rang already
    QVERIFY(!rings(*bell));
    port->arm(16);
    port->disarm();
    port->finish(doneFor(tasks[2]));
    QVERIFY(!rings(*bell));
}

void TestTaskPort::lowWaterHoldsTheBellBack()
{
    const auto bell = newBell();
    const auto port = privatePort(smallShape(), bell);
    std::vector<TaskSlot> tasks;
    for (std::uint32_t cell = 0; cell < 8; ++cell)
        tasks.push_back(taskOn(cell, cell));
    port->submit(tasks);
    port->arm(3);
    for (std::uint32_t cell = 0; cell < 8; ++cell) {
        QCOMPARE(rings(*bell), cell > 4); // from the fifth on at most 3 are unfinished
        port->finish(doneFor(tasks[cell]));
    }
}

void TestTaskPort::inlineWorkerIsRungOnlyAsleep()
{
    const auto port = privatePort(smallShape(), newBell());
    const TaskSlot task = taskOn(0, 0);
    port->submit(std::span(&task, 1));
    QVERIFY(!rings(port->workerBell()));
    QVERIFY(!port->sleepInline()); // there is a task already
    TaskSlot taken;
    QVERIFY(port->take(taken));
    QVERIFY(port->sleepInline());
    port->submit(std::span(&task, 1));
    QVERIFY(rings(port->workerBell()));
    port->workerBell().clear();
    port->submit(std::span(&task, 1)); // awake by now
    QVERIFY(!rings(port->workerBell()));
}

void TestTaskPort::countsWhatWaits()
{
    const auto port = privatePort(smallShape(), newBell());
    const std::vector<TaskSlot> tasks{taskOn(0, 0), taskOn(1, 1), taskOn(2, 2)};
    port->submit(tasks);
    QCOMPARE(port->waiting(), std::uint64_t{3});
    QCOMPARE(port->unfinished(), std::uint64_t{3});
    TaskSlot task;
    QVERIFY(port->take(task));
    QCOMPARE(port->waiting(), std::uint64_t{2});
    QCOMPARE(port->unfinished(), std::uint64_t{3});
    port->finish(doneFor(task));
    QCOMPARE(port->unfinished(), std::uint64_t{2});
}

void TestTaskPort::aRingThatStandsStillIsToldOf()
{
    const auto bell = newBell();
    const SharedPair pair = sharedPair(smallShape(), bell);
    PortEndpoint endpoint(1, pair.sender, nullptr);
    for (std::uint32_t cell = 0; cell < 16; ++cell) {
        const TaskSlot task = taskOn(cell, cell);
        endpoint.submit(std::span(&task, 1));
    }
    QVERIFY(endpoint.defect().isEmpty());
    const TaskSlot oneMore =
        taskOn(0, 16); // nobody took any: as if a worker stood in the middle of taking one
    endpoint.submit(std::span(&oneMore, 1));
    QVERIFY2(endpoint.defect().contains(QStringLiteral("1 tasks")), qPrintable(endpoint.defect()));
    QVERIFY(endpoint.defectIsNews());
    for (std::uint32_t cell = 0; cell < 17; ++cell) // and the same on the way back
        pair.worker->finish(doneFor(taskOn(cell % 16, cell)));
    QCOMPARE(pair.sender->dropped(), 2U);
}

void TestTaskPort::aStartIsNeverTakenForThatOfTheNextTask()
{
    // A worker that writes as TaskRunner does: task n starts at n and ends at once.
    const std::shared_ptr<TaskPort> port = privatePort(smallShape(), newBell());
    const WorkloadSettings nothing; // each task fails at once, and is stamped all the same
    const TaskRunner runner(*port, nothing);
    std::atomic<bool> stop{false};
    std::thread worker([&] {
        WorkerContext context;
        std::vector<DoneSlot> done(4);
        for (std::uint64_t index = 1; !stop.load(); ++index) {
            TaskSlot task = taskOn(0, index);
            context.lastEndNs = static_cast<std::int64_t>(index); // the start of this task
            task.enqueueNs = 0;
            runner.run(task, context);
            port->drain(done);
        }
    });
    PortEndpoint endpoint(0, port, nullptr);
    std::vector<RunningTask> seen;
    int looked = 0;
    bool wrong = false;
    while (looked < 200 && !wrong) {
        seen.clear();
        endpoint.running(2, seen);
        for (const RunningTask& task : seen) {
            ++looked;
            wrong = wrong || task.index != static_cast<std::uint64_t>(task.startNs);
        }
    }
    stop.store(true);
    worker.join();
    QVERIFY(!wrong);
}

void TestTaskPort::noWakeUpIsLost_data()
{
    QTest::addColumn<int>("lanes");
    QTest::addColumn<int>("spin");
    QTest::addColumn<bool>("shared");
    QTest::newRow("1 lane") << 1 << 0 << false;
    QTest::newRow("3 lanes") << 3 << 0 << false;
    QTest::newRow("3 lanes, spinning") << 3 << 200 << false;
    QTest::newRow("2 lanes, another mapping") << 2 << 0 << true;
}

void TestTaskPort::noWakeUpIsLost()
{
    QFETCH(int, lanes);
    QFETCH(int, spin);
    QFETCH(bool, shared);
    const auto bell = newBell();
    SharedPair pair;
    if (shared)
        pair = sharedPair(smallShape(), bell);
    else
        pair.sender = privatePort(smallShape(), bell);
    TaskPort& sender = *pair.sender;
    TaskPort& worker = shared ? *pair.worker : *pair.sender;
    sender.setSpin(static_cast<std::uint32_t>(spin));
    std::atomic<bool> quit{false};
    std::vector<std::thread> threads;
    for (int lane = 0; lane < lanes; ++lane) {
        threads.emplace_back([&] {
            TaskSlot task;
            while (!quit.load()) {
                if (worker.take(task))
                    worker.finish(doneFor(task));
                else
                    worker.sleep();
            }
        });
    }
    // One task at a time with random pauses, so that lanes fall asleep around the moment it is sent. A lost
    // wake-up would cost the 100 ms after which a sleeping lane looks by itself.
    std::mt19937 random(7);
    std::vector<std::int64_t> waits;
    std::vector<DoneSlot> done(16);
    for (std::uint64_t index = 0; index < 400; ++index) {
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 120));
        const TaskSlot task = taskOn(static_cast<std::uint32_t>(index % 16), index);
        const std::int64_t sent = monotonicNs();
        sender.submit(std::span(&task, 1));
        while (sender.drain(done) == 0)
            std::this_thread::yield();
        waits.push_back(monotonicNs() - sent);
        QCOMPARE(done[0].index, index);
    }
    quit.store(true);
    worker.wakeAll();
    for (std::thread& thread : threads)
        thread.join();
    // A noisy machine may delay a few by that much; lost ones would be many.
    QVERIFY(std::ranges::count_if(waits, [](std::int64_t ns) { return ns > 90 * kNsPerMs; }) < 20);
}

void TestTaskPort::dispatcherWakeUpsAreNotLost()
{
    const auto bell = newBell();
    const auto port = privatePort(smallShape(), bell);
    std::atomic<bool> quit{false};
    std::thread lane([&] {
        TaskSlot task;
        std::mt19937 random(3);
        while (!quit.load()) {
            if (port->take(task)) {
                for (std::uint_fast32_t spins = random() % 2000; spins > 0; --spins)
                    std::atomic_signal_fence(std::memory_order_seq_cst);
                port->finish(doneFor(task));
            } else {
                port->sleep();
            }
        }
    });
    FdWaiter waiter;
    std::vector<DoneSlot> done(16);
    bool lost = false;
    for (std::uint64_t index = 0; index < 2000 && !lost; ++index) {
        const TaskSlot task = taskOn(0, index);
        port->submit(std::span(&task, 1));
        port->arm(16);
        if (port->drain(done) > 0) {
            port->disarm();
            bell->clear();
            continue;
        }
        waiter.clear();
        waiter.watchRead(bell->fd());
        waiter.wait(20 * kNsPerSecond);
        lost = !waiter.readable(bell->fd());
        bell->clear();
        while (!lost && port->drain(done) == 0)
            std::this_thread::yield();
    }
    quit.store(true);
    port->wakeAll();
    lane.join();
    QVERIFY(!lost);
}

void TestTaskPort::tellsWhatWasBegunAndWhatWasNot()
{
    const std::shared_ptr<TaskPort> port = privatePort(smallShape(), newBell());
    PortEndpoint endpoint(1, port, nullptr);
    const std::vector<TaskSlot> tasks{taskOn(7, 70), taskOn(2, 71), taskOn(4, 72)};
    port->submit(tasks);
    std::vector<RunningTask> running;
    endpoint.running(1, running);
    QVERIFY(running.empty());
    TaskSlot taken;
    QVERIFY(port->take(taken));
    port->shard(1).currentTask.store(taken.index);
    port->shard(1).currentStartNs.store(12'345);
    endpoint.running(1, running);
    QCOMPARE(running.size(), std::size_t{1});
    QCOMPARE(running[0].index, 70U);
    QCOMPARE(running[0].startNs, 12'345);
    std::vector<std::uint32_t> cells;
    endpoint.neverBegun(1, cells); // its worker is gone
    QCOMPARE(cells, (std::vector<std::uint32_t>{2, 4}));
    cells.clear();
    endpoint.neverBegun(1, cells);
    QVERIFY(cells.empty());
}

PARASCOPE_TEST_MAIN(TestTaskPort)
#include "tst_task_port.moc"
