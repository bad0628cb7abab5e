// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/work_engine.h"

#include <QObject>

#include <atomic>
#include <memory>

class QSocketNotifier;

namespace parascope {

/// The worker of a Host without threads: runs tasks on the thread it lives on, the process's main thread,
/// from its event loop. That is the article's blocked event loop: while a task runs, everything else waits.
/// As a message handler would, it goes on while there are tasks, but returns to the loop after a turn.
class InlineLane : public QObject {
    Q_OBJECT
public:
    /// Create anywhere, then moveToThread() and start() there. It shares the engine, so that it may be
    /// disabled and left to deleteLater() without anybody waiting for the main thread.
    /// `turnNs`: the longest turn of tasks before the event loop sees to everything else. A turn of the loop
    /// costs about 10 us.
    InlineLane(std::shared_ptr<WorkEngine> engine, std::int64_t turnNs);
    ~InlineLane() override;

    void start(); ///< on the lane's own thread
    /// While disabled it takes no task (pool threads work instead). Any thread.
    void setEnabled(bool enabled);
    /// Runs what waits, without the way through the event loop. On the lane's own thread.
    void serve();

private:
    std::shared_ptr<WorkEngine> m_engine;
    std::int64_t m_turnNs;
    WorkerContext m_worker;
    std::atomic<bool> m_enabled{false};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace parascope
