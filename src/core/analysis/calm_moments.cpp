// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/calm_moments.h"

#include "analysis/taken_by_others.h"
#include "base/clock.h"

#include <cmath>

namespace parascope {

namespace {

constexpr double kCalm = 0.03;        ///< CPUs that others take in a calm moment, at most
constexpr double kEnoughCalm = 0.2;   ///< of the arrivals, to judge the generator by them
constexpr std::size_t kMostHeld = 12; ///< intervals without a look at the CPUs: then none is to be expected
constexpr double kCalmQuartile = 25;  ///< percent
constexpr std::int64_t kWindowNs = 500 * kNsPerMs;
constexpr double kWindowTasks = 20; ///< fewer lie across the ends of a window with too much of their time
constexpr std::uint64_t kFewestWindows = 4;

std::optional<double> lowerQuartileMs(const Histogram& p99s)
{
    return p99s.total() > 0 ? std::optional(nsToMs(p99s.valueAtPercentile(kCalmQuartile))) : std::nullopt;
}

} // namespace

void CalmLateness::add(const Interval& interval)
{
    if (interval.counts.offered > 0)
        m_held.emplace_back(interval.latenessP99Ns, interval.counts.offered);
    const bool told = interval.foreignCpuRatio || interval.stealRatio;
    if (!told && m_held.size() < kMostHeld)
        return;
    const double taken = takenByOthers(interval);
    for (const auto& [p99Ns, arrivals] : m_held) {
        m_all.record(p99Ns, arrivals);
        if (taken <= kCalm)
            m_calm.record(p99Ns, arrivals);
    }
    m_held.clear();
}

std::optional<double> CalmLateness::ofCalmMoments() const
{
    const bool enough =
        static_cast<double>(m_calm.total()) >= kEnoughCalm * static_cast<double>(m_all.total());
    return enough ? lowerQuartileMs(m_calm) : std::nullopt;
}

std::optional<double> CalmLateness::ofAllMoments() const
{
    return lowerQuartileMs(m_all);
}

void CalmCpuTime::add(double cpuNs, double tasks, std::int64_t lengthNs)
{
    m_cpuNs += cpuNs;
    m_tasks += tasks;
    m_lengthNs += lengthNs;
    if (m_lengthNs < kWindowNs || m_tasks < kWindowTasks)
        return;
    m_windows.record(std::llround(m_cpuNs / m_tasks));
    m_cpuNs = m_tasks = 0;
    m_lengthNs = 0;
}

std::optional<double> CalmCpuTime::perTaskNs() const
{
    if (m_windows.total() < kFewestWindows)
        return std::nullopt;
    return static_cast<double>(m_windows.valueAtPercentile(kCalmQuartile));
}

} // namespace parascope
