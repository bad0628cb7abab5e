// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/load_model.h"
#include "workload/random.h"

#include <cstdint>
#include <deque>

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
    /// Arrivals after now are drawn anew, at the new rate. What fell due before and was not taken yet (it
    /// stands outside, under QueuePolicy::Block) stays as it was.
    void setRate(double ratePerSecond, std::int64_t nowNs);
    /// How many arrivals behind the next one fell due by `nowNs`, told from the rates that held.
    [[nodiscard]] std::uint64_t expectedAfterNext(std::int64_t nowNs) const;

private:
    [[nodiscard]] double gapNs();
    void reachChanges();

    Arrivals m_arrivals;
    double m_rate;
    SplitMix64 m_random;
    std::int64_t m_originNs = 0; ///< sums of gaps stay exact: due = origin + offset
    double m_offsetNs = 0;
    struct Change {
        std::int64_t atNs;
        double ratePerSecond;
    };
    std::deque<Change> m_changes; ///< not reached yet: the next arrival fell due before them
};

} // namespace parascope
