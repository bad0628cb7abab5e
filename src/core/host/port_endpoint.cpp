// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/port_endpoint.h"

#include "host/per_task_pool.h"

namespace parascope {

PortEndpoint::PortEndpoint(int process, TaskPort& port, PerTaskPool* perTask)
    : m_process(process), m_port(port), m_perTask(perTask)
{
}

void PortEndpoint::submit(std::span<const TaskSlot> tasks)
{
    m_port.submit(tasks);
    if (m_perTask != nullptr)
        m_perTask->launch(tasks.size());
}

std::size_t PortEndpoint::drain(std::span<DoneSlot> done)
{
    return m_port.drain(done);
}

std::vector<const WorkerShard*> PortEndpoint::shards() const
{
    std::vector<const WorkerShard*> list;
    for (std::uint32_t lane = 0; lane < m_port.shape().lanes; ++lane)
        list.push_back(&m_port.shard(lane));
    return list;
}

} // namespace parascope
