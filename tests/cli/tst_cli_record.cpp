// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a recording, and of children, when the program is killed at any moment. PARASCOPE_KILLS
// sets how often; from 200 on the bars are those of docs/RELIABILITY.md.
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

#include <algorithm>
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

constexpr int kKillsOfAPublishedRun = 200;
constexpr int kOrphanPatienceMs = 10'000;
constexpr double kShortRunMs = 1'000;

/// What is killed, and when.
struct Kill {
    int processes = 0; ///< 0: one thread
    bool nearTheEnd = false;
    int afterMs = 0; ///< since something is recorded
};

/// Every fourth kill is of one kind. A short run ends a second after its start and then closes its recording
/// and exports; the kills lie on both sides of that.
Kill killNumber(int number)
{
    auto* random = QRandomGenerator::global();
    Kill kill;
    kill.processes = number % 2 == 1 ? 2 : 0;
    kill.nearTheEnd = number % 4 >= 2;
    kill.afterMs = kill.nearTheEnd ? 650 + static_cast<int>(random->bounded(700))
                                   : static_cast<int>(random->bounded(1'200));
    return kill;
}

struct Killed {
    QString recording;
    QDateTime atUtc;
    bool endedBefore = false; ///< it was faster
    double orphansMs = 0;     ///< until its last process was gone
};

QStringList argumentsOf(const Kill& kill, const QString& folder)
{
    return {QStringLiteral("run"),
            QStringLiteral("--workload"),
            QStringLiteral("spin"),
            QStringLiteral("--param"),
            QStringLiteral("service=200us"),
            kill.processes > 0 ? QStringLiteral("--processes") : QStringLiteral("--threads"),
            QString::number(std::max(1, kill.processes)),
            QStringLiteral("--duration"),
            kill.nearTheEnd ? QStringLiteral("1s") : QStringLiteral("60s"),
            QStringLiteral("--warmup"),
            QStringLiteral("0s"),
            QStringLiteral("--quiet"),
            QStringLiteral("--out"),
            folder};
}

/// Runs, waits until something is recorded, and a while more, then ends it without warning.
Killed runAndKill(const QString& folder, const Kill& kill)
{
    QProcess process;
    QProcessEnvironment environment = headless();
    const QByteArray mark = markIn(environment, QFileInfo(folder).fileName());
    process.setProcessEnvironment(environment);
    process.start(cliPath(), argumentsOf(kill, folder));
    Killed killed;
    for (int waited = 0; waited < 30'000 && killed.recording.isEmpty(); waited += 5) {
        QThread::msleep(5);
        for (const QString& run : QDir(folder).entryList({QStringLiteral("parascope_*")}, QDir::Dirs)) {
            const QString path = QDir(folder).filePath(run + QStringLiteral("/recording.parascope"));
            if (QFile::exists(path))
                killed.recording = path;
        }
    }
    QThread::msleep(static_cast<unsigned long>(kill.afterMs));
    killed.endedBefore = process.waitForFinished(0);
    killed.atUtc = QDateTime::currentDateTimeUtc();
    if (!killed.endedBefore)
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    killed.orphansMs = msUntilGone(mark, kOrphanPatienceMs);
    process.waitForFinished();
    return killed;
}

/// What a recording has: whether without gaps, until when, and how long its workers took to be ready.
struct Kept {
    bool gapless = true;
    double endMs = 0;
    double readyMs = 0;
};

Result<Kept> whatIsKept(const Recording& recording)
{
    Kept kept;
    std::int64_t endNs = 0;
    const auto read = recording.forEach([&](const Interval& interval) {
        kept.gapless = kept.gapless && interval.startNs == endNs;
        endNs = interval.startNs + interval.lengthNs;
        for (const RunEvent& event : interval.events)
            if (event.kind == QLatin1String("ready"))
                kept.readyMs = std::max(kept.readyMs, event.value * 1e3);
    });
    if (!read)
        return read.error();
    kept.endMs = static_cast<double>(endNs) / 1e6;
    return kept;
}

/// What was measured before the kill and is not in the recording. The run began a moment after the time that
/// the recording names and its workers' start: this is a little too strict.
double lostMs(const Kill& kill, const Killed& killed, const RecordingInfo& info, const Kept& kept)
{
    if (info.complete)
        return 0;
    const double ranMs = static_cast<double>(info.startedUtc.msecsTo(killed.atUtc)) - kept.readyMs;
    return (kill.nearTheEnd ? std::min(ranMs, kShortRunMs) : ranMs) - kept.endMs;
}

/// Of all kills together.
struct Toll {
    int late = 0; ///< lost more than a second
    int complete = 0;
    int endedBefore = 0;
    int withProcesses = 0;
    double longestLossMs = 0;
    double longestOrphansMs = 0;
};

} // namespace

class TestCliRecord : public TestBase {
    Q_OBJECT
private Q_SLOTS:
    void killedAtAnyMoment();
    void killedRunsAreOffered();
    void aFolderThatGoesIsSavedElsewhere();
    void rerunsWhatWasReported();
    void rerunRefusesWhatIsNoReport();

private:
    static void killOnce(const Kill& kill, Toll& toll);
};

void TestCliRecord::killOnce(const Kill& kill, Toll& toll)
{
    const QTemporaryDir folder;
    const Killed killed = runAndKill(folder.path(), kill);
    QVERIFY2(!killed.recording.isEmpty(), "no recording appeared");
    const auto recording = Recording::open(killed.recording);
    QVERIFY2(recording.ok(), recording.ok() ? "" : qPrintable(recording.error().sentence()));
    const RecordingInfo& info = recording.value()->info();
    QVERIFY(kill.nearTheEnd || !info.complete);
    QVERIFY(info.complete || !killed.endedBefore);
    QCOMPARE(info.outcome, info.complete ? QStringLiteral("completed") : QStringLiteral("unfinished"));
    const auto kept = whatIsKept(*recording.value());
    QVERIFY2(kept.ok(), kept.ok() ? "" : qPrintable(kept.error().sentence()));
    QVERIFY(kept.value().gapless);
    const double lost = lostMs(kill, killed, info, kept.value());
    QVERIFY2(lost < 4'000, qPrintable(QString::number(lost)));
    toll.late += lost > 1'000;
    toll.complete += info.complete;
    toll.endedBefore += killed.endedBefore;
    toll.longestLossMs = std::max(toll.longestLossMs, lost);
    if (kill.processes > 0 && !killed.endedBefore) {
        ++toll.withProcesses;
        toll.longestOrphansMs = std::max(toll.longestOrphansMs, killed.orphansMs);
    }
}

void TestCliRecord::killedAtAnyMoment()
{
    const int kills = killsAsked();
    Toll toll;
    for (int number = 0; number < kills; ++number) {
        killOnce(killNumber(number), toll);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo(
        "%d runs, all opened: longest loss %.0f ms, %d lost more than 1 s; %d were complete, of which %d had "
        "ended before the kill; of %d killed with two processes the last orphan was gone after %.0f ms at "
        "most",
        kills, toll.longestLossMs, toll.late, toll.complete, toll.endedBefore, toll.withProcesses,
        toll.longestOrphansMs);
    // On a machine with other things to do a beat may come late.
    const bool published = kills >= kKillsOfAPublishedRun;
    QVERIFY2(toll.late <= (published ? 0 : kills / 10), qPrintable(QString::number(toll.late)));
    QVERIFY2(toll.longestOrphansMs < (published ? 1'000 : 3'000),
             qPrintable(QString::number(toll.longestOrphansMs)));
}

void TestCliRecord::killedRunsAreOffered()
{
    const QTemporaryDir folder;
    const Killed killed = runAndKill(folder.path(), {.afterMs = 700});
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
