// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/port_endpoint.h"

#include "host/per_task_pool.h"

#include <utility>

namespace parascope {

PortEndpoint::PortEndpoint(int process, std::shared_ptr<TaskPort> port, PerTaskPool* perTask)
    : m_process(process), m_port(std::move(port)), m_perTask(perTask)
{
}

void PortEndpoint::submit(std::span<const TaskSlot> tasks)
{
    m_port->submit(tasks);
    if (m_perTask != nullptr)
        m_perTask->launch(tasks.size());
}

QString PortEndpoint::defect() const
{
    const std::uint64_t dropped = m_port->dropped();
    return dropped == 0
               ? QString()
               : QStringLiteral("its queue stood still and %1 tasks found no place in it").arg(dropped);
}

std::size_t PortEndpoint::drain(std::span<DoneSlot> done)
{
    return m_port->drain(done);
}

void PortEndpoint::running(int /*workers*/, std::vector<RunningTask>& into)
{
    for (std::uint32_t lane = 0; lane < m_port->shape().lanes; ++lane) {
        const WorkerShard& shard = m_port->shard(lane);
        const std::int64_t start = shard.currentStartNs.load(std::memory_order_acquire);
        if (start == 0)
            continue;
        const std::uint64_t index = shard.currentTask.load(std::memory_order_acquire);
        // Two words that are not written together: a task that ended meanwhile is none that hangs. Whoever
        // has read the number of a later task also sees that the first one ended.
        if (shard.currentStartNs.load(std::memory_order_relaxed) == start)
            into.push_back({index, start});
    }
}

void PortEndpoint::neverBegun(int /*workers*/, std::vector<std::uint32_t>& cells)
{
    TaskSlot task;
    while (m_port->take(task))
        cells.push_back(task.cell);
}

std::vector<const WorkerShard*> PortEndpoint::shards() const
{
    std::vector<const WorkerShard*> list;
    for (std::uint32_t lane = 0; lane < m_port->shape().lanes; ++lane)
        list.push_back(&m_port->shard(lane));
    return list;
}

} // namespace parascope
