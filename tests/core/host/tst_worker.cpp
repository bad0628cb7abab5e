// SPDX-License-Identifier: GPL-3.0-or-later
// The real parascope-worker under a real supervisor, over both channels.
#include "child_harness.h"
#include "workload/catalogue.h"

#include "support/test_base.h"

#include <QFile>
#include <QProcess>

#include <csignal>
#include <set>

using namespace parascope;
using parascope::test::ChildHarness;
using parascope::test::noopSetup;

namespace {

void useWorker(const QString& path)
{
    qputenv("PARASCOPE_WORKER", path.toLocal8Bit());
}

ChildSetup serviceSetup(const char* workload, ChannelKind channel, int threads, double serviceNs)
{
    ChildSetup setup = noopSetup(channel, threads);
    setup.workload = QString::fromLatin1(workload);
    setup.parameters.set(QStringLiteral("service"), serviceNs);
    setup.parameters.set(QStringLiteral("distribution"), QStringLiteral("fixed"));
    return setup;
}

std::uint64_t finishedIn(const Endpoint& endpoint)
{
    std::uint64_t sum = 0;
    for (const WorkerShard* shard : endpoint.shards())
        sum += shard->finished.load();
    return sum;
}

bool processLives(qint64 pid)
{
    return QFile::exists(QStringLiteral("/proc/%1/stat").arg(pid));
}

} // namespace

class TestWorker : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyTaskComesBack_data();
    void everyTaskComesBack();
    void threadsChangeUnderLoad_data();
    void threadsChangeUnderLoad();
    void inputsReachTheWorkload_data();
    void inputsReachTheWorkload();
    void settings_data();
    void settings();
    void aRespawnedChildKnowsTheSettings();
    void pulsesReportABusyMainThread_data();
    void pulsesReportABusyMainThread();
    void strayPrintsAreHarmless_data();
    void strayPrintsAreHarmless();
    void endOfStdinEndsItWhileATaskRuns_data();
    void endOfStdinEndsItWhileATaskRuns();
    void byeEndsItWhileATaskRuns();
    void unknownWorkloadIsAComplaint();
    void dragsInNoNeedlessLibraries();
};

void TestWorker::init()
{
    TestBase::init();
    useWorker(QStringLiteral(PARASCOPE_BIN_DIR "/parascope-worker"));
    qputenv("PARASCOPE_FAKE", "stray");
}

void TestWorker::everyTaskComesBack_data()
{
    QTest::addColumn<ChannelKind>("channel");
    QTest::addColumn<int>("threads");
    QTest::addColumn<DispatchMode>("dispatch");
    for (const int threads : {0, 1, 3}) {
        QTest::addRow("shm, %d", threads) << ChannelKind::SharedMemory << threads << DispatchMode::Lanes;
        QTest::addRow("stdio, %d", threads) << ChannelKind::Stdio << threads << DispatchMode::Lanes;
    }
    QTest::addRow("pool") << ChannelKind::Auto << 2 << DispatchMode::Pool;
    QTest::addRow("runnable") << ChannelKind::Auto << 2 << DispatchMode::Runnable;
    QTest::addRow("qtconcurrent") << ChannelKind::Auto << 2 << DispatchMode::QtConcurrent;
    QTest::addRow("async") << ChannelKind::Auto << 2 << DispatchMode::Async;
    QTest::addRow("pool, 0") << ChannelKind::Auto << 0 << DispatchMode::Pool;
}

void TestWorker::everyTaskComesBack()
{
    QFETCH(ChannelKind, channel);
    QFETCH(int, threads);
    QFETCH(DispatchMode, dispatch);
    ChildSetup setup = noopSetup(channel, threads);
    setup.dispatch = dispatch;
    ChildHarness harness(setup);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    constexpr std::uint64_t kTasks = 5000;
    const auto done = harness.runTasks(*harness.endpoints[1], kTasks);
    std::set<std::uint64_t> indexes;
    for (const DoneSlot& slot : done) {
        indexes.insert(slot.index);
        QVERIFY(slot.status == TaskStatus::Completed);
        QVERIFY(slot.worker < std::max(1, dispatch == DispatchMode::Lanes ? threads : 4));
    }
    QCOMPARE(indexes.size(), std::size_t{kTasks});
    QCOMPARE(finishedIn(*harness.endpoints[1]), kTasks);
    QVERIFY(harness.stop());
}

void TestWorker::threadsChangeUnderLoad_data()
{
    QTest::addColumn<ChannelKind>("channel");
    QTest::addColumn<DispatchMode>("dispatch");
    QTest::newRow("shm") << ChannelKind::SharedMemory << DispatchMode::Lanes;
    QTest::newRow("stdio") << ChannelKind::Stdio << DispatchMode::Lanes;
    QTest::newRow("stdio, pool") << ChannelKind::Stdio << DispatchMode::Pool;
    QTest::newRow("stdio, async") << ChannelKind::Stdio << DispatchMode::Async;
}

void TestWorker::threadsChangeUnderLoad()
{
    QFETCH(ChannelKind, channel);
    QFETCH(DispatchMode, dispatch);
    ChildSetup setup = serviceSetup("spin", channel, 0, 20'000);
    setup.dispatch = dispatch;
    ChildHarness harness(setup);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    const std::vector<int> plan{2, 0, 4, 1, 0, 3, 0};
    std::set<std::uint64_t> indexes;
    std::size_t step = 0;
    constexpr std::uint64_t kTasks = 4000;
    harness.runTasks(*harness.endpoints[1], kTasks, 0, 0, [&](const DoneSlot& done) {
        indexes.insert(done.index);
        if (indexes.size() >= (step + 1) * 500 && step < plan.size())
            harness.supervisor.setThreads(plan[step++]);
    });
    QCOMPARE(indexes.size(), std::size_t{kTasks});
    QCOMPARE(step, plan.size());
    QVERIFY(harness.exits.empty());
}

void TestWorker::inputsReachTheWorkload_data()
{
    QTest::addColumn<ChannelKind>("channel");
    QTest::addColumn<int>("threads");
    QTest::newRow("shm, 0") << ChannelKind::SharedMemory << 0;
    QTest::newRow("shm, 2") << ChannelKind::SharedMemory << 2;
    QTest::newRow("stdio, 0") << ChannelKind::Stdio << 0;
    QTest::newRow("stdio, 2") << ChannelKind::Stdio << 2;
}

void TestWorker::inputsReachTheWorkload()
{
    QFETCH(ChannelKind, channel);
    QFETCH(int, threads);
    ChildSetup setup = noopSetup(channel, threads);
    setup.workload = QStringLiteral("sha256");
    const auto parameters =
        parseParameters(*findWorkload(setup.workload), {{QStringLiteral("size"), QStringLiteral("64KiB")}});
    QVERIFY(parameters.ok());
    setup.parameters = parameters.value();
    const auto workload = makeWorkload(setup.workload, setup.parameters, {});
    QVERIFY(workload.ok());
    setup.shape.inputBytes = workload.value()->inputBytes();
    setup.shape.resultBytes = std::max<std::size_t>(kMinResultBytes, workload.value()->resultBytes());
    setup.shape.sharedInput = false;
    QVERIFY(setup.shape.inputBytes > 0);
    ChildHarness harness(setup);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    Endpoint& endpoint = *harness.endpoints[1];
    for (std::uint32_t cell = 0; cell < endpoint.cells(); ++cell)
        workload.value()->fillInput(0, endpoint.input(cell).first(setup.shape.inputBytes));
    const auto expected = workload.value()->expectedCheck();
    QVERIFY(expected);
    const auto done = harness.runTasks(endpoint, 200, static_cast<std::uint32_t>(setup.shape.inputBytes));
    QCOMPARE(done.size(), std::size_t{200});
    for (const DoneSlot& slot : done)
        QCOMPARE(slot.check, *expected);
}

void TestWorker::settings_data()
{
    QTest::addColumn<ChannelKind>("channel");
    QTest::newRow("shm") << ChannelKind::SharedMemory;
    QTest::newRow("stdio") << ChannelKind::Stdio;
}

void TestWorker::settings()
{
    QFETCH(ChannelKind, channel);
    const ChildSetup setup = serviceSetup("sleep", channel, 0, 1'000);
    ChildHarness harness(setup);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    ParameterValues longer = setup.parameters;
    longer.set(QStringLiteral("service"), 30e6);
    harness.supervisor.addSetting(1, longer);
    // Over stdio the dispatcher reads the answer, so it must look.
    QVERIFY(harness.waitFor([&] {
        harness.runTasks(*harness.endpoints[1], 1);
        return !harness.settings.empty();
    }));
    const auto done = harness.runTasks(*harness.endpoints[1], 2, 0, 1);
    QCOMPARE(done.size(), std::size_t{2});
    QVERIFY(done[1].endNs - done[1].startNs >= 30'000'000);
    const auto unknown = harness.runTasks(*harness.endpoints[1], 1, 0, 9);
    QCOMPARE(unknown.size(), std::size_t{1});
    QVERIFY(unknown[0].status == TaskStatus::Failed);
}

void TestWorker::aRespawnedChildKnowsTheSettings()
{
    const ChildSetup setup = serviceSetup("sleep", ChannelKind::Auto, 1, 1'000);
    ChildHarness harness(setup);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    harness.supervisor.addSetting(1, setup.parameters);
    harness.supervisor.setThreads(2);
    kill(static_cast<pid_t>(harness.readyPids[0]), SIGKILL);
    QVERIFY(harness.waitFor([&] { return harness.readyPids.size() == 2 && harness.endpoints.size() == 1; }));
    const auto done = harness.runTasks(*harness.endpoints[1], 10, 0, 1);
    QCOMPARE(done.size(), std::size_t{10});
    QVERIFY(
        std::ranges::all_of(done, [](const DoneSlot& slot) { return slot.status == TaskStatus::Completed; }));
}

void TestWorker::pulsesReportABusyMainThread_data()
{
    settings_data();
}

void TestWorker::pulsesReportABusyMainThread()
{
    QFETCH(ChannelKind, channel);
    ChildHarness harness(serviceSetup("spin", channel, 0, 120e6));
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    const auto stalled = [&] {
        return std::ranges::any_of(harness.pulses, [](const LoopReport& report) {
            return std::ranges::any_of(report.stalls,
                                       [](const Stall& stall) { return stall.durationNs > 100'000'000; });
        });
    };
    QVERIFY(harness.waitFor([&] {
        harness.runTasks(*harness.endpoints[1], 1);
        return stalled();
    }));
}

void TestWorker::strayPrintsAreHarmless_data()
{
    settings_data();
}

void TestWorker::strayPrintsAreHarmless()
{
    QFETCH(ChannelKind, channel);
    useWorker(QCoreApplication::applicationDirPath() + QStringLiteral("/parascope-fakeworker"));
    ChildHarness harness(serviceSetup("sleep", channel, 0, 1e6));
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    QCOMPARE(harness.runTasks(*harness.endpoints[1], 100).size(), std::size_t{100});
    QVERIFY(harness.stop());
    QVERIFY(harness.exits[0].expected);
    QVERIFY(harness.exits[0].stderrTail.contains("stray print")); // they went to stderr
}

void TestWorker::endOfStdinEndsItWhileATaskRuns_data()
{
    QTest::addColumn<ChannelKind>("channel");
    QTest::addColumn<int>("threads");
    QTest::newRow("shm, 0") << ChannelKind::SharedMemory << 0;
    QTest::newRow("shm, 1") << ChannelKind::SharedMemory << 1;
    QTest::newRow("stdio, 0") << ChannelKind::Stdio << 0;
    QTest::newRow("stdio, 1") << ChannelKind::Stdio << 1;
}

void TestWorker::endOfStdinEndsItWhileATaskRuns()
{
    QFETCH(ChannelKind, channel);
    QFETCH(int, threads);
    SupervisorTimes patient;
    patient.byeMs = 60'000; // so that only the end of stdin can have ended it
    ChildHarness harness(serviceSetup("spin", channel, threads, 30e9), patient);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    const TaskSlot task = ChildHarness::makeTask(0, 0, 0, 0);
    harness.endpoints[1]->submit(std::span(&task, 1));
    QTest::qWait(100); // it spins by now
    const qint64 pid = harness.readyPids[0];
    QVERIFY(processLives(pid));
    const std::int64_t before = monotonicNs();
    QVERIFY(harness.stop());
    QVERIFY(monotonicNs() - before < 15 * kNsPerSecond);
    QVERIFY(!processLives(pid));
    QCOMPARE(harness.exits[0].text, QStringLiteral("exit code 0"));
}

void TestWorker::byeEndsItWhileATaskRuns()
{
    ChildHarness harness(serviceSetup("sleep", ChannelKind::Auto, 2, 30e9));
    harness.supervisor.setCount(2);
    QVERIFY(harness.waitReady(2));
    for (const auto& [process, endpoint] : harness.endpoints) {
        const TaskSlot task = ChildHarness::makeTask(0, 0, 0, 0);
        endpoint->submit(std::span(&task, 1));
    }
    harness.supervisor.cancelTasks();
    QVERIFY(harness.stop());
    QVERIFY(std::ranges::all_of(harness.exits,
                                [](const ChildExit& exit) { return exit.expected && exit.signal == 0; }));
}

void TestWorker::unknownWorkloadIsAComplaint()
{
    ChildSetup setup = noopSetup(ChannelKind::Auto);
    setup.workload = QStringLiteral("nonsense");
    ChildHarness harness(setup);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitFor([&] { return !harness.exits.empty(); }));
    QCOMPARE(harness.failures.size(), std::size_t{1});
    QCOMPARE(harness.failures[0].kind, ErrorKind::Usage);
    QVERIFY(harness.failures[0].sentence().contains(QStringLiteral("nonsense")));
    QCOMPARE(harness.exits[0].exitCode, 1);
}

void TestWorker::dragsInNoNeedlessLibraries()
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(PARASCOPE_BIN_DIR "/parascope-worker")});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    for (const char* needless : {"Qt6Network", "Qt6Sql", "Qt6Gui", "Qt6Widgets", "Qt6Concurrent"})
        QVERIFY2(!libraries.contains(needless), needless);
}

PARASCOPE_TEST_MAIN(TestWorker)
#include "tst_worker.moc"
