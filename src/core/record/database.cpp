// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/database.h"

#include <QDir>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

namespace parascope {

namespace {

struct Reason {
    QString text;
    QString advice;
};

/// The primary result codes of SQLite that a person can do something about.
Reason reasonOf(const QSqlError& error)
{
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known) & 0xff;
    switch (known ? code : 0) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {QStringLiteral("another program has locked the file"),
                QStringLiteral("close the other program that uses it")};
    case 8: // SQLITE_READONLY
        return {QStringLiteral("the file is read-only"),
                QStringLiteral("check the permissions of the folder")};
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
        return {QStringLiteral("the disk is full or a write failed"),
                QStringLiteral("free space or choose another folder")};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {QStringLiteral("the file is damaged"), QStringLiteral("use another copy of the file")};
    case 14: // SQLITE_CANTOPEN
        return {QStringLiteral("the file can't be opened"),
                QStringLiteral("check that its folder exists and may be written")};
    default:
        return {error.databaseText(), QStringLiteral("check the file and its folder")};
    }
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access, const QString& what)
{
    const QString driver = QStringLiteral("QSQLITE");
    if (!QSqlDatabase::isDriverAvailable(driver))
        return ownError(QStringLiteral("no SQLite driver for Qt"), QStringLiteral("QSQLITE"),
                        QStringLiteral("install libqt6sql6-sqlite"));
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    database->m_what = what;
    database->m_name = QStringLiteral("parascope-") + QUuid::createUuid().toString(QUuid::Id128);
    database->m_database = QSqlDatabase::addDatabase(driver, database->m_name);
    QSqlDatabase& handle = database->m_database;
    if (access == Access::Immutable) {
        const QByteArray encoded = QUrl::toPercentEncoding(path, "/");
        handle.setDatabaseName(QStringLiteral("file:") + QString::fromLatin1(encoded) +
                               QStringLiteral("?mode=ro&immutable=1"));
        handle.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    } else {
        handle.setDatabaseName(path);
        // The session's thread waits here, so a lock is waited for only briefly.
        handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=500"));
    }
    if (!handle.open())
        return database->failure(QStringLiteral("can't open the %1").arg(what), handle.lastError());
    return database;
}

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() warns while a handle is left
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Database::run(const QString& sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(QStringLiteral("can't use the %1").arg(m_what), query.lastError());
    return {};
}

Result<QString> Database::value(const QString& sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(QStringLiteral("can't use the %1").arg(m_what), query.lastError());
    return query.next() ? query.value(0).toString() : QString();
}

Error Database::failure(const QString& what, const QSqlError& error) const
{
    const Reason reason = reasonOf(error);
    return ownError(QStringLiteral("%1, %2").arg(what, reason.text), QDir::toNativeSeparators(m_path),
                    reason.advice);
}

} // namespace parascope
