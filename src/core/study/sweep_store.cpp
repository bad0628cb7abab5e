// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/sweep_store.h"

#include "record/database.h"

#include <QFile>
#include <QJsonDocument>
#include <QSqlQuery>

namespace parascope {

namespace {

constexpr int kApplicationId = 0x50535357; // "PSSW"
constexpr int kSchema = 1;
const QString kWhat = QStringLiteral("sweep");

QString textOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString dataOf(const SweepRun& run)
{
    QJsonObject metrics;
    for (auto metric = run.metrics.begin(); metric != run.metrics.end(); ++metric)
        metrics[metric.key()] = metric.value();
    return textOf({{QStringLiteral("error"), run.error}, {QStringLiteral("metrics"), metrics}});
}

SweepRun runOf(int cell, int repetition, const QString& data)
{
    const QJsonObject object = objectOf(data);
    SweepRun run{cell, repetition, object.value(QStringLiteral("error")).toString(), {}};
    const QJsonObject metrics = object.value(QStringLiteral("metrics")).toObject();
    for (auto metric = metrics.begin(); metric != metrics.end(); ++metric) {
        if (metric.value().isDouble())
            run.metrics[metric.key()] = metric.value().toDouble();
    }
    return run;
}

Error notASweep(const QString& path, const QString& why)
{
    return ownError(QStringLiteral("not a sweep, ") + why, path,
                    QStringLiteral("choose another file or folder"));
}

} // namespace

SweepStore::SweepStore() = default;

SweepStore::~SweepStore() = default;

Result<std::unique_ptr<SweepStore>> SweepStore::openOrMake(const QString& path, const SweepPlan& plan,
                                                           const Environment& environment)
{
    if (QFile::exists(path))
        return openExisting(path);
    // Under another name until it is whole, closed before it gets its own.
    const QString fresh = path + QStringLiteral(".new");
    const auto removeFresh = [&fresh] { // also what a killed program left
        QFile::remove(fresh);
        QFile::remove(fresh + QStringLiteral("-journal"));
    };
    removeFresh();
    Result<void> made = make(fresh, plan, environment);
    if (made && !QFile::rename(fresh, path))
        made = ownError(QStringLiteral("can't create the sweep, the file exists already"), path,
                        QStringLiteral("choose another folder"));
    if (!made) {
        removeFresh();
        return made.error();
    }
    return openExisting(path);
}

Result<std::unique_ptr<SweepStore>> SweepStore::openExisting(const QString& path)
{
    if (!QFile::exists(path))
        return ownError(QStringLiteral("there is no sweep"), path,
                        QStringLiteral("give the folder of a sweep that was begun"));
    std::unique_ptr<SweepStore> store(new SweepStore);
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Access::Replay, kWhat);
    if (!database)
        return database.error();
    store->m_database = std::move(database).value();
    if (const Result<void> read = store->read(); !read)
        return read.error();
    return store;
}

Result<void> SweepStore::make(const QString& path, const SweepPlan& plan, const Environment& environment)
{
    const Result<std::unique_ptr<Database>> opened = Database::open(path, Database::Access::Create, kWhat);
    if (!opened)
        return opened.error();
    Database& database = *opened.value();
    for (const QString& sql :
         {QStringLiteral("BEGIN"), QStringLiteral("PRAGMA application_id=%1").arg(kApplicationId),
          QStringLiteral("PRAGMA user_version=%1").arg(kSchema),
          QStringLiteral("CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT)"),
          QStringLiteral(
              "CREATE TABLE runs(seq INTEGER PRIMARY KEY, cell INTEGER NOT NULL, repetition INTEGER NOT "
              "NULL, data TEXT NOT NULL, UNIQUE(cell, repetition))")}) {
        if (Result<void> done = database.run(sql); !done)
            return done;
    }
    QSqlQuery insert(database.handle());
    insert.prepare(QStringLiteral("INSERT INTO meta(key, value) VALUES(?, ?)"));
    for (const auto& [key, value] :
         {std::pair(QStringLiteral("plan"), textOf(plan.toJson())),
          std::pair(QStringLiteral("environment"), textOf(environment.toJson()))}) {
        insert.addBindValue(key);
        insert.addBindValue(value);
        if (!insert.exec())
            return database.failure(QStringLiteral("can't write the sweep"), insert.lastError());
    }
    insert.finish();
    return database.run(QStringLiteral("COMMIT"));
}

Result<void> SweepStore::read()
{
    const QString path = m_database->path();
    const Result<QString> id = m_database->value(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return id.error();
    if (id.value() != QString::number(kApplicationId))
        return notASweep(path, QStringLiteral("another program's file"));
    const Result<QString> schema = m_database->value(QStringLiteral("PRAGMA user_version"));
    if (!schema)
        return schema.error();
    if (schema.value() != QString::number(kSchema))
        return notASweep(path, QStringLiteral("written by a newer Parascope"));
    const Result<QString> plan = m_database->value(QStringLiteral("SELECT value FROM meta WHERE key='plan'"));
    if (!plan)
        return plan.error();
    Result<SweepPlan> parsed = SweepPlan::fromJson(objectOf(plan.value()));
    if (!parsed)
        return notASweep(path, parsed.error().what);
    m_plan = std::move(parsed).value();
    const Result<QString> machine =
        m_database->value(QStringLiteral("SELECT value FROM meta WHERE key='environment'"));
    if (!machine)
        return machine.error();
    m_environment = Environment::fromJson(objectOf(machine.value()));
    QSqlQuery query(m_database->handle());
    if (!query.exec(QStringLiteral("SELECT cell, repetition, data FROM runs ORDER BY seq")))
        return m_database->failure(QStringLiteral("can't read the sweep"), query.lastError());
    while (query.next())
        m_runs.push_back(runOf(query.value(0).toInt(), query.value(1).toInt(), query.value(2).toString()));
    return {};
}

Result<void> SweepStore::add(const SweepRun& run)
{
    QSqlQuery insert(m_database->handle());
    insert.prepare(QStringLiteral("INSERT INTO runs(cell, repetition, data) VALUES(?, ?, ?)"));
    insert.addBindValue(run.cell);
    insert.addBindValue(run.repetition);
    insert.addBindValue(dataOf(run));
    if (!insert.exec())
        return m_database->failure(QStringLiteral("can't write the sweep"), insert.lastError());
    m_runs.push_back(run);
    return {};
}

} // namespace parascope
