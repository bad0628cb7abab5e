// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "record/history.h"

#include <QSqlQuery>

namespace parascope {

class Database;

/// The layout of history.sqlite: one table `runs`, a run a row, and the way between rows and entries.
namespace history_schema {

/// Creates the table where there is none. Errors (Own): not ours, newer than this version, can't be written.
[[nodiscard]] Result<void> prepare(Database& database);

/// The columns that readEntry() wants, in its order.
[[nodiscard]] QString columns();
[[nodiscard]] HistoryEntry readEntry(const QSqlQuery& query);

/// Tags as they lie in the database: each between line feeds, so that one is found whole.
[[nodiscard]] QString storedTags(const QStringList& tags);
[[nodiscard]] QStringList readTags(const QString& stored);

/// Binds what a run itself knows (not pin, tags and note) to the named places of `query`.
void bindEntry(QSqlQuery& query, const HistoryEntry& entry);

} // namespace history_schema
} // namespace parascope
