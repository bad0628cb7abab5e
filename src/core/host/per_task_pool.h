// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/dispatch_mode.h"
#include "host/work_engine.h"

#include <QThreadPool>

#include <atomic>
#include <cstddef>
#include <future>
#include <memory>
#include <mutex>
#include <vector>

class QRunnable;

namespace parascope {

/// The dispatch modes that start something for every task: QThreadPool::start(lambda), a QRunnable used
/// again, QtConcurrent::run, std::async. Each started piece takes one task from the port's ring and runs it,
/// so the cost of starting it is the only difference to the lanes. All calls from any thread. Never
/// QFuture::then: it crashes in Qt 6.4.2 when a continuation is attached while its task finishes.
class PerTaskPool {
public:
    PerTaskPool(std::shared_ptr<WorkEngine> engine, DispatchMode mode);
    ~PerTaskPool();

    /// Starts nothing more; false when something still runs after `ms`.
    [[nodiscard]] bool endWithin(int ms);
    /// 0 = idle: tasks stay in the ring for somebody else. At most the port's lanes.
    void setThreads(int threads);
    /// `count` tasks were put into the ring.
    void launch(std::size_t count);

    void runOne(); ///< takes one task and runs it on the calling thread

private:
    struct Worker;
    [[nodiscard]] std::unique_ptr<Worker> borrowWorker();
    void returnWorker(std::unique_ptr<Worker> worker);
    void startOne();
    void startAsync(); ///< m_asyncMutex held

    std::shared_ptr<WorkEngine> m_engine;
    DispatchMode m_mode;
    QThreadPool m_pool;
    std::unique_ptr<QRunnable> m_runnable; ///< one object, started again and again
    std::atomic<int> m_threads{0};
    std::mutex m_mutex; ///< guards m_free
    std::vector<std::unique_ptr<Worker>> m_free;
    std::mutex m_asyncMutex; ///< guards the members below, all for Async
    std::vector<std::future<void>> m_running;
    std::size_t m_pending = 0; ///< in the ring, nobody started for them yet
    int m_active = 0;
};

} // namespace parascope
