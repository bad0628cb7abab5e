// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/local_host.h"
#include "host/port_endpoint.h"
#include "load/dispatcher.h"
#include "support/test_base.h"

#include "base/clock.h"

#include <QSemaphore>

#include <cstring>
#include <stdexcept>
#include <thread>

using namespace parascope;

namespace {

/// Adds up its input, gives index * items back as its result, throws when told to.
class SumWorkload : public Workload {
public:
    explicit SumWorkload(std::size_t input = 0, std::uint64_t throwAt = ~0ULL)
        : m_input(input), m_throwAt(throwAt)
    {
    }
    std::size_t inputBytes() const override { return m_input; }
    std::size_t resultBytes() const override { return 8; }
    TaskResult run(const TaskView& task, WorkerState&) const override
    {
        if (task.index <= m_throwAt && m_throwAt < task.index + task.items)
            throw std::runtime_error("it threw");
        TaskResult result;
        for (const std::byte byte : task.input)
            result.check += static_cast<std::uint64_t>(byte);
        for (std::uint32_t i = 0; i < task.items; ++i) {
            const std::uint64_t value = task.index + i + 1;
            std::memcpy(task.result.data() + i * 8, &value, 8);
        }
        result.resultSize = task.items * 8;
        return result;
    }
    std::optional<std::uint64_t> expectedCheck() const override
    {
        std::vector<std::byte> bytes(m_input);
        fillInput(0, bytes);
        std::uint64_t sum = 0;
        for (const std::byte byte : bytes)
            sum += static_cast<std::uint64_t>(byte);
        return sum;
    }

private:
    std::size_t m_input;
    std::uint64_t m_throwAt;
};

/// A dispatcher with this process's workers behind it.
struct Rig {
    explicit Rig(const DispatcherSetup& setup, std::shared_ptr<const Workload> workload, int threads,
                 DispatchMode mode = DispatchMode::Lanes)
        : bell(std::make_shared<const Bell>(std::move(Bell::create().value())))
    {
        SettingInfo info;
        info.inputBytes = workload->inputBytes();
        info.expected = workload->expectedCheck();
        info.workload = workload;
        PortShape shape;
        shape.cells = 256;
        shape.lanes = 16;
        shape.inputBytes = info.inputBytes;
        shape.sharedInput = setup.transfer == Transfer::Shared;
        shape.resultBytes = 8 * 64 + kMinResultBytes;
        auto port = std::move(TaskPort::createPrivate(shape, bell).value());
        port->setWorkerBell(std::move(Bell::create().value()));
        engine = std::make_shared<WorkEngine>(std::move(port));
        engine->settings().add(workload);
        host = std::make_unique<LocalHost>(engine, mode, QCoreApplication::instance());
        host->setThreads(threads);
        DispatcherEvents events;
        events.idle = [this] { idle.release(); };
        events.drained = [this](int) { drained.release(); };
        events.broken = [this](int, const QString&, bool) { broken.release(); };
        events.taskFailed = [this](const QString& message, int) { failures.append(message); };
        dispatcher = std::make_unique<Dispatcher>(setup, bell, std::move(events));
        dispatcher->addSetting(0, info);
        endpoint = std::make_shared<PortEndpoint>(0, engine->sharedPort(), host->perTaskPool());
        dispatcher->addEndpoint(endpoint, std::max(1, threads), 0);
    }
    ~Rig()
    {
        dispatcher.reset();
        host.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    bool waitIdle()
    {
        // The event loop runs meanwhile: inline tasks need it.
        const std::int64_t limit = monotonicNs() + 60 * kNsPerSecond;
        while (!idle.tryAcquire(1, 5)) {
            QCoreApplication::processEvents();
            if (monotonicNs() > limit)
                return false;
        }
        return true;
    }

    std::shared_ptr<const Bell> bell;
    std::shared_ptr<WorkEngine> engine;
    std::unique_ptr<LocalHost> host;
    std::shared_ptr<PortEndpoint> endpoint;
    QSemaphore idle, drained, broken;
    QStringList failures; ///< written by the dispatcher's thread, read after it is idle
    std::unique_ptr<Dispatcher> dispatcher;
};

DispatcherSetup batchSetup(std::uint64_t items, std::uint64_t chunk, Transfer transfer = Transfer::Shared)
{
    DispatcherSetup setup;
    setup.load.kind = LoadKind::Batch;
    setup.load.items = setup.batchItems = items;
    setup.load.chunk = chunk;
    setup.batchBytesPerItem = 8;
    setup.workers = 2;
    setup.transfer = transfer;
    return setup;
}

} // namespace

class TestDispatcher : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void batchGathersInInputOrder_data();
    void batchGathersInInputOrder();
    void everyTransferCountsItsCopies_data();
    void everyTransferCountsItsCopies();
    void closedLoopCountsInEqualsCountsOut();
    void aTaskThatThrowsFailsAloneAndIsNamed();
    void removedEndpointLosesItsTasks();
    void retiredEndpointGivesEverythingBack();
    void liveChangesLoseNothing();
    void wrongResultsAreFailures();
};

void TestDispatcher::batchGathersInInputOrder_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("mode");
    for (const int threads : {0, 1, 4})
        QTest::addRow("lanes %d", threads) << threads << static_cast<int>(DispatchMode::Lanes);
    QTest::newRow("pool") << 2 << static_cast<int>(DispatchMode::Pool);
    QTest::newRow("runnable") << 2 << static_cast<int>(DispatchMode::Runnable);
    QTest::newRow("qtconcurrent") << 2 << static_cast<int>(DispatchMode::QtConcurrent);
    QTest::newRow("async") << 2 << static_cast<int>(DispatchMode::Async);
}

void TestDispatcher::batchGathersInInputOrder()
{
    QFETCH(int, threads);
    QFETCH(int, mode);
    Rig rig(batchSetup(5'003, 16), std::make_shared<SumWorkload>(), threads, static_cast<DispatchMode>(mode));
    rig.dispatcher->begin();
    QVERIFY(rig.waitIdle());
    const QByteArray bytes = rig.dispatcher->takeBatchBytes();
    QCOMPARE(bytes.size(), 5'003 * 8);
    for (std::uint64_t item = 0; item < 5'003; ++item) {
        std::uint64_t value = 0;
        std::memcpy(&value, bytes.constData() + item * 8, 8);
        QCOMPARE(value, item + 1);
    }
    QCOMPARE(rig.dispatcher->counters().items.get(), 5'003U);
    QCOMPARE(rig.dispatcher->counters().completed.get(), (5'003U + 15) / 16);
}

void TestDispatcher::everyTransferCountsItsCopies_data()
{
    QTest::addColumn<int>("transfer");
    QTest::addColumn<quint64>("bytesPerTask");
    QTest::newRow("copy") << static_cast<int>(Transfer::Copy) << quint64{1000 + 8};
    QTest::newRow("move") << static_cast<int>(Transfer::Move) << quint64{0};
    QTest::newRow("shared") << static_cast<int>(Transfer::Shared) << quint64{0};
}

void TestDispatcher::everyTransferCountsItsCopies()
{
    QFETCH(int, transfer);
    QFETCH(quint64, bytesPerTask);
    // The workload adds up its input and the check is compared: a byte that did not arrive fails its task.
    Rig rig(batchSetup(500, 1, static_cast<Transfer>(transfer)), std::make_shared<SumWorkload>(1000), 2);
    rig.dispatcher->begin();
    QVERIFY(rig.waitIdle());
    QCOMPARE(rig.dispatcher->counters().completed.get(), 500U);
    QCOMPARE(rig.dispatcher->counters().bytesCopied.get(), 500 * bytesPerTask);
}

void TestDispatcher::closedLoopCountsInEqualsCountsOut()
{
    DispatcherSetup setup;
    setup.load.inFlight = 32;
    setup.workers = 2;
    Rig rig(setup, std::make_shared<SumWorkload>(), 2);
    rig.dispatcher->begin();
    QTRY_VERIFY(rig.dispatcher->counters().completed.get() > 20'000);
    rig.dispatcher->stopNew();
    QVERIFY(rig.waitIdle());
    const TaskCounts counts = rig.dispatcher->counters().totals();
    QCOMPARE(counts.submitted, counts.completed);
    std::uint64_t perWorker = 0;
    for (const WorkerShard* shard : rig.endpoint->shards())
        perWorker += shard->finished.load();
    QCOMPARE(perWorker, counts.completed);
    Histogram response;
    ShardReader reader;
    QCOMPARE(reader.collect(rig.dispatcher->counters().response, response), counts.completed);
}

void TestDispatcher::aTaskThatThrowsFailsAloneAndIsNamed()
{
    Rig rig(batchSetup(100, 1), std::make_shared<SumWorkload>(0, 50), 2);
    rig.dispatcher->begin();
    QVERIFY(rig.waitIdle());
    QCOMPARE(rig.dispatcher->counters().completed.get(), 99U);
    QCOMPARE(rig.dispatcher->counters().failed.get(), 1U);
    QCOMPARE(rig.failures, QStringList{QStringLiteral("it threw")});
    const std::vector<std::uint8_t> failed = rig.dispatcher->takeBatchFailures();
    for (std::size_t item = 0; item < 100; ++item)
        QCOMPARE(failed[item], item == 50 ? 1 : 0);
}

void TestDispatcher::removedEndpointLosesItsTasks()
{
    DispatcherSetup setup;
    setup.load.inFlight = 10;
    Rig rig(setup, std::make_shared<SumWorkload>(), 0);
    rig.dispatcher->begin();
    // The event loop does not run here, so that the inline worker can't serve a single one.
    while (rig.dispatcher->counters().submitted.get() < 10)
        std::this_thread::yield();
    rig.dispatcher->removeEndpoint(0, QStringLiteral("gone"));
    rig.dispatcher->stopNew();
    QVERIFY(rig.waitIdle());
    const TaskCounts counts = rig.dispatcher->counters().totals();
    QCOMPARE(counts.lost, 10U);
    QCOMPARE(counts.submitted, 10U);
}

void TestDispatcher::retiredEndpointGivesEverythingBack()
{
    DispatcherSetup setup;
    setup.load.inFlight = 64;
    Rig rig(setup, std::make_shared<SumWorkload>(), 2);
    rig.dispatcher->begin();
    QTRY_VERIFY(rig.dispatcher->counters().completed.get() > 1'000);
    rig.dispatcher->retireEndpoint(0);
    QVERIFY(rig.drained.tryAcquire(1, 60'000));
    const TaskCounts counts = rig.dispatcher->counters().totals();
    QCOMPARE(counts.submitted, counts.completed);
    QCOMPARE(counts.lost, 0U);
}

void TestDispatcher::liveChangesLoseNothing()
{
    DispatcherSetup setup;
    setup.load.inFlight = 16;
    Rig rig(setup, std::make_shared<SumWorkload>(), 1);
    rig.dispatcher->begin();
    std::uint64_t seen = 0;
    for (int round = 0; round < 40; ++round) {
        rig.host->setThreads(round % 5); // through 0, that is, through the main thread
        rig.dispatcher->setInFlight(1 + (round * 7) % 100);
        seen = rig.dispatcher->counters().completed.get();
        QTRY_VERIFY(rig.dispatcher->counters().completed.get() > seen);
    }
    rig.dispatcher->stopNew();
    QVERIFY(rig.waitIdle());
    const TaskCounts counts = rig.dispatcher->counters().totals();
    QCOMPARE(counts.submitted, counts.completed);
}

void TestDispatcher::wrongResultsAreFailures()
{
    class Liar : public SumWorkload {
    public:
        std::optional<std::uint64_t> expectedCheck() const override { return 12'345; }
    };
    Rig rig(batchSetup(10, 1), std::make_shared<Liar>(), 1);
    rig.dispatcher->begin();
    QVERIFY(rig.waitIdle());
    QCOMPARE(rig.dispatcher->counters().failed.get(), 10U);
    QCOMPARE(rig.failures.first(), QStringLiteral("wrong result"));
}

PARASCOPE_TEST_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
