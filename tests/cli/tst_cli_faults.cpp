// SPDX-License-Identifier: GPL-3.0-or-later
// What the flags for faults do, as seen from outside: exact sentences, exit codes, accounts, no orphans.
#include "cli_runner.h"

#include "support/quiet_machine.h"
#include "support/test_base.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace parascope::test;

class TestCliFaults : public TestBase {
    Q_OBJECT
private Q_SLOTS:
    void wrongFlagsAreNamed_data();
    void wrongFlagsAreNamed();
    void accountsAreInTheJson();
    void accountsAreInTheCsv();
    void throwingEndsWithThree();
    void leavingSilentlyIsNamed();
    void retriesAndInjectionLoseNothing();
    void anInjectionThatCameTooLateIsTold();
    void theTimeOutEndsAHang_data();
    void theTimeOutEndsAHang();
    void aFullQueueIsNoFailure();
    void thePlanOfARunHasItsFlags();
    void noOrphanAfterKill_data();
    void noOrphanAfterKill();

private:
    Finished run(const QString& arguments, const QString& format = QStringLiteral("json"));
    static void expectBalance(const QJsonObject& metrics);
    QTemporaryDir m_folder;
};

namespace {

qint64 count(const QJsonObject& metrics, const char* name)
{
    return static_cast<qint64>(metrics.value(QLatin1String(name)).toDouble(-1));
}

} // namespace

Finished TestCliFaults::run(const QString& arguments, const QString& format)
{
    return runCli(QStringList{QStringLiteral("run")} + arguments.split(QLatin1Char(' ')) +
                  QStringList{QStringLiteral("--quiet"), QStringLiteral("--format"), format,
                              QStringLiteral("--out"), m_folder.path()});
}

void TestCliFaults::expectBalance(const QJsonObject& metrics)
{
    qint64 settled = 0;
    for (const char* outcome : {"tasks_completed", "tasks_failed", "tasks_timed_out", "tasks_lost",
                                "tasks_rejected", "tasks_cancelled"}) {
        QVERIFY2(metrics.contains(QLatin1String(outcome)), outcome);
        settled += count(metrics, outcome);
    }
    QCOMPARE(settled, count(metrics, "tasks_submitted"));
    QCOMPARE(count(metrics, "tasks_unaccounted"), qint64{0});
    QCOMPARE(count(metrics, "tasks_lost"), count(metrics, "tasks_lost_running") +
                                               count(metrics, "tasks_lost_queued") +
                                               count(metrics, "tasks_lost_silent"));
}

void TestCliFaults::wrongFlagsAreNamed_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const char* arguments, const char* sentence) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << QString::fromLatin1(sentence);
    };
    row("injection", "--workload noop --processes 1 --inject tickle@5s",
        "'tickle@5s' is no injection: it does not say what to do: --inject (as in kill@5s or stop@2s:1 "
        "(kill, "
        "term, stop, cont)).");
    row("injection without processes", "--workload noop --inject kill@5s",
        "faults can only be injected into child processes (give --processes).");
    row("injection into a process that is not there", "--workload noop --processes 2 --inject kill@1s:3",
        "'kill@1s:3' is for process 3 of 2 (processes count from 1).");
    row("crash without processes", "--workload crash",
        "workload 'crash' ends the process it runs in, and that would be Parascope itself (give "
        "--processes).");
    row("schedule", "--workload noop --schedule random",
        "'random' is not a choice: --schedule (choices: least-in-flight, round-robin, pull).");
    row("policy", "--workload noop --rate 5 --queue 5 --queue-policy shout",
        "'shout' is not a choice: --queue-policy (choices: reject, drop-oldest, block).");
    row("policy without a queue", "--workload noop --rate 5 --queue-policy block",
        "a queue policy needs a queue (give --queue N).");
    row("queue without a rate", "--workload noop --queue 5",
        "only an open loop has a queue that can be full (give --rate).");
    row("memory limit", "--workload noop --memory-limit 200MiB",
        "a memory limit is for child processes (give --processes).");
    row("little memory", "--workload noop --processes 1 --memory-limit 1MiB",
        "memory_limit is 1.0 MiB (use 16 MiB to 1.0 PiB).");
    row("recycling", "--workload noop --recycle-tasks 5",
        "only child processes can be recycled (give --processes).");
    row("retries", "--workload noop --retries 1000", "retries is 1000 (use 0 to 100).");
    row("negative retries", "--workload noop --retries -1", "retries is -1 (use 0 to 100).");
}

void TestCliFaults::wrongFlagsAreNamed()
{
    QFETCH(QString, arguments);
    QFETCH(QString, sentence);
    const Finished done = run(arguments);
    QCOMPARE(done.code, 2);
    QVERIFY(done.out.isEmpty());
    QVERIFY2(QString::fromUtf8(done.err).contains(sentence), done.err.constData());
}

void TestCliFaults::accountsAreInTheJson()
{
    const Finished done = run(QStringLiteral(
        "--workload throw --param probability=0.1 --param service=20us --threads 2 --items 500 "
        "--chunk 1"));
    expectBalance(done.metrics());
    QCOMPARE(count(done.metrics(), "tasks_submitted"), qint64{500});
    QVERIFY(count(done.metrics(), "tasks_failed") > 0);
    QCOMPARE(count(done.metrics(), "tasks_retried"), qint64{0});
}

void TestCliFaults::accountsAreInTheCsv()
{
    const Finished done =
        run(QStringLiteral("--workload noop --threads 1 --items 100 --chunk 1"), QStringLiteral("csv"));
    QCOMPARE(done.code, 0);
    const QList<QByteArray> lines = done.out.split('\n');
    const QList<QByteArray> names = lines.value(0).trimmed().split(',');
    const QList<QByteArray> values = lines.value(1).trimmed().split(',');
    const auto value = [&](const char* name) { return values.value(names.indexOf(name)); };
    QCOMPARE(value("tasks_submitted"), QByteArray("100"));
    QCOMPARE(value("tasks_completed"), QByteArray("100"));
    for (const char* none : {"tasks_failed", "tasks_timed_out", "tasks_lost", "tasks_rejected",
                             "tasks_cancelled", "tasks_unaccounted", "tasks_retried"})
        QCOMPARE(value(none), QByteArray("0"));
}

void TestCliFaults::throwingEndsWithThree()
{
    const Finished done =
        run(QStringLiteral("--workload throw --param probability=1 --param service=1us --threads 1 "
                           "--items 10 --chunk 1"));
    QCOMPARE(done.code, 3);
    QVERIFY2(done.err.contains("of 10 tasks, 10 failed (first: thrown on purpose)."), done.err.constData());
}

void TestCliFaults::leavingSilentlyIsNamed()
{
    const Finished done =
        run(QStringLiteral("--workload crash --param probability=1 --param how=leave --processes 2 --items 2 "
                           "--chunk 1"));
    QCOMPARE(done.code, 3);
    QVERIFY2(done.err.contains("of 2 tasks, 2 lost to a worker that left without their result"),
             done.err.constData());
    QCOMPARE(count(done.metrics(), "tasks_lost_silent"), qint64{2});
    expectBalance(done.metrics());
}

void TestCliFaults::retriesAndInjectionLoseNothing()
{
    const Finished done = run(QStringLiteral(
        "--workload spin --processes 2 --duration 1s --warmup 0s --retries 3 --inject kill@300ms:1 "
        "--inject kill@500ms:2"));
    QVERIFY2(done.code == 0, done.err.constData());
    expectBalance(done.metrics());
    QCOMPARE(count(done.metrics(), "tasks_lost"), qint64{0});
    QCOMPARE(count(done.metrics(), "tasks_completed"), count(done.metrics(), "tasks_submitted"));
    QVERIFY(count(done.metrics(), "tasks_retried") > 0);
    QCOMPARE(count(done.metrics(), "worker_crashes"), qint64{2});
}

void TestCliFaults::anInjectionThatCameTooLateIsTold()
{
    const Finished done = run(QStringLiteral(
        "--workload spin --processes 1 --duration 300ms --warmup 0s --inject kill@50s --inject stop@1h:1"));
    QVERIFY2(done.code == 0, done.err.constData());
    QCOMPARE(count(done.metrics(), "worker_crashes"), qint64{0});
    QByteArray events;
    QDirIterator files(m_folder.path(), {QStringLiteral("events.csv")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        events += contentOf(files.next());
    for (const char* what : {"kill@50s", "stop@3600s:1"})
        QVERIFY2(events.contains(what + QByteArray(" did not happen: the run ended before")),
                 events.constData());
}

void TestCliFaults::theTimeOutEndsAHang_data()
{
    QTest::addColumn<QString>("layout");
    QTest::newRow("processes") << QStringLiteral("--processes 2");
    QTest::newRow("threads") << QStringLiteral("--threads 2");
}

void TestCliFaults::theTimeOutEndsAHang()
{
    QFETCH(QString, layout);
    const Finished done =
        run(QStringLiteral("--workload hang --param probability=1 --param service=1us --items 2 --chunk 1 "
                           "--timeout 200ms ") +
            layout);
    QCOMPARE(done.code, 3);
    QVERIFY2(done.err.contains("of 2 tasks, 2 timed out"), done.err.constData());
    QCOMPARE(count(done.metrics(), "tasks_timed_out"), qint64{2});
    expectBalance(done.metrics());
}

void TestCliFaults::aFullQueueIsNoFailure()
{
    const Finished done = run(QStringLiteral(
        "--workload sleep --param service=10ms --threads 2 --rate 2000 --queue 20 --duration 1s "
        "--warmup 0s"));
    QVERIFY2(done.code == 0, done.err.constData());
    expectBalance(done.metrics());
    QVERIFY(count(done.metrics(), "tasks_rejected") > 500);
    QVERIFY(done.metrics().value(QLatin1String("overloaded")).toBool());
}

void TestCliFaults::thePlanOfARunHasItsFlags()
{
    const Finished done =
        run(QStringLiteral("--workload noop --processes 1 --duration 200ms --warmup 0s --schedule pull "
                           "--retries 2 --timeout 1.5s --memory-limit 256MiB --recycle-tasks 1000000000 "
                           "--recycle-rss 1GiB --restarts 9 --inject cont@100ms --sample-every 500ms "
                           "--probe-every 5ms"));
    QVERIFY2(done.code == 0, done.err.constData());
    const QJsonObject plan = done.json().value(QLatin1String("plan")).toObject();
    QVERIFY(!plan.isEmpty());
    QCOMPARE(plan.value(QLatin1String("schedule")).toString(), QStringLiteral("pull"));
    QCOMPARE(plan.value(QLatin1String("retries")).toInt(), 2);
    QCOMPARE(plan.value(QLatin1String("timeout_s")).toDouble(), 1.5);
    QCOMPARE(plan.value(QLatin1String("memory_limit_bytes")).toDouble(), 256.0 * 1024 * 1024);
    QCOMPARE(plan.value(QLatin1String("restarts_per_minute")).toInt(), 9);
    QCOMPARE(plan.value(QLatin1String("sample_every_s")).toDouble(), 0.5);
    QCOMPARE(plan.value(QLatin1String("probe_every_s")).toDouble(), 0.005);
    QCOMPARE(plan.value(QLatin1String("inject")).toArray(), QJsonArray{QStringLiteral("cont@0.1s")});
}

void TestCliFaults::noOrphanAfterKill_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("afterMs");
    QTest::newRow("while starting") << QStringLiteral("--workload spin --processes 3") << 30;
    QTest::newRow("while working") << QStringLiteral("--workload spin --processes 3") << 500;
    QTest::newRow("pipes") << QStringLiteral("--workload spin --processes 3 --channel stdio") << 500;
    QTest::newRow("hung workers")
        << QStringLiteral("--workload hang --processes 2 --param probability=1 --param how=spin") << 500;
}

void TestCliFaults::noOrphanAfterKill()
{
    QFETCH(QString, arguments);
    QFETCH(int, afterMs);
    QProcessEnvironment environment = headless();
    const QByteArray mark =
        markIn(environment, QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), u'-'));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(cliPath(), QStringList{QStringLiteral("run")} + arguments.split(QLatin1Char(' ')) +
                                 QStringList{QStringLiteral("--duration"), QStringLiteral("60s"),
                                             QStringLiteral("--out"), m_folder.path()});
    QVERIFY(process.waitForStarted());
    QTest::qWait(afterMs);
    if (afterMs > 100)
        QTRY_VERIFY(processesWith(mark).size() >= 3);
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    const double goneMs = msUntilGone(mark, 3'000);
    QVERIFY(process.waitForFinished());
    qInfo("the last process was gone %.0f ms after the kill", goneMs);
    QVERIFY2(goneMs < (onQuietMachine() ? 1'000 : 3'000), qPrintable(QString::number(goneMs)));
}

PARASCOPE_TEST_MAIN(TestCliFaults)
#include "tst_cli_faults.moc"
