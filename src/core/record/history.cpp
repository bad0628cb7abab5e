// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/history.h"

#include "record/database.h"
#include "record/history_private.h"
#include "record/history_schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace parascope {

QString jobHashOf(const RunPlan& plan)
{
    QJsonObject object = plan.toJson();
    object.remove(QStringLiteral("name"));
    object.remove(QStringLiteral("seed"));
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact); // keys are sorted
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(8).toHex());
}

History::History() : d(std::make_unique<Private>()) {}

History::~History()
{
    while (!d->locks.empty())
        d->letGo(d->locks.begin()->first);
}

Result<std::unique_ptr<History>> History::open(const QString& folder)
{
    const QDir dir(folder);
    if (folder.isEmpty() || !dir.mkpath(QStringLiteral(".")))
        return ownError(QStringLiteral("can't create the folder of the history"),
                        QDir::toNativeSeparators(folder),
                        QStringLiteral("check the permissions of the folder above it"));
    std::unique_ptr<History> history(new History);
    history->d->folder = dir.absolutePath();
    auto database = Database::open(dir.absoluteFilePath(QStringLiteral("history.sqlite")),
                                   Database::Access::Create, QStringLiteral("history"));
    if (!database)
        return database.error();
    history->d->database = std::move(database).value();
    if (auto ready = history_schema::prepare(*history->d->database); !ready)
        return ready.error();
    return history;
}

Result<void> History::Private::execute(QSqlQuery& query) const
{
    if (query.exec())
        return {};
    return database->failure(QStringLiteral("can't use the history"), query.lastError());
}

Result<void> History::Private::change(const QString& sql, const QVariantMap& values) const
{
    QSqlQuery query(database->handle());
    if (!query.prepare(sql))
        return database->failure(QStringLiteral("can't use the history"), query.lastError());
    for (auto it = values.begin(); it != values.end(); ++it)
        query.bindValue(it.key(), it.value());
    return execute(query);
}

Result<void> History::Private::together(const std::function<Result<void>()>& changes) const
{
    if (auto begun = database->run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Result<void> done = changes();
    if (done)
        done = database->run(QStringLiteral("COMMIT"));
    if (!done)
        static_cast<void>(database->run(QStringLiteral("ROLLBACK")));
    return done;
}

Result<void> History::Private::store(const HistoryEntry& entry) const
{
    QSqlQuery query(database->handle());
    const bool good = query.prepare(QStringLiteral(
        "INSERT INTO runs(run_id, job, name, workload, setting, threads, processes, started_ms, seconds, "
        "outcome, outcome_text, verdict, severity, recording, metrics) VALUES(:run_id, :job, :name, "
        ":workload, :setting, :threads, :processes, :started_ms, :seconds, :outcome, :outcome_text, "
        ":verdict, :severity, :recording, :metrics) ON CONFLICT(run_id) DO UPDATE SET job=excluded.job, "
        "name=excluded.name, workload=excluded.workload, setting=excluded.setting, "
        "threads=excluded.threads, processes=excluded.processes, started_ms=excluded.started_ms, "
        "seconds=excluded.seconds, outcome=excluded.outcome, outcome_text=excluded.outcome_text, "
        "verdict=excluded.verdict, severity=excluded.severity, recording=excluded.recording, "
        "metrics=excluded.metrics"));
    if (!good)
        return database->failure(QStringLiteral("can't use the history"), query.lastError());
    history_schema::bindEntry(query, entry);
    return execute(query);
}

std::unique_ptr<QLockFile> History::Private::lockFor(const QString& runId) const
{
    // Only the run's program holds it. What a program that died has left is taken over at once, after a look
    // at whether its process is still there; never because of its age.
    auto lock = std::make_unique<QLockFile>(
        QDir(folder).filePath(QStringLiteral("running_") + runId + QStringLiteral(".lock")));
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

/// Qt complains where somebody has deleted the file of a lock, so it gets one to remove.
void History::Private::letGo(const QString& runId)
{
    const auto lock = locks.find(runId);
    if (lock == locks.end())
        return;
    const QString path = lock->second->fileName();
    const QDir dir(folder);
    const bool folderGone = !dir.exists();
    if (!QFile::exists(path) && dir.mkpath(QStringLiteral(".")))
        static_cast<void>(QFile(path).open(QIODevice::WriteOnly));
    locks.erase(lock); // removes the file
    if (folderGone)
        static_cast<void>(QDir().rmdir(folder));
}

Result<void> History::begin(const HistoryEntry& entry)
{
    HistoryEntry running = entry;
    running.outcome = QStringLiteral("running");
    // The lock first: nobody may see a run that seems to have died.
    if (auto lock = d->lockFor(entry.runId))
        d->locks[entry.runId] = std::move(lock);
    return d->store(running);
}

Result<void> History::finish(const HistoryEntry& entry)
{
    const Result<void> stored = d->store(entry);
    d->letGo(entry.runId);
    return stored;
}

Result<void> History::setPinned(const QString& runId, bool pinned)
{
    return d->change(QStringLiteral("UPDATE runs SET pinned=:value WHERE run_id=:run"),
                     {{QStringLiteral(":value"), pinned ? 1 : 0}, {QStringLiteral(":run"), runId}});
}

Result<void> History::setBaseline(const QString& runId, bool baseline)
{
    return d->together([&]() -> Result<void> {
        auto done = d->change(QStringLiteral("UPDATE runs SET baseline=0 WHERE job=(SELECT job FROM runs "
                                             "WHERE run_id=:run) AND (:value=1 OR run_id=:run2)"),
                              {{QStringLiteral(":run"), runId},
                               {QStringLiteral(":run2"), runId},
                               {QStringLiteral(":value"), baseline ? 1 : 0}});
        if (done && baseline)
            done = d->change(QStringLiteral("UPDATE runs SET baseline=1 WHERE run_id=:run"),
                             {{QStringLiteral(":run"), runId}});
        return done;
    });
}

Result<void> History::setTags(const QString& runId, const QStringList& tags)
{
    return d->change(
        QStringLiteral("UPDATE runs SET tags=:value WHERE run_id=:run"),
        {{QStringLiteral(":value"), history_schema::storedTags(tags)}, {QStringLiteral(":run"), runId}});
}

Result<void> History::setNote(const QString& runId, const QString& note)
{
    return d->change(QStringLiteral("UPDATE runs SET note=:value WHERE run_id=:run"),
                     {{QStringLiteral(":value"), note.isNull() ? QStringLiteral("") : note},
                      {QStringLiteral(":run"), runId}});
}

} // namespace parascope
