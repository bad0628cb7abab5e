// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "core/workload/run_one.h"
#include "support/test_base.h"
#include "workload/kernels/command_line.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

#include <csignal>

using namespace parascope;

/// Command lines, and the programs they start.
class CommandTest : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void linesSplitAsInAShell_data();
    void linesSplitAsInAShell();
    void openQuotesAreErrors();
    void exitCodesAndSignals_data();
    void exitCodesAndSignals();
    void notFoundBeforeTheRun();
    void placeholdersAreReplaced();
    void cpuTimeOfGrandchildrenCounts();
    void inputIsEmptyAndOutputGoesNowhere();
    void nothingIsLeftBehind();
    void cancelEndsRunningAndLaterTasks();
    void manyThreadsAtOnce();
    void vanishedProgramFailsTheTask();

private:
    [[nodiscard]] Result<test::WorkloadPointer> command(const QString& line) const;
    [[nodiscard]] QByteArray readFile(const QString& name) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CommandTest::init()
{
    TestBase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

Result<test::WorkloadPointer> CommandTest::command(const QString& line) const
{
    WorkloadContext context;
    context.threads = 3;
    context.processes = 2;
    QString complete = line;
    complete.replace(QStringLiteral("DIR"), m_folder->path());
    return test::tryWorkload(QStringLiteral("command"), {{QStringLiteral("command"), complete}}, context);
}

QByteArray CommandTest::readFile(const QString& name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CommandTest::linesSplitAsInAShell_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* line, const QStringList& words) {
        QTest::newRow(line) << QString::fromUtf8(line) << words;
    };
    row("a b  c", {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    row("  a\tb\n", {QStringLiteral("a"), QStringLiteral("b")});
    row("sh -c 'exit 3'", {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("exit 3")});
    row("a'b c'd", {QStringLiteral("ab cd")});
    row("\"x y\"'z'", {QStringLiteral("x yz")});
    row("'' \"\"", {QString(QLatin1String("")), QString(QLatin1String(""))});
    row("'a\\b' \"a\\b\" \"\\\"\\\\\\$\"",
        {QStringLiteral("a\\b"), QStringLiteral("a\\b"), QStringLiteral("\"\\$")});
    row("a\\ b \\'c", {QStringLiteral("a b"), QStringLiteral("'c")});
    row("$HOME * ~ | >x", {QStringLiteral("$HOME"), QStringLiteral("*"), QStringLiteral("~"),
                           QStringLiteral("|"), QStringLiteral(">x")});
    row("gr\u00fc\u00dfe", {QStringLiteral("gr\u00fc\u00dfe")});
}

void CommandTest::linesSplitAsInAShell()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    const Result<QStringList> split = splitCommandLine(line);
    QVERIFY(split.ok());
    QCOMPARE(split.value(), words);
}

void CommandTest::openQuotesAreErrors()
{
    for (const char* line : {"", "   ", "a 'b", "a \"b", "a \\", "'a\"", "\"a\\\""}) {
        const Result<QStringList> split = splitCommandLine(QString::fromLatin1(line));
        QVERIFY2(!split.ok(), line);
        QCOMPARE(split.error().kind, ErrorKind::Usage);
    }
}

void CommandTest::exitCodesAndSignals_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("exitCode");
    QTest::newRow("good") << QStringLiteral("sh -c 'exit 0'") << QString() << QStringLiteral("0");
    QTest::newRow("bad") << QStringLiteral("sh -c 'exit 3'") << QStringLiteral("exit code 3")
                         << QStringLiteral("3");
    QTest::newRow("killed") << QStringLiteral("sh -c 'kill -TERM $$'")
                            << QStringLiteral("killed by signal 15") << QStringLiteral("143");
}

void CommandTest::exitCodesAndSignals()
{
    QFETCH(QString, line);
    QFETCH(QString, message);
    QFETCH(QString, exitCode);
    const auto made = command(line);
    QVERIFY(made.ok());
    const auto run = test::runTask(*made.value());
    QCOMPARE(run.result.ok, message.isEmpty());
    QCOMPARE(run.result.message, message);
    const QStringList row = made.value()->resultRow(0, run.bytes);
    QCOMPARE(row.size(), made.value()->resultColumns().size());
    QCOMPARE(row.value(0), exitCode);
    QVERIFY(row.value(1).toDouble() > 0 && row.value(3).toLongLong() > 0);
    QCOMPARE(row.value(4), message); // by this the item counts as good or not
    const std::vector<std::byte> neverRan(run.bytes.size());
    QCOMPARE(made.value()->resultRow(0, neverRan).value(0), QString());
    QCOMPARE(made.value()->resultRow(0, neverRan).value(4), QStringLiteral("no result"));
}

void CommandTest::notFoundBeforeTheRun()
{
    QFile plain(m_folder->filePath(QStringLiteral("plain")));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    for (const char* line : {"no-such-program-anywhere -x", "/no/such/program", "DIR/plain", "DIR"}) {
        const auto made = command(QString::fromLatin1(line));
        QVERIFY2(!made.ok(), line);
        QCOMPARE(made.error().kind, ErrorKind::Usage);
        QVERIFY(made.error().sentence().startsWith(QStringLiteral("command not found: ")));
    }
    QVERIFY(!command(QString()).ok());
}

void CommandTest::placeholdersAreReplaced()
{
    const auto made =
        command(QStringLiteral("sh -c 'echo $0 > DIR/out-{index}' t{threads}p{processes}i{index}"));
    QVERIFY(made.ok());
    QVERIFY(test::runTask(*made.value(), 41, 2).result.ok);
    QCOMPARE(readFile(QStringLiteral("out-41")), QByteArrayLiteral("t3p2i41\n"));
    QCOMPARE(readFile(QStringLiteral("out-42")), QByteArrayLiteral("t3p2i42\n"));
}

void CommandTest::cpuTimeOfGrandchildrenCounts()
{
    // The grandchild burns CPU time, not wall time: the loop ends when the shell's own clock says 0.2 s.
    const auto made = command(
        QStringLiteral("sh -c 'sh -c \"i=0; while [ \\$i -lt 200000 ]; do i=\\$((i+1)); done\"; true'"));
    QVERIFY(made.ok());
    const auto busy = test::runTask(*made.value());
    QVERIFY2(busy.result.ok, qPrintable(busy.result.message));
    const auto idle = test::runTask(*command(QStringLiteral("sleep 0.2")).value());
    const double busyCpu = made.value()->resultRow(0, busy.bytes).value(2).toDouble();
    const double idleCpu = made.value()->resultRow(0, idle.bytes).value(2).toDouble();
    QVERIFY2(busyCpu > 20.0, qPrintable(QString::number(busyCpu)));
    QVERIFY2(idleCpu < busyCpu, qPrintable(QString::number(idleCpu)));
    QVERIFY(made.value()->resultRow(0, idle.bytes).value(1).toDouble() >= 200.0);
}

void CommandTest::inputIsEmptyAndOutputGoesNowhere()
{
    const auto made =
        command(QStringLiteral("sh -c 'cat > DIR/input; echo out; echo err >&2; ls /proc/$$/fd > DIR/fds'"));
    QFile mine(m_folder->filePath(QStringLiteral("mine")));
    QVERIFY(mine.open(QIODevice::WriteOnly)); // an open file of ours the program must not inherit
    QVERIFY(test::runTask(*made.value()).result.ok);
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("input"))));
    QCOMPARE(readFile(QStringLiteral("input")), QByteArray());
    const QList<QByteArray> open = readFile(QStringLiteral("fds")).simplified().split(' ');
    QVERIFY(open.contains("0") && open.contains("1") && open.contains("2"));
    QVERIFY2(open.size() <= 4,
             readFile(QStringLiteral("fds")).constData()); // the shell's own may be one more
}

void CommandTest::nothingIsLeftBehind()
{
    const auto made = command(QStringLiteral("sh -c 'sleep 600 & echo $! > DIR/pid'"));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(test::runTask(*made.value()).result.ok);
    QVERIFY(timer.elapsed() < 60'000);
    const pid_t left = readFile(QStringLiteral("pid")).trimmed().toInt();
    QVERIFY(left > 1);
    const auto gone = [left] {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(left));
        return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z"); // or waiting to be reaped
    };
    QTRY_VERIFY_WITH_TIMEOUT(gone(), 20'000);
}

void CommandTest::cancelEndsRunningAndLaterTasks()
{
    const auto made = command(QStringLiteral("sh -c 'echo > DIR/started; sleep 600; true'"));
    test::TaskRun run;
    {
        std::jthread worker([&] { run = test::runTask(*made.value()); });
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath(QStringLiteral("started"))), 20'000);
        made.value()->cancel();
        made.value()->cancel();
    }
    QCOMPARE(run.result.message, QStringLiteral("cancelled"));
    const auto later = test::runTask(*made.value());
    QCOMPARE(later.result.message, QStringLiteral("cancelled"));
    QCOMPARE(made.value()->resultRow(0, later.bytes).value(0), QString());
}

void CommandTest::manyThreadsAtOnce()
{
    const auto made = command(QStringLiteral("sh -c 'exit $(({index} % 2))'"));
    std::atomic<int> right{0};
    std::vector<std::jthread> workers;
    for (std::uint64_t worker = 0; worker < 4; ++worker) {
        workers.emplace_back([&, worker] {
            for (std::uint64_t task = 0; task < 10; ++task)
                right += test::runTask(*made.value(), worker * 10 + task).result.ok == (task % 2 == 0);
        });
    }
    workers.clear();
    QCOMPARE(right.load(), 40);
}

void CommandTest::vanishedProgramFailsTheTask()
{
    const QString program = m_folder->filePath(QStringLiteral("program"));
    QVERIFY(QFile::copy(QStringLiteral("/bin/true"), program));
    const auto made = command(program);
    QVERIFY(made.ok());
    QVERIFY(test::runTask(*made.value()).result.ok);
    QVERIFY(QFile::remove(program));
    const auto run = test::runTask(*made.value());
    QCOMPARE(run.result.message, QStringLiteral("can't start: No such file or directory"));
    QCOMPARE(made.value()->resultRow(0, run.bytes).value(0), QString());
}

PARASCOPE_TEST_MAIN(CommandTest)
#include "tst_command.moc"
