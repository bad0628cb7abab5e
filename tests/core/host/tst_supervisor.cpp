// SPDX-License-Identifier: GPL-3.0-or-later
// The life of children: started, ready, retired, started again, ended. The children are tests/fakeworker.
#include "child_harness.h"

#include "support/test_base.h"

#include <QFile>

#include <csignal>
#include <sys/wait.h>

using namespace parascope;
using parascope::test::ChildHarness;
using parascope::test::noopSetup;

namespace {

ChildSetup fakeSetup(const char* behaviour)
{
    qputenv("PARASCOPE_WORKER",
            (QCoreApplication::applicationDirPath() + QStringLiteral("/parascope-fakeworker")).toLocal8Bit());
    qputenv("PARASCOPE_FAKE", behaviour);
    return noopSetup(ChannelKind::Stdio);
}

SupervisorTimes shortTimes()
{
    SupervisorTimes times;
    times.readyMs = 1000;
    times.byeMs = 200;
    times.terminateMs = 200;
    times.firstDelayMs = 10;
    times.longestDelayMs = 40;
    return times;
}

} // namespace

class TestSupervisor : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void startsAndRunsTasks();
    void stopsAllAndSaysSo();
    void stoppingNothingSaysSoToo();
    void growsAndShrinks();
    void shrinkingBeforeReadyEndsTheChild();
    void aKilledChildIsStartedAgain();
    void pausesGrowAndThenTheSlotIsGivenUp();
    void aGivenUpSlotGetsANewChance();
    void settingsReachEveryChild();
    void insistsOnTheDeaf();
    void pulsesArrive();
    void leavesNoZombieAndNoDescriptor();
    void destroyedWithChildrenAlive();
};

void TestSupervisor::startsAndRunsTasks()
{
    ChildSetup setup = fakeSetup("good");
    setup.shape.inputBytes = 100;
    ChildHarness harness(setup);
    harness.supervisor.setCount(2);
    QVERIFY(harness.waitReady(2));
    QCOMPARE(harness.supervisor.aliveCount(), 2);
    for (int process = 1; process <= 2; ++process) {
        Endpoint& endpoint = *harness.endpoints[process];
        QCOMPARE(endpoint.process(), process);
        QVERIFY(harness.supervisor.pidOf(process) > 0);
        const auto done = harness.runTasks(endpoint, 1000, 100);
        QCOMPARE(done.size(), std::size_t{1000});
        QVERIFY(endpoint.defect().isEmpty());
    }
    QVERIFY(std::ranges::all_of(harness.readyNs, [](qint64 ns) { return ns > 0; }));
    QCOMPARE(harness.supervisor.pidOf(3), qint64{0});
}

void TestSupervisor::stopsAllAndSaysSo()
{
    ChildHarness harness(fakeSetup("good"));
    harness.supervisor.setCount(3);
    QVERIFY(harness.waitReady(3));
    QVERIFY(harness.stop());
    QCOMPARE(harness.supervisor.aliveCount(), 0);
    QCOMPARE(harness.exits.size(), std::size_t{3});
    for (const ChildExit& exit : harness.exits) {
        QVERIFY(exit.expected);
        QCOMPARE(exit.text, QStringLiteral("exit code 0"));
    }
    harness.supervisor.setCount(2); // too late
    QCOMPARE(harness.supervisor.aliveCount(), 0);
}

void TestSupervisor::stoppingNothingSaysSoToo()
{
    ChildHarness harness(fakeSetup("good"));
    harness.supervisor.stopAll();
    QVERIFY(!harness.allGone);
    QVERIFY(harness.waitFor([&] { return harness.allGone; }));
}

void TestSupervisor::growsAndShrinks()
{
    ChildHarness harness(fakeSetup("good"));
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    harness.supervisor.setCount(3);
    QVERIFY(harness.waitReady(3));
    harness.supervisor.setCount(1);
    QCOMPARE(harness.retiring, (std::vector<int>{2, 3}));
    QCOMPARE(harness.supervisor.aliveCount(), 3); // until the dispatcher lets go
    harness.supervisor.release(3);
    QVERIFY(harness.waitReady(2));
    QVERIFY(harness.endpoints.contains(1) && harness.endpoints.contains(2));
    harness.supervisor.release(2);
    QVERIFY(harness.waitReady(1));
    QVERIFY(std::ranges::all_of(harness.exits, &ChildExit::expected));
    QVERIFY(harness.respawnDelaysNs.empty());
    harness.supervisor.setCount(2);
    QVERIFY(harness.waitReady(2)); // the number is used again
    QVERIFY(harness.endpoints.contains(2));
}

void TestSupervisor::shrinkingBeforeReadyEndsTheChild()
{
    ChildHarness harness(fakeSetup("hang"), shortTimes());
    harness.supervisor.setCount(1);
    harness.supervisor.setCount(0);
    QVERIFY(harness.waitFor([&] { return harness.supervisor.aliveCount() == 0; }));
    QCOMPARE(harness.exits.size(), std::size_t{1});
    QVERIFY(harness.exits[0].expected);
    QVERIFY(harness.retiring.empty());
}

void TestSupervisor::aKilledChildIsStartedAgain()
{
    SupervisorTimes times = shortTimes();
    times.quickDeathMs = 0;
    ChildHarness harness(fakeSetup("good"), times);
    harness.supervisor.setCount(1);
    for (std::size_t round = 1; round <= 7; ++round) { // more often than would be given up
        QVERIFY(harness.waitReady(1));
        kill(static_cast<pid_t>(harness.supervisor.pidOf(1)), SIGKILL);
        QVERIFY(harness.waitFor([&] { return harness.exits.size() == round; }));
        QCOMPARE(harness.exits.back().signal, SIGKILL);
        QCOMPARE(harness.exits.back().text, QStringLiteral("SIGKILL"));
        QVERIFY(!harness.exits.back().expected);
    }
    QVERIFY(harness.waitReady(1));
    QVERIFY(std::ranges::all_of(harness.respawnDelaysNs, [](qint64 ns) { return ns == 0; }));
    QVERIFY(harness.failures.empty());
    QVERIFY(std::ranges::adjacent_find(harness.readyPids) == harness.readyPids.end());
}

void TestSupervisor::pausesGrowAndThenTheSlotIsGivenUp()
{
    ChildHarness harness(fakeSetup("exit:3"), shortTimes());
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitFor([&] { return !harness.failures.empty(); }));
    QCOMPARE(harness.exits.size(), std::size_t{5});
    QCOMPARE(harness.exits[0].text, QStringLiteral("exit code 3"));
    QCOMPARE(harness.exits[0].exitCode, 3);
    QCOMPARE(harness.respawnDelaysNs.size(), std::size_t{4});
    QCOMPARE(harness.respawnDelaysNs[0], qint64{0});
    const std::vector<qint64> leastMs{0, 10, 20, 40};
    for (std::size_t i = 1; i < leastMs.size(); ++i) {
        QVERIFY(harness.respawnDelaysNs[i] >= leastMs[i] * kNsPerMs);
        QVERIFY(harness.respawnDelaysNs[i] <= leastMs[i] * kNsPerMs * 5 / 4);
    }
    QVERIFY(harness.failures[0].what.contains(QStringLiteral("worker process 1 ended 5 times")));
    QCOMPARE(harness.failures[0].where, QStringLiteral("exit code 3"));
    QCOMPARE(harness.supervisor.aliveCount(), 0);
    QVERIFY(harness.stop());
}

void TestSupervisor::aGivenUpSlotGetsANewChance()
{
    ChildHarness harness(fakeSetup("exit:3"), shortTimes());
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitFor([&] { return !harness.failures.empty(); }));
    qputenv("PARASCOPE_FAKE", "good");
    harness.supervisor.setCount(0);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
}

void TestSupervisor::settingsReachEveryChild()
{
    ChildHarness harness(fakeSetup("good"));
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    harness.supervisor.setCount(2); // the second one starts while the setting comes
    ParameterValues parameters;
    parameters.set(QStringLiteral("size"), 1.0);
    harness.supervisor.addSetting(1, parameters);
    QVERIFY(harness.waitReady(2));
    QVERIFY(harness.waitFor([&] {
        harness.runTasks(*harness.endpoints[1], 1); // the dispatcher reads the answer
        return !harness.settings.empty();
    }));
    QCOMPARE(harness.settings, std::vector<quint32>{1}); // only of the one that had been ready before
}

void TestSupervisor::insistsOnTheDeaf()
{
    ChildHarness harness(fakeSetup("deaf"), shortTimes());
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    QVERIFY(harness.stop());
    QCOMPARE(harness.exits.size(), std::size_t{1});
    QCOMPARE(harness.exits[0].text, QStringLiteral("SIGKILL"));
    QVERIFY(harness.exits[0].expected);
}

void TestSupervisor::pulsesArrive()
{
    ChildHarness harness(fakeSetup("pulse"));
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    // From here on the dispatcher reads the pipe; it hands on what is not its own.
    QCOMPARE(harness.runTasks(*harness.endpoints[1], 1).size(), std::size_t{1});
    QVERIFY(harness.waitFor([&] { return !harness.pulses.empty(); }));
}

void TestSupervisor::leavesNoZombieAndNoDescriptor()
{
    {
        ChildHarness warmUp(fakeSetup("good")); // what Qt opens once and keeps
        warmUp.supervisor.setCount(1);
        QVERIFY(warmUp.waitReady(1));
        QVERIFY(warmUp.stop());
    }
    const qsizetype before = test::openDescriptors();
    for (const char* behaviour : {"good", "crash:5", "exit:0", "garbage"}) {
        ChildHarness harness(fakeSetup(behaviour), shortTimes());
        harness.supervisor.setCount(3);
        QVERIFY(
            harness.waitFor([&] { return harness.endpoints.size() == 3 || harness.failures.size() == 3; }));
        for (const auto& [process, endpoint] : std::map(harness.endpoints))
            harness.runTasks(*endpoint, 10);
        QVERIFY(harness.stop());
    }
    QCOMPARE(test::openDescriptors(), before);
    QCOMPARE(waitpid(-1, nullptr, WNOHANG), -1); // no child at all
    QCOMPARE(errno, ECHILD);
}

void TestSupervisor::destroyedWithChildrenAlive()
{
    {
        ChildHarness harness(fakeSetup("good"));
        harness.supervisor.setCount(2);
        QVERIFY(harness.waitReady(2));
    }
    QCOMPARE(waitpid(-1, nullptr, WNOHANG), -1);
}

PARASCOPE_TEST_MAIN(TestSupervisor)
#include "tst_supervisor.moc"
