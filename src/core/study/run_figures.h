// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"

#include <cstdint>
#include <optional>

namespace parascope {

/// Sums over Intervals from which the laws of queueing are checked. A plain value.
struct RunFigures {
    double seconds = 0;
    TaskCounts counts;
    Histogram response;
    double responseNs = 0, serviceNs = 0; ///< exact sums
    std::uint64_t services = 0;           ///< how many `serviceNs` are the sum of
    double busyNs = 0;                    ///< of the workers, each task counted when it ends
    std::optional<double> cpuNs = 0;      ///< of this process; nothing once an interval did not know it
    double inFlightSum = 0;               ///< of the values at the ends of the intervals
    std::uint64_t intervals = 0;

    void add(const Interval& interval);
    [[nodiscard]] double throughput() const; ///< completed tasks per second
    [[nodiscard]] double meanResponseNs() const;
    [[nodiscard]] double meanServiceNs() const;
    [[nodiscard]] double meanInFlight() const;
};

} // namespace parascope
