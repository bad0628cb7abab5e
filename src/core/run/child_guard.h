// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"

#include <QString>

#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace parascope {

/// What child processes may use before something is done about them; 0 = no limit.
struct ChildLimits {
    std::int64_t memoryBytes = 0;     ///< resident; a child above it is ended, if its kernel did not before
    std::uint64_t recycleTasks = 0;   ///< a child that did this many is replaced
    std::int64_t recycleRssBytes = 0; ///< a child that grew to this is replaced
};

struct ChildVerdict {
    enum class Kind { EndByMemoryLimit, Recycle };
    int process = 0;
    Kind kind = Kind::Recycle;
    QString why;
    friend bool operator==(const ChildVerdict&, const ChildVerdict&) = default;
};

/// Looks at every Interval and says which children have reached a limit: so a limit takes effect an interval
/// (100 ms) late at most. Children are replaced one at a time, so that the others carry the load meanwhile.
/// Decides, does nothing itself. One thread.
class ChildGuard {
public:
    explicit ChildGuard(const ChildLimits& limits) : m_limits(limits) {}

    [[nodiscard]] std::vector<ChildVerdict> judge(const Interval& interval);
    /// A new child begins in this slot.
    void fresh(int process);
    /// Nobody comes after the child in this slot: it is tuned away, or its place was given up.
    void leaves(int process);

private:
    void countTasks(const Interval& interval);
    [[nodiscard]] QString recycleReason(int process, std::int64_t rssBytes) const;

    ChildLimits m_limits;
    std::map<int, std::uint64_t> m_tasks; ///< done by the child that is there now
    std::set<int> m_ended;                ///< nothing more is said about it
    std::set<int> m_recycled;             ///< finishes what it has, and may still outgrow its memory
    std::set<int> m_leaving;              ///< not to be replaced any more
    std::set<int> m_new;                  ///< no interval was seen since fresh()
    int m_recycling = 0;                  ///< slot whose replacement is under way
};

} // namespace parascope
