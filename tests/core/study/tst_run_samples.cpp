// SPDX-License-Identifier: GPL-3.0-or-later
// From paths to runs that can be compared.
#include "study/run_samples.h"

#include "analysis/comparison.h"
#include "support/interval_maker.h"
#include "support/test_base.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace parascope;

class TestRunSamples : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFileOrItsFolder();
    void aFolderOfRuns();
    void otherFoldersAreLeftOut();
    void nothingThere_data();
    void nothingThere();
    void damagedRecordingsAreSaid();
    void sameAsWhatWasRecorded();
    void groupsFromDiskCompare();

private:
    [[nodiscard]] QString record(const QString& folder, std::uint64_t tasksPerInterval);
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

RecordingInfo infoOf(const QString& runId)
{
    RecordingInfo info;
    info.runId = runId;
    info.startedUtc = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    info.plan.workload = QStringLiteral("spin");
    info.plan.threads = 2;
    info.plan = validatePlan(info.plan).value();
    info.environment.cpuModel = QStringLiteral("a CPU");
    info.environment.logicalCpus = 2;
    return info;
}

std::vector<Interval> intervalsOf(std::uint64_t tasks)
{
    std::vector<Interval> intervals;
    for (int i = 0; i < 60; ++i) {
        Interval interval = test::plainInterval(i, tasks + static_cast<std::uint64_t>(i % 3));
        interval.service = test::deltaOf({4'000'000, 4'100'000}, static_cast<std::uint32_t>(tasks / 2));
        interval.response = test::deltaOf({8'000'000, 8'200'000}, static_cast<std::uint32_t>(tasks / 2));
        intervals.push_back(interval);
    }
    return intervals;
}

} // namespace

void TestRunSamples::init()
{
    TestBase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestRunSamples::record(const QString& folder, std::uint64_t tasksPerInterval)
{
    const QString path = m_folder->filePath(folder);
    if (!QDir().mkpath(path))
        return {};
    const QString file = path + QStringLiteral("/recording.parascope");
    Result<std::unique_ptr<RecordingWriter>> writer =
        RecordingWriter::create(file, infoOf(QStringLiteral("abc")));
    if (!writer)
        return {};
    for (const Interval& interval : intervalsOf(tasksPerInterval)) {
        if (!writer.value()->add(interval))
            return {};
    }
    return writer.value()->finish({OutcomeKind::Completed, {}}) ? file : QString();
}

void TestRunSamples::aFileOrItsFolder()
{
    const QString file = record(QStringLiteral("one"), 40);
    QVERIFY(!file.isEmpty());
    QCOMPARE(recordingsAt(file).value(), QStringList{file});
    QCOMPARE(recordingsAt(m_folder->filePath(QStringLiteral("one"))).value(), QStringList{file});
    QCOMPARE(readRunSamples(file).value().size(), std::size_t{1});
}

void TestRunSamples::aFolderOfRuns()
{
    const QString b = record(QStringLiteral("b"), 40), a = record(QStringLiteral("a"), 40);
    QCOMPARE(recordingsAt(m_folder->path()).value(), (QStringList{a, b})); // by name, not by time
    QCOMPARE(readRunSamples(m_folder->path()).value().size(), std::size_t{2});
}

void TestRunSamples::otherFoldersAreLeftOut()
{
    const QString a = record(QStringLiteral("a"), 40);
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("notes/deep")));
    QCOMPARE(recordingsAt(m_folder->path()).value(), QStringList{a});
}

void TestRunSamples::nothingThere_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such path") << QStringLiteral("none");
    QTest::newRow("an empty folder") << QStringLiteral("");
}

void TestRunSamples::nothingThere()
{
    QFETCH(QString, path);
    const Result<QStringList> found = recordingsAt(m_folder->filePath(path));
    QVERIFY(!found.ok());
    QCOMPARE(found.error().kind, ErrorKind::Own);
    QVERIFY(found.error().sentence().contains(QStringLiteral("there is no recording")));
}

void TestRunSamples::damagedRecordingsAreSaid()
{
    QVERIFY(!record(QStringLiteral("a"), 40).isEmpty());
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("b")));
    QFile file(m_folder->filePath(QStringLiteral("b/recording.parascope")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no recording");
    file.close();
    const Result<std::vector<RunSample>> samples = readRunSamples(m_folder->path());
    QVERIFY(!samples.ok());
    QVERIFY(samples.error().sentence().contains(QStringLiteral("b/recording")));
}

void TestRunSamples::sameAsWhatWasRecorded()
{
    const Result<RunSample> read = readRunSample(record(QStringLiteral("a"), 40));
    QVERIFY(read.ok());
    const RecordingInfo info = infoOf(QStringLiteral("abc"));
    RunSampleBuilder builder(info.runId, info.plan, info.environment);
    for (const Interval& interval : intervalsOf(40))
        builder.add(interval);
    const RunSample direct = builder.sample();
    QCOMPARE(read.value().name, direct.name);
    QVERIFY(read.value().plan == direct.plan);
    QCOMPARE(read.value().summary.toJson(), direct.summary.toJson());
    QCOMPARE(read.value().blocks.size(), std::size_t{20});
    for (std::size_t i = 0; i < direct.blocks.size(); ++i) {
        QCOMPARE(read.value().blocks[i].completed, direct.blocks[i].completed);
        QCOMPARE(read.value().blocks[i].service, direct.blocks[i].service);
    }
}

void TestRunSamples::groupsFromDiskCompare()
{
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!record(QStringLiteral("a/run%1").arg(i), 40 + static_cast<std::uint64_t>(i % 2)).isEmpty());
        QVERIFY(!record(QStringLiteral("b/run%1").arg(i), 60 + static_cast<std::uint64_t>(i % 2)).isEmpty());
    }
    const auto a = readRunSamples(m_folder->filePath(QStringLiteral("a")));
    const auto b = readRunSamples(m_folder->filePath(QStringLiteral("b")));
    const Comparison comparison = compareRuns(a.value(), b.value());
    QCOMPARE(comparison.verdict(), CompareVerdict::Better);
    QCOMPARE(comparison.runsA, std::size_t{3});
    QCOMPARE(compareRuns(a.value(), a.value()).verdict(), CompareVerdict::Tie);
}

PARASCOPE_TEST_MAIN(TestRunSamples)
#include "tst_run_samples.moc"
