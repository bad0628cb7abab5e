// SPDX-License-Identifier: GPL-3.0-or-later
// The limit that the kernel keeps: bursts end at it, stacks of threads find room, nobody else notices.
#include "child_harness.h"

#include "host/memory_limit.h"
#include "support/test_base.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <new>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace parascope;
using parascope::test::ChildHarness;
using parascope::test::noopSetup;

namespace {

constexpr std::int64_t kMiB = 1 << 20;
constexpr bool kSanitized = test::kThreadSanitizer || test::kAddressSanitizer;
constexpr int kNoLimit = 90, kNothingRefused = 91;
constexpr std::int64_t kLimit = 64 * kMiB;

ChildSetup limited(const char* workload, ChannelKind channel = ChannelKind::Auto, int threads = 0)
{
    ChildSetup setup = noopSetup(channel, threads);
    setup.workload = QString::fromLatin1(workload);
    setup.memoryLimitBytes = kLimit;
    return setup;
}

/// Leaks what its rate says each time a task begins: with `serviceNs` between them.
ChildSetup leaking(ChannelKind channel, double bytesPerSecond, double serviceNs)
{
    ChildSetup setup = limited("leak", channel);
    setup.parameters.set(QStringLiteral("rate"), bytesPerSecond);
    setup.parameters.set(QStringLiteral("limit"), 0x1p36);
    setup.parameters.set(QStringLiteral("service"), serviceNs);
    return setup;
}

/// "Max data size" of a process, soft; bytes or "unlimited".
QString dataLimit(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/limits").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression line(QStringLiteral("Max data size +(\\S+)"));
    return line.match(QString::fromLatin1(file.readAll())).captured(1);
}

int threadsOf(qint64 pid)
{
    return static_cast<int>(
        QDir(QStringLiteral("/proc/%1/task").arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

/// Of the largest child that has ended so far.
std::int64_t highestResident()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss * 1024;
}

/// The exit code of a forked process that does this under a limit of 32 MiB more than it has; -1 = it did not
/// exit by itself.
int exitCodeOf(const std::function<void()>& what)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(STDERR_FILENO);
        MemoryLimit limit;
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        if (!limit.begin(usage.ru_maxrss * 1024 + 32 * kMiB))
            ::_exit(kNoLimit);
        what();
        ::_exit(kNothingRefused);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void takeByNew()
{
    void* const burst = ::operator new(512 * kMiB); // called by name, it can't be left out
    ::operator delete(burst);
}

void takeByQt() noexcept // as in an event handler: nobody above it catches
{
    const QByteArray burst(512 * kMiB, 'x');
    ::_exit(burst.isEmpty() ? kNoLimit : kNothingRefused);
}

void takeSmallPieces()
{
    std::vector<std::unique_ptr<char[]>> pieces;
    for (int i = 0; i < 1'000'000; ++i)
        pieces.push_back(std::make_unique_for_overwrite<char[]>(1024));
}

} // namespace

class TestMemoryLimit : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("PARASCOPE_WORKER", PARASCOPE_BIN_DIR "/parascope-worker"); }
    void sanitizersKeepTheirMemory();
    void aBurstEndsAtTheLimit_data();
    void aBurstEndsAtTheLimit();
    void piecesEndAtTheLimit();
    void whoeverIsRefusedEnds_data();
    void whoeverIsRefusedEnds();
    void withoutALimitNoneIsSet();
    void threadsFindRoomForTheirStacks();
    void threadsOnDemandFindRoom();
    void programsOfTasksAreNotLimited();
    void itsExitCodeAloneSaysNothing();
};

/// What of this test can't be shown with a sanitizer returns early.
void TestMemoryLimit::sanitizersKeepTheirMemory()
{
    QCOMPARE(exitCodeOf([] {}), kSanitized ? kNoLimit : kNothingRefused);
}

void TestMemoryLimit::aBurstEndsAtTheLimit_data()
{
    QTest::addColumn<int>("channel");
    QTest::newRow("shared memory") << static_cast<int>(ChannelKind::Auto);
    QTest::newRow("pipes") << static_cast<int>(ChannelKind::Stdio);
}

/// Each task asks for about 800 MiB at once: in 100 ms, ten times the limit would be there.
void TestMemoryLimit::aBurstEndsAtTheLimit()
{
    QFETCH(int, channel);
    if (kSanitized)
        return;
    ChildHarness harness(leaking(static_cast<ChannelKind>(channel), 0x1p34, 50e6));
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    const std::shared_ptr<Endpoint> endpoint = harness.endpoints.at(1);
    endpoint->submit(
        std::vector<TaskSlot>{ChildHarness::makeTask(0, 0, 0, 0), ChildHarness::makeTask(1, 1, 0, 0)});
    QVERIFY(harness.waitFor([&] { return !harness.exits.empty(); }));
    const ChildExit& exit = harness.exits.front();
    QVERIFY(exit.memoryLimit);
    QVERIFY(!exit.expected && !exit.silent);
    QCOMPARE(exit.exitCode, kMemoryLimitExit);
    QCOMPARE(exit.text, QStringLiteral("ended by memory limit: it asked for more than 64 MiB"));
    QCOMPARE(exit.stderrTail, QByteArray("parascope-worker: ended by memory limit of 64 MiB\n"));
    QVERIFY(harness.stop());
    QVERIFY2(highestResident() < kLimit + 8 * kMiB, qPrintable(QString::number(highestResident())));
}

/// 5 MiB a task; those that found room have done their work.
void TestMemoryLimit::piecesEndAtTheLimit()
{
    if (kSanitized)
        return;
    ChildHarness harness(leaking(ChannelKind::Auto, 0x1p28, 20e6));
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    const std::shared_ptr<Endpoint> endpoint = harness.endpoints.at(1);
    std::vector<TaskSlot> tasks;
    for (std::uint32_t cell = 0; cell < 64; ++cell)
        tasks.push_back(ChildHarness::makeTask(cell, cell, 0, 0));
    endpoint->submit(tasks);
    QVERIFY(harness.waitFor([&] { return !harness.exits.empty(); }));
    QVERIFY(harness.exits.front().memoryLimit);
    std::vector<DoneSlot> done(64);
    done.resize(endpoint->drain(done));
    QVERIFY(done.size() > 3 && done.size() < 20);
    for (const DoneSlot& slot : done)
        QCOMPARE(static_cast<int>(slot.status), static_cast<int>(TaskStatus::Completed));
    QVERIFY(harness.stop());
    QVERIFY2(highestResident() < kLimit + 8 * kMiB, qPrintable(QString::number(highestResident())));
}

void TestMemoryLimit::whoeverIsRefusedEnds_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("operator new") << 0;
    QTest::newRow("Qt, uncaught") << 1;
    QTest::newRow("small pieces") << 2;
}

void TestMemoryLimit::whoeverIsRefusedEnds()
{
    QFETCH(int, way);
    if (kSanitized)
        return;
    const std::function<void()> ways[] = {[] { takeByNew(); }, [] { takeByQt(); }, [] { takeSmallPieces(); }};
    QCOMPARE(exitCodeOf(ways[way]), kMemoryLimitExit);
}

void TestMemoryLimit::withoutALimitNoneIsSet()
{
    ChildSetup setup = limited("noop");
    setup.memoryLimitBytes = 0;
    ChildHarness free(setup);
    free.supervisor.setCount(1);
    QVERIFY(free.waitReady(1));
    QCOMPARE(dataLimit(free.supervisor.pidOf(1)), dataLimit(::getpid()));
    QVERIFY(free.stop());

    if (kSanitized)
        return;
    ChildHarness bound(limited("noop"));
    bound.supervisor.setCount(1);
    QVERIFY(bound.waitReady(1));
    bool isNumber = false;
    QVERIFY(dataLimit(bound.supervisor.pidOf(1)).toLongLong(&isNumber) > kLimit / 2);
    QVERIFY(isNumber);
    QVERIFY(bound.stop());
}

/// 32 threads have 256 MiB of stacks, four times the limit.
void TestMemoryLimit::threadsFindRoomForTheirStacks()
{
    ChildSetup setup = limited("noop", ChannelKind::Auto, 1);
    setup.shape.lanes = 32;
    ChildHarness harness(setup);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    const qint64 pid = harness.supervisor.pidOf(1);
    const int before = threadsOf(pid);
    harness.supervisor.setThreads(32);
    QVERIFY(harness.waitFor([&] { return threadsOf(pid) >= before + 31; }));
    const qint64 room = dataLimit(pid).toLongLong();
    harness.supervisor.setThreads(2);
    harness.supervisor.setThreads(32); // they are there already
    QCOMPARE(harness.runTasks(*harness.endpoints.at(1), 1'000).size(), 1'000U);
    QCOMPARE(dataLimit(pid).toLongLong(), room);
    QVERIFY(harness.exits.empty());
    QVERIFY(harness.stop());
}

void TestMemoryLimit::threadsOnDemandFindRoom()
{
    ChildSetup setup = limited("spin", ChannelKind::Stdio, 16);
    setup.parameters.set(QStringLiteral("service"), 2e6);
    setup.dispatch = DispatchMode::Async;
    setup.shape.lanes = 16;
    ChildHarness harness(setup);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    const std::vector<DoneSlot> done = harness.runTasks(*harness.endpoints.at(1), 100);
    QCOMPARE(done.size(), 100U);
    QVERIFY(
        std::ranges::all_of(done, [](const DoneSlot& slot) { return slot.status == TaskStatus::Completed; }));
    QVERIFY(harness.exits.empty());
    QVERIFY(harness.stop());
}

void TestMemoryLimit::programsOfTasksAreNotLimited()
{
    ChildSetup setup = limited("command");
    const QString own = dataLimit(::getpid()); // bytes here, KiB there
    const QString expected =
        own == QLatin1String("unlimited") ? own : QString::number(own.toLongLong() / 1024);
    setup.parameters.set(QStringLiteral("command"),
                         QStringLiteral("sh -c 'test $(ulimit -Sd) = %1'").arg(expected));
    ChildHarness harness(setup);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    const std::vector<DoneSlot> done = harness.runTasks(*harness.endpoints.at(1), 1);
    QCOMPARE(done.size(), 1U);
    QCOMPARE(static_cast<int>(done.front().status), static_cast<int>(TaskStatus::Completed));
    QVERIFY(harness.stop());
}

/// A worker that leaves with this code and had no limit was not ended by one.
void TestMemoryLimit::itsExitCodeAloneSaysNothing()
{
    qputenv("PARASCOPE_WORKER",
            (QCoreApplication::applicationDirPath() + QStringLiteral("/parascope-fakeworker")).toLocal8Bit());
    qputenv("PARASCOPE_FAKE", "exit12");
    for (const std::int64_t limit : {std::int64_t{0}, kLimit}) {
        ChildSetup setup = limited("noop", ChannelKind::Stdio);
        setup.memoryLimitBytes = limit;
        ChildHarness harness(setup);
        harness.supervisor.setCount(1);
        QVERIFY(harness.waitReady(1));
        harness.endpoints.at(1)->submit(std::vector<TaskSlot>{ChildHarness::makeTask(0, 0, 0, 0)});
        QVERIFY(harness.waitFor([&] { return !harness.exits.empty(); }));
        QCOMPARE(harness.exits.front().memoryLimit, limit > 0);
        QCOMPARE(harness.exits.front().text.startsWith(QStringLiteral("ended by memory limit")), limit > 0);
        QVERIFY(harness.stop());
    }
}

PARASCOPE_TEST_MAIN(TestMemoryLimit)
#include "tst_memory_limit.moc"
