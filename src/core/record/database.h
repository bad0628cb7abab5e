// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <memory>

namespace parascope {

/// One SQLite connection with a name of its own, closed and removed with the object. One thread.
class Database {
public:
    enum class Access {
        Create,    ///< read and write, the file may be new
        Replay,    ///< read and write an existing file, so that SQLite can take in what a killed writer left
        Immutable, ///< read only, no lock, no file beside it: works in a folder nobody may write
    };
    /// `what` is the file's name in messages. Errors (Own): no SQLite driver, can't be opened.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const QString& path, Access access, const QString& what = QStringLiteral("recording"));
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] QSqlDatabase& handle() { return m_database; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Runs one statement without results. Errors (Own) as failure().
    [[nodiscard]] Result<void> run(const QString& sql);
    /// First column of the first row of a statement; empty text when there is none.
    [[nodiscard]] Result<QString> value(const QString& sql);
    /// What SQLite says, in words of a person's file system: disk full, locked, read only, damaged.
    [[nodiscard]] Error failure(const QString& what, const QSqlError& error) const;

private:
    Database() = default;
    QString m_path;
    QString m_what;
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace parascope
