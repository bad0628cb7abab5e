// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/child_tasks.h"

#include "base/clock.h"
#include "host/child_stdio.h"

#include <algorithm>

namespace parascope {
namespace {

constexpr std::size_t kDrainAtOnce = 256;
constexpr std::int64_t kBatchNs = 50'000;

} // namespace

ChildTasks::ChildTasks(WorkEngine& engine, wire::Channel& channel, ChildWatch& watch, PerTaskPool* perTask)
    : m_engine(engine), m_channel(channel), m_watch(watch), m_perTask(perTask)
{
}

bool ChildTasks::submit(std::span<const std::byte> body)
{
    auto batch = wire::BatchReader<TaskSlot>::open(body);
    if (!batch)
        return false;
    TaskPort& port = m_engine.port();
    m_tasks.clear();
    TaskSlot task;
    std::span<const std::byte> payload;
    while (batch->next(task, payload)) {
        if (task.cell >= port.shape().cells || payload.size() > port.shape().inputBytes)
            return false;
        std::ranges::copy(payload, port.input(task.cell).begin());
        // the clock is the sender's too on one machine; on another it does not use what comes of this
        if (payload.size() >= kTimedTransferBytes)
            task.transferNs = transferNsBetween(task.enqueueNs, monotonicNs());
        m_tasks.push_back(task);
    }
    port.submit(m_tasks);
    if (m_perTask != nullptr)
        m_perTask->launch(m_tasks.size());
    return true;
}

bool ChildTasks::afterTask(std::int64_t endNs)
{
    if (m_engine.port().waiting() > 0 && endNs - m_lastSendNs.load(std::memory_order_relaxed) < kBatchNs) {
        m_watch.remind(); // the task that waits may take long
        return false;
    }
    m_lastSendNs.store(endNs, std::memory_order_relaxed);
    sendFinished();
    sendAll(m_channel);
    return true;
}

void ChildTasks::sendFinished()
{
    const std::lock_guard lock(m_mutex);
    m_done.resize(kDrainAtOnce);
    while (const std::size_t count = m_engine.port().drain(m_done)) {
        m_channel.sendBatch(std::span<const DoneSlot>(m_done).first(count), [this](const DoneSlot& slot) {
            return std::span<const std::byte>(m_engine.port().result(slot.cell));
        });
    }
}

} // namespace parascope
