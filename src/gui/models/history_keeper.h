// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <memory>

namespace parascope {

/// Puts a history in order when its folder is opened: reads the figures of runs that their program left
/// unfinished, lists runs it does not know, and empties the bin of what has lain there for 30 days. On
/// another thread, with a connection of its own. GUI thread.
class HistoryKeeper : public QObject {
    Q_OBJECT
public:
    explicit HistoryKeeper(QObject* parent = nullptr);
    ~HistoryKeeper() override;
    /// Once more while one is at work: the last folder is done after it.
    void start(const QString& folder);
    [[nodiscard]] bool isBusy() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void failed(const parascope::Error& error);
    void finished(int changed); ///< in order, or as far as it goes; how many entries are new or renewed

private:
    using Done = std::shared_ptr<Result<int>>;
    void take();
    QFutureWatcher<Done> m_watcher;
    QString m_next;
};

/// Repairs, imports and empties the bin; how many entries are new or renewed. Not on a main thread.
[[nodiscard]] Result<int> putHistoryInOrder(const QString& folder);

} // namespace parascope
