// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <set>

namespace parascope {

/// When something went wrong for the first and for the last time, and how often; ns since the start of the
/// run.
struct Sighting {
    std::int64_t firstNs = 0;
    std::int64_t firstUntilNs = 0; ///< later than firstNs where only the interval is known
    std::int64_t lastNs = 0;
    int times = 0; ///< events; of tasks, intervals that had some
};
[[nodiscard]] inline int timesOf(const std::optional<Sighting>& sighting)
{
    return sighting ? sighting->times : 0;
}

/// A child that ended by itself.
struct Death {
    int process = 0;
    QString how; ///< "SIGSEGV", "exit code 3"
    std::int64_t atNs = 0;
    std::optional<std::int64_t> backAfterNs; ///< ready again so long after it; nothing = not in this run
};

/// When a run's mishaps happened; nothing of those that did not. All of the whole run.
struct Mishaps {
    std::optional<Sighting> failed, timedOut, lost, rejected; ///< tasks
    std::optional<Sighting> died;                             ///< children that nobody ended
    std::optional<Death> firstDeath;                          ///< where an event tells of it
    std::optional<Sighting> endedForMemory;                   ///< children, by their limit
    std::optional<Sighting> endedForStanding; ///< children, for a time-out or for giving no sign of life
    std::optional<Sighting> givenUp;          ///< workers that are not started again
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
    void takeDeath(const RunEvent& event);
    void takeReturns(const Interval& interval);

    Mishaps m_mishaps;
    std::set<int> m_ending; ///< processes that Parascope ends: their exit is no crash of their own
};

} // namespace parascope
