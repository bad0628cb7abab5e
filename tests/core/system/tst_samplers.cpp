// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/samplers.h"

#include "base/clock.h"
#include "core/system/loop_play.h"
#include "measure/system/cpu_clock.h"
#include "support/test_base.h"

#include <QFile>

#include <QProcess>

#include <atomic>
#include <dirent.h>
#include <signal.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace parascope;
using namespace parascope::test;

namespace {

/// A child that computes or sleeps until it is told to end.
class Child {
public:
    explicit Child(bool computes) : m_pid(::fork())
    {
        if (m_pid == 0) {
            ::alarm(60); // never outlives a test that went wrong
            for (;;) {
                if (!computes)
                    ::pause();
            }
        }
    }
    ~Child() { end(); }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    [[nodiscard]] pid_t pid() const { return m_pid; }
    void kill() const { ::kill(m_pid, SIGKILL); }
    void end()
    {
        if (m_pid <= 0)
            return;
        kill();
        ::waitpid(m_pid, nullptr, 0);
        m_pid = 0;
    }

private:
    pid_t m_pid;
};

int openFiles()
{
    int count = 0;
    DIR* folder = ::opendir("/proc/self/fd");
    while (folder != nullptr && ::readdir(folder) != nullptr)
        ++count;
    ::closedir(folder);
    return count;
}

bool isEmpty(const ProcessSample& sample)
{
    return !sample.cpuNs && !sample.runQueueNs && !sample.rssBytes && !sample.pssBytes && !sample.threads &&
           !sample.voluntarySwitches && !sample.involuntarySwitches;
}

} // namespace

class TestSamplers : public TestBase {
    Q_OBJECT
private Q_SLOTS:
    void machine();
    void computingChild();
    void sleepingChild();
    void runQueueAddsUp();
    void ownProcess();
    void waitsOfAllThreadsCount();
    void endedChildIsEmpty();
    void childNotWaitedForIsEmpty();
    void noSuchProcess();
    void pssOnlyWhenAsked();
    void samplersMove();
    void filesAreClosed();
    void threadClocks();
};

void TestSamplers::machine()
{
    CpuSampler sampler;
    QVERIFY(!sampler.sample()); // needs two readings
    const Child child(true);
    const std::int64_t start = monotonicNs();
    sleepFor(250);
    const std::optional<MachineLoad> load = sampler.sample();
    const std::int64_t wall = monotonicNs() - start;
    QVERIFY(load.has_value());
    QVERIFY(!load->cores.empty());
    QVERIFY(load->lengthNs >= 250 * kNsPerMs && load->lengthNs < wall + 250 * kNsPerMs);
    for (const CoreSample& core : load->cores) {
        QVERIFY(core.busyRatio >= 0 && core.busyRatio <= 1);
        QVERIFY(core.stealRatio >= 0 && core.stealRatio <= 1);
    }
    QVERIFY(load->busyRatio > 0); // at least the child computes
    QVERIFY(load->busyNs > 0);
}

void TestSamplers::computingChild()
{
    const Child child(true);
    ProcessSampler sampler(3, child.pid());
    std::int64_t used = 0;
    for (int i = 0; i < 100 && used < 100 * kNsPerMs; ++i) {
        sleepFor(20);
        const ProcessSample sample = sampler.sample(false);
        QCOMPARE(sample.process, 3);
        QCOMPARE(sample.pid, std::int64_t{child.pid()});
        QVERIFY(sample.cpuNs.has_value() && *sample.cpuNs >= 0);
        used += *sample.cpuNs;
    }
    // The differences add up to what the kernel says in one go.
    const std::int64_t total = processCpuNs(child.pid()).value_or(-1);
    QVERIFY(used >= 100 * kNsPerMs);
    QVERIFY(total >= used);
    QVERIFY(total - used < 10 * kNsPerSecond);
}

void TestSamplers::sleepingChild()
{
    const Child child(false);
    sleepFor(20);
    ProcessSampler sampler(1, child.pid());
    sleepFor(20);
    const ProcessSample sample = sampler.sample(true);
    const std::int64_t everUsed = processCpuNs(child.pid()).value_or(-1);
    QVERIFY(sample.cpuNs.has_value() && *sample.cpuNs >= 0 && *sample.cpuNs <= everUsed);
    QVERIFY(sample.runQueueNs.has_value() && *sample.runQueueNs >= 0);
    QVERIFY(sample.rssBytes.value_or(0) > 100 * 1024);
    QVERIFY(sample.pssBytes.value_or(0) > 0);
    QVERIFY(*sample.pssBytes <= *sample.rssBytes);
    QCOMPARE(sample.threads, std::optional<int>(1));
    QVERIFY(sample.loopObservedNs == 0); // the loop's figures are filled elsewhere
}

void TestSamplers::runQueueAddsUp()
{
    const auto waited = [](pid_t pid) {
        QFile file(QStringLiteral("/proc/%1/schedstat").arg(pid));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : -1;
    };
    const Child first(true), second(true), third(true); // so that they wait for each other here and there
    const std::int64_t before = waited(first.pid());
    ProcessSampler sampler(1, first.pid());
    std::int64_t sum = 0;
    for (int i = 0; i < 9; ++i) { // odd: the last sample reads the file
        sleepFor(10);
        const std::optional<std::int64_t> share = sampler.sample(false).runQueueNs;
        QVERIFY(share.has_value() && *share >= 0);
        sum += *share;
    }
    sum += sampler.sample(false).runQueueNs.value_or(0); // the other half of what came last
    QVERIFY2(sum <= waited(first.pid()) - before, qPrintable(QString::number(sum)));
    if (before >= 0 && waited(first.pid()) - before > 50 * kNsPerMs)
        QVERIFY2(sum > 0, "the child waited and no sample says so");
}

void TestSamplers::ownProcess()
{
    ProcessSampler sampler(0, ::getpid());
    std::atomic<bool> stop{false};
    std::thread second([&] {
        while (!stop)
            sleepFor(1);
    });
    sleepFor(60);
    const ProcessSample sample = sampler.sample(false);
    QVERIFY(sample.voluntarySwitches.has_value());
    QVERIFY(*sample.voluntarySwitches >= 10); // mostly the second thread's: the whole process counts
    QVERIFY(sample.involuntarySwitches.has_value());
    stop = true;
    second.join();
}

void TestSamplers::waitsOfAllThreadsCount()
{
    ProcessSampler sampler(0, ::getpid());
    std::atomic<bool> stop{false};
    std::vector<std::thread> threads; // more than CPUs, so that they wait; this one sleeps
    for (unsigned i = 0; i < 2 * std::thread::hardware_concurrency() + 1; ++i)
        threads.emplace_back([&stop] {
            while (!stop) {
            }
        });
    std::int64_t sum = 0, calls = 0;
    bool known = true;
    while (known && sum < 50 * kNsPerMs && ++calls < 500) {
        sleepFor(20);
        const std::optional<std::int64_t> share = sampler.sample(false).runQueueNs;
        known = share.has_value();
        sum += share.value_or(0);
    }
    stop = true;
    for (std::thread& thread : threads)
        thread.join();
    if (!QFile::exists(QStringLiteral("/proc/self/schedstat")))
        QVERIFY(!known);
    else
        QVERIFY2(sum >= 50 * kNsPerMs, qPrintable(QString::number(sum)));
    QVERIFY(sampler.sample(false).runQueueNs.value_or(0) >= 0); // ended threads take nothing back
}

void TestSamplers::endedChildIsEmpty()
{
    Child child(false);
    ProcessSampler sampler(1, child.pid());
    QVERIFY(!isEmpty(sampler.sample(true)));
    const pid_t pid = child.pid();
    child.end();
    for (int i = 0; i < 3; ++i) {
        const ProcessSample sample = sampler.sample(true);
        QVERIFY(isEmpty(sample));
        QCOMPARE(sample.pid, std::int64_t{pid});
        QCOMPARE(sample.process, 1);
    }
}

void TestSamplers::childNotWaitedForIsEmpty()
{
    Child child(false);
    ProcessSampler sampler(1, child.pid());
    child.kill();
    siginfo_t info{};
    QCOMPARE(::waitid(P_PID, static_cast<id_t>(child.pid()), &info, WEXITED | WNOWAIT), 0);
    (void)sampler.sample(true); // memory, which shows it, is read at every second sample
    QVERIFY(isEmpty(sampler.sample(true)));
}

void TestSamplers::noSuchProcess()
{
    for (const std::int64_t pid : {std::int64_t{-1}, std::int64_t{0}, std::int64_t{0x7fffffff},
                                   std::numeric_limits<std::int64_t>::max()}) {
        ProcessSampler sampler(2, pid);
        QVERIFY(isEmpty(sampler.sample(true)));
        QCOMPARE(sampler.pid(), pid);
    }
}

void TestSamplers::pssOnlyWhenAsked()
{
    ProcessSampler sampler(0, ::getpid());
    QVERIFY(!sampler.sample(false).pssBytes);
    const std::optional<std::int64_t> asked = sampler.sample(true).pssBytes;
    QVERIFY(asked.has_value());
    QCOMPARE(sampler.sample(false).pssBytes, asked); // the last known one
}

void TestSamplers::samplersMove()
{
    std::vector<ProcessSampler> samplers;
    for (int i = 0; i < 5; ++i)
        samplers.emplace_back(i, ::getpid());
    samplers.erase(samplers.begin());
    QCOMPARE(samplers.front().sample(false).process, 1);
    samplers.front() = std::move(samplers.back());
    QCOMPARE(samplers.front().sample(false).process, 4);
}

void TestSamplers::filesAreClosed()
{
    const int before = openFiles();
    {
        std::vector<ProcessSampler> samplers;
        for (int i = 0; i < 20; ++i) {
            samplers.emplace_back(i, ::getpid());
            (void)samplers.back().sample(true);
        }
        QVERIFY(openFiles() - before <= 3 * 20); // 64 children must fit into 1024 files with their pipes
        const CpuSampler machine;
        Child child(false);
        ProcessSampler gone(1, child.pid());
        child.end();
        const int held = openFiles();
        (void)gone.sample(false);
        QVERIFY(openFiles() < held);
    }
    QCOMPARE(openFiles(), before);
}

void TestSamplers::threadClocks()
{
    const std::int64_t mine = currentThreadId();
    QVERIFY(mine > 0);
    const std::int64_t before = threadCpuNs().value_or(-1);
    compute(5);
    const std::int64_t outside = threadCpuNs(mine).value_or(-1);
    const std::int64_t after = threadCpuNs().value_or(-1);
    QVERIFY(before >= 0 && before <= outside && outside <= after);
    QVERIFY(processCpuNs().value_or(-1) >= after);

    std::atomic<std::int64_t> otherId{0};
    std::atomic<bool> stop{false};
    std::thread other([&] {
        otherId = currentThreadId();
        while (!stop)
            sleepFor(1);
    });
    while (otherId == 0)
        std::this_thread::yield();
    QVERIFY(otherId != mine);
    QVERIFY(threadCpuNs(otherId).has_value());
    stop = true;
    other.join();
    QVERIFY(!threadCpuNs(-5).has_value());
    QVERIFY(!threadCpuNs(0).has_value());
}

PARASCOPE_TEST_MAIN(TestSamplers)
#include "tst_samplers.moc"
