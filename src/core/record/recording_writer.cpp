// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/database.h"
#include "record/recording.h"
#include "record/schema.h"

#include "base/clock.h"
#include "measure/interval_codec.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#include <optional>

namespace parascope {

namespace {

constexpr int kIntervalsPerTransaction = 10;
constexpr std::int64_t kNsPerTransaction = kNsPerSecond;

/// The names in the file: part of its format, so they stay when the program's words change.
QString storedOutcome(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Completed:
        return QStringLiteral("completed");
    case OutcomeKind::Cancelled:
        return QStringLiteral("cancelled");
    case OutcomeKind::Failed:
        break;
    }
    return QStringLiteral("failed");
}

/// Claims the name, so that an existing file is never overwritten, and says why where it can't.
Result<void> claim(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {};
    const QString where = QDir::toNativeSeparators(path);
    if (QFileInfo::exists(path))
        return ownError(QStringLiteral("can't create the recording, the file exists already"), where,
                        QStringLiteral("choose another name"));
    return ownError(QStringLiteral("can't create the recording, %1").arg(file.errorString()), where,
                    QStringLiteral("choose a folder that exists and may be written"));
}

Result<void> storeMeta(Database& database, const MetaValues& values)
{
    QSqlQuery query(database.handle());
    bool good = query.prepare(QStringLiteral("INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)"));
    for (auto it = values.begin(); good && it != values.end(); ++it) {
        query.bindValue(0, it.key());
        query.bindValue(1, it.value());
        good = query.exec();
    }
    if (!good)
        return database.failure(QStringLiteral("can't write the recording"), query.lastError());
    return {};
}

/// Runs the statements in order and stops at the first error.
Result<void> runAll(Database& database, const QStringList& statements)
{
    for (const QString& statement : statements) {
        if (auto done = database.run(statement); !done)
            return done;
    }
    return {};
}

// An interval has about 2 KB: seven share a page of 16 KiB, where each would waste half of one of 4 KiB.
constexpr int kPageBytes = 16'384;
// Only a checkpoint waits for the disk; with 32 MiB a run of minutes has none before finish().
constexpr int kPagesBetweenCheckpoints = 2048;

/// Tables and description are complete in the main file before the journal changes to WAL: from here on a
/// killed writer leaves a file that opens.
Result<void> layOut(Database& database, const RecordingInfo& info)
{
    auto done =
        runAll(database, {QStringLiteral("PRAGMA page_size=%1").arg(kPageBytes),
                          QStringLiteral("PRAGMA wal_autocheckpoint=%1").arg(kPagesBetweenCheckpoints),
                          QStringLiteral("PRAGMA synchronous=NORMAL"), QStringLiteral("BEGIN IMMEDIATE"),
                          QStringLiteral("PRAGMA application_id=%1").arg(kRecordingApplicationId),
                          QStringLiteral("PRAGMA user_version=%1").arg(kRecordingSchema),
                          QStringLiteral("CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT)"),
                          QStringLiteral("CREATE TABLE intervals(seq INTEGER PRIMARY KEY, "
                                         "start_ns INTEGER NOT NULL, length_ns INTEGER NOT NULL, "
                                         "data BLOB NOT NULL, check_sum BLOB NOT NULL)")});
    if (done)
        done = storeMeta(database, metaFromInfo(info));
    if (done)
        done = runAll(database, {QStringLiteral("COMMIT"), QStringLiteral("PRAGMA journal_mode=WAL")});
    return done;
}

} // namespace

class RecordingWriter::Private {
public:
    QString path;
    // Declared before the query that uses it, so that it is closed after it.
    std::unique_ptr<Database> database;
    std::optional<QSqlQuery> insert;
    std::optional<Error> error;
    qint64 next = 0;
    int pending = 0; ///< intervals in the open transaction
    std::int64_t transactionStartNs = 0;

    Result<void> keep(Error first)
    {
        error = std::move(first);
        close(); // what was committed stays, and opens
        return *error;
    }
    void close()
    {
        insert.reset();
        database.reset();
    }
    Result<void> store(const Interval& interval);
    Result<void> commit();
};

Result<void> RecordingWriter::Private::store(const Interval& interval)
{
    if (pending == 0) {
        if (auto begun = database->run(QStringLiteral("BEGIN")); !begun)
            return begun;
        transactionStartNs = interval.startNs;
    }
    const QByteArray data = encodeInterval(interval);
    insert->bindValue(0, next);
    insert->bindValue(1, static_cast<qint64>(interval.startNs));
    insert->bindValue(2, static_cast<qint64>(interval.lengthNs));
    insert->bindValue(3, data);
    insert->bindValue(4, checkSum(data));
    if (!insert->exec())
        return database->failure(QStringLiteral("can't write the recording"), insert->lastError());
    ++next;
    ++pending;
    if (pending >= kIntervalsPerTransaction ||
        interval.startNs + interval.lengthNs - transactionStartNs >= kNsPerTransaction)
        return commit();
    return {};
}

Result<void> RecordingWriter::Private::commit()
{
    if (pending > 0) {
        pending = 0;
        if (auto done = database->run(QStringLiteral("COMMIT")); !done)
            return done;
    }
    // A deleted file takes writes without an error; the person would find nothing at the end.
    if (!QFileInfo::exists(path))
        return ownError(
            QStringLiteral("the recording was deleted or its folder was moved while it was written"),
            QDir::toNativeSeparators(path), QStringLiteral("save the run again from the window or rerun it"));
    return {};
}

RecordingWriter::RecordingWriter() : d(std::make_unique<Private>()) {}

RecordingWriter::~RecordingWriter()
{
    // Not finished: what is there is kept and reads as "unfinished".
    if (d->database && d->pending > 0)
        static_cast<void>(d->commit());
    d->close();
}

Result<std::unique_ptr<RecordingWriter>> RecordingWriter::create(const QString& path,
                                                                 const RecordingInfo& info)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (auto claimed = claim(absolute); !claimed)
        return claimed.error();
    std::unique_ptr<RecordingWriter> writer(new RecordingWriter);
    Private& d = *writer->d;
    d.path = absolute;
    Result<void> ready;
    if (auto database = Database::open(absolute, Database::Access::Create); database)
        d.database = std::move(database).value();
    else
        ready = database.error();
    if (ready)
        ready = layOut(*d.database, info);
    if (ready) {
        d.insert.emplace(d.database->handle());
        if (!d.insert->prepare(QStringLiteral("INSERT INTO intervals VALUES(?, ?, ?, ?, ?)")))
            ready = d.database->failure(QStringLiteral("can't create the recording"), d.insert->lastError());
    }
    if (!ready) {
        d.close();
        QFile::remove(absolute); // nothing half-written
        return ready.error();
    }
    return writer;
}

Result<void> RecordingWriter::add(const Interval& interval)
{
    if (d->error)
        return *d->error;
    if (!d->database)
        return d->keep(ownError(QStringLiteral("the recording is finished already"), d->path));
    if (auto stored = d->store(interval); !stored)
        return d->keep(stored.error());
    return {};
}

Result<void> RecordingWriter::finish(const Outcome& outcome)
{
    if (d->error || !d->database)
        return status();
    const MetaValues values = metaFromEnd(storedOutcome(outcome.kind),
                                          outcome.error ? outcome.error->sentence() : QString(), d->next);
    auto done = d->commit();
    if (done)
        done = d->database->run(QStringLiteral("BEGIN"));
    if (done)
        done = storeMeta(*d->database, values);
    if (done)
        done = d->database->run(QStringLiteral("COMMIT"));
    if (!done)
        return d->keep(done.error());
    d->insert.reset(); // an open statement would hold the journal
    // Either may fail while somebody reads the recording; it is complete all the same, and the last one to
    // close it tidies up.
    const auto checkpointed = d->database->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (checkpointed)
        static_cast<void>(d->database->run(QStringLiteral("PRAGMA journal_mode=DELETE")));
    d->close();
    return {};
}

Result<void> RecordingWriter::status() const
{
    if (d->error)
        return *d->error;
    return {};
}

} // namespace parascope
