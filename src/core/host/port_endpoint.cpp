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

void PortEndpoint::arm(std::uint32_t lowWater)
{
    m_port.arm(lowWater);
    // A piece that was started while the thread count changed may have left its task in the ring. Whoever is
    // about to sleep with tasks waiting starts one more: it costs a look at an empty ring at worst.
    if (m_perTask != nullptr && m_port.waiting() > 0)
        m_perTask->launch(1);
}

std::vector<const WorkerShard*> PortEndpoint::shards() const
{
    std::vector<const WorkerShard*> list;
    for (std::uint32_t lane = 0; lane < m_port.shape().lanes; ++lane)
        list.push_back(&m_port.shard(lane));
    return list;
}

} // namespace parascope
