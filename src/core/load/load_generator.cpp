// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/load_generator.h"

#include <algorithm>

namespace parascope {

std::unique_ptr<LoadGenerator> makeLoadGenerator(const LoadModel& model, int workers)
{
    switch (model.kind) {
    case LoadKind::Closed:
        return std::make_unique<ClosedLoop>(model.inFlight);
    case LoadKind::Open:
        return std::make_unique<OpenLoop>(model.arrivals, model.ratePerSecond, model.seed);
    case LoadKind::Batch:
        return std::make_unique<BatchLoad>(model.items, model.chunk, workers);
    }
    return nullptr;
}

bool ClosedLoop::next(std::int64_t nowNs, std::uint64_t inFlight, DueTask& task)
{
    if (inFlight >= static_cast<std::uint64_t>(m_inFlight))
        return false;
    task = DueTask{m_index++, 1, nowNs, nowNs};
    return true;
}

void OpenLoop::collectDue(std::int64_t nowNs)
{
    while (m_schedule.dueNs() <= nowNs) {
        ++m_offered;
        if (m_due.size() < kBacklog)
            m_due.push_back(Arrival{m_schedule.dueNs(), nowNs});
        else
            ++m_dropped;
        m_schedule.advance();
    }
}

bool OpenLoop::next(std::int64_t nowNs, std::uint64_t, DueTask& task)
{
    collectDue(nowNs);
    if (m_due.empty())
        return false;
    task = DueTask{m_index++, 1, m_due.front().dueNs, m_due.front().noticedNs};
    m_due.pop_front();
    return true;
}

BatchLoad::BatchLoad(std::uint64_t items, std::uint64_t chunk, int workers)
    : m_items(items), m_chunk(std::max<std::uint64_t>(1, chunk)),
      m_ahead(static_cast<std::uint64_t>(std::max(1, workers)) * 4)
{
}

bool BatchLoad::next(std::int64_t nowNs, std::uint64_t inFlight, DueTask& task)
{
    if (exhausted() || inFlight >= m_ahead)
        return false;
    const std::uint64_t count = std::min(m_chunk, m_items - m_next);
    task = DueTask{m_next, static_cast<std::uint32_t>(count), nowNs, nowNs};
    m_next += count;
    return true;
}

} // namespace parascope
