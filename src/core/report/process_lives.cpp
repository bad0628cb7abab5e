// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/process_lives.h"

#include <algorithm>
#include <utility>

namespace parascope {

namespace {

bool isAtWork(WorkerLife life)
{
    return life == WorkerLife::Idle || life == WorkerLife::Busy;
}

} // namespace

bool ProcessLives::add(const WorkerChange& change)
{
    Place& place = m_places[change.process];
    const WorkerLife before = std::exchange(place.life.state, change.life);
    const bool first = !std::exchange(place.seen, true);
    if (change.life == WorkerLife::Spawning)
        ++place.life.starts;
    if (change.life == WorkerLife::Dead) {
        ++place.life.deaths;
        place.absentSinceNs = change.atNs;
    }
    if (isAtWork(change.life) && place.absentSinceNs) {
        place.life.absentNs += std::max<std::int64_t>(0, change.atNs - *place.absentSinceNs);
        place.absentSinceNs.reset();
    }
    return first || !isAtWork(before) || !isAtWork(change.life);
}

void ProcessLives::finish(std::int64_t endNs)
{
    for (auto& [process, place] : m_places) {
        if (place.absentSinceNs)
            place.life.absentNs += std::max<std::int64_t>(0, endNs - *place.absentSinceNs);
        place.absentSinceNs.reset();
    }
}

const ProcessLife* ProcessLives::find(int process) const
{
    const auto place = m_places.find(process);
    return place == m_places.end() ? nullptr : &place->second.life;
}

} // namespace parascope
