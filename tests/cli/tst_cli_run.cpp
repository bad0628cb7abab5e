// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs: exact counts, published names, exit codes, and what lies in the run folder.
#include "cli_runner.h"

#include "support/metric_names.h"
#include "support/test_base.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

using namespace parascope::test;

class TestCliRun : public TestBase {
    Q_OBJECT
private Q_SLOTS:
    void countsAreExact_data();
    void countsAreExact();
    void metricsHaveTheirNames();
    void everyFileIsInTheFolder();
    void csvIsOneHeaderAndOneRow();
    void textNamesTheFolder();
    void digestsAreInOrder();
    void fewerFilesThanThereAre();
    void planFileAndFlagsOverIt();
    void failedTasksEndWithThree();
    void anUnwritableFolderEndsWithOne();
    void aFullDiskBehindStdoutEndsWithOne();
    void interruptKeepsWhatWasMeasured_data();
    void interruptKeepsWhatWasMeasured();

private:
    /// `run ARGUMENTS --format json --out <own folder>`
    Finished runJson(const QString& arguments);
    QTemporaryDir m_folder;
};

Finished TestCliRun::runJson(const QString& arguments)
{
    return runCli(QStringList{QStringLiteral("run")} + arguments.split(QLatin1Char(' ')) +
                  QStringList{QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--out"),
                              m_folder.path()});
}

void TestCliRun::countsAreExact_data()
{
    QTest::addColumn<QString>("layout");
    QTest::newRow("inline") << QString();
    QTest::newRow("threads") << QStringLiteral(" --threads 2");
    QTest::newRow("pool") << QStringLiteral(" --threads 2 --dispatch pool");
    QTest::newRow("processes") << QStringLiteral(" --processes 2");
    QTest::newRow("stdio") << QStringLiteral(" --processes 2 --channel stdio");
    QTest::newRow("both") << QStringLiteral(" --processes 2 --threads 2 --transfer copy");
}

void TestCliRun::countsAreExact()
{
    QFETCH(QString, layout);
    const Finished done =
        runJson(QStringLiteral("--workload sha256 --param size=1KiB --items 1003 --chunk 10") + layout);
    QCOMPARE(done.err, QByteArray());
    QCOMPARE(done.code, 0);
    const QJsonObject metrics = done.metrics();
    QCOMPARE(metrics.value(QStringLiteral("tasks_submitted")).toInt(-1), 101);
    QCOMPARE(metrics.value(QStringLiteral("tasks_completed")).toInt(-1), 101);
    QCOMPARE(metrics.value(QStringLiteral("items_completed")).toInt(-1), 1003);
    for (const char* none :
         {"tasks_failed", "tasks_timed_out", "tasks_lost", "worker_crashes", "worker_respawns"})
        QCOMPARE(metrics.value(QLatin1String(none)).toInt(-1), 0);
    QCOMPARE(done.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("completed"));
}

void TestCliRun::metricsHaveTheirNames()
{
    const Finished done = runJson(QStringLiteral("--workload spin --param service=1ms --threads 1 --rate 100 "
                                                 "--duration 1s --warmup 0s"));
    QCOMPARE(done.code, 0);
    const QJsonObject metrics = done.metrics();
    for (const QString& name : promisedMetrics())
        QVERIFY2(metrics.contains(name), qPrintable(name));
    // About 100 arrivals are too few for a p99.9: unknown is null, never 0.
    QVERIFY(metrics.value(QStringLiteral("response_p99_9_ms")).isNull());
    QVERIFY(metrics.value(QStringLiteral("response_p50_ms")).toDouble() > 0);
}

void TestCliRun::everyFileIsInTheFolder()
{
    const Finished done = runJson(QStringLiteral("--workload noop --threads 1 --items 50 --name my/job"));
    QCOMPARE(done.code, 0);
    const QDir folder(done.json().value(QStringLiteral("folder")).toString());
    QVERIFY(folder.isAbsolute() && folder.exists());
    QVERIFY2(folder.dirName().startsWith(QLatin1String("parascope_my-job_")), qPrintable(folder.dirName()));
    QVERIFY(folder.dirName().endsWith(done.json().value(QStringLiteral("run_id")).toString()));
    const QStringList expected{QStringLiteral("events.csv"),
                               QStringLiteral("latency_hist.csv"),
                               QStringLiteral("meta.json"),
                               QStringLiteral("plan.json"),
                               QStringLiteral("recording.parascope"),
                               QStringLiteral("report.html"),
                               QStringLiteral("results.csv"),
                               QStringLiteral("samples.csv"),
                               QStringLiteral("stalls.csv"),
                               QStringLiteral("summary.csv"),
                               QStringLiteral("summary.csv-metadata.json"),
                               QStringLiteral("workers.csv")};
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name), expected);
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("results.csv"))).count('\n'), 51);
    // The plan runs again as it is.
    const Finished again = runCli({QStringLiteral("run"), folder.filePath(QStringLiteral("plan.json")),
                                   QStringLiteral("--format"), QStringLiteral("json"),
                                   QStringLiteral("--out"), m_folder.path()});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json().value(QStringLiteral("plan")), done.json().value(QStringLiteral("plan")));
}

void TestCliRun::csvIsOneHeaderAndOneRow()
{
    const Finished done =
        runCli({QStringLiteral("run"), QStringLiteral("--workload"), QStringLiteral("noop"),
                QStringLiteral("--items"), QStringLiteral("20"), QStringLiteral("--format"),
                QStringLiteral("csv"), QStringLiteral("--out"), m_folder.filePath(QStringLiteral("csv"))});
    QCOMPARE(done.code, 0);
    const QList<QByteArray> lines = done.out.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).endsWith('\r') && lines.at(1).endsWith('\r') && lines.at(2).isEmpty());
    const qsizetype column = lines.at(0).trimmed().split(',').indexOf("items_completed");
    QVERIFY(column >= 0);
    QDir folder(m_folder.filePath(QStringLiteral("csv")));
    const QStringList runs = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(done.out, contentOf(folder.filePath(runs.first() + QStringLiteral("/summary.csv"))));
}

void TestCliRun::textNamesTheFolder()
{
    const QStringList arguments{QStringLiteral("run"),
                                QStringLiteral("--workload"),
                                QStringLiteral("noop"),
                                QStringLiteral("--items"),
                                QStringLiteral("20"),
                                QStringLiteral("--out"),
                                m_folder.filePath(QStringLiteral("text"))};
    const Finished done = runCli(arguments);
    QCOMPARE(done.code, 0);
    QCOMPARE(done.err, QByteArray()); // no progress in a pipe
    QVERIFY(done.out.contains("\nCSV files and recording: " + m_folder.path().toUtf8() +
                              "/text/parascope_noop_"));
    const Finished quiet = runCli(arguments + QStringList{QStringLiteral("--quiet")});
    QCOMPARE(quiet.code, 0);
    QVERIFY(!quiet.out.contains("CSV files and recording"));
}

void TestCliRun::digestsAreInOrder()
{
    const QDir input(m_folder.filePath(QStringLiteral("input")));
    QVERIFY(input.mkpath(QStringLiteral("below")));
    QMap<QString, QByteArray> digests; // by path, as results.csv has it
    for (int i = 0; i < 20; ++i) {
        const QString name = QStringLiteral("%1file %2")
                                 .arg(QLatin1String(i % 3 == 0 ? "below/" : ""))
                                 .arg(i, 2, 10, QLatin1Char('0'));
        const QByteArray content(i * 1000, static_cast<char>('a' + i));
        QFile file(input.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        digests.insert(name, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
    const Finished done =
        runCli({QStringLiteral("run"), QStringLiteral("--workload"), QStringLiteral("hash-files"),
                QStringLiteral("--input"), input.path(), QStringLiteral("--processes"), QStringLiteral("2"),
                QStringLiteral("--threads"), QStringLiteral("2"), QStringLiteral("--format"),
                QStringLiteral("json"), QStringLiteral("--out"), m_folder.path()});
    QCOMPARE(done.err, QByteArray());
    QCOMPARE(done.code, 0);
    const QByteArray results =
        contentOf(done.json().value(QStringLiteral("folder")).toString() + QStringLiteral("/results.csv"));
    QCOMPARE(results.count('\n'), digests.size() + 1);
    qsizetype at = 0;
    for (const auto& [name, digest] : digests.asKeyValueRange()) {
        const qsizetype found = results.indexOf(name.toUtf8(), at);
        QVERIFY2(found >= at, qPrintable(name));
        const qsizetype end = results.indexOf('\n', found);
        const qsizetype begin = results.lastIndexOf('\n', found);
        QVERIFY2(results.mid(begin, end - begin).contains(digest), qPrintable(name));
        at = found;
    }
}

void TestCliRun::fewerFilesThanThereAre()
{
    QTemporaryDir input;
    for (const char* name : {"a", "b", "c"}) {
        QFile file(input.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(name);
    }
    for (const auto& [wanted, files] : {std::pair("2", 2), std::pair("7", 3)}) {
        const Finished done = runCli(
            {QStringLiteral("run"), QStringLiteral("--workload"), QStringLiteral("hash-files"),
             QStringLiteral("--input"), input.path(), QStringLiteral("--items"), QLatin1String(wanted),
             QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--out"), m_folder.path()});
        QCOMPARE(done.err, QByteArray());
        QCOMPARE(done.code, 0);
        const QByteArray results = contentOf(done.json().value(QStringLiteral("folder")).toString() +
                                             QStringLiteral("/results.csv"));
        QCOMPARE(results.count('\n'), files + 1);
    }
}

void TestCliRun::planFileAndFlagsOverIt()
{
    const QString path = m_folder.filePath(QStringLiteral("plan.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"workload": "sha256", "parameters": {"size": "2KiB"}, "threads": 1, "load": "batch", "items": 10})");
    file.close();
    const Finished done = runJson(path + QStringLiteral(" --items 30 --chunk 3 --threads 2 --seed 7"));
    QCOMPARE(done.code, 0);
    QCOMPARE(done.metrics().value(QStringLiteral("tasks_completed")).toInt(), 10);
    const QJsonObject plan = done.json().value(QStringLiteral("plan")).toObject();
    QCOMPARE(plan.value(QStringLiteral("threads")).toInt(), 2);
    QCOMPARE(plan.value(QStringLiteral("seed")).toString(), QStringLiteral("7"));
    QCOMPARE(plan.value(QStringLiteral("parameters")).toObject().value(QStringLiteral("size")).toInt(), 2048);
}

void TestCliRun::failedTasksEndWithThree()
{
    const Finished done = runCli(
        {QStringLiteral("run"), QStringLiteral("--workload"), QStringLiteral("command"),
         QStringLiteral("--param"), QStringLiteral("command=sh -c 'exit 5'"), QStringLiteral("--items"),
         QStringLiteral("4"), QStringLiteral("--chunk"), QStringLiteral("1"), QStringLiteral("--threads"),
         QStringLiteral("2"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--out"),
         m_folder.path()});
    QCOMPARE(done.code, 3);
    QVERIFY2(done.err.startsWith("parascope-cli: of 4 tasks, 4 failed"), done.err.constData());
    QVERIFY2(done.err.contains("exit code 5"), done.err.constData());
    QCOMPARE(done.err.count('\n'), 1);
    QCOMPARE(done.metrics().value(QStringLiteral("tasks_failed")).toInt(), 4);
}

void TestCliRun::anUnwritableFolderEndsWithOne()
{
    const QString file = m_folder.filePath(QStringLiteral("file"));
    QFile blocker(file);
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const Finished done =
        runCli({QStringLiteral("run"), QStringLiteral("--workload"), QStringLiteral("noop"),
                QStringLiteral("--items"), QStringLiteral("30"), QStringLiteral("--format"),
                QStringLiteral("json"), QStringLiteral("--out"), file + QStringLiteral("/runs")});
    QCOMPARE(done.code, 1);
    QVERIFY2(done.err.startsWith("parascope-cli: can't create the folder for runs: "), done.err.constData());
    QCOMPARE(done.err.count('\n'), 1);
    QCOMPARE(done.metrics().value(QStringLiteral("items_completed")).toInt(), 30);
    QVERIFY(done.json().value(QStringLiteral("folder")).isNull());
    QVERIFY(done.json().value(QStringLiteral("recording_error")).isString());
}

void TestCliRun::aFullDiskBehindStdoutEndsWithOne()
{
    QProcess process;
    process.setProcessEnvironment(headless());
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(cliPath(), {QStringLiteral("workloads")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().startsWith("parascope-cli: can't write the output: stdout ("));
}

void TestCliRun::interruptKeepsWhatWasMeasured_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("wholeGroup");
    QTest::newRow("SIGINT") << SIGINT << false;
    QTest::newRow("SIGTERM") << SIGTERM << false;
    QTest::newRow("the terminal is closed") << SIGHUP << false;
    QTest::newRow("Ctrl+C reaches every process of the terminal") << SIGINT << true;
}

void TestCliRun::interruptKeepsWhatWasMeasured()
{
    QFETCH(int, signal);
    QFETCH(bool, wholeGroup);
    const QString out = m_folder.filePath(QStringLiteral("interrupted%1%2").arg(signal).arg(wholeGroup));
    QProcess process;
    process.setProcessEnvironment(headless());
    process.setChildProcessModifier([] { ::setpgid(0, 0); }); // as a shell starts a job
    process.start(cliPath(), {QStringLiteral("run"), QStringLiteral("--workload"), QStringLiteral("sleep"),
                              QStringLiteral("--param"), QStringLiteral("service=1ms"),
                              QStringLiteral("--threads"), QStringLiteral("1"), QStringLiteral("--processes"),
                              QStringLiteral("2"), QStringLiteral("--duration"), QStringLiteral("10min"),
                              QStringLiteral("--warmup"), QStringLiteral("0s"), QStringLiteral("--format"),
                              QStringLiteral("json"), QStringLiteral("--out"), out});
    // The folder appears with the first interval that has something in it.
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(out).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty(), 30'000);
    QTest::qWait(300);
    const auto pid = static_cast<pid_t>(process.processId());
    QCOMPARE(::kill(wholeGroup ? -pid : pid, signal), 0);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    const QJsonObject object = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(object.value(QStringLiteral("outcome")).toString(), QStringLiteral("cancelled"));
    const QJsonObject metrics = object.value(QStringLiteral("metrics")).toObject();
    QVERIFY(metrics.value(QStringLiteral("tasks_completed")).toInt() > 0);
    QCOMPARE(metrics.value(QStringLiteral("worker_crashes")).toInt(-1), 0);
    QCOMPARE(metrics.value(QStringLiteral("tasks_lost")).toInt(-1), 0);
    QVERIFY(
        QFile::exists(object.value(QStringLiteral("folder")).toString() + QStringLiteral("/summary.csv")));
}

PARASCOPE_TEST_MAIN(TestCliRun)
#include "tst_cli_run.moc"
