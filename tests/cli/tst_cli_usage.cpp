// SPDX-License-Identifier: GPL-3.0-or-later
// Calls and plans that can't be run: one sentence on stderr, nothing on stdout, code 2, nothing left behind.
#include "cli_runner.h"

#include "support/test_base.h"

#include <QDir>
#include <QTemporaryDir>

using namespace parascope::test;

namespace {

const char* const kWorkloads = "sha256";

} // namespace

class TestCliUsage : public TestBase {
    Q_OBJECT
private Q_SLOTS:
    void exactSentence_data();
    void exactSentence();
    void namesTheRest_data();
    void namesTheRest();
    void plans_data();
    void plans();
    void helpGoesToStdout_data();
    void helpGoesToStdout();
    void version();

private:
    void expectUsageError(const QStringList& arguments, const QString& sentence);
    QTemporaryDir m_folder;
};

void TestCliUsage::expectUsageError(const QStringList& arguments, const QString& sentence)
{
    const QDir runs(m_folder.filePath(QStringLiteral("runs")));
    const Finished done = runCli(arguments);
    QCOMPARE(QString::fromUtf8(done.err), QStringLiteral("parascope-cli: ") + sentence + QLatin1Char('\n'));
    QCOMPARE(done.out, QByteArray());
    QCOMPARE(done.code, 2);
    QVERIFY(!runs.exists());
}

void TestCliUsage::exactSentence_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const char* arguments, const char* sentence) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << QString::fromUtf8(sentence);
    };
    row("no command", "",
        "no command given (choose one of: run, workloads, machine, report, rerun, compare, sweep, fit, "
        "selftest).");
    row("unknown command", "walk",
        "unknown command 'walk' (choose one of: run, workloads, machine, report, rerun, compare, sweep, fit, "
        "selftest).");
    row("unknown flag", "run --bogus", "unknown option '--bogus' (see parascope-cli run --help).");
    row("single dash", "run -bogus", "unknown option '--bogus' (see parascope-cli run --help).");
    row("value missing", "run --threads", "missing value after '--threads' (see parascope-cli run --help).");
    row("value not wanted", "run --quiet=yes",
        "unexpected value after '--quiet' (see parascope-cli run --help).");
    row("no workload", "run --threads 2",
        "no workload given (give --workload NAME or a plan file; see parascope-cli workloads).");
    row("two plans", "run a.json b.json", "unexpected argument 'b.json' (see parascope-cli run --help).");
    row("threads out of range", "run --workload noop --threads 1000", "threads is 1000 (use 0 to 256).");
    row("negative threads", "run --workload noop --threads -1", "threads is -1 (use 0 to 256).");
    row("too many processes", "run --workload noop --processes 129", "processes is 129 (use 0 to 128).");
    row("beyond an int", "run --workload noop --threads 99999999999",
        "99999999999 is out of range: --threads.");
    row("negative items", "run --workload noop --items -5", "-5 is out of range: --items.");
    row("not a number", "run --workload noop --threads two",
        "can't read \"two\" as a whole number: --threads (only digits with an optional minus sign, as in "
        "12).");
    row("comma in a number", "run --workload noop --rate 1,5",
        "can't read \"1,5\" as a number: --rate (digits with a point for decimals, as in 0.25 or 1e6).");
    row("unknown parameter", "run --workload sha256 --param length=3",
        "unknown parameter 'length' of sha256 (known: size).");
    row("parameter out of range", "run --workload sha256 --param size=1GiB",
        "1GiB is out of range: parameter 'size' of sha256 (allowed: 0B to 64MiB).");
    row("parameter without =", "run --workload sha256 --param size",
        "'size' is not of the form name=value: --param (as in --param size=64KiB).");
    row("not a choice", "run --workload noop --transfer fax",
        "'fax' is not a choice: --transfer (choices: copy, move, shared).");
    row("format", "run --workload noop --format xml",
        "'xml' is not a choice: --format (choices: text, json, csv).");
    row("move between processes", "run --workload noop --processes 1 --transfer move",
        "transfer 'move' is not possible between processes (use copy or shared, or 0 processes).");
    row("two loads", "run --workload noop --rate 5 --items 5",
        "--in-flight, --rate and --items exclude each other (give one of them).");
    row("arrivals without a rate", "run --workload noop --arrivals constant",
        "--arrivals needs an open loop (give --rate).");
    row("chunk without a batch", "run --workload noop --chunk 5", "--chunk needs a batch (give --items).");
    row("report of nothing", "report", "an argument is missing (see parascope-cli report --help).");
    row("workloads format", "workloads --format csv",
        "'csv' is not a choice: --format (choices: text, json).");
}

void TestCliUsage::exactSentence()
{
    QFETCH(QString, arguments);
    QFETCH(QString, sentence);
    QStringList list = arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (list.value(0) == QLatin1String("run") && !arguments.contains(QLatin1String("a.json")))
        list << QStringLiteral("--out") << m_folder.filePath(QStringLiteral("runs"));
    if (arguments.endsWith(QLatin1String("--threads"))) // the flag must stay the last one
        list = QStringList{QStringLiteral("run"), QStringLiteral("--threads")};
    expectUsageError(list, sentence);
}

void TestCliUsage::namesTheRest_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("part");
    const auto text = [](const char* latin) { return QString::fromLatin1(latin); };
    QTest::newRow("unknown workload")
        << QStringList{text("run"), text("--workload"), text("sha257")}
        << text("unknown workload 'sha257' (choose one of: ") << text(kWorkloads);
    QTest::newRow("bad duration") << QStringList{text("run"), text("--workload"), text("noop"),
                                                 text("--duration"), text("10 parsecs")}
                                  << text("can't read \"10 parsecs\" as a duration: --duration (")
                                  << text("ms");
    QTest::newRow("directory is missing")
        << QStringList{text("run"), text("--workload"), text("hash-files"), text("--input"),
                       text("/nonexistent/dir")}
        << text("can't read the input directory: /nonexistent/dir (") << text("No such file or directory");
    QTest::newRow("no directory") << QStringList{text("run"), text("--workload"), text("hash-files")}
                                  << text("workload 'hash-files' needs a directory") << text("--input DIR");
    QTest::newRow("command not found") << QStringList{text("run"),
                                                      text("--workload"),
                                                      text("command"),
                                                      text("--param"),
                                                      text("command=no-such-program --x"),
                                                      text("--items"),
                                                      text("1")}
                                       << text("command not found: no-such-program") << text("install it");
}

void TestCliUsage::namesTheRest()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, begin);
    QFETCH(QString, part);
    const QString runs = m_folder.filePath(QStringLiteral("runs"));
    const Finished done = runCli(arguments + QStringList{QStringLiteral("--out"), runs});
    const QString err = QString::fromUtf8(done.err);
    QVERIFY2(err.startsWith(QStringLiteral("parascope-cli: ") + begin), done.err.constData());
    QVERIFY2(err.contains(part), done.err.constData());
    QCOMPARE(err.count(QLatin1Char('\n')), 1);
    QCOMPARE(done.out, QByteArray());
    QCOMPARE(done.code, 2);
    QVERIFY(!QDir(runs).exists());
}

void TestCliUsage::plans_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QByteArray("")
                           << QStringLiteral("the plan is not JSON: PLAN, byte 0: illegal value "
                                             "(correct it or export a plan anew).");
    QTest::newRow("cut short") << QByteArray(R"({"workload": "noop")")
                               << QStringLiteral("the plan is not JSON: PLAN, byte 19: unterminated string "
                                                 "(correct it or export a plan anew).");
    QTest::newRow("a list") << QByteArray("[1]") << QStringLiteral("the plan is not a JSON object: PLAN.");
    QTest::newRow("typo") << QByteArray(R"({"workload": "noop", "thread": 2})")
                          << QStringLiteral(
                                 "unknown plan field 'thread': PLAN (remove it or correct its name).");
    QTest::newRow("range") << QByteArray(R"({"workload": "noop", "threads": 2.5})")
                           << QStringLiteral(
                                  "plan field 'threads' is not what it should be: PLAN (it takes a "
                                  "whole number from 0 to 256).");
    QTest::newRow("newer") << QByteArray(R"({"schema_version": 2, "workload": "noop"})")
                           << QStringLiteral(
                                  "plan field 'schema_version' is not what it should be: PLAN (it takes "
                                  "a whole number from 1 to 1).");
}

void TestCliUsage::plans()
{
    QFETCH(QByteArray, plan);
    QFETCH(QString, sentence);
    const QString path = m_folder.filePath(QStringLiteral("plan.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(plan);
    file.close();
    expectUsageError({QStringLiteral("run"), path}, sentence.replace(QLatin1String("PLAN"), path));
    const QString gone = m_folder.filePath(QStringLiteral("gone.json"));
    expectUsageError(
        {QStringLiteral("run"), gone},
        QStringLiteral("can't read the plan: %1: No such file or directory (check the path).").arg(gone));
}

void TestCliUsage::helpGoesToStdout_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("first");
    const QString help = QStringLiteral("--help");
    QTest::newRow("all") << QStringList{help} << QByteArray("Usage: parascope-cli COMMAND [OPTIONS]\n");
    QTest::newRow("run") << QStringList{QStringLiteral("run"), help}
                         << QByteArray("Usage: parascope-cli run [PLAN.json] [OPTIONS]\n");
    QTest::newRow("workloads") << QStringList{QStringLiteral("workloads"), QStringLiteral("-h")}
                               << QByteArray("Usage: parascope-cli workloads [OPTIONS]\n");
    QTest::newRow("machine") << QStringList{QStringLiteral("machine"), help}
                             << QByteArray("Usage: parascope-cli machine [OPTIONS]\n");
    QTest::newRow("report") << QStringList{QStringLiteral("report"), help}
                            << QByteArray("Usage: parascope-cli report RECORDING [OPTIONS]\n");
}

void TestCliUsage::helpGoesToStdout()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, first);
    const Finished done = runCli(arguments);
    QVERIFY2(done.out.startsWith(first), done.out.constData());
    QCOMPARE(done.err, QByteArray());
    QCOMPARE(done.code, 0);
}

void TestCliUsage::version()
{
    const Finished done = runCli({QStringLiteral("--version")});
    QCOMPARE(done.out, QByteArray("parascope-cli " PARASCOPE_TEST_VERSION "\n"));
    QCOMPARE(done.err, QByteArray());
    QCOMPARE(done.code, 0);
}

PARASCOPE_TEST_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"
