// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings that are exported, recordings that can't be, lists, and the locale that must not matter.
#include "cli_runner.h"

#include "support/test_base.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace parascope::test;

class TestCliReport : public TestBase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSameFiguresAgain();
    void resultsOfABatchGoAlong();
    void theSameBytesInEveryLocale();
    void damagedRecordings_data();
    void damagedRecordings();
    void anUnwritableTargetEndsWithOne();
    void everyFormAtOnce();
    void aTraceThatViewersRead();
    void onlyWhatIsAskedForIsWritten();
    void workloadsAreListed();
    void theMachineIsDescribed();

private:
    Finished report(const QStringList& options, const QProcessEnvironment& environment = headless());
    QTemporaryDir m_folder;
    QDir m_run;
    QString m_recording;
    QJsonObject m_metrics;
};

Finished TestCliReport::report(const QStringList& options, const QProcessEnvironment& environment)
{
    return runCli(QStringList{QStringLiteral("report"), m_recording} + options, environment);
}

void TestCliReport::initTestCase()
{
    const Finished done =
        runCli({QStringLiteral("run"), QStringLiteral("--workload"), QStringLiteral("spin"),
                QStringLiteral("--param"), QStringLiteral("service=500us"), QStringLiteral("--threads"),
                QStringLiteral("2"), QStringLiteral("--duration"), QStringLiteral("1.5s"),
                QStringLiteral("--warmup"), QStringLiteral("0.2s"), QStringLiteral("--format"),
                QStringLiteral("json"), QStringLiteral("--out"), m_folder.path()});
    QCOMPARE(done.code, 0);
    m_run.setPath(done.json().value(QStringLiteral("folder")).toString());
    m_recording = m_run.filePath(QStringLiteral("recording.parascope"));
    m_metrics = done.metrics();
    QVERIFY(m_metrics.value(QStringLiteral("tasks_completed")).toInt() > 0);
}

void TestCliReport::theSameFiguresAgain()
{
    const Finished json = report({QStringLiteral("--json"), QStringLiteral("-")});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.metrics(), m_metrics);
    const QString path = m_folder.filePath(QStringLiteral("report.json"));
    const Finished file = report({QStringLiteral("--json"), path});
    QCOMPARE(file.code, 0);
    QCOMPARE(file.out, QByteArray());
    QCOMPARE(contentOf(path), json.out);
    const Finished text = report({});
    QCOMPARE(runCli({QStringLiteral("report"), QFileInfo(m_recording).path()}).out,
             text.out); // or its folder
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains("spin"));
}

void TestCliReport::resultsOfABatchGoAlong()
{
    const Finished done =
        runCli({QStringLiteral("run"), QStringLiteral("--workload"), QStringLiteral("sha256"),
                QStringLiteral("--items"), QStringLiteral("5"), QStringLiteral("--format"),
                QStringLiteral("json"), QStringLiteral("--out"), m_folder.filePath(QStringLiteral("batch"))});
    const QString run = done.json().value(QStringLiteral("folder")).toString();
    const QDir copy(m_folder.filePath(QStringLiteral("batch-copy")));
    const QStringList exportTo{QStringLiteral("report"), run, QStringLiteral("--csv")};
    QCOMPARE(runCli(exportTo + QStringList{copy.path()}).code, 0);
    const QByteArray results = contentOf(run + QStringLiteral("/results.csv"));
    QCOMPARE(results.count('\n'), 6);
    QCOMPARE(contentOf(copy.filePath(QStringLiteral("results.csv"))), results);
    QCOMPARE(runCli(exportTo + QStringList{run}).code, 0); // onto itself
    QCOMPARE(contentOf(run + QStringLiteral("/results.csv")), results);
}

void TestCliReport::theSameBytesInEveryLocale()
{
    // A locale with a decimal comma, compiled for this test only.
    const QString locales = m_folder.filePath(QStringLiteral("locales"));
    QVERIFY(QDir().mkpath(locales));
    QCOMPARE(QProcess::execute(QStringLiteral("localedef"),
                               {QStringLiteral("-c"), QStringLiteral("-i"), QStringLiteral("de_DE"),
                                QStringLiteral("-f"), QStringLiteral("UTF-8"),
                                locales + QStringLiteral("/de_DE.UTF-8")}),
             0);
    QProcessEnvironment german = headless();
    german.insert(QStringLiteral("LOCPATH"), locales);
    german.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
    QProcess shown;
    shown.setProcessEnvironment(german);
    shown.start(QStringLiteral("locale"), {QStringLiteral("decimal_point")});
    QVERIFY(shown.waitForFinished());
    QCOMPARE(shown.readAllStandardOutput().trimmed(), QByteArray(","));

    const QDir exported(m_folder.filePath(QStringLiteral("german")));
    const Finished done = report(
        {QStringLiteral("--csv"), exported.path(), QStringLiteral("--json"), QStringLiteral("-")}, german);
    QCOMPARE(done.err, QByteArray());
    QCOMPARE(done.code, 0);
    QCOMPARE(done.metrics(), m_metrics);
    const QStringList names = exported.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 6);
    for (const QString& name : names)
        QVERIFY2(contentOf(exported.filePath(name)) == contentOf(m_run.filePath(name)), qPrintable(name));
    QCOMPARE(report({}, german).out, report({}).out);
    // Numbers on the command line are read the same way too.
    const Finished run =
        runCli({QStringLiteral("run"), QStringLiteral("--workload"), QStringLiteral("noop"),
                QStringLiteral("--rate"), QStringLiteral("10.5"), QStringLiteral("--duration"),
                QStringLiteral("0.5s"), QStringLiteral("--warmup"), QStringLiteral("0s"),
                QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--out"), m_folder.path()},
               german);
    QCOMPARE(run.code, 0);
    QCOMPARE(
        run.json().value(QStringLiteral("plan")).toObject().value(QStringLiteral("rate_per_s")).toDouble(),
        10.5);
}

void TestCliReport::damagedRecordings_data()
{
    QTest::addColumn<QString>("damage");
    for (const char* damage : {"missing", "empty", "text", "cut", "a folder"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void TestCliReport::damagedRecordings()
{
    QFETCH(QString, damage);
    const QString path = m_folder.filePath(QStringLiteral("damaged ") + damage);
    const QByteArray whole = contentOf(m_recording);
    QByteArray content;
    if (damage == QLatin1String("text"))
        content = QByteArray("t_s,value\n").repeated(500);
    else if (damage == QLatin1String("cut"))
        content = whole.left(whole.size() / 2);
    QFile file(path);
    if (damage == QLatin1String("a folder")) {
        QVERIFY(QDir().mkpath(path));
    } else if (damage != QLatin1String("missing")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
    }
    const QString target = m_folder.filePath(QStringLiteral("csv of ") + damage);
    const Finished done = runCli({QStringLiteral("report"), path, QStringLiteral("--csv"), target});
    QCOMPARE(done.code, 1);
    QVERIFY2(done.err.startsWith("parascope-cli: ") && done.err.contains(path.toUtf8()),
             done.err.constData());
    QCOMPARE(done.err.count('\n'), 1);
    QCOMPARE(done.out, QByteArray());
    QVERIFY(!QDir(target).exists());
}

void TestCliReport::anUnwritableTargetEndsWithOne()
{
    const Finished csv = report({QStringLiteral("--csv"), m_recording + QStringLiteral("/below")});
    QCOMPARE(csv.code, 1);
    QCOMPARE(csv.err.count('\n'), 1);
    const Finished json = report({QStringLiteral("--json"), QStringLiteral("/nonexistent/report.json")});
    QCOMPARE(json.code, 1);
    QVERIFY2(json.err.contains("/nonexistent/report.json"), json.err.constData());
    QCOMPARE(json.out, QByteArray());
}

void TestCliReport::everyFormAtOnce()
{
    const QDir folder(m_folder.filePath(QStringLiteral("forms")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QStringList options;
    for (const char* form : {"html", "md", "hlog", "hgrm", "trace", "json"})
        options << QStringLiteral("--") + QLatin1String(form) << folder.filePath(QLatin1String(form));
    options << QStringLiteral("--csv") << folder.filePath(QStringLiteral("csv"));
    const Finished done = report(options);
    QCOMPARE(done.err, QByteArray());
    QCOMPARE(done.out, QByteArray());
    QCOMPARE(done.code, 0);
    const auto content = [&folder](const char* name) {
        return contentOf(folder.filePath(QLatin1String(name)));
    };
    QVERIFY(content("html").startsWith("<!DOCTYPE html>"));
    QVERIFY(content("md").startsWith("### Parascope: spin"));
    QVERIFY(content("hlog").contains("#[Histogram log format version 1.3]"));
    QVERIFY(content("hlog").contains(",HISTFAAA"));
    const QByteArray samples =
        QByteArray::number(m_metrics.value(QStringLiteral("response_samples")).toInt());
    QVERIFY2(content("hgrm").contains("Total count    = " + samples.rightJustified(12) + "]"),
             content("hgrm").right(300).constData());
    QVERIFY(content("trace").startsWith("{\"displayTimeUnit\""));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("csv/summary.csv"))));
    const Finished markdown = report({QStringLiteral("--md"), QStringLiteral("-")});
    QCOMPARE(markdown.out, content("md"));
}

void TestCliReport::aTraceThatViewersRead()
{
    const QString trace = m_folder.filePath(QStringLiteral("trace.json"));
    QCOMPARE(report({QStringLiteral("--trace"), trace}).code, 0);
    QProcess check;
    check.start(QStringLiteral("python3"), {QStringLiteral(QT_TESTCASE_SOURCEDIR "/trace_check.py"), trace});
    QVERIFY(check.waitForFinished());
    const QByteArray said = check.readAllStandardOutput() + check.readAllStandardError();
    QVERIFY2(check.exitCode() == 0, said.constData());
    // 3 000 tasks of half a millisecond a second and worker: a bounded part of them is there.
    const QJsonObject counts = QJsonDocument::fromJson(said).object();
    QVERIFY2(counts.value(QStringLiteral("X")).toInt() > 100, said.constData());
    QVERIFY2(counts.value(QStringLiteral("X")).toInt() < 3'000, said.constData());
    QVERIFY(counts.value(QStringLiteral("C")).toInt() > 30);
}

void TestCliReport::onlyWhatIsAskedForIsWritten()
{
    const QString nowhere = QStringLiteral("/nonexistent/file");
    for (const char* form : {"html", "md", "hlog", "hgrm", "trace"}) {
        const Finished done = report({QStringLiteral("--") + QLatin1String(form), nowhere});
        QCOMPARE(done.code, 1);
        QVERIFY2(done.err.contains("/nonexistent/file"), done.err.constData());
        QCOMPARE(done.err.count('\n'), 1);
        QCOMPARE(done.out, QByteArray());
    }
}

void TestCliReport::workloadsAreListed()
{
    const QStringList asked{
        QStringLiteral("sha256"),        QStringLiteral("primes"),        QStringLiteral("mandelbrot"),
        QStringLiteral("fibonacci"),     QStringLiteral("matmul"),        QStringLiteral("sort"),
        QStringLiteral("compress"),      QStringLiteral("json"),          QStringLiteral("stream"),
        QStringLiteral("pointer-chase"), QStringLiteral("spin"),          QStringLiteral("sleep"),
        QStringLiteral("lock"),          QStringLiteral("false-sharing"), QStringLiteral("hash-files"),
        QStringLiteral("command")};
    const Finished json =
        runCli({QStringLiteral("workloads"), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(json.code, 0);
    QMap<QString, QJsonObject> listed;
    const QJsonArray entries = json.json().value(QStringLiteral("workloads")).toArray();
    for (const QJsonValue& entry : entries)
        listed.insert(entry.toObject().value(QStringLiteral("name")).toString(), entry.toObject());
    const Finished text = runCli({QStringLiteral("workloads")});
    QCOMPARE(text.code, 0);
    QCOMPARE(text.err, QByteArray());
    for (const QString& name : asked) {
        QVERIFY2(listed.contains(name), qPrintable(name));
        QVERIFY2(!listed.value(name).value(QStringLiteral("description")).toString().isEmpty(),
                 qPrintable(name));
        QVERIFY2(!listed.value(name).value(QStringLiteral("stresses")).toString().isEmpty(),
                 qPrintable(name));
        QVERIFY2(("\n" + text.out).contains("\n" + name.toLatin1() + " "), qPrintable(name));
    }
}

void TestCliReport::theMachineIsDescribed()
{
    const Finished json =
        runCli({QStringLiteral("machine"), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(json.code, 0);
    QVERIFY(json.json().value(QStringLiteral("usable_cpus")).toDouble() > 0);
    QVERIFY(json.json().contains(QStringLiteral("numa_nodes")));
    const Finished text = runCli({QStringLiteral("machine")});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.startsWith("Usable CPUs       "), text.out.constData());
    QVERIFY2(text.out.contains("\nNUMA nodes        "), text.out.constData());
}

PARASCOPE_TEST_MAIN(TestCliReport)
#include "tst_cli_report.moc"
