// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/load_model.h"
#include "workload/random.h"

#include <cstdint>

namespace parascope {

/// The moments at which an open loop's tasks fall due: constant gaps of 1/rate, or exponential ones
/// (Poisson). It runs by itself and never waits for anybody, so that a slow system can't slow its own load
/// (docs/METHOD.md 1.1). Times in ns of the monotonic clock; pure; one thread.
class ArrivalSchedule {
public:
    ArrivalSchedule(Arrivals arrivals, double ratePerSecond, std::uint64_t seed);

    void start(std::int64_t nowNs);
    [[nodiscard]] std::int64_t dueNs() const; ///< of the next arrival
    void advance();
    /// The next arrival is drawn anew from now on, at the new rate.
    void setRate(double ratePerSecond, std::int64_t nowNs);

private:
    [[nodiscard]] double gapNs();

    Arrivals m_arrivals;
    double m_rate;
    SplitMix64 m_random;
    std::int64_t m_originNs = 0; ///< sums of gaps stay exact: due = origin + offset
    double m_offsetNs = 0;
};

} // namespace parascope
