// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/child_setup.h"
#include "host/child_start.h"
#include "host/wire/batch.h"

#include "support/test_base.h"

#include <QProcess>

using namespace parascope;

class TestChildStart : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void argumentsGoThereAndBack();
    void wrongArguments_data();
    void wrongArguments();
    void signalNames();
    void descent();
    void workerRefusesToBeStartedByHand();
    void channel_data();
    void channel();
    void sharingThatCantBe();
    void payloadTooLargeForStdio();
};

void TestChildStart::argumentsGoThereAndBack()
{
    const auto plain = parseChildArguments(childArguments({}));
    QVERIFY(plain.ok() && !plain.value().present());
    const auto shared = parseChildArguments(childArguments({11, 12, 13}));
    QVERIFY(shared.ok() && shared.value().present());
    QCOMPARE(shared.value().port, 11);
    QCOMPARE(shared.value().bell, 12);
    QCOMPARE(shared.value().wake, 13);
}

void TestChildStart::wrongArguments_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QString();
    QTest::newRow("unknown") << QStringLiteral("--stdio --fast");
    QTest::newRow("no number") << QStringLiteral("--stdio --port-fd x --bell-fd 4 --wake-fd 5");
    QTest::newRow("no value") << QStringLiteral("--stdio --port-fd");
    QTest::newRow("standard descriptor") << QStringLiteral("--stdio --port-fd 1 --bell-fd 4 --wake-fd 5");
    QTest::newRow("only one") << QStringLiteral("--stdio --port-fd 5");
}

void TestChildStart::wrongArguments()
{
    QFETCH(QString, line);
    const auto parsed = parseChildArguments(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().kind, ErrorKind::Usage);
}

void TestChildStart::signalNames()
{
    QCOMPARE(signalName(11), QStringLiteral("SIGSEGV"));
    QCOMPARE(signalName(9), QStringLiteral("SIGKILL"));
    QVERIFY(signalName(99).contains(QStringLiteral("99")));
}

void TestChildStart::descent()
{
    QProcess shell; // a shell that stays, and what it started
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("sleep 60 & echo $!; wait")});
    QVERIFY(shell.waitForReadyRead());
    const qint64 sleeper = shell.readLine().trimmed().toLongLong();
    QVERIFY(sleeper > 0);
    QVERIFY(isDescendant(sleeper, shell.processId()));
    QVERIFY(isDescendant(sleeper, QCoreApplication::applicationPid()));
    QVERIFY(!isDescendant(shell.processId(), sleeper));
    QVERIFY(!isDescendant(sleeper, sleeper));
    QVERIFY(!isDescendant(0, shell.processId()) && !isDescendant(-1, shell.processId()));
    const QByteArray start = startOf(sleeper);
    QVERIFY(start.toLongLong() >= startOf(shell.processId()).toLongLong() && start.toLongLong() > 0);
    QCOMPARE(startOf(sleeper), start);
    QVERIFY(!sendSignalToGroup(0, ChildSignal::Kill) && !sendSignalToGroup(-1, ChildSignal::Kill));
    QVERIFY(!sendSignalToGroup(1, ChildSignal::Continue)); // -1 would be everybody
    sendSignal(sleeper, ChildSignal::Kill);
    QVERIFY(shell.waitForFinished());
    QVERIFY(!isDescendant(sleeper, QCoreApplication::applicationPid()));
    QTRY_VERIFY(startOf(sleeper).isEmpty());
}

void TestChildStart::workerRefusesToBeStartedByHand()
{
    QProcess worker;
    worker.start(QStringLiteral(PARASCOPE_BIN_DIR "/parascope-worker"), {});
    QVERIFY(worker.waitForFinished());
    QCOMPARE(worker.exitCode(), 2);
    QVERIFY(worker.readAllStandardError().contains("--stdio"));
    QVERIFY(worker.readAllStandardOutput().isEmpty());
}

void TestChildStart::channel_data()
{
    QTest::addColumn<ChannelKind>("kind");
    QTest::addColumn<Transfer>("transfer");
    QTest::addColumn<quint64>("inputBytes");
    QTest::addColumn<DispatchMode>("dispatch");
    QTest::addColumn<QStringList>("launcher");
    QTest::addColumn<bool>("shared");
    const QStringList local;
    const QStringList remote{QStringLiteral("taskset")};
    const auto lanes = DispatchMode::Lanes;
    QTest::newRow("auto") << ChannelKind::Auto << Transfer::Shared << quint64{64} << lanes << local << true;
    QTest::newRow("auto, move") << ChannelKind::Auto << Transfer::Move << quint64{64} << lanes << local
                                << true;
    QTest::newRow("auto, copy") << ChannelKind::Auto << Transfer::Copy << quint64{64} << lanes << local
                                << false;
    QTest::newRow("auto, nothing to copy")
        << ChannelKind::Auto << Transfer::Copy << quint64{0} << lanes << local << true;
    QTest::newRow("auto, launcher") << ChannelKind::Auto << Transfer::Shared << quint64{0} << lanes << remote
                                    << false;
    QTest::newRow("auto, pool") << ChannelKind::Auto << Transfer::Shared << quint64{0} << DispatchMode::Pool
                                << local << false;
    QTest::newRow("stdio") << ChannelKind::Stdio << Transfer::Shared << quint64{0} << lanes << local << false;
    QTest::newRow("shm, copy") << ChannelKind::SharedMemory << Transfer::Copy << quint64{64} << lanes << local
                               << true;
}

void TestChildStart::channel()
{
    QFETCH(ChannelKind, kind);
    QFETCH(Transfer, transfer);
    QFETCH(quint64, inputBytes);
    QFETCH(DispatchMode, dispatch);
    QFETCH(QStringList, launcher);
    QFETCH(bool, shared);
    ChildSetup setup;
    setup.channel = kind;
    setup.transfer = transfer;
    setup.shape.inputBytes = inputBytes;
    setup.dispatch = dispatch;
    setup.launcher = launcher;
    QCOMPARE(usesSharedMemory(setup).value(), shared);
}

void TestChildStart::sharingThatCantBe()
{
    ChildSetup setup;
    setup.channel = ChannelKind::SharedMemory;
    setup.launcher = QStringList{QStringLiteral("ssh")};
    QVERIFY(usesSharedMemory(setup).error().sentence().contains(QStringLiteral("launcher")));
    setup.launcher.clear();
    setup.dispatch = DispatchMode::Async;
    QCOMPARE(usesSharedMemory(setup).error().kind, ErrorKind::Usage);
}

void TestChildStart::payloadTooLargeForStdio()
{
    ChildSetup setup;
    setup.shape.inputBytes = wire::kMaxPayload + 1;
    QVERIFY(usesSharedMemory(setup).value());
    setup.channel = ChannelKind::Stdio;
    QVERIFY(!usesSharedMemory(setup).ok());
    setup.shape.inputBytes = wire::kMaxPayload;
    QVERIFY(!usesSharedMemory(setup).value());
}

PARASCOPE_TEST_MAIN(TestChildStart)
#include "tst_child_start.moc"
