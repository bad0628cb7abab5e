// SPDX-License-Identifier: GPL-3.0-or-later
// What a run leaves on the disk and tells its owner, whatever happens to it.
#include "report/run_job.h"

#include "base/clock.h"
#include "record/database.h"
#include "record/held_recording.h"
#include "record/history.h"
#include "record/recording.h"
#include "report/run_archive.h"
#include "support/interval_maker.h"
#include "support/test_base.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#if defined(Q_OS_UNIX)
#include "support/file_size_limit.h"
#endif

using namespace parascope;

namespace {

constexpr int kPatienceMs = 60'000;

RunPlan batchPlan(std::uint64_t items)
{
    RunPlan plan;
    plan.workload = QStringLiteral("noop");
    plan.threads = 1;
    plan.load = LoadKind::Batch;
    plan.items = items;
    plan.chunk = 10;
    return validatePlan(plan).value();
}

RunPlan endlessPlan()
{
    RunPlan plan;
    plan.workload = QStringLiteral("sleep");
    plan.threads = 1;
    plan.durationNs = 3600 * kNsPerSecond;
    plan.warmUpNs = 0;
    return validatePlan(plan).value();
}

/// The last signal's result; the test fails where there is none.
RunJobResult resultOf(const QSignalSpy& finished)
{
    return finished.isEmpty() ? RunJobResult() : finished.last().first().value<RunJobResult>();
}

} // namespace

class TestRunJob : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void leavesAWholeFolder();
    void signalsComeOnTheOwnersThread();
    void goesOnInMemoryWhereTheFolderCantBeMade();
    void leavesNothingWhenThePlanIsImpossible();
    void namesTheFirstFailure();
    void stopKeepsWhatWasMeasured();
    void stopBeforeItBeganIsHarmless();
    void deletingClosesTheRecording();
    void isListedInTheHistory();
    void aFolderThatGoesIsSavedElsewhere();
    void whatIsHeldCanBeSavedByHand();
#if defined(Q_OS_UNIX)
    void aDiskFullOnlyAtTheEndIsTold();
#endif

private:
    [[nodiscard]] QString parent(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    [[nodiscard]] static QStringList runsIn(const QString& parent)
    {
        return QDir(parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
    QTemporaryDir m_folder;
};

void TestRunJob::leavesAWholeFolder()
{
    RunJob job(batchPlan(500), nullptr, parent("whole"));
    QSignalSpy finished(&job, &RunJob::finished);
    job.start();
    job.start(); // once is enough
    QVERIFY(finished.wait(kPatienceMs));
    const RunJobResult result = resultOf(finished);
    QCOMPARE(result.outcome.kind, OutcomeKind::Completed);
    QCOMPARE(result.info.outcome, QStringLiteral("completed"));
    QVERIFY(!result.recordingError);
    QCOMPARE(result.summary.totals.completed, 50U);
    QCOMPARE(result.summary.totals.items, 500U);
    QCOMPARE(runsIn(parent("whole")).size(), 1);
    const QDir folder(result.folder);
    for (const char* name :
         {"summary.csv", "samples.csv", "results.csv", "plan.json", "meta.json", "report.html"})
        QVERIFY2(folder.exists(QLatin1String(name)), name);
    const auto recording = Recording::open(folder.filePath(QStringLiteral("recording.parascope")));
    QVERIFY2(recording.ok(), recording.ok() ? "" : qPrintable(recording.error().sentence()));
    QVERIFY(recording.value()->info().complete);
    QCOMPARE(recording.value()->info().plan, job.plan());
    QCOMPARE(recording.value()->info().runId, result.info.runId);
    QCOMPARE(finished.size(), 1);
}

void TestRunJob::signalsComeOnTheOwnersThread()
{
    RunJob job(batchPlan(100), nullptr, parent("threads"));
    QSignalSpy finished(&job, &RunJob::finished);
    int states = 0;
    int intervals = 0;
    connect(
        &job, &RunJob::stateChanged, this,
        [&states] { states += QThread::currentThread() == qApp->thread() ? 1 : 1000; }, Qt::DirectConnection);
    connect(
        &job, &RunJob::intervalReady, this,
        [&intervals] { intervals += QThread::currentThread() == qApp->thread() ? 1 : 1000; },
        Qt::DirectConnection);
    job.start();
    QVERIFY(finished.wait(kPatienceMs));
    QVERIFY(states > 0 && states < 1000);
    QVERIFY(intervals > 0 && intervals < 1000);
    QCOMPARE(job.state(), SessionState::Finished);
}

void TestRunJob::goesOnInMemoryWhereTheFolderCantBeMade()
{
    QFile blocker(parent("file"));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    RunJob job(batchPlan(200), nullptr, parent("file") + QStringLiteral("/runs"));
    QSignalSpy finished(&job, &RunJob::finished);
    QSignalSpy failed(&job, &RunJob::recordingFailed);
    job.start();
    QVERIFY(finished.wait(kPatienceMs));
    const RunJobResult result = resultOf(finished);
    QCOMPARE(failed.size(), 1);
    QVERIFY(result.recordingError);
    QCOMPARE(result.recordingError->kind, ErrorKind::Own);
    QCOMPARE(result.folder, QString());
    QCOMPARE(result.outcome.kind, OutcomeKind::Completed);
    QCOMPARE(result.summary.totals.items, 200U);
    QVERIFY(result.held && result.historyError == std::nullopt);
    QVERIFY(result.held->saveTo(parent("by-hand.parascope")));
    QVERIFY(Recording::open(parent("by-hand.parascope")));
}

void TestRunJob::leavesNothingWhenThePlanIsImpossible()
{
    RunPlan plan;
    plan.workload = QStringLiteral("hash-files");
    plan.inputDirectory = parent("gone");
    const Result<RunPlan> valid = validatePlan(plan);
    QVERIFY(valid.ok());
    RunJob job(valid.value(), nullptr, parent("impossible"));
    QSignalSpy finished(&job, &RunJob::finished);
    job.start();
    QVERIFY(finished.wait(kPatienceMs));
    const RunJobResult result = resultOf(finished);
    QCOMPARE(result.outcome.kind, OutcomeKind::Failed);
    QVERIFY(result.outcome.error);
    QCOMPARE(result.outcome.error->kind, ErrorKind::Usage);
    QCOMPARE(result.info.outcomeText, result.outcome.error->sentence());
    QCOMPARE(result.folder, QString());
    QVERIFY(!result.recordingError);
    QVERIFY(!QDir(parent("impossible")).exists());
}

void TestRunJob::namesTheFirstFailure()
{
    RunPlan plan = batchPlan(3);
    plan.workload = QStringLiteral("command");
    plan.chunk = 1;
    plan.parameters.set(QStringLiteral("command"), QStringLiteral("sh -c 'exit 7'"));
    RunJob job(validatePlan(plan).value(), nullptr, parent("failing"));
    QSignalSpy finished(&job, &RunJob::finished);
    job.start();
    QVERIFY(finished.wait(kPatienceMs));
    const RunJobResult result = resultOf(finished);
    QCOMPARE(result.outcome.kind, OutcomeKind::Completed);
    QCOMPARE(result.summary.totals.failed, 3U);
    QVERIFY2(result.firstFailure.contains(QLatin1String("exit code 7")), qPrintable(result.firstFailure));
}

void TestRunJob::stopKeepsWhatWasMeasured()
{
    RunJob job(endlessPlan(), nullptr, parent("stopped"));
    QSignalSpy finished(&job, &RunJob::finished);
    QSignalSpy intervals(&job, &RunJob::intervalReady);
    job.start();
    QTRY_VERIFY_WITH_TIMEOUT(intervals.size() >= 3, kPatienceMs);
    job.stop();
    job.stop();
    QVERIFY(finished.wait(kPatienceMs));
    const RunJobResult result = resultOf(finished);
    QCOMPARE(result.outcome.kind, OutcomeKind::Cancelled);
    QVERIFY(result.summary.totals.completed > 0);
    QVERIFY(QFile::exists(result.folder + QStringLiteral("/summary.csv")));
}

void TestRunJob::stopBeforeItBeganIsHarmless()
{
    RunJob job(endlessPlan(), nullptr, parent("early"));
    QSignalSpy finished(&job, &RunJob::finished);
    job.start();
    job.stop();
    QVERIFY(finished.wait(kPatienceMs));
    QCOMPARE(resultOf(finished).outcome.kind, OutcomeKind::Cancelled);

    RunJob never(endlessPlan(), nullptr, parent("never"));
    never.stop();
    never.cancel();
    QCOMPARE(never.state(), SessionState::Idle);
}

void TestRunJob::deletingClosesTheRecording()
{
    auto job = std::make_unique<RunJob>(endlessPlan(), nullptr, parent("deleted"));
    QSignalSpy intervals(job.get(), &RunJob::intervalReady);
    job->start();
    QTRY_VERIFY_WITH_TIMEOUT(intervals.size() >= 2, kPatienceMs);
    job.reset();
    const QStringList runs = runsIn(parent("deleted"));
    QCOMPARE(runs.size(), 1);
    const QDir folder(parent("deleted") + QLatin1Char('/') + runs.first());
    const auto recording = Recording::open(folder.filePath(QStringLiteral("recording.parascope")));
    QVERIFY2(recording.ok(), recording.ok() ? "" : qPrintable(recording.error().sentence()));
    QVERIFY(recording.value()->info().complete);
    QCOMPARE(recording.value()->info().outcome, QStringLiteral("cancelled"));
    QVERIFY(folder.exists(QStringLiteral("summary.csv")));
}

void TestRunJob::isListedInTheHistory()
{
    RunJob job(endlessPlan(), nullptr, parent("listed"));
    QSignalSpy finished(&job, &RunJob::finished);
    QSignalSpy intervals(&job, &RunJob::intervalReady);
    job.start();
    const auto outcomes = [this] {
        const auto history = History::open(parent("listed"));
        const auto runs =
            history ? history.value()->list() : Result<std::vector<HistoryEntry>>(history.error());
        QStringList found;
        if (runs)
            for (const HistoryEntry& run : runs.value())
                found << run.outcome;
        return found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(intervals.size() >= 2, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(outcomes(), QStringList{QStringLiteral("running")}, kPatienceMs);
    const auto history = History::open(parent("listed"));
    QVERIFY(history);
    const auto left = history.value()->unfinished(); // it is not: it goes on
    QVERIFY(left && left.value().empty());
    job.stop();
    QVERIFY(!finished.isEmpty() || finished.wait(kPatienceMs));
    QCOMPARE(outcomes(), QStringList{resultOf(finished).info.outcome});
    const RunJobResult result = resultOf(finished);
    const auto entry = history.value()->find(result.info.runId);
    QVERIFY(entry && entry.value());
    QVERIFY(entry.value()->present && !result.historyError);
    QCOMPARE(entry.value()->jobHash, jobHashOf(job.plan()));
    QCOMPARE(entry.value()->metrics.at(QStringLiteral("tasks_completed")),
             static_cast<double>(result.summary.totals.completed));
    QVERIFY(!entry.value()->verdict.isEmpty() && !entry.value()->severity.isEmpty());
}

void TestRunJob::aFolderThatGoesIsSavedElsewhere()
{
    RunJob job(endlessPlan(), nullptr, parent("goes"));
    job.setFallbackFolder(parent("fallback"));
    QSignalSpy finished(&job, &RunJob::finished);
    QSignalSpy failed(&job, &RunJob::recordingFailed);
    QSignalSpy intervals(&job, &RunJob::intervalReady);
    job.start();
    QTRY_VERIFY_WITH_TIMEOUT(intervals.size() >= 8, kPatienceMs);
    QCOMPARE(runsIn(parent("goes")).size(), 1);
    QVERIFY(QDir(parent("goes")).removeRecursively());
    QVERIFY(failed.wait(kPatienceMs)); // said at once, while the run goes on
    QCOMPARE(job.state(), SessionState::Running);
    job.stop();
    QVERIFY(!finished.isEmpty() || finished.wait(kPatienceMs));
    const RunJobResult result = resultOf(finished);
    QVERIFY(result.recordingError && result.savedElsewhere && !result.held);
    QVERIFY(result.folder.startsWith(parent("fallback")));
    const QDir folder(result.folder);
    QVERIFY(folder.exists(QStringLiteral("summary.csv")));
    const auto recording = Recording::open(folder.filePath(QStringLiteral("recording.parascope")));
    QVERIFY(recording);
    TaskCounts counts;
    QVERIFY(recording.value()->forEach([&counts](const Interval& interval) { counts.add(interval.counts); }));
    QCOMPARE(counts.completed, result.summary.totals.completed); // from the first interval on
}

void TestRunJob::whatIsHeldCanBeSavedByHand()
{
    RunJob job(endlessPlan(), nullptr, parent("held"));
    QSignalSpy finished(&job, &RunJob::finished);
    QSignalSpy intervals(&job, &RunJob::intervalReady);
    job.start();
    QTRY_VERIFY_WITH_TIMEOUT(intervals.size() >= 8, kPatienceMs);
    QVERIFY(QDir(parent("held")).removeRecursively());
    job.stop();
    QVERIFY(!finished.isEmpty() || finished.wait(kPatienceMs));
    const RunJobResult result = resultOf(finished);
    QVERIFY(result.recordingError && result.held && !result.savedElsewhere);
    QVERIFY(result.held->saveTo(parent("saved.parascope")));
    const auto recording = Recording::open(parent("saved.parascope"));
    QVERIFY(recording);
    QCOMPARE(recording.value()->info().runId, result.info.runId);
}

#if defined(Q_OS_UNIX)
void TestRunJob::aDiskFullOnlyAtTheEndIsTold()
{
    RunArchive archive(endlessPlan(), parent("tight"));
    QSignalSpy failed(&archive, &RunArchive::failed);
    QSignalSpy finished(&archive, &RunArchive::finished);
    archive.prepare();
    test::IntervalMaker maker;
    for (int i = 0; i < 300; ++i)
        archive.add(maker.next());
    const QStringList runs = runsIn(parent("tight")).filter(QStringLiteral("parascope_"));
    QCOMPARE(runs.size(), 1);
    const QString file =
        QDir(parent("tight")).filePath(runs.first() + QStringLiteral("/recording.parascope"));
    {
        const auto other = Database::open(file, Database::Access::Replay);
        QVERIFY(other);
        QVERIFY(other.value()->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }
    {
        // The log, which began anew, has room; the file that it belongs into has not.
        test::FileSizeLimit limit(static_cast<rlim_t>(QFileInfo(file).size()));
        for (int i = 0; i < 20; ++i)
            archive.add(maker.next());
        QCOMPARE(failed.size(), 0);
        archive.finish({}, nullptr, {});
    }
    QCOMPARE(failed.size(), 1);
    const RunJobResult result = resultOf(finished);
    QVERIFY(result.recordingError && result.held && !result.savedElsewhere);
    QVERIFY2(result.recordingError->what.contains(QStringLiteral("disk is full")),
             qPrintable(result.recordingError->sentence()));
    QVERIFY(result.held->saveTo(parent("roomy.parascope")));
    for (const QString& path : {parent("roomy.parascope"), file}) {
        const auto recording = Recording::open(path);
        QVERIFY(recording);
        QVERIFY(recording.value()->info().complete);
        int intervals = 0;
        QVERIFY(recording.value()->forEach([&intervals](const Interval&) { ++intervals; }));
        QCOMPARE(intervals, 320);
    }
}
#endif

PARASCOPE_TEST_MAIN(TestRunJob)
#include "tst_run_job.moc"
