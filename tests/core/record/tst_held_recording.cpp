// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings whose file can't be written: the run goes on in memory and can be saved elsewhere.
#include "record/held_recording.h"

#include "record/database.h"
#include "support/interval_maker.h"
#include "support/test_base.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#if defined(Q_OS_UNIX)
#include "support/file_size_limit.h"
#endif

using namespace parascope;

namespace {

RecordingInfo sampleInfo()
{
    RecordingInfo info;
    info.runId = QStringLiteral("badcafe0");
    info.startedUtc = QDateTime(QDate(2025, 2, 28), QTime(1, 2, 3), Qt::UTC);
    info.plan.threads = 3;
    return info;
}

std::vector<Interval> readAll(const QString& path)
{
    std::vector<Interval> all;
    const auto recording = Recording::open(path);
    if (!recording) {
        qWarning("%s", qPrintable(recording.error().sentence()));
        return all;
    }
    const auto done =
        recording.value()->forEach([&all](const Interval& interval) { all.push_back(interval); });
    if (!done)
        qWarning("%s", qPrintable(done.error().sentence()));
    return all;
}

} // namespace

class TestHeldRecording : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aDeletedFolderLosesNothing();
    void aLockedFileIsWrittenLater();
    void aFileLockedToTheEnd();
    void aLockHoldsNobodyUp();
    void aHoleStaysAHole();
    void withoutAFile();
    void memoryHasAnEnd();
#if defined(Q_OS_UNIX)
    void aFullDisk();
    void aDiskFullOnlyForTheLastCheckpoint();
#endif
    void aReaderAtTheEndIsNoTrouble();
    void nothingReadableIsNotSavedAsAnEmptyRun();
    void savingNeverOverwritesNorLeavesHalves();

private:
    QString path(const QString& name) const
    {
        return m_folder->filePath(name);
    }
    void add(RecordingWriter& writer, int count);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::IntervalMaker> m_maker;
    std::vector<Interval> m_added;
};

void TestHeldRecording::init()
{
    TestBase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_maker = std::make_unique<test::IntervalMaker>(7);
    m_added.clear();
}

void TestHeldRecording::add(RecordingWriter& writer, int count)
{
    for (int i = 0; i < count; ++i) {
        m_added.push_back(m_maker->next());
        static_cast<void>(writer.add(m_added.back()));
    }
}

void TestHeldRecording::aDeletedFolderLosesNothing()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("run")));
    const auto writer = RecordingWriter::create(path(QStringLiteral("run/r.parascope")), sampleInfo());
    QVERIFY(writer);
    add(*writer.value(), 23);
    QVERIFY(writer.value()->status());
    QVERIFY(QDir(path(QStringLiteral("run"))).removeRecursively());
    add(*writer.value(), 20);
    QVERIFY(!writer.value()->status());
    QVERIFY(!writer.value()->takeHeld()); // the run goes on
    QVERIFY(!writer.value()->finish({OutcomeKind::Cancelled, {}}));
    const auto held = writer.value()->takeHeld();
    QVERIFY(held);
    QCOMPARE(held->inFile, 0); // nobody finds it again
    QVERIFY(held->saveTo(path(QStringLiteral("elsewhere.parascope"))));
    QVERIFY(readAll(path(QStringLiteral("elsewhere.parascope"))) == m_added);
    const auto saved = Recording::open(path(QStringLiteral("elsewhere.parascope")));
    QVERIFY(saved);
    QVERIFY(saved.value()->info().complete);
    QCOMPARE(saved.value()->info().outcome, QStringLiteral("cancelled"));
    QCOMPARE(saved.value()->info().runId, QStringLiteral("badcafe0"));
    QCOMPARE(saved.value()->info().plan.threads, 3);
}

void TestHeldRecording::aLockedFileIsWrittenLater()
{
    const QString file = path(QStringLiteral("r.parascope"));
    const auto writer = RecordingWriter::create(file, sampleInfo());
    QVERIFY(writer);
    add(*writer.value(), 12);
    {
        auto other = Database::open(file, Database::Access::Replay);
        QVERIFY(other);
        QVERIFY(other.value()->run(QStringLiteral("BEGIN EXCLUSIVE")));
        add(*writer.value(), 6);
        const auto status = writer.value()->status();
        QVERIFY(!status);
        QVERIFY2(status.error().sentence().contains(QStringLiteral("locked")),
                 qPrintable(status.error().sentence()));
        QVERIFY(other.value()->run(QStringLiteral("ROLLBACK")));
    }
    add(*writer.value(), 5);
    QVERIFY(writer.value()->status()); // over
    add(*writer.value(), 8);
    QVERIFY(writer.value()->finish({}));
    QVERIFY(!writer.value()->takeHeld());
    QVERIFY(readAll(file) == m_added);
}

void TestHeldRecording::aFileLockedToTheEnd()
{
    const QString file = path(QStringLiteral("r.parascope"));
    const auto writer = RecordingWriter::create(file, sampleInfo());
    QVERIFY(writer);
    add(*writer.value(), 15);
    auto other = Database::open(file, Database::Access::Replay);
    QVERIFY(other);
    QVERIFY(other.value()->run(QStringLiteral("BEGIN EXCLUSIVE")));
    add(*writer.value(), 4);
    QVERIFY(!writer.value()->finish({}));
    const auto held = writer.value()->takeHeld();
    QVERIFY(held);
    QCOMPARE(held->inFile, 15);
    QCOMPARE(held->rows.size(), std::size_t{4});
    QVERIFY(held->saveTo(path(QStringLiteral("elsewhere.parascope")))); // reading needs no lock
    QVERIFY(readAll(path(QStringLiteral("elsewhere.parascope"))) == m_added);
    QVERIFY(!writer.value()->takeHeld() || writer.value()->takeHeld()->rows.empty()); // once
}

void TestHeldRecording::aLockHoldsNobodyUp()
{
    const QString file = path(QStringLiteral("r.parascope"));
    const auto writer = RecordingWriter::create(file, sampleInfo());
    QVERIFY(writer);
    auto other = Database::open(file, Database::Access::Replay);
    QVERIFY(other);
    QVERIFY(other.value()->run(QStringLiteral("BEGIN EXCLUSIVE")));
    QElapsedTimer clock;
    clock.start();
    add(*writer.value(), 100); // ten seconds of a run
    // One wait of half a second; one for each interval would take 48 s, one for each try 10 s.
    QVERIFY2(clock.elapsed() < 8'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!writer.value()->status());
    QVERIFY(other.value()->run(QStringLiteral("ROLLBACK")));
    QVERIFY(writer.value()->finish({}));
    QVERIFY(readAll(file) == m_added);
}

void TestHeldRecording::aHoleStaysAHole()
{
    const QString file = path(QStringLiteral("r.parascope"));
    const auto writer = RecordingWriter::create(file, sampleInfo());
    QVERIFY(writer);
    add(*writer.value(), 5);
    writer.value()->setMostHeldBytes(100'000);
    {
        auto other = Database::open(file, Database::Access::Replay);
        QVERIFY(other);
        QVERIFY(other.value()->run(QStringLiteral("BEGIN EXCLUSIVE")));
        add(*writer.value(), 200);
        QVERIFY(other.value()->run(QStringLiteral("ROLLBACK")));
    }
    add(*writer.value(), 10); // the file takes writes again
    const auto finished = writer.value()->finish({});
    QVERIFY(!finished);
    QVERIFY2(finished.error().what.contains(QStringLiteral("missing")), qPrintable(finished.error().what));
    QVERIFY(!writer.value()->takeHeld()); // what is left is in the file
    const auto recording = Recording::open(file);
    QVERIFY(recording);
    QCOMPARE(recording.value()->info().outcome, QStringLiteral("failed"));
    QVERIFY(recording.value()->info().outcomeText.contains(QStringLiteral("missing")));
    const std::vector<Interval> got = readAll(file);
    QVERIFY(got.size() >= 15 && got.size() < m_added.size());
    QVERIFY(std::equal(got.begin(), got.begin() + 5, m_added.begin()));
    QVERIFY(got.back() == m_added.back());
}

void TestHeldRecording::withoutAFile()
{
    const auto writer = RecordingWriter::inMemory(sampleInfo(), ownError(QStringLiteral("no folder")));
    add(*writer, 31);
    QCOMPARE(writer->status().error().what, QStringLiteral("no folder"));
    QVERIFY(!writer->finish({}));
    const auto held = writer->takeHeld();
    QVERIFY(held);
    QVERIFY(held->saveTo(path(QStringLiteral("elsewhere.parascope"))));
    QVERIFY(readAll(path(QStringLiteral("elsewhere.parascope"))) == m_added);
}

void TestHeldRecording::memoryHasAnEnd()
{
    const auto writer = RecordingWriter::inMemory(sampleInfo(), ownError(QStringLiteral("no folder")));
    Interval large = test::plainInterval(0, 1);
    RunEvent event;
    event.text = QString(1 << 20, QLatin1Char('x'));
    large.events.assign(50, event); // 50 MB
    for (int i = 0; i < 8; ++i)
        static_cast<void>(writer->add(large));
    QVERIFY(!writer->finish({}));
    QVERIFY2(writer->status().error().what.contains(QStringLiteral("memory")),
             qPrintable(writer->status().error().sentence()));
    const auto held = writer->takeHeld();
    QVERIFY(held);
    QCOMPARE(held->rows.size(), std::size_t{5});       // what fits
    QCOMPARE(held->outcome.kind, OutcomeKind::Failed); // a copy of them is no whole run either
}

#if defined(Q_OS_UNIX)
void TestHeldRecording::aFullDisk()
{
    const QString file = path(QStringLiteral("r.parascope"));
    const auto writer = RecordingWriter::create(file, sampleInfo());
    QVERIFY(writer);
    add(*writer.value(), 10);
    bool failed = false;
    Result<void> finished;
    {
        test::FileSizeLimit limit(128 * 1024);
        add(*writer.value(), 100);
        failed = !writer.value()->status();
        finished = writer.value()->finish({});
    }
    QVERIFY(failed && !finished);
    QVERIFY2(finished.error().sentence().contains(QStringLiteral("disk is full")),
             qPrintable(finished.error().sentence()));
    const auto held = writer.value()->takeHeld();
    QVERIFY(held);
    QVERIFY(held->inFile >= 10 && !held->rows.empty());
    QVERIFY(held->saveTo(path(QStringLiteral("elsewhere.parascope"))));
    QVERIFY(readAll(path(QStringLiteral("elsewhere.parascope"))) == m_added);
    // The broken file opens too, with what it got.
    const std::vector<Interval> got = readAll(file);
    QCOMPARE(got.size(), static_cast<std::size_t>(held->inFile));
}

void TestHeldRecording::aDiskFullOnlyForTheLastCheckpoint()
{
    const QString file = path(QStringLiteral("r.parascope"));
    const QString log = file + QStringLiteral("-wal");
    const auto writer = RecordingWriter::create(file, sampleInfo());
    QVERIFY(writer);
    add(*writer.value(), 300);
    {
        const auto other = Database::open(file, Database::Access::Replay);
        QVERIFY(other);
        QVERIFY(other.value()->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }
    const qint64 room = QFileInfo(file).size();
    {
        // The file can't grow any more; the log, which began anew, can.
        test::FileSizeLimit limit(static_cast<rlim_t>(room));
        add(*writer.value(), 20);
        const auto status = writer.value()->status();
        QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().sentence()));
        const auto finished = writer.value()->finish({});
        QVERIFY(!finished);
        QVERIFY2(finished.error().sentence().contains(QStringLiteral("disk is full")),
                 qPrintable(finished.error().sentence()));
        QVERIFY(QFileInfo(log).size() > 0 && QFileInfo(log).size() < room);
        QCOMPARE(QFileInfo(file).size(), room);
        // While the disk is full all can be read...
        QVERIFY(readAll(file) == m_added);
    }
    const auto held = writer.value()->takeHeld();
    QVERIFY(held);
    QCOMPARE(held->inFile, static_cast<qint64>(m_added.size()));
    QVERIFY(held->rows.empty());
    QVERIFY(held->saveTo(path(QStringLiteral("elsewhere.parascope")))); // ...and saved where there is room
    QVERIFY(readAll(path(QStringLiteral("elsewhere.parascope"))) == m_added);
    // With room again the file is whole, and alone.
    const auto recording = Recording::open(file);
    QVERIFY(recording);
    QCOMPARE(recording.value()->info().outcome, QStringLiteral("completed"));
    QVERIFY(readAll(file) == m_added);
    QVERIFY(!QFile::exists(log));
}
#endif

void TestHeldRecording::aReaderAtTheEndIsNoTrouble()
{
    const QString file = path(QStringLiteral("r.parascope"));
    const auto writer = RecordingWriter::create(file, sampleInfo());
    QVERIFY(writer);
    add(*writer.value(), 12);
    {
        const auto reader = Database::open(file, Database::Access::Replay);
        QVERIFY(reader);
        QVERIFY(reader.value()->run(QStringLiteral("BEGIN")));
        QVERIFY(reader.value()->value(QStringLiteral("SELECT count(*) FROM intervals")));
        add(*writer.value(), 6); // which it does not see: the log can't be put away under it
        const auto finished = writer.value()->finish({});
        QVERIFY2(finished.ok(), finished.ok() ? "" : qPrintable(finished.error().sentence()));
        QVERIFY(!writer.value()->takeHeld());
        QVERIFY(QFile::exists(file + QStringLiteral("-wal")));
        QVERIFY(reader.value()->run(QStringLiteral("COMMIT")));
    }
    QVERIFY(readAll(file) == m_added);
    QVERIFY(!QFile::exists(file + QStringLiteral("-wal")));
}

void TestHeldRecording::nothingReadableIsNotSavedAsAnEmptyRun()
{
    HeldRecording held;
    held.info = sampleInfo();
    held.file = path(QStringLiteral("gone.parascope"));
    held.inFile = 40;
    QVERIFY(!held.saveTo(path(QStringLiteral("elsewhere.parascope"))));
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
}

void TestHeldRecording::savingNeverOverwritesNorLeavesHalves()
{
    const auto writer = RecordingWriter::inMemory(sampleInfo(), ownError(QStringLiteral("no folder")));
    add(*writer, 3);
    QVERIFY(!writer->finish({}));
    const auto held = writer->takeHeld();
    QVERIFY(held);
    const QString taken = path(QStringLiteral("taken"));
    QFile file(taken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("mine"), 4);
    file.close();
    QVERIFY(!held->saveTo(taken));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    const auto nowhere = held->saveTo(path(QStringLiteral("no/folder/r.parascope")));
    QVERIFY(!nowhere);
    QVERIFY(!nowhere.error().advice.isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("taken")});
}

PARASCOPE_TEST_MAIN(TestHeldRecording)
#include "tst_held_recording.moc"
