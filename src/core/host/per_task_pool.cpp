// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/per_task_pool.h"

#include <QRunnable>
#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>

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
    m_threads.store(0);
    m_pool.clear();
    m_pool.waitForDone();
    m_running.clear(); // a future of std::async waits for its thread
}

void PerTaskPool::setThreads(int threads)
{
    m_threads.store(threads);
    m_pool.setMaxThreadCount(std::max(1, threads));
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
    if (worker == nullptr)
        return;
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
    const auto limit = static_cast<std::size_t>(m_threads.load());
    while (m_pending > 0 && m_running.size() < limit) {
        --m_pending;
        m_running.push_back(std::async(std::launch::async, [this] { runOne(); }));
    }
}

void PerTaskPool::launch(std::size_t count)
{
    if (m_threads.load(std::memory_order_relaxed) == 0)
        return; // the main thread works
    if (m_mode == DispatchMode::Async) {
        m_pending += count;
        startAsync();
        return;
    }
    for (std::size_t i = 0; i < count; ++i)
        startOne();
}

void PerTaskPool::finished(std::size_t)
{
    if (m_mode == DispatchMode::Async)
        startAsync();
}

} // namespace parascope
