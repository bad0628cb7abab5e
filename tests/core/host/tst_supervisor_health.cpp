// SPDX-License-Identifier: GPL-3.0-or-later
// Children that hang, are ended, replaced or die too often; and how fast a death is noticed.
#include "child_harness.h"

#include "host/child_start.h"
#include "support/quiet_machine.h"
#include "support/sanitizers.h"
#include "support/test_base.h"

#include <algorithm>
#include <csignal>
#include <ctime>
#include <sys/resource.h>

using namespace parascope;
using parascope::test::ChildHarness;
using parascope::test::noopSetup;

namespace {

ChildSetup realSetup(ChannelKind channel = ChannelKind::Auto, int threads = 0)
{
    qputenv("PARASCOPE_WORKER", PARASCOPE_BIN_DIR "/parascope-worker");
    return noopSetup(channel, threads);
}

ChildSetup fakeSetup(const char* behaviour)
{
    qputenv("PARASCOPE_WORKER",
            (QCoreApplication::applicationDirPath() + QStringLiteral("/parascope-fakeworker")).toLocal8Bit());
    qputenv("PARASCOPE_FAKE", behaviour);
    return noopSetup(ChannelKind::Stdio);
}

double percentile(std::vector<double> values, double p)
{
    std::ranges::sort(values);
    const auto at = static_cast<std::size_t>(p / 100 * static_cast<double>(values.size() - 1) + 0.5);
    return values[at];
}

double cpuMs(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto ms = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

} // namespace

class TestSupervisorHealth : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void aStoppedChildIsTakenForHung();
    void stoppedAsSoonAsItIsReady();
    void whoNeverPulsesIsNotListenedFor_data();
    void whoNeverPulsesIsNotListenedFor();
    void aStoppedChildThatGoesOnInTimeIsLeftAlone();
    void aBusyMainThreadIsNoHang();
    void aMainThreadWithoutTasksThatHangs();
    void aTaskMayOutliveTheChangeToThreads_data();
    void aTaskMayOutliveTheChangeToThreads();
    void whatBeganBeforeTheThreadsIsNoHang();
    void endedGentlyOrNot_data();
    void endedGentlyOrNot();
    void exitZeroIsSilentOnlyWhenNobodyAskedForIt();
    void recyclingReplacesTheChild();
    void theBudgetOfAMinuteRunsOut();
    void aCrashLoopCostsLittle();
    void deathIsNoticedAtOnceAndReplaced_data();
    void deathIsNoticedAtOnceAndReplaced();
};

void TestSupervisorHealth::aStoppedChildIsTakenForHung()
{
    SupervisorTimes times;
    times.hungMs = 600;
    ChildHarness harness(realSetup(), times);
    QStringList hung;
    connect(&harness.supervisor, &Supervisor::hung, this, [&](int, const QString& why) { hung.append(why); });
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    QVERIFY(harness.waitFor([&] { return !harness.pulses.empty(); }));
    const qint64 pid = harness.supervisor.pidOf(1);
    QVERIFY(!isStopped(pid));
    const std::int64_t begin = monotonicNs();
    QVERIFY(sendSignal(pid, ChildSignal::Stop));
    QVERIFY(harness.waitFor([&] { return harness.readyPids.size() == 2; }));
    const double took = nsToMs(monotonicNs() - begin);
    QVERIFY2(took >= 500, qPrintable(QString::number(took)));
    QCOMPARE(hung.size(), 1);
    QVERIFY2(hung[0].contains(QStringLiteral("no sign of life for")) &&
                 hung[0].endsWith(QStringLiteral("(it was stopped)")),
             qPrintable(hung[0]));
    QCOMPARE(harness.exits[0].text, hung[0]);
    QVERIFY(!harness.exits[0].expected && !harness.exits[0].silent);
}

void TestSupervisorHealth::stoppedAsSoonAsItIsReady()
{
    SupervisorTimes times;
    times.hungMs = 600;
    ChildHarness harness(realSetup(), times);
    QStringList hung;
    connect(&harness.supervisor, &Supervisor::hung, this, [&](int, const QString& why) { hung.append(why); });
    connect(&harness.supervisor, &Supervisor::ready, this,
            [first = true](int, const std::shared_ptr<Endpoint>&, qint64 pid, qint64) mutable {
                if (std::exchange(first, false)) // before the first pulse of its clock
                    sendSignal(pid, ChildSignal::Stop);
            });
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitFor([&] { return harness.readyPids.size() == 2; }));
    QVERIFY2(hung.value(0).endsWith(QStringLiteral("(it was stopped)")), qPrintable(hung.value(0)));
}

void TestSupervisorHealth::whoNeverPulsesIsNotListenedFor_data()
{
    QTest::addColumn<bool>("listened");
    QTest::newRow("still") << true; // one before it was ready, none since
    QTest::newRow("good") << false;
}

void TestSupervisorHealth::whoNeverPulsesIsNotListenedFor()
{
    QFETCH(bool, listened);
    SupervisorTimes times;
    times.hungMs = 200;
    ChildSetup setup = fakeSetup(QTest::currentDataTag());
    ChildHarness harness(setup, times);
    int hung = 0;
    connect(&harness.supervisor, &Supervisor::hung, this, [&] { ++hung; });
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitFor([&] { return !harness.readyPids.empty(); }));
    if (listened)
        QVERIFY(harness.waitFor([&] { return hung > 0 && !harness.exits.empty(); }));
    else
        QTest::qWait(5 * times.hungMs);
    QCOMPARE(hung > 0, listened);
    QCOMPARE(harness.exits.empty(), !listened);
}

void TestSupervisorHealth::aStoppedChildThatGoesOnInTimeIsLeftAlone()
{
    SupervisorTimes times;
    times.hungMs = 3'000;
    ChildHarness harness(realSetup(), times);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    QVERIFY(harness.waitFor([&] { return !harness.pulses.empty(); }));
    const qint64 pid = harness.supervisor.pidOf(1);
    QVERIFY(sendSignal(pid, ChildSignal::Stop));
    QTest::qWait(500);
    QVERIFY(sendSignal(pid, ChildSignal::Continue));
    QTest::qWait(300);
    QVERIFY(harness.exits.empty());
    QCOMPARE(harness.supervisor.pidOf(1), pid);
    QVERIFY(!sendSignal(0, ChildSignal::Kill)); // never a whole group by mistake
    QVERIFY(!sendSignal(-1, ChildSignal::Kill));
}

void TestSupervisorHealth::aBusyMainThreadIsNoHang()
{
    SupervisorTimes times;
    times.hungMs = 500;
    ChildSetup setup = realSetup(); // tasks run on its main thread
    setup.workload = QStringLiteral("spin");
    setup.parameters.set(QStringLiteral("service"), 1.5e9);
    ChildHarness harness(setup, times);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    QCOMPARE(harness.runTasks(*harness.endpoints[1], 1).size(), std::size_t{1});
    QVERIFY(harness.exits.empty());
}

void TestSupervisorHealth::aMainThreadWithoutTasksThatHangs()
{
    SupervisorTimes times;
    times.hungMs = 1'000;
    ChildSetup setup = fakeSetup("busy:0");
    setup.threads = 2;
    ChildHarness harness(setup, times);
    QStringList hung;
    connect(&harness.supervisor, &Supervisor::hung, this, [&](int, const QString& why) { hung.append(why); });
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    const std::shared_ptr<Endpoint> endpoint = harness.endpoints[1];
    QVERIFY(harness.waitFor([&] {
        harness.runTasks(*endpoint, 1); // somebody reads the pulses
        return !harness.exits.empty();
    }));
    QVERIFY2(hung.value(0).startsWith(QStringLiteral("its main thread hung for")), qPrintable(hung.value(0)));
    QCOMPARE(harness.exits[0].text, hung.value(0));
}

void TestSupervisorHealth::aTaskMayOutliveTheChangeToThreads_data()
{
    QTest::addColumn<int>("channel");
    QTest::newRow("shared memory") << static_cast<int>(ChannelKind::Auto);
    QTest::newRow("stdio") << static_cast<int>(ChannelKind::Stdio);
}

void TestSupervisorHealth::aTaskMayOutliveTheChangeToThreads()
{
    QFETCH(int, channel);
    SupervisorTimes times;
    times.hungMs = 1'000;
    ChildSetup setup = realSetup(static_cast<ChannelKind>(channel)); // tasks run on its main thread
    setup.workload = QStringLiteral("spin");
    setup.parameters.set(QStringLiteral("service"), 2.5e9);
    ChildHarness harness(setup, times);
    bool busy = false;
    connect(&harness.supervisor, &Supervisor::pulse, this, [&](int, const LoopReport& report) {
        if (report.busySinceNs != 0 && !std::exchange(busy, true))
            harness.supervisor.setThreads(2);
    });
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    const std::shared_ptr<Endpoint> endpoint = harness.endpoints[1];
    QCOMPARE(harness.runTasks(*endpoint, 2).size(), std::size_t{2});
    QVERIFY(busy);
    QVERIFY(harness.exits.empty());
}

/// The same with a main thread that hangs in the end: it is found out then, and not before.
void TestSupervisorHealth::whatBeganBeforeTheThreadsIsNoHang()
{
    constexpr int kBusyPulses = 60; // three times as long as a main thread may be busy
    SupervisorTimes times;
    times.hungMs = 1'000;
    ChildHarness harness(fakeSetup("busy:60"), times);
    std::size_t pulsesWhenHung = 0;
    QString hung;
    connect(&harness.supervisor, &Supervisor::hung, this, [&](int, const QString& why) {
        pulsesWhenHung = harness.pulses.size();
        hung = why;
    });
    bool first = true;
    connect(&harness.supervisor, &Supervisor::pulse, this, [&] {
        if (std::exchange(first, false))
            harness.supervisor.setThreads(2);
    });
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    const std::shared_ptr<Endpoint> endpoint = harness.endpoints[1];
    QVERIFY(harness.waitFor([&] {
        harness.runTasks(*endpoint, 1);
        return !harness.exits.empty();
    }));
    QVERIFY2(hung.startsWith(QStringLiteral("its main thread hung for")), qPrintable(hung));
    QVERIFY2(pulsesWhenHung > kBusyPulses, qPrintable(QString::number(pulsesWhenHung)));
}

void TestSupervisorHealth::endedGentlyOrNot_data()
{
    QTest::addColumn<bool>("gently");
    QTest::addColumn<bool>("deaf");
    QTest::newRow("SIGTERM") << true << false;
    QTest::newRow("SIGTERM, then SIGKILL") << true << true;
    QTest::newRow("SIGKILL") << false << true;
}

void TestSupervisorHealth::endedGentlyOrNot()
{
    QFETCH(bool, gently);
    QFETCH(bool, deaf);
    SupervisorTimes times;
    times.terminateMs = 300;
    times.byeMs = 100;
    ChildHarness harness(fakeSetup(deaf ? "deaf" : "good"), times);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    const std::int64_t begin = monotonicNs();
    QVERIFY(harness.supervisor.endChild(1, QStringLiteral("ended by time-out: task 7"), gently));
    QVERIFY(harness.waitFor([&] { return !harness.exits.empty(); }));
    QCOMPARE(monotonicNs() - begin >= 290 * kNsPerMs, gently && deaf);
    QCOMPARE(harness.exits[0].text, QStringLiteral("ended by time-out: task 7"));
    QCOMPARE(harness.exits[0].signal, gently && !deaf ? SIGTERM : SIGKILL);
    QVERIFY(!harness.exits[0].expected);
    QVERIFY(harness.waitFor([&] { return harness.readyPids.size() == 2; })); // as after a crash
    QVERIFY(!harness.supervisor.endChild(9, QStringLiteral("nobody"), false));
}

void TestSupervisorHealth::exitZeroIsSilentOnlyWhenNobodyAskedForIt()
{
    ChildHarness harness(fakeSetup("exit0"));
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    {
        const std::shared_ptr<Endpoint> endpoint = harness.endpoints[1]; // it outlives its process
        harness.runTasks(*endpoint, 1);
    }
    QVERIFY(harness.waitFor([&] { return !harness.exits.empty(); }));
    QVERIFY(harness.exits[0].silent);
    qputenv("PARASCOPE_FAKE", "good");
    QVERIFY(harness.waitReady(1));
    QVERIFY(harness.stop());
    QVERIFY(!harness.exits.back().silent);
}

void TestSupervisorHealth::recyclingReplacesTheChild()
{
    ChildHarness harness(realSetup());
    harness.supervisor.setCount(2);
    QVERIFY(harness.waitReady(2));
    QCOMPARE(harness.supervisor.readyProcesses(), (std::vector<int>{1, 2}));
    const qint64 before = harness.supervisor.pidOf(1);
    harness.supervisor.recycle(1);
    QCOMPARE(harness.retiring, std::vector<int>{1});
    harness.supervisor.recycle(1); // under way already
    QCOMPARE(harness.retiring.size(), std::size_t{1});
    QCOMPARE(harness.supervisor.pidOf(1), before); // it finishes what it has
    harness.supervisor.release(1);
    QVERIFY(harness.waitFor([&] { return harness.readyPids.size() == 3; }));
    QVERIFY(harness.supervisor.pidOf(1) != before);
    QVERIFY(harness.exits[0].expected);
    QVERIFY(harness.respawnDelaysNs.empty() && harness.failures.empty());
}

void TestSupervisorHealth::theBudgetOfAMinuteRunsOut()
{
    SupervisorTimes times;
    times.quickDeathMs = 0; // no death is a quick one
    times.restartsPerMinute = 3;
    ChildHarness harness(fakeSetup("die-at-once"), times);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitFor([&] { return !harness.failures.empty(); }));
    QCOMPARE(harness.exits.size(), std::size_t{4});
    QCOMPARE(harness.failures[0].what,
             QStringLiteral("worker process 1 was started again 3 times within a minute"));
    QCOMPARE(harness.supervisor.hopefulCount(), 0);
    QVERIFY(harness.stop());
}

void TestSupervisorHealth::aCrashLoopCostsLittle()
{
    ChildSetup setup = realSetup(ChannelKind::Auto);
    setup.workload = QStringLiteral("crash");
    setup.parameters.set(QStringLiteral("probability"), 1.0);
    setup.parameters.set(QStringLiteral("service"), 1e6);
    ChildHarness harness(setup);
    // Whoever is ready gets a task, and dies of it.
    connect(&harness.supervisor, &Supervisor::ready, this,
            [](int, const std::shared_ptr<Endpoint>& endpoint, qint64, qint64) {
                const TaskSlot task = ChildHarness::makeTask(0, 0, 0, 0);
                endpoint->submit(std::span(&task, 1));
            });
    const double childrenBefore = cpuMs(RUSAGE_CHILDREN), ownBefore = cpuMs(RUSAGE_SELF);
    const std::int64_t begin = monotonicNs();
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitFor([&] { return !harness.failures.empty(); }));
    const double loopMs = nsToMs(monotonicNs() - begin);
    QTest::qWait(std::max(0, 5'000 - static_cast<int>(loopMs)));
    const double cost = cpuMs(RUSAGE_CHILDREN) - childrenBefore + cpuMs(RUSAGE_SELF) - ownBefore;
    const double lasted = nsToMs(monotonicNs() - begin);
    qInfo("crash loop: broken after %d deaths in %.0f ms; %.0f ms of CPU in %.1f s = %.1f %% of a core",
          static_cast<int>(harness.exits.size()), loopMs, cost, lasted / 1e3, cost / lasted * 100);
    QCOMPARE(harness.exits.size(), std::size_t{5});
    QCOMPARE(harness.exits[0].text, QStringLiteral("SIGSEGV"));
    const double most = test::onQuietMachine() ? 0.05 : test::kThreadSanitizer ? 0.6 : 0.15;
    QVERIFY2(cost / lasted < most, "a crash loop burns CPU");
}

void TestSupervisorHealth::deathIsNoticedAtOnceAndReplaced_data()
{
    QTest::addColumn<int>("channel");
    QTest::newRow("shared memory") << static_cast<int>(ChannelKind::Auto);
    QTest::newRow("stdio") << static_cast<int>(ChannelKind::Stdio);
}

void TestSupervisorHealth::deathIsNoticedAtOnceAndReplaced()
{
    QFETCH(int, channel);
    SupervisorTimes times;
    times.quickDeaths = 1'000;
    times.restartsPerMinute = 1'000;
    times.longestDelayMs = 0;
    ChildHarness harness(realSetup(static_cast<ChannelKind>(channel)), times);
    std::int64_t goneNs = 0;
    connect(&harness.supervisor, &Supervisor::gone, this, [&] { goneNs = monotonicNs(); });
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    const double firstMs = nsToMs(harness.readyNs[0]);
    std::vector<double> noticedMs, backMs;
    constexpr int kKills = 60;
    for (int kill = 0; kill < kKills; ++kill) {
        const std::int64_t begin = monotonicNs();
        QVERIFY(sendSignal(harness.supervisor.pidOf(1), ChildSignal::Kill));
        const auto exits = harness.exits.size() + 1;
        QVERIFY(harness.waitFor([&] { return harness.exits.size() == exits; }));
        noticedMs.push_back(nsToMs(goneNs - begin));
        QVERIFY(harness.waitReady(1));
        backMs.push_back(nsToMs(harness.readyNs.back()));
    }
    qInfo(
        "SIGKILL noticed after %.2f ms (median), %.2f ms (p99), %.2f ms (longest) of %d; ready again %.1f ms "
        "(median), %.1f ms (p99) after its start, first start %.1f ms",
        percentile(noticedMs, 50), percentile(noticedMs, 99), percentile(noticedMs, 100), kKills,
        percentile(backMs, 50), percentile(backMs, 99), firstMs);
    QVERIFY(percentile(noticedMs, 50) < 200);
    // Of one start and of the middle of many: what else the machine does takes part in both.
    const double ratio = percentile(backMs, 50) / firstMs;
    QVERIFY2(ratio <= (test::onQuietMachine() ? 1.5 : 3), qPrintable(QString::number(ratio)));
    if (test::onQuietMachine())
        QVERIFY2(percentile(noticedMs, 99) < 20, qPrintable(QString::number(percentile(noticedMs, 99))));
}

PARASCOPE_TEST_MAIN(TestSupervisorHealth)
#include "tst_supervisor_health.moc"
