// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recording_file.h"

#include "record/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

namespace parascope {

namespace {

Error nameTaken(const QString& path)
{
    return ownError(QStringLiteral("can't create the recording, the file exists already"),
                    QDir::toNativeSeparators(path), QStringLiteral("choose another name"));
}

/// Makes an empty file, or says why it can't.
Result<void> makeEmpty(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    return ownError(QStringLiteral("can't create the recording, %1").arg(file.errorString()),
                    QDir::toNativeSeparators(path),
                    QStringLiteral("choose a folder that exists and may be written"));
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
Result<void> layOut(Database& database, const RecordingInfo& info)
{
    auto done =
        runAll(database, {QStringLiteral("PRAGMA page_size=%1").arg(kPageBytes),
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

Result<void> makeRecordingFile(const QString& path, const RecordingInfo& info)
{
    if (QFileInfo::exists(path))
        return nameTaken(path);
    const QString fresh = path + QStringLiteral(".new");
    auto done = makeEmpty(fresh);
    if (!done)
        return done;
    if (auto database = Database::open(fresh, Database::Access::Create); database)
        done = layOut(*database.value(), info);
    else
        done = database.error();
    // Never onto an existing file; closed before, so that nothing of it lies beside it.
    if (done && !QFile::rename(fresh, path))
        done = nameTaken(path);
    if (!done)
        QFile::remove(fresh);
    return done;
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

} // namespace parascope
