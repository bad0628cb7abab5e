// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/history_schema.h"

#include "record/database.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace parascope::history_schema {

namespace {

constexpr int kApplicationId = 0x50534348; // "PSCH"
constexpr int kVersion = 1;

QString storedMetrics(const std::map<QString, double>& metrics)
{
    QJsonObject object;
    for (const auto& [name, value] : metrics)
        object.insert(name, value);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::map<QString, double> readMetrics(const QString& stored)
{
    std::map<QString, double> metrics;
    const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it->isDouble())
            metrics[it.key()] = it->toDouble();
    return metrics;
}

Result<void> create(Database& database)
{
    const QStringList statements{
        QStringLiteral("PRAGMA application_id=%1").arg(kApplicationId),
        QStringLiteral("PRAGMA user_version=%1").arg(kVersion),
        QStringLiteral("CREATE TABLE IF NOT EXISTS runs(run_id TEXT PRIMARY KEY, job TEXT NOT NULL, "
                       "name TEXT, workload TEXT, setting TEXT, threads INTEGER, processes INTEGER, "
                       "started_ms INTEGER, seconds REAL, outcome TEXT, outcome_text TEXT, verdict TEXT, "
                       "severity TEXT, recording TEXT, metrics TEXT, pinned INTEGER DEFAULT 0, "
                       "baseline INTEGER DEFAULT 0, tags TEXT DEFAULT '', note TEXT DEFAULT '', "
                       "acknowledged INTEGER DEFAULT 0, binned_ms INTEGER)"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS runs_by_time ON runs(started_ms)"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS runs_by_job ON runs(job, started_ms)")};
    for (const QString& statement : statements) {
        if (auto done = database.run(statement); !done)
            return done;
    }
    return {};
}

/// Whether the file is a history already; false for a new one.
Result<bool> isOurs(Database& database)
{
    const auto id = database.value(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return id.error();
    const QString where = QDir::toNativeSeparators(database.path());
    if (id.value() == QString::number(kApplicationId)) {
        const auto version = database.value(QStringLiteral("PRAGMA user_version"));
        if (!version)
            return version.error();
        if (version.value().toInt() > kVersion)
            return ownError(QStringLiteral("the history was written by a newer Parascope"), where,
                            QStringLiteral("install that version, or move the file away"));
        return true;
    }
    // One question, so that nobody makes the tables between two.
    const auto foreign = database.value(
        QStringLiteral(
            "SELECT count(*) FROM sqlite_master WHERE (SELECT application_id FROM pragma_application_id)<>%1")
            .arg(kApplicationId));
    if (!foreign)
        return foreign.error();
    if (id.value() != QLatin1String("0") || foreign.value() != QLatin1String("0"))
        return ownError(QStringLiteral("not a history but another program's database"), where,
                        QStringLiteral("move the file away"));
    return false;
}

} // namespace

Result<void> prepare(Database& database)
{
    const auto ours = isOurs(database);
    if (!ours)
        return ours.error();
    if (ours.value())
        return {};
    // Two programs may start at once: whoever comes second waits here and finds the table there.
    auto done = database.run(QStringLiteral("BEGIN IMMEDIATE"));
    if (!done)
        return done;
    const auto now = isOurs(database);
    if (!now)
        done = now.error();
    else if (!now.value())
        done = create(database);
    if (done)
        done = database.run(QStringLiteral("COMMIT"));
    if (!done)
        static_cast<void>(database.run(QStringLiteral("ROLLBACK")));
    else // so that readers never wait for a writer; one who reads just now may keep it from happening today
        static_cast<void>(database.run(QStringLiteral("PRAGMA journal_mode=WAL")));
    return done;
}

QString columns()
{
    return QStringLiteral("run_id, job, name, workload, setting, threads, processes, started_ms, seconds, "
                          "outcome, outcome_text, verdict, severity, recording, metrics, pinned, baseline, "
                          "tags, note");
}

HistoryEntry readEntry(const QSqlQuery& query)
{
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    HistoryEntry entry;
    entry.runId = next().toString();
    entry.jobHash = next().toString();
    entry.name = next().toString();
    entry.workload = next().toString();
    entry.setting = next().toString();
    entry.threads = next().toInt();
    entry.processes = next().toInt();
    entry.startedUtc = QDateTime::fromMSecsSinceEpoch(next().toLongLong(), Qt::UTC);
    entry.seconds = next().toDouble();
    entry.outcome = next().toString();
    entry.outcomeText = next().toString();
    entry.verdict = next().toString();
    entry.severity = next().toString();
    entry.recording = next().toString();
    entry.metrics = readMetrics(next().toString());
    entry.pinned = next().toBool();
    entry.baseline = next().toBool();
    entry.tags = readTags(next().toString());
    entry.note = next().toString();
    entry.present = !entry.recording.isEmpty() && QFileInfo::exists(entry.recording);
    return entry;
}

QString storedTags(const QStringList& tags)
{
    QStringList kept;
    for (const QString& tag : tags) {
        const QString plain = tag.simplified();
        if (!plain.isEmpty() && !kept.contains(plain, Qt::CaseInsensitive))
            kept << plain;
    }
    return kept.isEmpty() ? QStringLiteral("")
                          : QLatin1Char('\n') + kept.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QStringList readTags(const QString& stored)
{
    return stored.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void bindEntry(QSqlQuery& query, const HistoryEntry& entry)
{
    // An empty QString would become NULL, in which no word is ever found.
    const auto text = [](const QString& value) { return value.isNull() ? QStringLiteral("") : value; };
    query.bindValue(QStringLiteral(":run_id"), entry.runId);
    query.bindValue(QStringLiteral(":job"), text(entry.jobHash));
    query.bindValue(QStringLiteral(":name"), text(entry.name));
    query.bindValue(QStringLiteral(":workload"), text(entry.workload));
    query.bindValue(QStringLiteral(":setting"), text(entry.setting));
    query.bindValue(QStringLiteral(":threads"), entry.threads);
    query.bindValue(QStringLiteral(":processes"), entry.processes);
    query.bindValue(QStringLiteral(":started_ms"), entry.startedUtc.toMSecsSinceEpoch());
    query.bindValue(QStringLiteral(":seconds"), entry.seconds);
    query.bindValue(QStringLiteral(":outcome"), text(entry.outcome));
    query.bindValue(QStringLiteral(":outcome_text"), text(entry.outcomeText));
    query.bindValue(QStringLiteral(":verdict"), text(entry.verdict));
    query.bindValue(QStringLiteral(":severity"), text(entry.severity));
    query.bindValue(QStringLiteral(":recording"), text(entry.recording));
    query.bindValue(QStringLiteral(":metrics"), storedMetrics(entry.metrics));
}

} // namespace parascope::history_schema
