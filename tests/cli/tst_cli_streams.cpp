// SPDX-License-Identifier: GPL-3.0-or-later
// Started where standard streams are closed, as some services and scripts do.
#include "cli_runner.h"

#include "support/test_base.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace parascope::test;

class TestCliStreams : public TestBase {
    Q_OBJECT
private Q_SLOTS:
    void closedStreamsAreNobodysPipes_data();
    void closedStreamsAreNobodysPipes();
};

void TestCliStreams::closedStreamsAreNobodysPipes_data()
{
    QTest::addColumn<QString>("closed");
    QTest::addColumn<QString>("channel");
    for (const char* channel : {"shm", "stdio"}) {
        QTest::addRow("stdin, %s", channel) << QStringLiteral("<&-") << QString::fromLatin1(channel);
        QTest::addRow("stdout, %s", channel) << QStringLiteral(">&-") << QString::fromLatin1(channel);
        QTest::addRow("all, %s", channel) << QStringLiteral("<&- >&- 2>&-") << QString::fromLatin1(channel);
    }
}

void TestCliStreams::closedStreamsAreNobodysPipes()
{
    QFETCH(QString, closed);
    QFETCH(QString, channel);
    const QTemporaryDir folder;
    QProcess shell;
    shell.setProcessEnvironment(headless());
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\" ") + closed, cliPath(),
                 QStringLiteral("run"), QStringLiteral("--workload"), QStringLiteral("noop"),
                 QStringLiteral("--processes"), QStringLiteral("2"), QStringLiteral("--channel"), channel,
                 QStringLiteral("--items"), QStringLiteral("100"), QStringLiteral("--out"), folder.path()});
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

PARASCOPE_TEST_MAIN(TestCliStreams)
#include "tst_cli_streams.moc"
