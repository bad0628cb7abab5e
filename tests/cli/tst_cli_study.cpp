// SPDX-License-Identifier: GPL-3.0-or-later
// fit, compare, gates and sweeps from outside: what they print, what they leave, and their exit codes.
#include "cli_runner.h"

#include "support/test_base.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <csignal>

using namespace parascope::test;

class TestCliStudy : public TestBase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fitOfAPublishedTable();
    void fitInWords();
    void fitRefuses_data();
    void fitRefuses();
    void compareWithItself();
    void compareInEveryForm();
    void compareStrangers();
    void compareRefuses();
    void conditionsOfARun_data();
    void conditionsOfARun();
    void baselineOfARun();
    void aGateIsReadyBeforeTheRun_data();
    void aGateIsReadyBeforeTheRun();
    void aBaselineTooShortToJudgeIsSaid();
    void junitFile();
    void sweepAnswers();
    void sweepGoesOn();
    void sweepKilledAndResumed();
    void sweepRefuses_data();
    void sweepRefuses();
    void findingsOfARun();
    void aSelfTestEndsInOrder();

private:
    [[nodiscard]] QString write(const QByteArray& content);
    [[nodiscard]] QStringList sleepRun(const QString& service, const QString& name);
    [[nodiscard]] QStringList smallSweep(const QString& folder) const;
    QTemporaryDir m_folder;
    QString m_fast, m_slow; ///< folders of two runs
};

namespace {

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '));
}

} // namespace

QString TestCliStudy::write(const QByteArray& content)
{
    const QString path = m_folder.filePath(QStringLiteral("table.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return path;
}

/// Sleeping tasks have a known rate however busy the machine is.
QStringList TestCliStudy::sleepRun(const QString& service, const QString& name)
{
    return words("run --workload sleep --threads 2 --in-flight 2 --duration 3s --warmup 0.2s --format json "
                 "--quiet") +
           QStringList{QStringLiteral("--param"), QStringLiteral("service=") + service,
                       QStringLiteral("--name"),  name,
                       QStringLiteral("--out"),   m_folder.path()};
}

QStringList TestCliStudy::smallSweep(const QString& folder) const
{
    return words("sweep --workload sleep --param service=5ms --threads 1,2 --in-flight 4 --repetitions 3 "
                 "--duration "
                 "0.2s --warmup 0s --no-null-test --keep-all --format json --out") +
           QStringList{folder};
}

void TestCliStudy::initTestCase()
{
    const Finished fast = runCli(sleepRun(QStringLiteral("5ms"), QStringLiteral("fast")));
    QCOMPARE(fast.code, 0);
    m_fast = fast.json().value(QStringLiteral("folder")).toString();
    // 8 ms: another size of the same workload, too far from 5 ms to be one job
    const Finished slow = runCli(sleepRun(QStringLiteral("6ms"), QStringLiteral("slow")));
    QCOMPARE(slow.code, 0);
    m_slow = slow.json().value(QStringLiteral("folder")).toString();
    QVERIFY(fast.json().contains(QStringLiteral("findings")));
}

void TestCliStudy::fitOfAPublishedTable()
{
    const QString path =
        write("N,X\n1,64.9\n18,995.9\n36,1652.4\n72,1853.2\n108,1828.9\n144,1775.0\n216,1702.2\n");
    const Finished done =
        runCli({QStringLiteral("fit"), path, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(done.code, 0);
    const QJsonObject fit = done.json();
    QVERIFY(std::abs(fit.value(QStringLiteral("alpha")).toDouble() - 0.02773) < 1e-5);
    QVERIFY(std::abs(fit.value(QStringLiteral("beta")).toDouble() - 0.000104) < 1e-6);
    QVERIFY(std::abs(fit.value(QStringLiteral("peak_n")).toDouble() - 96.5) < 0.1);
    for (const char* law : {"usl", "amdahl", "gustafson"}) {
        const Finished one =
            runCli({QStringLiteral("fit"), path, QStringLiteral("--law"), QString::fromLatin1(law),
                    QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(one.code, 0);
        QCOMPARE(one.json().value(QStringLiteral("law")).toString(), QString::fromLatin1(law));
    }
}

void TestCliStudy::fitInWords()
{
    const Finished done = runCli({QStringLiteral("fit"), write("1 10\n2 19\n4 33\n8 50\n")});
    QCOMPARE(done.code, 0);
    QVERIFY(done.out.contains("alpha") && done.out.contains("95 % interval") &&
            done.out.contains("few points"));
}

void TestCliStudy::fitRefuses_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("empty") << QByteArray() << QStringList();
    QTest::newRow("words") << QByteArray("N,X\n1,fast\n") << QStringList();
    QTest::newRow("two points") << QByteArray("1,2\n2,3\n") << QStringList();
    QTest::newRow("negative") << QByteArray("1,2\n2,-3\n4,5\n") << QStringList();
    QTest::newRow("no such law") << QByteArray("1,2\n2,3\n4,5\n") << words("--law moore");
    QTest::newRow("no such column") << QByteArray("1,2\n2,3\n4,5\n") << words("--x speed");
}

void TestCliStudy::fitRefuses()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, options);
    const Finished done = runCli(QStringList{QStringLiteral("fit"), write(table)} + options);
    QCOMPARE(done.code, 2);
    QCOMPARE(done.err.count('\n'), 1);
    QVERIFY(done.out.isEmpty());
    QCOMPARE(runCli({QStringLiteral("fit"), m_folder.filePath(QStringLiteral("none.csv"))}).code, 2);
}

void TestCliStudy::compareWithItself()
{
    const Finished done = runCli(
        {QStringLiteral("compare"), m_fast, m_fast, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.json().value(QStringLiteral("verdict")).toString(), QStringLiteral("tie"));
    const QJsonObject metrics = done.metrics();
    QCOMPARE(metrics.value(QStringLiteral("throughput_ops_per_s"))
                 .toObject()
                 .value(QStringLiteral("ratio"))
                 .toDouble(),
             1.0);
}

void TestCliStudy::compareInEveryForm()
{
    const QString recording = QDir(m_slow).filePath(QStringLiteral("recording.parascope"));
    const QStringList call{QStringLiteral("compare"), m_fast, recording};
    const Finished json = runCli(call + words("--format json"));
    QCOMPARE(json.code, 0);
    QCOMPARE(json.json().value(QStringLiteral("verdict")).toString(), QStringLiteral("worse"));
    const QJsonObject service = json.metrics().value(QStringLiteral("service_p50_ms")).toObject();
    QCOMPARE(service.value(QStringLiteral("verdict")).toString(), QStringLiteral("worse"));
    QVERIFY(service.value(QStringLiteral("ratio_ci95")).toArray().at(0).toDouble() > 1);
    const Finished text = runCli(call);
    QVERIFY(text.out.contains("B is worse") && text.out.contains("Throughput"));
    QVERIFY2(text.out.contains("from one run a side (resampled blocks of time)."), text.out.constData());
    const Finished markdown = runCli(call + words("--format md"));
    QVERIFY(markdown.out.startsWith("**B is worse") && markdown.out.contains("| --- |"));
    QCOMPARE(runCli(call + words("--min-effect 60%")).out.contains("A tie"), true);
    QCOMPARE(runCli(call + words("--max-regression 5%")).code, 99);
    QCOMPARE(runCli(call + words("--max-regression 60%")).code, 0);
    QCOMPARE(runCli({QStringLiteral("compare"), recording, m_fast, QStringLiteral("--max-regression"),
                     QStringLiteral("5%")})
                 .code,
             0);
}

void TestCliStudy::compareStrangers()
{
    const Finished other = runCli(
        words("run --workload noop --threads 1 --duration 0.5s --warmup 0s --format json --quiet --out") +
        QStringList{m_folder.path()});
    const QString folder = other.json().value(QStringLiteral("folder")).toString();
    const Finished done = runCli(
        {QStringLiteral("compare"), m_fast, folder, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.json().value(QStringLiteral("verdict")).toString(), QStringLiteral("not_comparable"));
    QVERIFY(!done.json().value(QStringLiteral("not_comparable_because")).toArray().isEmpty());
}

void TestCliStudy::compareRefuses()
{
    QCOMPARE(runCli({QStringLiteral("compare"), m_fast}).code, 2);
    QCOMPARE(runCli({QStringLiteral("compare"), m_fast, m_folder.filePath(QStringLiteral("none"))}).code, 1);
    QCOMPARE(runCli({QStringLiteral("compare"), m_fast, m_slow, QStringLiteral("--min-effect"),
                     QStringLiteral("much")})
                 .code,
             2);
}

void TestCliStudy::conditionsOfARun_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<int>("code");
    QTest::newRow("kept") << QStringLiteral("response_p50_ms > 5000") << 0;
    QTest::newRow("broken") << QStringLiteral("response_p50_ms > 0.001") << 99;
    QTest::newRow("broken count") << QStringLiteral("tasks_completed >= 1") << 99;
    QTest::newRow("kept count") << QStringLiteral("tasks_failed > 0") << 0;
    QTest::newRow("throughput too low") << QStringLiteral("throughput_ops_per_s < 1e6") << 99;
    QTest::newRow("not measured") << QStringLiteral("achieved_ratio < 0.9") << 1;
    QTest::newRow("no such metric") << QStringLiteral("speed > 3") << 2;
    QTest::newRow("no condition") << QStringLiteral("response_p50_ms") << 2;
}

void TestCliStudy::conditionsOfARun()
{
    QFETCH(QString, condition);
    QFETCH(int, code);
    const Finished done =
        runCli(words("run --workload sleep --param service=2ms --threads 1 --in-flight 1 --duration 1s "
                     "--warmup 0s --quiet --out") +
               QStringList{m_folder.path(), QStringLiteral("--fail-if"), condition});
    QVERIFY2(done.code == code, done.err.constData());
    QCOMPARE(done.err.isEmpty(), code == 0);
}

void TestCliStudy::baselineOfARun()
{
    const QStringList slow = sleepRun(QStringLiteral("6ms"), QStringLiteral("again"));
    QCOMPARE(runCli(slow + QStringList{QStringLiteral("--baseline"), m_slow,
                                       QStringLiteral("--max-regression"), QStringLiteral("15%")})
                 .code,
             0);
    const Finished worse =
        runCli(slow + QStringList{QStringLiteral("--baseline"), m_fast, QStringLiteral("--max-regression"),
                                  QStringLiteral("5%")});
    QCOMPARE(worse.code, 99);
    QVERIFY(worse.err.contains("95 % interval"));
    QCOMPARE(runCli(slow + words("--max-regression 5%")).code, 2);
    const Finished typo = runCli(slow + QStringList{QStringLiteral("--baseline"), m_fast,
                                                    QStringLiteral("--metric"), QStringLiteral("througput")});
    QCOMPARE(typo.code, 2); // a gate that looks at nothing is always green
    QVERIFY2(typo.err.contains("'througput' is not compared: --metric"), typo.err.constData());
}

void TestCliStudy::aGateIsReadyBeforeTheRun_data()
{
    QTest::addColumn<QString>("gate");
    QTest::newRow("no baseline there") << QStringLiteral("--baseline /nowhere");
    QTest::newRow("no recording") << QStringLiteral("--baseline /etc/hostname");
    QTest::newRow("no folder for the JUnit file") << QStringLiteral("--junit /nowhere/x.xml");
}

/// Whoever waited ten minutes for a run does not want to hear then that there is nothing to compare with.
void TestCliStudy::aGateIsReadyBeforeTheRun()
{
    QFETCH(QString, gate);
    const QString out = m_folder.filePath(QStringLiteral("gate"));
    const Finished done = runCli(words("run --workload noop --duration 10min --out") + QStringList{out} +
                                 gate.split(QLatin1Char(' ')));
    QCOMPARE(done.code, 1);
    QCOMPARE(done.out, QByteArray());
    QCOMPARE(done.err.count('\n'), 1);
    QVERIFY(!QFile::exists(out));
}

void TestCliStudy::aBaselineTooShortToJudgeIsSaid()
{
    const auto shortRun = [this](const char* folder) {
        return words("run --workload sleep --param service=5ms --threads 1 --duration 0.2s --warmup 0s "
                     "--quiet --out") +
               QStringList{m_folder.filePath(QLatin1String(folder))};
    };
    QCOMPARE(runCli(shortRun("short")).code, 0);
    const Finished done =
        runCli(shortRun("shorter") +
               QStringList{QStringLiteral("--baseline"), m_folder.filePath(QStringLiteral("short"))});
    QVERIFY2(done.code == 0, done.err.constData());
    QVERIFY2(done.err.startsWith("parascope-cli: can't judge: "), done.err.constData());
    QCOMPARE(runCli({QStringLiteral("compare"), m_folder.filePath(QStringLiteral("short")),
                     QStringLiteral("/nowhere")})
                 .code,
             1);
}

void TestCliStudy::junitFile()
{
    const QString path = m_folder.filePath(QStringLiteral("junit.xml"));
    const Finished done =
        runCli(words("run --workload sleep --param service=2ms --threads 1 --duration 0.5s --warmup 0s "
                     "--quiet --out") +
               QStringList{m_folder.path(), QStringLiteral("--fail-if"),
                           QStringLiteral("tasks_completed > 0"), QStringLiteral("--fail-if"),
                           QStringLiteral("tasks_failed > 0"), QStringLiteral("--junit"), path});
    QCOMPARE(done.code, 99);
    QXmlStreamReader xml(contentOf(path));
    int cases = 0, failures = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("testsuite"))
            QCOMPARE(xml.attributes().value(QLatin1String("failures")).toString(), QStringLiteral("1"));
        cases += xml.isStartElement() && xml.name() == QLatin1String("testcase") ? 1 : 0;
        failures += xml.isStartElement() && xml.name() == QLatin1String("failure") ? 1 : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(cases, 3);
    QCOMPARE(failures, 1);
}

void TestCliStudy::sweepAnswers()
{
    const QString folder = m_folder.filePath(QStringLiteral("sweep"));
    const Finished done = runCli(smallSweep(folder));
    QVERIFY2(done.code == 0, done.err.constData());
    QVERIFY(done.err.contains("2 cells, up to 3 runs"));
    const QJsonObject result = done.json();
    QVERIFY(result.value(QStringLiteral("complete")).toBool());
    QCOMPARE(result.value(QStringLiteral("cells")).toArray().size(), 2);
    const QJsonObject suggested = result.value(QStringLiteral("recommendation"))
                                      .toObject()
                                      .value(QStringLiteral("suggested"))
                                      .toObject();
    QCOMPARE(suggested.value(QStringLiteral("threads")).toInt(), 2); // sleeping tasks gain from any worker
    QVERIFY(QFile::exists(folder + QStringLiteral("/cells.csv")));
    QVERIFY(QFile::exists(folder + QStringLiteral("/sweep.json")));
}

void TestCliStudy::sweepGoesOn()
{
    const QString folder = m_folder.filePath(QStringLiteral("sweep"));
    const Finished again = runCli(smallSweep(folder)); // all is there: only the answer is given
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json().value(QStringLiteral("runs_before")).toInt(), 9);
    const Finished resumed =
        runCli({QStringLiteral("sweep"), QStringLiteral("--resume"), folder, QStringLiteral("--quiet")});
    QCOMPARE(resumed.code, 0);
    QVERIFY(resumed.err.isEmpty());
    QVERIFY(resumed.out.contains("Use 2 threads"));
    QCOMPARE(runCli(smallSweep(folder) + words("--repetitions 4")).code, 2);
}

void TestCliStudy::sweepKilledAndResumed()
{
    const QString folder = m_folder.filePath(QStringLiteral("killed"));
    for (int kill = 0; kill < 3; ++kill) {
        QProcess process;
        process.setProcessEnvironment(headless());
        process.start(cliPath(), smallSweep(folder));
        QVERIFY(process.waitForStarted());
        QTest::qWait(700);
        process.kill();
        process.waitForFinished(); // false when a fast sweep was done before
        QCOMPARE(process.state(), QProcess::NotRunning);
        if (process.exitStatus() == QProcess::NormalExit)
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    const Finished done = runCli({QStringLiteral("sweep"), QStringLiteral("--resume"), folder,
                                  QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(done.code, 0);
    QVERIFY(done.json().value(QStringLiteral("runs_before")).toInt() >= 1);
    for (const QJsonValue& cell : done.json().value(QStringLiteral("cells")).toArray())
        QCOMPARE(cell.toObject().value(QStringLiteral("runs")).toInt(), 3);
    QVERIFY(done.json().value(QStringLiteral("complete")).toBool());
}

void TestCliStudy::sweepRefuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("nothing to sweep") << words("--workload spin --threads 2");
    QTest::newRow("bad range") << words("--workload spin --threads 8-1");
    QTest::newRow("unknown parameter") << words("--workload spin --sweep colour=red,blue");
    QTest::newRow("bad value") << words("--workload spin --threads 1,2 --sweep service=long,short");
    QTest::newRow("bad limit") << words("--workload spin --threads 1,2 --limit fast");
    QTest::newRow("no workload") << words("--threads 1,2");
    QTest::newRow("too many threads") << words("--workload spin --threads 1,1000");
}

void TestCliStudy::sweepRefuses()
{
    QFETCH(QStringList, options);
    const Finished done = runCli(QStringList{QStringLiteral("sweep")} + options);
    QVERIFY2(done.code == 2, done.err.constData());
    QCOMPARE(done.err.count('\n'), 1);
    QCOMPARE(runCli({QStringLiteral("sweep"), QStringLiteral("--resume"),
                     m_folder.filePath(QStringLiteral("none"))})
                 .code,
             1);
}

void TestCliStudy::findingsOfARun()
{
    // Inline tasks of 60 ms: the main thread can't answer.
    const Finished done =
        runCli(words("run --workload sleep --param service=60ms --threads 0 --processes 0 --duration 1.5s "
                     "--warmup 0s --format json --quiet --out") +
               QStringList{m_folder.path()});
    QStringList ids;
    for (const QJsonValue& finding : done.json().value(QStringLiteral("findings")).toArray())
        ids << finding.toObject().value(QStringLiteral("id")).toString();
    QVERIFY2(ids.contains(QStringLiteral("main-thread-blocked")), qPrintable(ids.join(QLatin1Char(' '))));
}

void TestCliStudy::aSelfTestEndsInOrder()
{
    const QTemporaryDir temporary;
    QProcessEnvironment environment = headless();
    environment.insert(QStringLiteral("TMPDIR"), temporary.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(cliPath(), words("selftest --quick"));
    const auto left = [&temporary] {
        return QDir(temporary.path()).entryList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot);
    };
    // Some seconds in it makes a folder of files to be worked on in order.
    QTRY_VERIFY_WITH_TIMEOUT(!left().isEmpty(), 60'000);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError(), QByteArray("parascope-cli: the self-test was cancelled.\n"));
    QCOMPARE(left(), QStringList());
}

PARASCOPE_TEST_MAIN(TestCliStudy)
#include "tst_cli_study.moc"
