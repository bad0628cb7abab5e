// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/per_task_pool.h"

#include "base/clock.h"

#include <QRunnable>
#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>
#include <thread>

namespace parascope {

/// A worker's context travels from task to task; a thread of the pool keeps none of its own.
struct PerTaskPool::Worker {
    WorkerContext context;
};

namespace {

class TakeOne : public QRunnable {
public:
    explicit TakeOne(PerTaskPool& owner) : m_owner(owner) { setAutoDelete(false); }
    void run() override { m_owner.runOne(); }

private:
    PerTaskPool& m_owner;
};

} // namespace

PerTaskPool::PerTaskPool(std::shared_ptr<WorkEngine> engine, DispatchMode mode)
    : m_engine(std::move(engine)), m_mode(mode), m_runnable(std::make_unique<TakeOne>(*this))
{
    m_pool.setExpiryTimeout(-1);
    // Lane numbers stay the same over the whole run: one context for each shard, handed round.
    for (std::uint32_t lane = m_engine->port().shape().lanes; lane-- > 0;) {
        auto worker = std::make_unique<Worker>();
        worker->context.lane = lane;
        m_free.push_back(std::move(worker));
    }
}

PerTaskPool::~PerTaskPool()
{
    setThreads(0);
    m_pool.clear();
    m_pool.waitForDone();
    std::unique_lock lock(m_asyncMutex);
    std::vector<std::future<void>> running = std::move(m_running);
    lock.unlock();
    running.clear(); // a future of std::async waits for its thread
}

bool PerTaskPool::endWithin(int ms)
{
    setThreads(0);
    m_pool.clear();
    const std::int64_t deadline = monotonicNs() + ms * kNsPerMs;
    for (;;) {
        {
            const std::lock_guard lock(m_asyncMutex);
            if (m_active == 0)
                return m_pool.waitForDone(
                    static_cast<int>(std::max<std::int64_t>(0, deadline - monotonicNs()) / kNsPerMs));
        }
        if (monotonicNs() > deadline)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

void PerTaskPool::setThreads(int threads)
{
    const int most = static_cast<int>(m_engine->port().shape().lanes);
    m_threads.store(std::min(threads, most));
    m_pool.setMaxThreadCount(std::clamp(threads, 1, most));
    if (threads == 0) {
        const std::lock_guard lock(m_asyncMutex);
        m_pending = 0; // the main thread takes them
    }
}

std::unique_ptr<PerTaskPool::Worker> PerTaskPool::borrowWorker()
{
    const std::lock_guard lock(m_mutex);
    if (m_free.empty())
        return nullptr;
    std::unique_ptr<Worker> worker = std::move(m_free.back());
    m_free.pop_back();
    return worker;
}

void PerTaskPool::returnWorker(std::unique_ptr<Worker> worker)
{
    const std::lock_guard lock(m_mutex);
    m_free.push_back(std::move(worker));
}

void PerTaskPool::runOne()
{
    TaskSlot task;
    if (m_threads.load(std::memory_order_relaxed) == 0)
        return; // switched to the main thread: the task waits there
    std::unique_ptr<Worker> worker = borrowWorker();
    while (worker == nullptr) { // one who has given its task back already is about to return its context
        std::this_thread::yield();
        worker = borrowWorker();
    }
    if (m_engine->port().take(task)) {
        worker->context.lastEndNs = 0;
        m_engine->runner().run(task, worker->context);
    }
    returnWorker(std::move(worker));
}

void PerTaskPool::startOne()
{
    switch (m_mode) {
    case DispatchMode::Pool:
        m_pool.start([this] { runOne(); });
        break;
    case DispatchMode::Runnable:
        m_pool.start(m_runnable.get());
        break;
    case DispatchMode::QtConcurrent: {
        [[maybe_unused]] const QFuture<void> future = QtConcurrent::run(&m_pool, [this] { runOne(); });
        break;
    }
    case DispatchMode::Lanes:
    case DispatchMode::Async:
        break;
    }
}

void PerTaskPool::startAsync()
{
    std::erase_if(m_running, [](const std::future<void>& future) {
        return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
    const int limit = m_threads.load();
    for (; m_pending > 0 && m_active < limit; --m_pending) {
        ++m_active;
        m_running.push_back(std::async(std::launch::async, [this] {
            runOne();
            // Who ends starts the next one: its future is not ready yet when its task is drained.
            const std::lock_guard lock(m_asyncMutex);
            --m_active;
            startAsync();
        }));
    }
}

void PerTaskPool::launch(std::size_t count)
{
    if (m_threads.load(std::memory_order_relaxed) == 0)
        return; // the main thread works
    if (m_mode == DispatchMode::Async) {
        const std::lock_guard lock(m_asyncMutex);
        m_pending += count;
        startAsync();
        return;
    }
    for (std::size_t i = 0; i < count; ++i)
        startOne();
}

} // namespace parascope
