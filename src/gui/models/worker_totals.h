// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"

#include <cstdint>
#include <vector>

namespace parascope {

/// What each worker did over a run: one row per process and lane, added up from the Intervals.
class WorkerTotals {
public:
    struct Row {
        int process = 0;
        int worker = 0;
        std::uint64_t finished = 0;
        std::uint64_t failed = 0;
        std::int64_t busyNs = 0;
        std::int64_t presentNs = 0; ///< length of the intervals it appeared in
        [[nodiscard]] double busyRatio() const
        {
            return presentNs > 0 ? static_cast<double>(busyNs) / static_cast<double>(presentNs) : 0.0;
        }
    };
    void add(const Interval& interval);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; } ///< by process, then lane

private:
    std::vector<Row> m_rows;
};

} // namespace parascope
