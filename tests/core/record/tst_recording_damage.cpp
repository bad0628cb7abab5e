// SPDX-License-Identifier: GPL-3.0-or-later
// POSIX: a writer that is killed, a disk that fills up, a folder nobody may write, files cut short, flipped
// bits.
#include "record/recording.h"

#include "record/database.h"
#include "support/file_size_limit.h"
#include "support/interval_maker.h"
#include "support/test_base.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace parascope;

namespace {

constexpr int kIntervals = 45;
constexpr auto kReadOnly = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;

/// Takes away what lets root write everywhere.
class OrdinaryUser {
public:
    OrdinaryUser() : m_root(geteuid() == 0)
    {
        if (m_root && setresuid(65534, 65534, 0) != 0)
            qFatal("can't become an ordinary user");
    }
    ~OrdinaryUser()
    {
        if (m_root && setresuid(0, 0, 0) != 0)
            qFatal("can't become root again");
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

private:
    bool m_root;
};

/// What somebody who may write nothing gets of a recording.
struct ReadOnlyLook {
    QString error;
    std::size_t intervals = 0;
};

ReadOnlyLook lookInReadOnlyFolder(const QString& path)
{
    const QString folder = QFileInfo(path).path();
    for (const QString& suffix : {QString(), QStringLiteral("-wal")})
        QFile::setPermissions(path + suffix, kReadOnly);
    chmod(qPrintable(folder), 0555);
    ReadOnlyLook look;
    {
        OrdinaryUser user;
        const auto recording = Recording::open(path);
        if (recording)
            static_cast<void>(recording.value()->forEach([&look](const Interval&) { ++look.intervals; }));
        else
            look.error = recording.error().sentence();
    }
    chmod(qPrintable(folder), 0755);
    return look;
}

std::vector<Interval> madeIntervals()
{
    test::IntervalMaker maker(5, 60);
    std::vector<Interval> all;
    for (int i = 0; i < kIntervals; ++i)
        all.push_back(maker.next());
    return all;
}

RecordingInfo sampleInfo()
{
    RecordingInfo info;
    info.runId = QStringLiteral("deadbeef");
    info.startedUtc = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
    return info;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putContents(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestRecordingDamage : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void killedWriter();
    void killedWriterInAReadOnlyFolder();
    void finishedInAReadOnlyFolder();
    void checkpointCutAnywhere();
    void writeAheadLogCutAnywhere();
    void cutAtEveryTenth();
    void flippedBytes();
    void fullDisk();
    void fullDiskWhileCreating();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("recording.parascope")); }
    void writeAndDie() const;
    void writeFinished() const;
    /// Everything read is what was written, in order; all of it unless there is an error.
    void checkPrefix(bool* complete = nullptr) const;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<Interval> m_written = madeIntervals();
};

void TestRecordingDamage::init()
{
    TestBase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestRecordingDamage::writeAndDie() const
{
    const pid_t child = fork();
    if (child == 0) {
        auto writer = RecordingWriter::create(path(), sampleInfo());
        for (const Interval& interval : m_written)
            static_cast<void>(writer.value()->add(interval));
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
}

void TestRecordingDamage::writeFinished() const
{
    auto writer = RecordingWriter::create(path(), sampleInfo());
    QVERIFY(writer);
    for (const Interval& interval : m_written)
        QVERIFY(writer.value()->add(interval));
    QVERIFY(writer.value()->finish({}));
}

void TestRecordingDamage::checkPrefix(bool* complete) const
{
    if (complete)
        *complete = false;
    const auto recording = Recording::open(path());
    if (!recording) {
        QVERIFY(recording.error().kind == ErrorKind::Own);
        QVERIFY(!recording.error().what.isEmpty() && !recording.error().where.isEmpty());
        return;
    }
    std::size_t seen = 0;
    bool same = true;
    const auto done = recording.value()->forEach([&](const Interval& interval) {
        same = same && seen < m_written.size() && interval == m_written[seen];
        ++seen;
    });
    QVERIFY(same);
    if (!done)
        QVERIFY(done.error().where.contains(QStringLiteral("recording.parascope")));
    if (done && recording.value()->info().complete)
        QCOMPARE(seen, m_written.size());
    if (complete)
        *complete = done && seen == m_written.size();
}

void TestRecordingDamage::killedWriter()
{
    writeAndDie();
    QVERIFY(QFile::exists(path() + QStringLiteral("-wal")));
    for (int time = 0; time < 2; ++time) {
        const auto recording = Recording::open(path());
        QVERIFY(recording);
        QCOMPARE(recording.value()->info().outcome, QStringLiteral("unfinished"));
        QCOMPARE(recording.value()->info().runId, QStringLiteral("deadbeef"));
        std::vector<Interval> seen;
        QVERIFY(recording.value()->forEach([&seen](const Interval& interval) { seen.push_back(interval); }));
        QCOMPARE(seen.size(), std::size_t{45}); // half a second is lost
        QVERIFY(std::equal(seen.begin(), seen.end(), m_written.begin()));
    }
}

void TestRecordingDamage::killedWriterInAReadOnlyFolder()
{
    writeAndDie();
    const QByteArray before = contents(path());
    const ReadOnlyLook look = lookInReadOnlyFolder(path());
    QCOMPARE(look.error, QString());
    QCOMPARE(look.intervals, std::size_t{45});
    QCOMPARE(contents(path()), before);
}

void TestRecordingDamage::finishedInAReadOnlyFolder()
{
    writeFinished();
    const ReadOnlyLook look = lookInReadOnlyFolder(path());
    QCOMPARE(look.error, QString());
    QCOMPARE(look.intervals, m_written.size());
}

void TestRecordingDamage::checkpointCutAnywhere()
{
    writeAndDie();
    const QString log = path() + QStringLiteral("-wal");
    const QByteArray main = contents(path());
    const QByteArray logged = contents(log);
    const QString merged = m_folder->filePath(QStringLiteral("merged"));
    putContents(merged, main);
    putContents(merged + QStringLiteral("-wal"), logged);
    {
        const auto database = Database::open(merged, Database::Access::Replay);
        QVERIFY(database);
        QVERIFY(database.value()->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }
    const QByteArray whole = contents(merged);
    constexpr qsizetype kPage = 16'384;
    QVERIFY(whole.size() > main.size() + 2 * kPage);
    // Pages are copied in ascending order; the log stays as it is until all of them are there.
    for (qsizetype copied = 0; copied <= whole.size(); copied += kPage) {
        putContents(path(), whole.left(copied) + main.mid(copied));
        putContents(log, logged);
        QFile::remove(path() + QStringLiteral("-shm"));
        const auto recording = Recording::open(path());
        QVERIFY2(recording.ok(), recording.ok() ? "" : qPrintable(recording.error().sentence()));
        bool complete = false;
        checkPrefix(&complete);
        QVERIFY2(complete, qPrintable(QString::number(copied)));
    }
    // Without the log the rest is missing, and that is said.
    putContents(path(), whole.left(kPage) + main.mid(kPage));
    QFile::remove(log);
    QFile::remove(path() + QStringLiteral("-shm"));
    const auto recording = Recording::open(path());
    QVERIFY(!recording);
    QVERIFY2(recording.error().what.contains(QStringLiteral("cut short")),
             qPrintable(recording.error().what));
}

void TestRecordingDamage::writeAheadLogCutAnywhere()
{
    writeAndDie();
    const QString log = path() + QStringLiteral("-wal");
    const QByteArray main = contents(path());
    const QByteArray whole = contents(log);
    for (int tenth = 0; tenth <= 10; ++tenth) {
        putContents(path(), main);
        putContents(log, whole.left(whole.size() * tenth / 10));
        QFile::remove(path() + QStringLiteral("-shm"));
        QVERIFY(Recording::open(path())); // the description is in the main file from the start
        checkPrefix();
    }
}

void TestRecordingDamage::cutAtEveryTenth()
{
    writeFinished();
    const QByteArray whole = contents(path());
    for (int tenth = 0; tenth < 10; ++tenth) {
        putContents(path(), whole.left(whole.size() * tenth / 10));
        const auto recording = Recording::open(path());
        QVERIFY(!recording);
        const QString text = recording.error().sentence();
        QVERIFY2(text.contains(tenth == 0 ? QStringLiteral("not a recording") : QStringLiteral("cut short")),
                 qPrintable(text));
    }
    putContents(path(), whole);
    bool complete = false;
    checkPrefix(&complete);
    QVERIFY(complete);
}

void TestRecordingDamage::flippedBytes()
{
    writeFinished();
    const QByteArray whole = contents(path());
    std::mt19937_64 random(11);
    int noticed = 0;
    constexpr int kTimes = 400;
    for (int time = 0; time < kTimes; ++time) {
        QByteArray bytes = whole;
        // Every other time among the first pages, where the structure is.
        const qsizetype range = time % 2 == 0 ? bytes.size() : qMin<qsizetype>(bytes.size(), 8192);
        for (int flips = 1 + time % 3; flips > 0; --flips) {
            const auto at = static_cast<qsizetype>(random() % static_cast<std::uint64_t>(range));
            bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1u << (random() % 8)));
        }
        putContents(path(), bytes);
        bool complete = false;
        checkPrefix(&complete);
        noticed += complete ? 0 : 1;
    }
    QVERIFY2(noticed > kTimes / 4, qPrintable(QString::number(noticed))); // the rest hit unused space
}

void TestRecordingDamage::fullDisk()
{
    auto created = RecordingWriter::create(path(), sampleInfo());
    QVERIFY(created);
    RecordingWriter& writer = *created.value();
    Result<void> last;
    Result<void> finished;
    Result<void> later;
    {
        test::FileSizeLimit limit(100'000);
        for (int i = 0; i < 1000 && last; ++i)
            last = writer.add(m_written[static_cast<std::size_t>(i) % m_written.size()]);
        later = writer.add(m_written.front());
        finished = writer.finish({});
    }
    QVERIFY(!last);
    QVERIFY2(last.error().what.contains(QStringLiteral("disk is full")), qPrintable(last.error().sentence()));
    QVERIFY(last.error().where.endsWith(QStringLiteral("recording.parascope")));
    QVERIFY(!last.error().advice.isEmpty());
    QCOMPARE(later.error().sentence(), last.error().sentence());
    QCOMPARE(finished.error().sentence(), last.error().sentence());
    const auto recording = Recording::open(path());
    QVERIFY(recording);
    QCOMPARE(recording.value()->info().outcome, QStringLiteral("unfinished"));
    std::size_t seen = 0;
    QVERIFY(recording.value()->forEach([&seen](const Interval&) { ++seen; }));
    QVERIFY(seen >= 10);
}

void TestRecordingDamage::fullDiskWhileCreating()
{
    bool created = true;
    {
        test::FileSizeLimit limit(4096);
        created = RecordingWriter::create(path(), sampleInfo()).ok();
    }
    QVERIFY(!created);
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty()); // nothing half-written
}

PARASCOPE_TEST_MAIN(TestRecordingDamage)
#include "tst_recording_damage.moc"
