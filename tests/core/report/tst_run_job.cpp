// SPDX-License-Identifier: GPL-3.0-or-later
// What a run leaves on the disk and tells its owner, whatever happens to it.
#include "report/run_job.h"

#include "base/clock.h"
#include "record/recording.h"
#include "support/test_base.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

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

private:
    [[nodiscard]] QString parent(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
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
    for (const char* name : {"summary.csv", "samples.csv", "results.csv", "plan.json", "meta.json"})
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

PARASCOPE_TEST_MAIN(TestRunJob)
#include "tst_run_job.moc"
