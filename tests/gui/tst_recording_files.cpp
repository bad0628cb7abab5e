// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_engine.h"
#include "interval_source.h"
#include "models/recording_files.h"
#include "recorded_run.h"
#include "support/test_base.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parascope;

class TstRecordingFiles : public test::TestBase {
    Q_OBJECT
private:
    QString record(int intervals)
    {
        const QString path = m_folder.filePath(QStringLiteral("run%1.parascope").arg(++m_files));
        return test::recordRun(path, test::madeUpInfo(), intervals) ? path : QString();
    }
    QTemporaryDir m_folder;
    int m_files = 0;

private Q_SLOTS:
    void aRecordingOpensInTheBackground();
    void aRunKnowsTheNodesOfItsMachine();
    void aCopyIsTheSameRun();
    void savingWhereNothingCanBeWrittenIsExplained();
    void exportWritesTheFiles();
    void aCopyHasWhatIsOnlyInTheLog();
    void aBrokenFileLeavesTheRunShown();
};

void TstRecordingFiles::aRecordingOpensInTheBackground()
{
    const QString path = record(120);
    QVERIFY(!path.isEmpty());
    test::EngineLog log;
    TimeWindow window;
    RunController controller(test::fakeEngines(log), window);
    RecordingFiles files(controller);
    QSignalSpy opened(&files, &RecordingFiles::opened);
    QSignalSpy shown(&controller, &RunController::runShown);
    files.open(path);
    QCOMPARE(controller.phase(), RunPhase::Loading);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(controller.phase(), RunPhase::Loaded);
    QCOMPARE(controller.plan().threads, 3);
    QCOMPARE(controller.elapsedSeconds(), 12.0);
    QCOMPARE(window.view(), TimeWindow::Span(0, 12));
    QCOMPARE(controller.run().counts.completed, std::uint64_t{7200});
    QVERIFY(controller.summary() && controller.summary()->throughputPerSecond);
    QVERIFY(std::abs(*controller.summary()->throughputPerSecond - 600) < 1);
    QCOMPARE(controller.recordingPath(), path);
}

/// Of the one that a recording was made on, else of this one.
void TstRecordingFiles::aRunKnowsTheNodesOfItsMachine()
{
    const std::vector<NumaNode> here{{0, {0, 1}}, {1, {2, 3}}};
    const std::vector<NumaNode> there{{0, {0, 2}}, {3, {1, 3}}};
    test::EngineLog log;
    TimeWindow window;
    RunController controller(test::fakeEngines(log), window);
    controller.setNodes(here);
    RecordingInfo info = test::madeUpInfo();
    info.environment.numaNodes = there;
    const QString path = m_folder.filePath(QStringLiteral("nodes.parascope"));
    QVERIFY(test::recordRun(path, info, 10));
    RecordingFiles files(controller);
    files.open(path);
    QTRY_COMPARE(controller.phase(), RunPhase::Loaded);
    QCOMPARE(controller.run().store.nodes(), there);
    files.open(record(10)); // as from before they were recorded
    QTRY_VERIFY(controller.run().store.nodes().empty());
    QTRY_VERIFY(!files.isBusy());
    QVERIFY(controller.start(info.plan).ok());
    QCOMPARE(controller.run().store.nodes(), here);
    controller.stop();
    QTRY_VERIFY(!controller.isBusy());
}

void TstRecordingFiles::aCopyIsTheSameRun()
{
    const QString path = record(20);
    const QString copy = m_folder.filePath(QStringLiteral("copy.parascope"));
    QVERIFY(copyRecording(path, copy).ok());
    const auto first = loadRun(path);
    double progress = 0;
    const auto second = loadRun(copy, [&](double ratio) { progress = std::max(progress, ratio); });
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(second.value().run.counts.completed, first.value().run.counts.completed);
    QCOMPARE(second.value().info.runId, first.value().info.runId);
    QVERIFY(progress > 0 && progress <= 1);
}

void TstRecordingFiles::savingWhereNothingCanBeWrittenIsExplained()
{
    const QString path = record(5);
    const auto missing = copyRecording(path, m_folder.filePath(QStringLiteral("no/such/folder/x.parascope")));
    QVERIFY(!missing.ok());
    QVERIFY(missing.error().where.contains(QStringLiteral("x.parascope")));
    const auto nothing =
        copyRecording(m_folder.filePath(QStringLiteral("nothing")), m_folder.filePath(QStringLiteral("y")));
    QVERIFY(!nothing.ok());
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("y"))));
}

void TstRecordingFiles::exportWritesTheFiles()
{
    test::EngineLog log;
    log.recordingPath = record(30);
    log.mostIntervals = 3;
    TimeWindow window;
    RunController controller(test::fakeEngines(log), window);
    RecordingFiles files(controller);
    QVERIFY(controller.start(RunPlan()).ok());
    QTRY_COMPARE(controller.phase(), RunPhase::Finished);
    QSignalSpy exported(&files, &RecordingFiles::exported);
    const QString folder = m_folder.filePath(QStringLiteral("csv"));
    files.exportTo(ExportFormat::Csv, folder);
    QVERIFY(files.isBusy());
    QTRY_COMPARE(exported.count(), 1);
    QVERIFY(QFile::exists(folder + QStringLiteral("/summary.csv")));
    QSignalSpy saved(&files, &RecordingFiles::saved);
    files.save(m_folder.filePath(QStringLiteral("saved.parascope")));
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(loadRun(m_folder.filePath(QStringLiteral("saved.parascope"))).ok());
}

void TstRecordingFiles::aCopyHasWhatIsOnlyInTheLog()
{
    const QString source = m_folder.filePath(QStringLiteral("cut.parascope"));
    RecordingInfo info;
    info.runId = newRunId();
    info.startedUtc = QDateTime::currentDateTimeUtc();
    auto writer = RecordingWriter::create(source, info);
    QVERIFY(writer.ok());
    test::IntervalSource intervals;
    for (int i = 0; i < 30; ++i) { // transactions end twice a second of the run or at the latest here
        QVERIFY(writer.value()->add(intervals.next()).ok());
        QTest::qWait(i % 10 == 9 ? 600 : 0);
    }
    QVERIFY(QFileInfo(source + QStringLiteral("-wal")).size() > 0);
    const auto inSource = loadRun(source);
    QVERIFY(inSource.ok());
    const QString target = m_folder.filePath(QStringLiteral("copy.parascope"));
    QVERIFY(copyRecording(source, target).ok());
    QVERIFY(!QFileInfo::exists(target + QStringLiteral("-wal")));
    int copied = 0;
    const auto copy = Recording::open(target);
    QVERIFY(copy.ok());
    QVERIFY(copy.value()->forEach([&](const Interval&) { ++copied; }).ok());
    int there = 0;
    QVERIFY(Recording::open(source).value()->forEach([&](const Interval&) { ++there; }).ok());
    QVERIFY(copied >= 20);
    QCOMPARE(copied, there);
}

void TstRecordingFiles::aBrokenFileLeavesTheRunShown()
{
    test::EngineLog log;
    log.mostIntervals = 10;
    TimeWindow window;
    RunController controller(test::fakeEngines(log), window);
    RecordingFiles files(controller);
    QVERIFY(controller.start(RunPlan()).ok());
    QTRY_COMPARE(controller.phase(), RunPhase::Finished);
    QFile broken(m_folder.filePath(QStringLiteral("broken")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("SQLite format 3");
    broken.close();
    QSignalSpy failed(&controller, &RunController::failed);
    files.open(broken.fileName());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(controller.phase(), RunPhase::Finished);
    QCOMPARE(controller.run().counts.completed, std::uint64_t{600});
}

PARASCOPE_TEST_MAIN(TstRecordingFiles)
#include "tst_recording_files.moc"
