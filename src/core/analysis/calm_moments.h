// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/histogram.h"
#include "measure/interval.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace parascope {

/// How late the load generator was. The load of the CPUs is known at every third interval, for the time since
/// the one before: until then it is open whether these moments were calm. What is told is the lower quartile
/// of the intervals' p99, weighted with arrivals: a generator that can't keep up is late nearly always, one
/// that a neighbour of the machine held up now and then is not. Memory is bounded. One thread.
class CalmLateness {
public:
    void add(const Interval& interval);
    /// ms; moments in which neither other programs nor the hypervisor took CPUs. Nothing where these are
    /// fewer than a fifth.
    [[nodiscard]] std::optional<double> ofCalmMoments() const;
    [[nodiscard]] std::optional<double> ofAllMoments() const; ///< ms

private:
    std::vector<std::pair<std::int64_t, std::uint64_t>> m_held; ///< p99 of an interval, its arrivals
    Histogram m_all, m_calm;                                    ///< p99s, weighted with arrivals
};

/// CPU time of a task in the calmer moments of a run: the lower quartile over windows of half a second and 20
/// tasks or more. What neighbours on the same hardware do comes and goes; what the tasks do to each other
/// stays. Memory is bounded. One thread.
class CalmCpuTime {
public:
    void add(double cpuNs, double tasks, std::int64_t lengthNs);
    /// ns; nothing below four windows.
    [[nodiscard]] std::optional<double> perTaskNs() const;

private:
    Histogram m_windows; ///< CPU time of a task in each
    double m_cpuNs = 0, m_tasks = 0;
    std::int64_t m_lengthNs = 0;
};

} // namespace parascope
