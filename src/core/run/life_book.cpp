// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/life_book.h"

#include <algorithm>
#include <utility>

namespace parascope {

void LifeBook::set(int process, WorkerLife life, std::int64_t nowNs)
{
    const auto [entry, isNew] = m_now.try_emplace(process, life);
    if (!isNew && std::exchange(entry->second, life) == life)
        return;
    m_changes.push_back({nowNs, process, life});
}

void LifeBook::setWorking(int process, bool working, std::int64_t nowNs)
{
    const auto entry = m_now.find(process);
    if (entry != m_now.end() && (entry->second == WorkerLife::Idle || entry->second == WorkerLife::Busy))
        set(process, working ? WorkerLife::Busy : WorkerLife::Idle, nowNs);
}

std::vector<WorkerChange> LifeBook::take(std::int64_t runStartNs)
{
    std::vector<WorkerChange> changes = std::exchange(m_changes, {});
    for (WorkerChange& change : changes)
        change.atNs = std::max<std::int64_t>(0, change.atNs - runStartNs);
    return changes;
}

} // namespace parascope
