// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/child_tasks.h"

#include "host/child_stdio.h"

#include <algorithm>
#include <array>

namespace parascope {
namespace {

constexpr std::size_t kDrainAtOnce = 256;
constexpr std::int64_t kBatchNs = 50'000;

} // namespace

ChildTasks::ChildTasks(WorkEngine& engine, wire::Channel& channel, PerTaskPool* perTask)
    : m_engine(engine), m_channel(channel), m_perTask(perTask)
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
        m_tasks.push_back(task);
    }
    port.submit(m_tasks);
    if (m_perTask != nullptr)
        m_perTask->launch(m_tasks.size());
    return true;
}

void ChildTasks::collect()
{
    std::array<DoneSlot, kDrainAtOnce> done;
    for (;;) {
        const std::size_t count = m_engine.port().drain(done);
        m_done.insert(m_done.end(), done.begin(), done.begin() + static_cast<std::ptrdiff_t>(count));
        if (count < done.size())
            return;
    }
}

void ChildTasks::sendFinished()
{
    collect();
    if (m_done.empty())
        return;
    m_channel.sendBatch(std::span<const DoneSlot>(m_done), [this](const DoneSlot& slot) {
        return std::span<const std::byte>(m_engine.port().result(slot.cell));
    });
    m_done.clear();
    sendAll(m_channel);
}

void ChildTasks::sendInBatches(std::int64_t endNs)
{
    if (m_engine.port().waiting() > 0 && endNs - m_lastSendNs < kBatchNs)
        return;
    m_lastSendNs = endNs;
    sendFinished();
}

} // namespace parascope
