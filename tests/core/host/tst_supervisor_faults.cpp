// SPDX-License-Identifier: GPL-3.0-or-later
// Children that crash, hang, lie or talk nonsense: the parent survives and says what happened.
#include "child_harness.h"

#include "host/child_start.h"
#include "support/test_base.h"

#include <QFile>
#include <QScopeGuard>

using namespace parascope;
using parascope::test::ChildHarness;
using parascope::test::noopSetup;

class TestSupervisorFaults : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void faultsWhileStarting_data();
    void faultsWhileStarting();
    void aChildThatNeverGetsReadyIsTriedTwice();
    void faultsWithTasks_data();
    void faultsWithTasks();
    void aSettingItWasNotGivenIsALie_data();
    void aSettingItWasNotGivenIsALie();
    void theLastWordsAreKept();
    void aComplaintIsPassedOn();
    void anotherVersionIsNoMatterOfTryingAgain();
    void missingWorker();
    void missingLauncher();
    void wishThatCantBeMet();
    void workerBehindALauncherThatStays();
    void noWorkerOutlivesItsLauncher_data();
    void noWorkerOutlivesItsLauncher();
    void aStrangersClockIsTranslated();
};

namespace {

ChildSetup fakeSetup(const QByteArray& behaviour)
{
    qputenv("PARASCOPE_FAKE", behaviour);
    return noopSetup(ChannelKind::Stdio);
}

SupervisorTimes oneTry()
{
    SupervisorTimes times;
    times.readyMs = 500;
    times.byeMs = 200;
    times.quickDeaths = 1;
    return times;
}

qint64 parentOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray stat = file.readAll(); // number (name) state parent ...
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

} // namespace

void TestSupervisorFaults::initTestCase()
{
    qputenv("PARASCOPE_WORKER",
            (QCoreApplication::applicationDirPath() + QStringLiteral("/parascope-fakeworker")).toLocal8Bit());
}

void TestSupervisorFaults::faultsWhileStarting_data()
{
    QTest::addColumn<QString>("text");
    const auto add = [](const char* behaviour, const char* text) {
        QTest::newRow(behaviour) << QString::fromLatin1(text);
    };
    add("exit:0", "exit code 0");
    add("exit:7", "exit code 7");
    add("silent", "did not get ready within 0.5 s");
    add("hang", "did not get ready within 0.5 s");
    add("garbage", "sent a frame of unknown type 32");
    add("version", "speaks protocol version 8, this program 1");
    add("early-setting", "sent an unexpected SettingReady frame");
}

void TestSupervisorFaults::faultsWhileStarting()
{
    QFETCH(QString, text);
    ChildHarness harness(fakeSetup(QTest::currentDataTag()), oneTry());
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitFor([&] { return !harness.exits.empty() && !harness.failures.empty(); }));
    QCOMPARE(harness.exits[0].text, text);
    QVERIFY(!harness.exits[0].expected);
    QVERIFY(harness.readyPids.empty());
    QCOMPARE(harness.failures.size(), std::size_t{1});
}

void TestSupervisorFaults::aChildThatNeverGetsReadyIsTriedTwice()
{
    SupervisorTimes times = oneTry();
    times.quickDeaths = 100; // a crash loop is something else
    times.firstDelayMs = 1;
    ChildHarness harness(fakeSetup("silent"), times);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitFor([&] { return !harness.failures.empty(); }));
    QCOMPARE(harness.exits.size(), std::size_t{2});
    QVERIFY2(harness.failures[0].what.contains(QStringLiteral("started 2 times and never got ready")),
             qPrintable(harness.failures[0].what));
}

void TestSupervisorFaults::faultsWithTasks_data()
{
    QTest::addColumn<QString>("text");
    const auto add = [](const char* behaviour, const char* text) {
        QTest::newRow(behaviour) << QString::fromLatin1(text);
    };
    add("crash:3", "SIGSEGV");
    add("exit0", "exit code 0");
    add("half", "exit code 0");
    add("closes", "closed its output");
    add("huge", "where at most 67108864 are allowed");
    add("type", "unknown type 99");
    add("cell", "answered for cell 2147483647 of 64");
    add("index", "answered for a task it was not given");
    add("again", "answered for a task it was not given");
    add("lane", "named worker 999 of 4");
    add("times", "impossible times");
    add("early", "impossible times");
    add("status", "unknown task status 77");
    add("size", "malformed Done");
    add("twice", "unexpected Ready");
}

void TestSupervisorFaults::faultsWithTasks()
{
    QFETCH(QString, text);
    ChildHarness harness(fakeSetup(QTest::currentDataTag()), oneTry());
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitFor([&] { return !harness.readyPids.empty(); }));
    const std::shared_ptr<Endpoint> endpoint = harness.endpoints[1];
    // The dispatcher goes on until its endpoint breaks or it hears that the child is gone.
    const auto done = harness.runTasks(*endpoint, 10);
    QVERIFY(done.size() < 10 || QByteArray(QTest::currentDataTag()) == "twice");
    QVERIFY(harness.waitFor([&] { return !harness.exits.empty(); }));
    QVERIFY2(harness.exits[0].text.contains(text), qPrintable(harness.exits[0].text));
    QVERIFY(!harness.exits[0].expected);
}

void TestSupervisorFaults::aSettingItWasNotGivenIsALie_data()
{
    QTest::addColumn<int>("named");
    QTest::addColumn<bool>("lies");
    QTest::newRow("the plan's own") << 0 << true; // nobody is asked to make that one ready
    QTest::newRow("given") << 1 << false;
    QTest::newRow("one too far") << 2 << true;
    QTest::newRow("far away") << 2'000'000'000 << true;
}

void TestSupervisorFaults::aSettingItWasNotGivenIsALie()
{
    QFETCH(int, named);
    QFETCH(bool, lies);
    ChildSetup setup = fakeSetup("setting:" + QByteArray::number(named));
    setup.laterSettings.resize(1);
    ChildHarness harness(setup, oneTry());
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitFor([&] { return !harness.readyPids.empty(); }));
    const std::shared_ptr<Endpoint> endpoint = harness.endpoints[1];
    harness.runTasks(*endpoint, 1); // somebody reads what it says
    QVERIFY(harness.waitFor([&] { return !harness.settings.empty() || !harness.exits.empty(); }));
    QCOMPARE(harness.settings.empty(), lies);
    QCOMPARE(harness.exits.empty(), !lies);
    if (lies)
        QCOMPARE(harness.exits[0].text, QStringLiteral("sent an unexpected SettingReady frame"));
}

void TestSupervisorFaults::theLastWordsAreKept()
{
    ChildHarness harness(fakeSetup("talkative"), oneTry());
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitFor([&] { return !harness.exits.empty(); }));
    QCOMPARE(harness.exits[0].text, QStringLiteral("exit code 3"));
    QCOMPARE(harness.exits[0].stderrTail.size(), 4096);
    QVERIFY(harness.exits[0].stderrTail.endsWith("0123456789\nlast words\n"));
    QVERIFY(harness.exits[0].lastWords().endsWith(QStringLiteral("0123456789\nlast words")));
}

void TestSupervisorFaults::aComplaintIsPassedOn()
{
    SupervisorTimes times;
    ChildHarness harness(fakeSetup("complain"), times);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitFor([&] { return !harness.exits.empty(); }));
    QCOMPARE(harness.failures.size(), std::size_t{1}); // trying again would not help
    QCOMPARE(harness.failures[0].what, QStringLiteral("no such directory"));
    QCOMPARE(harness.failures[0].kind, ErrorKind::Usage);
    QCOMPARE(harness.exits[0].text, QStringLiteral("exit code 1"));
    QVERIFY(harness.respawnDelaysNs.empty());
    QCOMPARE(harness.supervisor.aliveCount(), 0);
}

void TestSupervisorFaults::anotherVersionIsNoMatterOfTryingAgain()
{
    ChildHarness harness(fakeSetup("version"));
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitFor([&] { return !harness.exits.empty(); }));
    QCOMPARE(harness.failures.size(), std::size_t{1});
    QVERIFY(harness.failures[0].sentence().contains(QStringLiteral("protocol version 8")));
    QVERIFY(harness.failures[0].sentence().contains(QStringLiteral("fakeworker")));
    QVERIFY(harness.respawnDelaysNs.empty());
}

void TestSupervisorFaults::missingWorker()
{
    const QByteArray before = qgetenv("PARASCOPE_WORKER");
    qputenv("PARASCOPE_WORKER", "/nonexistent/worker");
    ChildHarness harness(fakeSetup("good"));
    harness.supervisor.setCount(2);
    qputenv("PARASCOPE_WORKER", before);
    QCOMPARE(harness.failures.size(), std::size_t{2});
    QVERIFY(harness.failures[0].sentence().contains(QStringLiteral("/nonexistent/worker")));
    QCOMPARE(harness.supervisor.aliveCount(), 0);
    QVERIFY(harness.stop());
}

void TestSupervisorFaults::missingLauncher()
{
    ChildSetup setup = fakeSetup("good");
    setup.launcher = QStringList{QStringLiteral("/nonexistent/launcher"), QStringLiteral("--")};
    ChildHarness harness(setup);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitFor([&] { return !harness.failures.empty(); }));
    QCOMPARE(harness.failures[0].kind, ErrorKind::Usage);
    QVERIFY(harness.failures[0].where.contains(QStringLiteral("/nonexistent/launcher")));
    QVERIFY(harness.stop());
}

void TestSupervisorFaults::wishThatCantBeMet()
{
    ChildSetup setup = fakeSetup("good");
    setup.channel = ChannelKind::SharedMemory;
    setup.launcher = QStringList{QStringLiteral("env")};
    ChildHarness harness(setup);
    harness.supervisor.setCount(1);
    QCOMPARE(harness.failures.size(), std::size_t{1});
    QVERIFY(harness.failures[0].sentence().contains(QStringLiteral("shared memory")));
}

void TestSupervisorFaults::workerBehindALauncherThatStays()
{
    ChildSetup setup = fakeSetup("good");
    setup.launcher = {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("\"$@\"; exit $?"),
                      QStringLiteral("sh")};
    ChildHarness harness(setup);
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    const auto name = [](qint64 pid) {
        QFile file(QStringLiteral("/proc/%1/comm").arg(pid));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    };
    QVERIFY2(name(harness.readyPids.at(0)) != "sh", "figures and faults belong to the worker");
    QCOMPARE(harness.supervisor.pidOf(1), harness.readyPids.at(0));
    QVERIFY(harness.stop());
}

void TestSupervisorFaults::noWorkerOutlivesItsLauncher_data()
{
    QTest::addColumn<QString>("launch");
    QTest::addColumn<QString>("end");
    const auto stays = QStringLiteral("\"$@\"; exit $?");
    const auto ownGroup = QStringLiteral("setsid -w \"$@\"; exit $?");
    QTest::newRow("SIGTERM") << stays << QStringLiteral("gently");
    QTest::newRow("SIGKILL") << stays << QStringLiteral("at once");
    QTest::newRow("SIGKILL, in its own group") << ownGroup << QStringLiteral("at once");
    QTest::newRow("the end of the run") << stays << QStringLiteral("run");
    QTest::newRow("the end of its launcher") << stays << QStringLiteral("launcher");
    QTest::newRow("the end of the supervisor") << stays << QStringLiteral("supervisor");
}

void TestSupervisorFaults::noWorkerOutlivesItsLauncher()
{
    QFETCH(QString, launch);
    QFETCH(QString, end);
    ChildSetup setup = fakeSetup("deaf"); // neither SIGTERM nor the end of its stdin ends it
    setup.launcher = {QStringLiteral("sh"), QStringLiteral("-c"), launch, QStringLiteral("sh")};
    SupervisorTimes times = oneTry();
    times.readyMs = 10'000;
    times.terminateMs = 200;
    auto harness = std::make_unique<ChildHarness>(setup, times);
    harness->supervisor.setCount(1);
    QVERIFY(harness->waitReady(1));
    const qint64 worker = harness->readyPids.at(0);
    const QByteArray start = startOf(worker);
    const auto killStray = qScopeGuard([&] {
        if (startOf(worker) == start)
            sendSignal(worker, ChildSignal::Kill);
    });
    QVERIFY(!start.isEmpty());
    if (end == QLatin1String("run"))
        QVERIFY(harness->stop());
    else if (end == QLatin1String("launcher"))
        QVERIFY(sendSignal(parentOf(worker), ChildSignal::Kill));
    else if (end == QLatin1String("supervisor"))
        harness.reset();
    else
        QVERIFY(harness->supervisor.endChild(1, end, end == QLatin1String("gently")));
    QTRY_VERIFY_WITH_TIMEOUT(startOf(worker) != start, 20'000);
    if (harness != nullptr)
        QVERIFY(harness->waitFor([&] { return !harness->exits.empty(); }));
}

void TestSupervisorFaults::aStrangersClockIsTranslated()
{
    ChildHarness harness(fakeSetup("stranger"));
    harness.supervisor.setCount(1);
    QVERIFY(harness.waitReady(1));
    const std::int64_t before = monotonicNs();
    const auto done = harness.runTasks(*harness.endpoints[1], 1);
    QCOMPARE(done.size(), std::size_t{1});
    QCOMPARE(done[0].endNs - done[0].startNs, std::int64_t{5'000'000});
    QVERIFY(done[0].endNs >= before && done[0].endNs <= monotonicNs());
}

PARASCOPE_TEST_MAIN(TestSupervisorFaults)
#include "tst_supervisor_faults.moc"
