// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/task_port.h"
#include "host/task_runner.h"

#include <QObject>

#include <atomic>
#include <memory>

class QSocketNotifier;

namespace parascope {

/// The worker of a Host without threads: runs tasks on the thread it lives on, the process's main thread, from
/// its event loop. That is the article's blocked event loop: while a task runs, everything else waits. As a
/// message handler would, it goes on while there are tasks, but returns to the loop after a millisecond.
class InlineLane : public QObject {
    Q_OBJECT
public:
    /// Create anywhere, then moveToThread() and start() there. `port` and `runner` must outlive the last task:
    /// call stop() from any thread, then delete on the lane's thread.
    InlineLane(TaskPort& port, const TaskRunner& runner);
    ~InlineLane() override;

    void start(); ///< on the lane's own thread
    /// While disabled it takes no task (pool threads work instead). Any thread.
    void setEnabled(bool enabled);

private:
    void serve();

    TaskPort& m_port;
    const TaskRunner& m_runner;
    WorkerContext m_worker;
    std::atomic<bool> m_enabled{false};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace parascope
