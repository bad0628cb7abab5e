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
constexpr std::size_t kIntervalsPerTransaction = 5;
constexpr std::int64_t kNsPerTransaction = kNsPerSecond / 2;

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
    // Declared before the query that uses it, so that it is closed after it.
    std::unique_ptr<Database> database;
    std::optional<QSqlQuery> insert;
    std::optional<Error> error;
    qint64 committed = 0;  ///< intervals in the file
    std::vector<Row> held; ///< intervals after them
    qint64 heldBytes = 0;
    bool finished = false;

    void close()
    {
        insert.reset();
        database.reset();
    }
    [[nodiscard]] bool isDue() const
    {
        return held.size() >= kIntervalsPerTransaction ||
               held.back().startNs + held.back().lengthNs - held.front().startNs >= kNsPerTransaction;
    }
    void hold(Row row);
    /// Puts what is held into the file; keeps it where that fails.
    void flush();
    [[nodiscard]] Result<void> insertHeld();
    void rescue();
    [[nodiscard]] Result<void> close(const MetaValues& end);
};

void RecordingWriter::Private::hold(Row row)
{
    if (heldBytes + row.data.size() > kMostHeldBytes) {
        error = ownError(QStringLiteral("the recording can't be written and no more of it fits in memory"),
                         QDir::toNativeSeparators(path), QStringLiteral("save the run elsewhere"));
        return;
    }
    heldBytes += row.data.size();
    held.push_back(std::move(row));
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
    if (!database)
        return;
    // A deleted file takes writes without an error; the person would find nothing at the end.
    if (!QFileInfo::exists(path)) {
        error = ownError(
            QStringLiteral("the recording was deleted or its folder was moved while it was written"),
            QDir::toNativeSeparators(path), QStringLiteral("save the run again from the window or rerun it"));
        return rescue();
    }
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
    // Either may fail while somebody reads the recording; it is complete all the same, and the last one to
    // close it tidies up.
    const auto checkpointed = database->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (checkpointed)
        static_cast<void>(database->run(QStringLiteral("PRAGMA journal_mode=DELETE")));
    return {};
}

RecordingWriter::RecordingWriter() : d(std::make_unique<Private>()) {}

RecordingWriter::~RecordingWriter()
{
    // Not finished: what is there is kept and reads as "unfinished".
    if (!d->finished)
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
    auto database = Database::open(absolute, Database::Access::Create);
    if (!database)
        return database.error();
    d.database = std::move(database).value();
    d.insert.emplace(d.database->handle());
    Result<void> ready =
        d.database->run(QStringLiteral("PRAGMA wal_autocheckpoint=%1").arg(kPagesBetweenCheckpoints));
    if (ready)
        ready = d.database->run(QStringLiteral("PRAGMA synchronous=NORMAL"));
    if (ready && !d.insert->prepare(QStringLiteral("INSERT INTO intervals VALUES(?, ?, ?, ?, ?)")))
        ready = d.database->failure(QStringLiteral("can't create the recording"), d.insert->lastError());
    if (!ready) {
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
    if (!d->held.empty() && d->isDue())
        d->flush();
    return status();
}

Result<void> RecordingWriter::finish(const Outcome& outcome)
{
    if (std::exchange(d->finished, true))
        return status();
    d->outcome = outcome;
    d->flush();
    if (d->database && !d->error) {
        const auto closed =
            d->close(metaFromEnd(storedOutcome(outcome.kind),
                                 outcome.error ? outcome.error->sentence() : QString(), d->committed));
        if (!closed)
            d->error = closed.error();
    }
    d->close();
    return status();
}

Result<void> RecordingWriter::status() const
{
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
