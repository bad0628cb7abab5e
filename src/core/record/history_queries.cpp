// SPDX-License-Identifier: GPL-3.0-or-later
// What History is asked.
#include "record/history_private.h"
#include "record/history_schema.h"

#include <QSet>

#include <algorithm>

namespace parascope {

namespace {

/// "%" and "_" mean themselves.
QString likePattern(const QString& word)
{
    QString pattern = word;
    pattern.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
        .replace(QLatin1Char('%'), QStringLiteral("\\%"))
        .replace(QLatin1Char('_'), QStringLiteral("\\_"));
    return QLatin1Char('%') + pattern + QLatin1Char('%');
}

struct Where {
    QStringList conditions;
    QVariantMap values;
    void add(const QString& condition, const QString& place, const QVariant& value)
    {
        conditions << condition;
        values.insert(place, value);
    }
};

Where whereOf(const HistoryQuery& asked)
{
    Where where;
    where.conditions << (asked.binned ? QStringLiteral("binned_ms IS NOT NULL")
                                      : QStringLiteral("binned_ms IS NULL"));
    int number = 0;
    for (const QString& word : asked.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString place = QStringLiteral(":word%1").arg(number++);
        where.add(QStringLiteral("(name || '\n' || workload || '\n' || setting || '\n' || verdict || '\n' || "
                                 "outcome || tags || note || '\n' || run_id) LIKE %1 ESCAPE '\\'")
                      .arg(place),
                  place, likePattern(word));
    }
    if (!asked.tag.isEmpty())
        where.add(QStringLiteral("tags LIKE :tag ESCAPE '\\'"), QStringLiteral(":tag"),
                  likePattern(QLatin1Char('\n') + asked.tag.simplified() + QLatin1Char('\n')));
    if (!asked.jobHash.isEmpty())
        where.add(QStringLiteral("job=:job"), QStringLiteral(":job"), asked.jobHash);
    if (!asked.workload.isEmpty())
        where.add(QStringLiteral("workload=:workload"), QStringLiteral(":workload"), asked.workload);
    if (asked.pinnedOnly)
        where.conditions << QStringLiteral("pinned=1");
    return where;
}

} // namespace

Result<std::vector<HistoryEntry>> History::Private::select(const QString& rest,
                                                           const QVariantMap& values) const
{
    QSqlQuery query(database->handle());
    query.setForwardOnly(true);
    if (!query.prepare(QStringLiteral("SELECT %1 FROM runs %2").arg(history_schema::columns(), rest)))
        return database->failure(QStringLiteral("can't read the history"), query.lastError());
    for (auto it = values.begin(); it != values.end(); ++it)
        query.bindValue(it.key(), it.value());
    if (!query.exec())
        return database->failure(QStringLiteral("can't read the history"), query.lastError());
    std::vector<HistoryEntry> entries;
    while (query.next())
        entries.push_back(history_schema::readEntry(query));
    if (query.lastError().isValid())
        return database->failure(QStringLiteral("can't read the history"), query.lastError());
    return entries;
}

Result<std::vector<HistoryEntry>> History::list(const HistoryQuery& query) const
{
    Where where = whereOf(query);
    where.values.insert(QStringLiteral(":limit"), query.limit);
    where.values.insert(QStringLiteral(":offset"), query.offset);
    return d->select(QStringLiteral("WHERE %1 ORDER BY started_ms DESC, run_id LIMIT :limit OFFSET :offset")
                         .arg(where.conditions.join(QStringLiteral(" AND "))),
                     where.values);
}

Result<std::optional<HistoryEntry>> History::find(const QString& runId) const
{
    auto found = d->select(QStringLiteral("WHERE run_id=:run"), {{QStringLiteral(":run"), runId}});
    if (!found)
        return found.error();
    return found.value().empty() ? std::nullopt : std::optional(std::move(found.value().front()));
}

Result<std::optional<HistoryEntry>> History::baselineOf(const QString& jobHash) const
{
    auto found = d->select(QStringLiteral("WHERE job=:job AND baseline=1 AND binned_ms IS NULL"),
                           {{QStringLiteral(":job"), jobHash}});
    if (!found)
        return found.error();
    return found.value().empty() ? std::nullopt : std::optional(std::move(found.value().front()));
}

Result<QStringList> History::allTags() const
{
    QSqlQuery query(d->database->handle());
    if (!query.exec(QStringLiteral("SELECT DISTINCT tags FROM runs WHERE tags<>'' AND binned_ms IS NULL")))
        return d->database->failure(QStringLiteral("can't read the history"), query.lastError());
    QSet<QString> tags;
    while (query.next()) {
        for (const QString& tag : history_schema::readTags(query.value(0).toString()))
            tags.insert(tag);
    }
    QStringList sorted(tags.begin(), tags.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

Result<std::vector<TrendPoint>> History::trend(const QString& jobHash, const QString& metric, int limit) const
{
    const auto runs = d->select(QStringLiteral("WHERE job=:job AND outcome='completed' AND binned_ms IS NULL "
                                               "ORDER BY started_ms DESC, run_id LIMIT :limit"),
                                {{QStringLiteral(":job"), jobHash}, {QStringLiteral(":limit"), limit}});
    if (!runs)
        return runs.error();
    std::vector<TrendPoint> points;
    for (const HistoryEntry& run : runs.value()) {
        if (const auto value = run.metrics.find(metric); value != run.metrics.end())
            points.push_back({run.runId, run.startedUtc, value->second});
    }
    std::ranges::reverse(points);
    return points;
}

Result<void> History::Private::noticeTheDead()
{
    const auto running = select(QStringLiteral("WHERE outcome='running'"), {});
    if (!running)
        return running.error();
    for (const HistoryEntry& entry : running.value()) {
        if (locks.contains(entry.runId))
            continue;
        const auto lock = lockFor(entry.runId);
        if (lock == nullptr)
            continue; // it goes on, in another program or another object
        // Asked again under the lock: it may have finished since.
        auto done = change(QStringLiteral("UPDATE runs SET outcome='unfinished' WHERE run_id=:run AND "
                                          "outcome='running'"),
                           {{QStringLiteral(":run"), entry.runId}});
        if (!done)
            return done;
    }
    return {};
}

Result<std::vector<HistoryEntry>> History::unfinished()
{
    if (auto noticed = d->noticeTheDead(); !noticed)
        return noticed.error();
    return d->select(QStringLiteral("WHERE outcome='unfinished' AND acknowledged=0 AND binned_ms IS NULL "
                                    "ORDER BY started_ms DESC, run_id"),
                     {});
}

Result<void> History::acknowledge(const QStringList& runIds)
{
    return d->together([&]() -> Result<void> {
        for (const QString& run : runIds) {
            auto done = d->change(QStringLiteral("UPDATE runs SET acknowledged=1 WHERE run_id=:run"),
                                  {{QStringLiteral(":run"), run}});
            if (!done)
                return done;
        }
        return {};
    });
}

} // namespace parascope
