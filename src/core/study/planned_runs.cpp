// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/planned_runs.h"

#include "analysis/rank_statistics.h"
#include "analysis/ratio_estimate.h"
#include "workload/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace parascope {

namespace {

constexpr std::size_t kFewestValues = 4;
constexpr int kTrials = 300;
constexpr int kResamples = 500; ///< of each trial: only the ends of a 99 % interval are looked at
/// Steps of a sixth or less.
constexpr std::array kLengths{
    kFewestPlannedRuns, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 20, 23, 27, 31, 36, 42, 49, 57, 66, 77,
    kMostPlannedRuns};

constexpr double kBandwidth = 0.9; ///< Silverman 1986, 3.31: 0.9 min(sd, quartiles / 1.349) n^(-1/5)
constexpr double kAssurance = 0.5; ///< spreads are taken larger by this / sqrt(n): n runs may look too alike
constexpr double kFarInSpreads = 10; ///< what is unlike all that was seen lies as far off
constexpr double kFarInEffects = 2;  ///< or so far that it stands on the wrong side

double standardDeviation(std::span<const double> values)
{
    const double mean = meanOf(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return std::sqrt(sum / static_cast<double>(values.size() - 1));
}

/// Draws logarithms of runs like those seen: a smoothed bootstrap.
class LikelyRuns {
public:
    LikelyRuns(std::vector<double> sortedLogs, double shift, std::uint64_t seed)
        : m_logs(std::move(sortedLogs)), m_random(seed)
    {
        const auto count = static_cast<double>(m_logs.size());
        const double quartiles = spreadOfLogs(m_logs), sd = standardDeviation(m_logs);
        const double spread = quartiles > 0 ? std::min(quartiles, sd) : sd;
        const double median = medianOf(m_logs);
        m_widen = 1 + kAssurance / std::sqrt(count);
        for (double& value : m_logs)
            value = m_widen * (value - median);
        m_smooth = m_widen * kBandwidth * spread * std::pow(count, -0.2);
        m_far = std::max(kFarInSpreads * spread, kFarInEffects * shift);
        m_unseen = 1 / (count + 1); // what happened in none of n runs may happen in one of n + 1
    }

    double draw()
    {
        if (m_random.nextUnit() < m_unseen)
            return m_random.nextUnit() < 0.5 ? m_far : -m_far;
        return m_logs[m_random.nextBelow(static_cast<std::uint32_t>(m_logs.size()))] +
               m_smooth * drawNormal(m_random);
    }

private:
    std::vector<double> m_logs; ///< around their median
    SplitMix64 m_random;
    double m_widen = 1, m_smooth = 0, m_far = 0, m_unseen = 0;
};

/// Share of comparisons of `runs` a side that show the change.
double powerWith(int runs, const std::vector<double>& sortedLogs, const RunPlanning& planning)
{
    const auto size = static_cast<std::size_t>(runs);
    const double shift = std::log1p(planning.effect);
    LikelyRuns likely(sortedLogs, shift, planning.seed);
    const MedianRatio medians(size, size, kResamples);
    std::vector<double> a(size), b(size);
    int shown = 0;
    for (int trial = 0; trial < kTrials; ++trial) {
        for (double& value : a)
            value = std::exp(likely.draw());
        for (double& value : b)
            value = std::exp(likely.draw() - shift);
        std::ranges::sort(a);
        std::ranges::sort(b);
        const RatioEstimate estimate = medians.of(a, b);
        shown += estimate.ratio < 1 && estimate.showsChange(planning.minEffect) ? 1 : 0;
    }
    return static_cast<double>(shown) / kTrials;
}

} // namespace

double spreadOfLogs(std::span<const double> sortedLogs)
{
    const auto at = [sortedLogs](double share) {
        const double place = share * static_cast<double>(sortedLogs.size() - 1);
        const auto low = static_cast<std::size_t>(place);
        const std::size_t high = std::min(low + 1, sortedLogs.size() - 1);
        return sortedLogs[low] + (place - static_cast<double>(low)) * (sortedLogs[high] - sortedLogs[low]);
    };
    return (at(0.75) - at(0.25)) / 1.349;
}

std::optional<int> plannedRuns(std::span<const double> values, const RunPlanning& planning)
{
    std::vector<double> logs;
    for (const double value : values) {
        if (value > 0)
            logs.push_back(std::log(value));
    }
    if (logs.size() < kFewestValues || !(planning.effect > 0))
        return std::nullopt;
    std::ranges::sort(logs);
    const auto enough = [&](int runs) { return powerWith(runs, logs, planning) >= planning.power; };
    const auto* const found = std::ranges::partition_point(kLengths, [&](int runs) { return !enough(runs); });
    return found == kLengths.end() ? std::nullopt : std::optional(*found);
}

} // namespace parascope
