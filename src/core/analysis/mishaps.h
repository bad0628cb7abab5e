// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"

#include <cstdint>
#include <optional>
#include <set>

namespace parascope {

/// When something went wrong for the first and for the last time; ns since the start of the run.
struct Sighting {
    std::int64_t firstNs = 0;
    std::int64_t firstUntilNs = 0; ///< later than firstNs where only the interval is known
    std::int64_t lastNs = 0;
};

/// When a run's mishaps happened; nothing of those that did not. All of the whole run.
struct Mishaps {
    std::optional<Sighting> failed, timedOut, lost, rejected; ///< tasks
    std::optional<Sighting> died;                             ///< children that nobody ended
    std::optional<Sighting> endedForMemory, endedForStanding, givenUp;
};

/// Notes them Interval by Interval: no cost a task, memory for one number a process. One thread.
class MishapsBuilder {
public:
    void add(const Interval& interval);
    [[nodiscard]] const Mishaps& mishaps() const { return m_mishaps; }

private:
    void addTasks(const Interval& interval);
    void addEnded(const Interval& interval);
    void addDeaths(const Interval& interval);

    Mishaps m_mishaps;
    std::set<int> m_ending; ///< processes that Parascope ends: their exit is no crash of their own
};

} // namespace parascope
