// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/database.h"
#include "record/held_recording.h"
#include "record/recording.h"
#include "record/recording_file.h"
#include "record/schema.h"

#include "base/clock.h"
#include "measure/interval_codec.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#include <optional>
#include <utility>
#include <vector>

namespace parascope {

namespace {

// Half a second, so that a crash loses less than one, whatever was under way.
constexpr int kIntervalsPerTransaction = 5;
constexpr std::int64_t kNsPerTransaction = kNsPerSecond / 2;

// A lock that ends soon is waited for; once it has not, nobody waits again before the end of the run.
constexpr int kBriefLockMs = 500;

// Only a checkpoint waits for the disk; with 32 MiB a run of minutes has none before finish().
constexpr int kPagesBetweenCheckpoints = 2048;

struct Row {
    std::int64_t startNs = 0;
    std::int64_t lengthNs = 0;
    QByteArray data;
};

} // namespace

class RecordingWriter::Private {
public:
    QString path;
    RecordingInfo info;
    Outcome outcome;
    qint64 mostHeld = kMostHeldBytes;
    // Declared before the query that uses it, so that it is closed after it.
    std::unique_ptr<Database> database;
    std::optional<QSqlQuery> insert;
    std::optional<Error> error;
    qint64 committed = 0;  ///< intervals in the file
    std::vector<Row> held; ///< intervals after them
    qint64 heldBytes = 0;
    qint64 dropped = 0;             ///< intervals that fitted neither in the file nor in memory
    int untried = 0;                ///< intervals since the last try to write
    std::int64_t untriedFromNs = 0; ///< start of the first of them
    bool finished = false;

    void close()
    {
        insert.reset();
        database.reset();
    }
    /// Counted from the last try, also from one that failed: a locked file is not asked at every interval.
    [[nodiscard]] bool isDue(std::int64_t endNs) const
    {
        return untried >= kIntervalsPerTransaction || endNs - untriedFromNs >= kNsPerTransaction;
    }
    void hold(Row row);
    /// Puts what is held into the file; keeps it where that fails.
    void flush();
    void waitForLocks(int ms);
    [[nodiscard]] Error hole() const;
    /// Opens the file that makeRecordingFile() made.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> insertHeld();
    void rescue();
    [[nodiscard]] Result<void> close(const MetaValues& end);
    [[nodiscard]] Result<void> mergeLog();
};

void RecordingWriter::Private::hold(Row row)
{
    if (heldBytes + row.data.size() > mostHeld) {
        ++dropped;
        return;
    }
    heldBytes += row.data.size();
    held.push_back(std::move(row));
}

Error RecordingWriter::Private::hole() const
{
    return ownError(
        QStringLiteral("%1 intervals of the run are missing, they could not be written and no more "
                       "fitted in memory")
            .arg(dropped),
        QDir::toNativeSeparators(path), QStringLiteral("rely on the run only up to the gap"));
}

void RecordingWriter::Private::waitForLocks(int ms)
{
    static_cast<void>(database->run(QStringLiteral("PRAGMA busy_timeout=%1").arg(ms)));
}

Result<void> RecordingWriter::Private::open()
{
    auto opened = Database::open(path, Database::Access::Create);
    if (!opened)
        return opened.error();
    database = std::move(opened).value();
    insert.emplace(database->handle());
    auto ready = database->run(QStringLiteral("PRAGMA wal_autocheckpoint=%1").arg(kPagesBetweenCheckpoints));
    if (ready)
        ready = database->run(QStringLiteral("PRAGMA synchronous=NORMAL"));
    if (ready && !insert->prepare(QStringLiteral("INSERT INTO intervals VALUES(?, ?, ?, ?, ?)")))
        ready = database->failure(QStringLiteral("can't create the recording"), insert->lastError());
    return ready;
}

Result<void> RecordingWriter::Private::insertHeld()
{
    if (auto begun = database->run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    qint64 seq = committed;
    for (const Row& row : held) {
        insert->bindValue(0, seq++);
        insert->bindValue(1, static_cast<qint64>(row.startNs));
        insert->bindValue(2, static_cast<qint64>(row.lengthNs));
        insert->bindValue(3, row.data);
        insert->bindValue(4, checkSum(row.data));
        if (!insert->exec())
            return database->failure(QStringLiteral("can't write the recording"), insert->lastError());
    }
    return database->run(QStringLiteral("COMMIT"));
}

void RecordingWriter::Private::flush()
{
    untried = 0;
    if (!database)
        return;
    // A deleted file takes writes without an error; the person would find nothing at the end.
    if (!QFileInfo::exists(path)) {
        error = ownError(
            QStringLiteral("the recording was deleted or its folder was moved while it was written"),
            QDir::toNativeSeparators(path), QStringLiteral("save the run again from the window or rerun it"));
        return rescue();
    }
    waitForLocks(finished || !error ? kBriefLockMs : 0);
    if (held.empty())
        return;
    if (const Result<void> stored = insertHeld(); !stored) {
        insert->finish(); // an open statement would keep the transaction open
        static_cast<void>(database->run(QStringLiteral("ROLLBACK")));
        error = stored.error();
        return;
    }
    committed += static_cast<qint64>(held.size());
    held.clear();
    heldBytes = 0;
    error.reset();
}

/// The file has no name any more but is still open here: what was written comes back into memory.
void RecordingWriter::Private::rescue()
{
    std::vector<Row> rows;
    {
        QSqlQuery query(database->handle());
        query.setForwardOnly(true);
        if (query.exec(QStringLiteral("SELECT start_ns, length_ns, data FROM intervals ORDER BY seq"))) {
            while (query.next())
                rows.push_back(
                    {query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toByteArray()});
        }
    }
    close();
    committed = 0;
    heldBytes = 0;
    for (std::vector<Row> later = std::exchange(held, {}); auto* part : {&rows, &later})
        for (Row& row : *part)
            hold(std::move(row));
}

Result<void> RecordingWriter::Private::close(const MetaValues& end)
{
    auto done = database->run(QStringLiteral("BEGIN IMMEDIATE"));
    if (done)
        done = storeMeta(*database, end);
    if (done)
        done = database->run(QStringLiteral("COMMIT"));
    if (!done) {
        static_cast<void>(database->run(QStringLiteral("ROLLBACK")));
        return done;
    }
    insert.reset(); // an open statement would hold the journal
    return mergeLog();
}

/// Makes one file of the recording and its log. Who reads it now puts that off (then the checkpoint answers 1
/// in its first column): it is complete all the same, and the last one to close it tidies up. A disk without
/// room for it is an error: all is there, but only as long as nobody takes the log away.
Result<void> RecordingWriter::Private::mergeLog()
{
    const auto busy = database->value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy)
        return busy.error();
    // It writes one page of a file that is whole by now; where that fails, it stays one that opens.
    if (busy.value() == QStringLiteral("0"))
        static_cast<void>(database->run(QStringLiteral("PRAGMA journal_mode=DELETE")));
    return {};
}

RecordingWriter::RecordingWriter() : d(std::make_unique<Private>()) {}

RecordingWriter::~RecordingWriter()
{
    // Not finished: what is there is kept and reads as "unfinished".
    if (!std::exchange(d->finished, true))
        d->flush();
    d->close();
}

Result<std::unique_ptr<RecordingWriter>> RecordingWriter::create(const QString& path,
                                                                 const RecordingInfo& info)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (auto made = makeRecordingFile(absolute, info); !made)
        return made.error();
    std::unique_ptr<RecordingWriter> writer(new RecordingWriter);
    Private& d = *writer->d;
    d.path = absolute;
    d.info = info;
    if (const Result<void> ready = d.open(); !ready) {
        d.close();
        QFile::remove(absolute); // nothing half-written
        return ready.error();
    }
    return writer;
}

std::unique_ptr<RecordingWriter> RecordingWriter::inMemory(const RecordingInfo& info, const Error& error)
{
    std::unique_ptr<RecordingWriter> writer(new RecordingWriter);
    writer->d->info = info;
    writer->d->error = error;
    return writer;
}

Result<void> RecordingWriter::add(const Interval& interval)
{
    if (d->finished)
        return ownError(QStringLiteral("the recording is finished already"), d->path);
    d->hold({interval.startNs, interval.lengthNs, encodeInterval(interval)});
    if (d->untried++ == 0)
        d->untriedFromNs = interval.startNs;
    if (d->isDue(interval.startNs + interval.lengthNs))
        d->flush();
    return status();
}

Result<void> RecordingWriter::finish(const Outcome& outcome)
{
    if (std::exchange(d->finished, true))
        return status();
    d->flush();
    // A run with a hole is not to be taken for a whole one, however it ended.
    d->outcome = d->dropped > 0 ? Outcome{OutcomeKind::Failed, d->hole()} : outcome;
    if (d->database && !d->error) {
        const auto closed =
            d->close(metaFromEnd(storedOutcome(d->outcome.kind),
                                 d->outcome.error ? d->outcome.error->sentence() : QString(), d->committed));
        if (!closed)
            d->error = closed.error();
    }
    d->close();
    return status();
}

void RecordingWriter::setMostHeldBytes(qint64 bytes)
{
    d->mostHeld = bytes;
}

Result<void> RecordingWriter::status() const
{
    if (d->dropped > 0)
        return d->hole();
    if (d->error)
        return *d->error;
    return {};
}

std::shared_ptr<const HeldRecording> RecordingWriter::takeHeld()
{
    if (!d->finished || !d->error)
        return nullptr;
    auto recording = std::make_shared<HeldRecording>();
    recording->info = d->info;
    recording->outcome = d->outcome;
    recording->file = d->path;
    recording->inFile = d->committed;
    for (Row& row : d->held)
        recording->rows.push_back(std::move(row.data));
    d->held.clear();
    return recording;
}

} // namespace parascope
