// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/load_model.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace parascope {

/// Which of several processes gets the next task. It sees no more of them than accepts() and inFlight(), so
/// that a simulation can play them. One thread; no allocation.
class Scheduler {
public:
    explicit Scheduler(Schedule schedule) : m_schedule(schedule) {}

    /// `links`: a range of pointers (of any kind). Null when nobody accepts a task. The same again until
    /// given() says that there was a task.
    template <typename Links> [[nodiscard]] auto pick(const Links& links) -> decltype(&**links.begin())
    {
        return m_schedule == Schedule::RoundRobin ? nextInTurn(links) : leastInFlight(links);
    }
    void given() { m_turn = m_picked + 1; }

    /// How many unfinished tasks a process may have so that waiting ones stay in the one queue where anybody
    /// can pull them: those its workers run, and as many as they finish during one round trip to the
    /// dispatcher, so that short tasks don't leave workers idle. `donePerSecond`: of all `totalWorkers`.
    [[nodiscard]] static std::uint64_t pullLimit(int workers, int totalWorkers, double donePerSecond)
    {
        constexpr double kRoundTripSeconds = 100e-6;
        const double ahead =
            donePerSecond * kRoundTripSeconds / static_cast<double>(std::max(1, totalWorkers));
        return static_cast<std::uint64_t>(workers) * (1 + static_cast<std::uint64_t>(ahead));
    }

private:
    template <typename Links> auto leastInFlight(const Links& links) -> decltype(&**links.begin())
    {
        decltype(&**links.begin()) best = nullptr;
        for (const auto& link : links)
            if (link->accepts() && (best == nullptr || link->inFlight() < best->inFlight()))
                best = &*link;
        return best;
    }
    template <typename Links> auto nextInTurn(const Links& links) -> decltype(&**links.begin())
    {
        const std::size_t count = links.size();
        for (std::size_t step = 0; step < count; ++step) {
            const std::size_t index = (m_turn + step) % count;
            if (!links[index]->accepts())
                continue;
            m_picked = index;
            return &*links[index];
        }
        return nullptr;
    }

    Schedule m_schedule;
    std::size_t m_turn = 0;
    std::size_t m_picked = 0;
};

} // namespace parascope
