// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/database.h"
#include "record/history.h"

#include <QLockFile>
#include <QSqlQuery>
#include <QVariantMap>

#include <functional>
#include <map>
#include <memory>

namespace parascope {

/// What the parts of History share: the connection and the locks of the runs that this object began.
class History::Private {
public:
    QString folder;
    std::unique_ptr<Database> database;
    std::map<QString, std::unique_ptr<QLockFile>> locks;

    [[nodiscard]] Result<void> execute(QSqlQuery& query) const;
    [[nodiscard]] Result<void> change(const QString& sql, const QVariantMap& values) const;
    /// All of the changes or none of them.
    [[nodiscard]] Result<void> together(const std::function<Result<void>()>& changes) const;
    [[nodiscard]] Result<void> store(const HistoryEntry& entry) const;
    [[nodiscard]] Result<std::vector<HistoryEntry>> select(const QString& rest,
                                                           const QVariantMap& values) const;
    /// The lock that says that a run goes on; null while another program holds it.
    [[nodiscard]] std::unique_ptr<QLockFile> lockFor(const QString& runId) const;
    void letGo(const QString& runId); ///< of its lock, if this object has it
    /// Runs that say "running" and whose program is gone become "unfinished".
    [[nodiscard]] Result<void> noticeTheDead();
};

} // namespace parascope
