// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a recording when the program is killed at any moment. PARASCOPE_KILLS sets how often.
#include "cli_runner.h"

#include "record/history.h"
#include "record/recording.h"
#include "support/test_base.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>

using namespace parascope;
using namespace parascope::test;

namespace {

int killsAsked()
{
    bool known = false;
    const int asked = qEnvironmentVariableIntValue("PARASCOPE_KILLS", &known);
    return known ? asked : 20;
}

struct Killed {
    QString recording;
    QDateTime atUtc;
};

/// Runs, waits until something is recorded, and a random while more, then ends it without warning.
Killed runAndKill(const QString& folder, int afterMs)
{
    QProcess process;
    process.setProcessEnvironment(headless());
    process.start(cliPath(), {QStringLiteral("run"), QStringLiteral("--workload"), QStringLiteral("spin"),
                              QStringLiteral("--param"), QStringLiteral("service=200us"),
                              QStringLiteral("--threads"), QStringLiteral("1"), QStringLiteral("--duration"),
                              QStringLiteral("60s"), QStringLiteral("--warmup"), QStringLiteral("0s"),
                              QStringLiteral("--quiet"), QStringLiteral("--out"), folder});
    Killed killed;
    for (int waited = 0; waited < 30'000 && killed.recording.isEmpty(); waited += 5) {
        QThread::msleep(5);
        for (const QString& run : QDir(folder).entryList({QStringLiteral("parascope_*")}, QDir::Dirs)) {
            const QString path = QDir(folder).filePath(run + QStringLiteral("/recording.parascope"));
            if (QFile::exists(path))
                killed.recording = path;
        }
    }
    QThread::msleep(static_cast<unsigned long>(afterMs));
    killed.atUtc = QDateTime::currentDateTimeUtc();
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
    return killed;
}

} // namespace

class TestCliRecord : public TestBase {
    Q_OBJECT
private Q_SLOTS:
    void killedAtAnyMoment();
    void killedRunsAreOffered();
    void aFolderThatGoesIsSavedElsewhere();
    void rerunsWhatWasReported();
    void rerunRefusesWhatIsNoReport();
};

void TestCliRecord::killedAtAnyMoment()
{
    auto* random = QRandomGenerator::global();
    const int kills = killsAsked();
    int late = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QTemporaryDir folder;
        const Killed killed = runAndKill(folder.path(), static_cast<int>(random->bounded(1'200)));
        QVERIFY2(!killed.recording.isEmpty(), "no recording appeared");
        const auto recording = Recording::open(killed.recording);
        QVERIFY2(recording.ok(), recording.ok() ? "" : qPrintable(recording.error().sentence()));
        QVERIFY(!recording.value()->info().complete);
        QCOMPARE(recording.value()->info().outcome, QStringLiteral("unfinished"));
        std::int64_t endNs = 0;
        bool gapless = true;
        const auto read = recording.value()->forEach([&](const Interval& interval) {
            gapless = gapless && interval.startNs == endNs;
            endNs = interval.startNs + interval.lengthNs;
        });
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        QVERIFY(gapless);
        // The run began a moment after the time that the recording names: this is a little too strict.
        const double lostMs =
            static_cast<double>(recording.value()->info().startedUtc.msecsTo(killed.atUtc)) -
            static_cast<double>(endNs) / 1e6;
        late += lostMs > 1'000;
        QVERIFY2(lostMs < 4'000, qPrintable(QString::number(lostMs)));
    }
    // On a machine with other things to do a beat may come late.
    QVERIFY2(late <= kills / 10, qPrintable(QString::number(late)));
}

void TestCliRecord::killedRunsAreOffered()
{
    const QTemporaryDir folder;
    const Killed killed = runAndKill(folder.path(), 700);
    QVERIFY(!killed.recording.isEmpty());
    const auto history = History::open(folder.path());
    QVERIFY2(history.ok(), history.ok() ? "" : qPrintable(history.error().sentence()));
    const auto left = history.value()->unfinished();
    QVERIFY(left);
    QCOMPARE(left.value().size(), std::size_t{1});
    QCOMPARE(QFileInfo(left.value()[0].recording).canonicalFilePath(),
             QFileInfo(killed.recording).canonicalFilePath());
    QVERIFY(left.value()[0].present);
    // It is reported like any other.
    const Finished report = runCli({QStringLiteral("report"), killed.recording});
    QCOMPARE(report.code, 0);
    QVERIFY2(report.out.contains("unfinished"), report.out.constData());
}

void TestCliRecord::aFolderThatGoesIsSavedElsewhere()
{
    const QTemporaryDir folder;
    const QTemporaryDir temporary;
    QProcessEnvironment environment = headless();
    environment.insert(QStringLiteral("TMPDIR"), temporary.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(cliPath(), {QStringLiteral("run"), QStringLiteral("--workload"), QStringLiteral("sleep"),
                              QStringLiteral("--threads"), QStringLiteral("1"), QStringLiteral("--duration"),
                              QStringLiteral("2s"), QStringLiteral("--warmup"), QStringLiteral("0s"),
                              QStringLiteral("--out"), folder.filePath(QStringLiteral("runs"))});
    const QDir runs(folder.filePath(QStringLiteral("runs")));
    const auto begun = [&runs] { return runs.entryList({QStringLiteral("parascope_*")}, QDir::Dirs); };
    QTRY_VERIFY_WITH_TIMEOUT(!begun().isEmpty(), 30'000);
    QThread::msleep(300);
    QVERIFY(QDir(runs.path()).removeRecursively());
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray err = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 1); // not all that was asked for was done
    QVERIFY2(err.contains("deleted") && err.contains("saved elsewhere: " + temporary.path().toUtf8()),
             err.constData());
    QVERIFY(process.readAllStandardOutput().contains("Throughput"));
    const QStringList saved =
        QDir(temporary.path()).entryList({QStringLiteral("parascope_sleep_*")}, QDir::Dirs);
    QCOMPARE(saved.size(), 1);
    QVERIFY(Recording::open(temporary.filePath(saved.first() + QStringLiteral("/recording.parascope"))));
}

void TestCliRecord::rerunsWhatWasReported()
{
    const QTemporaryDir folder;
    const Finished first =
        runCli({QStringLiteral("run"), QStringLiteral("--workload"), QStringLiteral("sleep"),
                QStringLiteral("--param"), QStringLiteral("service=5ms"), QStringLiteral("--threads"),
                QStringLiteral("2"), QStringLiteral("--duration"), QStringLiteral("2s"),
                QStringLiteral("--warmup"), QStringLiteral("0.2s"), QStringLiteral("--format"),
                QStringLiteral("json"), QStringLiteral("--out"), folder.path()});
    QCOMPARE(first.code, 0);
    const QString recording =
        first.json().value(QStringLiteral("folder")).toString() + QStringLiteral("/recording.parascope");
    const QString page = folder.filePath(QStringLiteral("report.html"));
    QCOMPARE(runCli({QStringLiteral("report"), recording, QStringLiteral("--html"), page}).code, 0);
    const QStringList rest{QStringLiteral("--out"), folder.filePath(QStringLiteral("again"))};
    const Finished again = runCli(
        QStringList{QStringLiteral("rerun"), page, QStringLiteral("--format"), QStringLiteral("json")} +
        rest);
    QCOMPARE(again.err, QByteArray());
    QCOMPARE(again.code, 0);
    // A noisy machine may make it slower; it must be one of the answers, of the same plan, with its reason.
    const QStringList answers{QStringLiteral("same"), QStringLiteral("faster"), QStringLiteral("slower"),
                              QStringLiteral("not_comparable")};
    QVERIFY(answers.contains(again.json().value(QStringLiteral("answer")).toString()));
    const auto before = Recording::open(recording);
    const auto after = Recording::open(again.json().value(QStringLiteral("folder")).toString() +
                                       QStringLiteral("/recording.parascope"));
    QVERIFY(before && after);
    QVERIFY(before.value()->info().plan == after.value()->info().plan);
    const Finished text = runCli(QStringList{QStringLiteral("rerun"), recording} + rest);
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.startsWith("Same: ") || text.out.startsWith("Faster: ") ||
                 text.out.startsWith("Slower: ") || text.out.startsWith("Not comparable: "),
             text.out.constData());
}

void TestCliRecord::rerunRefusesWhatIsNoReport()
{
    const QTemporaryDir folder;
    const QString none = folder.filePath(QStringLiteral("none.html"));
    QFile file(none);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<html></html>");
    file.close();
    const Finished html = runCli({QStringLiteral("rerun"), none});
    QCOMPARE(html.code, 2);
    QVERIFY2(html.err.contains("not a report"), html.err.constData());
    QCOMPARE(html.out, QByteArray());
    QCOMPARE(runCli({QStringLiteral("rerun"), folder.filePath(QStringLiteral("gone"))}).code, 1);
    QCOMPARE(runCli({QStringLiteral("rerun")}).code, 2);
}

/// Its long form takes longer than the five minutes after which Qt Test ends a test; ctest has its own limit.
int main(int argc, char** argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    return parascope::test::runTest<TestCliRecord>(argc, argv);
}

#include "tst_cli_record.moc"
