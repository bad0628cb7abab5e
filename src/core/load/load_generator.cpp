// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/load_generator.h"

#include <algorithm>

namespace parascope {

std::unique_ptr<LoadGenerator> makeLoadGenerator(const LoadModel& model, int workers)
{
    switch (model.kind) {
    case LoadKind::Closed:
        return std::make_unique<ClosedLoop>(model.inFlight, model.automaticInFlight);
    case LoadKind::Open:
        return std::make_unique<OpenLoop>(model.arrivals, model.ratePerSecond, model.seed,
                                          model.queueLimit > 0 ? model.queueLimit : OpenLoop::kBacklog,
                                          model.queuePolicy);
    case LoadKind::Batch:
        return std::make_unique<BatchLoad>(model.items, model.chunk, workers);
    }
    return nullptr;
}

bool ClosedLoop::next(std::int64_t nowNs, std::uint64_t inFlight, DueTask& task)
{
    if (inFlight >= m_window.size())
        return false;
    task = DueTask{m_index++, 1, nowNs, nowNs};
    return true;
}

void OpenLoop::takeIn(std::int64_t nowNs, std::uint64_t room)
{
    const Arrival arrival{m_schedule.dueNs(), nowNs};
    m_schedule.advance();
    ++m_made;
    if (m_due.size() < room) {
        m_due.push_back(arrival);
        return;
    }
    ++m_rejected;
    if (m_policy == QueuePolicy::DropOldest && !m_due.empty()) {
        m_due.pop_front();
        m_due.push_back(arrival);
    }
}

void OpenLoop::countOutside(std::int64_t nowNs)
{
    // The one at the door, and those behind it by the rate.
    m_outside = m_blocked ? 1 + m_schedule.expectedAfterNext(nowNs) : 0;
    m_offered = std::max(m_offered, m_made + m_outside); // an estimate must not make a counter go back
}

void OpenLoop::collectDue(std::int64_t nowNs, std::uint64_t ahead)
{
    const std::uint64_t room = m_limit - std::min(m_limit, ahead);
    const bool mayBlock = m_policy == QueuePolicy::Block;
    while (m_schedule.dueNs() <= nowNs && !(mayBlock && m_due.size() >= room))
        takeIn(nowNs, room);
    m_blocked = mayBlock && m_schedule.dueNs() <= nowNs;
    countOutside(nowNs);
}

bool OpenLoop::next(std::int64_t /*nowNs*/, std::uint64_t, DueTask& task)
{
    if (m_due.empty())
        return false;
    task = DueTask{m_index++, 1, m_due.front().dueNs, m_due.front().noticedNs};
    m_due.pop_front();
    return true;
}

BatchLoad::BatchLoad(std::uint64_t items, std::uint64_t chunk, int workers)
    : m_items(items), m_chunk(std::max<std::uint64_t>(1, chunk)), m_window(leastWindow(workers), true)
{
}

bool BatchLoad::next(std::int64_t nowNs, std::uint64_t inFlight, DueTask& task)
{
    if (exhausted() || inFlight >= m_window.size())
        return false;
    const std::uint64_t count = std::min(m_chunk, m_items - m_next);
    task = DueTask{m_next, static_cast<std::uint32_t>(count), nowNs, nowNs};
    m_next += count;
    return true;
}

} // namespace parascope
