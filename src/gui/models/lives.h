// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"

#include <QString>

#include <cstdint>
#include <deque>
#include <vector>

namespace parascope {

/// A time in which a child process did not work: dead, or starting again.
struct DeadTime {
    int process = 0;
    std::int64_t fromNs = 0;
    std::int64_t untilNs = -1; ///< ready again; -1 = not so far
    QString reason;            ///< "worker P2 exited (SIGSEGV)"
};

/// When child processes were gone, from the events of a run. GUI thread; bounded.
class Lives {
public:
    static constexpr std::size_t kMost = 1000;
    void add(const Interval& interval);
    [[nodiscard]] const std::deque<DeadTime>& deadTimes() const { return m_dead; }

private:
    std::deque<DeadTime> m_dead;
};

} // namespace parascope
