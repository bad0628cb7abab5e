// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ratio_estimate.h"

#include "analysis/distributions.h"
#include "analysis/rank_statistics.h"
#include "analysis/signed_rank.h"
#include "workload/random.h"

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

constexpr std::size_t kFewestToResample = 5;
constexpr std::uint64_t kSeed = 20'240'611;
constexpr double kAlike = 1.5; ///< as often as once in seven where pairs have nothing in common

double varianceOf(const std::vector<double>& values)
{
    const double mean = meanOf(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return sum / static_cast<double>(values.size() - 1);
}

/// Value at a share of a sorted list, nearest rank.
double at(const std::vector<double>& sorted, double share)
{
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(std::lround(std::clamp(share * last, 0.0, last)))];
}

std::vector<double> sorted(std::span<const double> values)
{
    std::vector<double> copy(values.begin(), values.end());
    std::ranges::sort(copy);
    return copy;
}

std::vector<double> logsOf(std::span<const double> values)
{
    std::vector<double> logs;
    for (const double value : values)
        logs.push_back(std::log(value));
    return logs;
}

bool allAbove0(std::span<const double> values)
{
    return std::ranges::all_of(values, [](double value) { return value > 0 && std::isfinite(value); });
}

/// The median of the absolute deviations from the median.
double deviationOf(std::vector<double> values)
{
    const double median = medianOf(values);
    for (double& value : values)
        value = std::abs(value - median);
    return medianOf(values);
}

RatioEstimate welch(std::span<const double> a, std::span<const double> b)
{
    const std::vector<double> logA = logsOf(a), logB = logsOf(b);
    const double partA = varianceOf(logA) / static_cast<double>(a.size());
    const double partB = varianceOf(logB) / static_cast<double>(b.size());
    const double ratio = std::exp(meanOf(logB) - meanOf(logA));
    if (partA + partB <= 0)
        return {ratio, {ratio, ratio}, ratio, ratio, RatioMethod::Welch};
    const double df = (partA + partB) * (partA + partB) /
                      (partA * partA / static_cast<double>(a.size() - 1) +
                       partB * partB / static_cast<double>(b.size() - 1));
    const double se = std::sqrt(partA + partB);
    const double t95 = std::exp(studentQuantile(0.975, df) * se);
    const double t99 = std::exp(studentQuantile(0.995, df) * se);
    return {ratio, {ratio / t95, ratio * t95}, ratio / t99, ratio * t99, RatioMethod::Welch};
}

} // namespace

bool RatioEstimate::showsChange(double minEffect) const
{
    return (low99 > 1 || high99 < 1) && std::abs(ratio - 1) >= minEffect;
}

RatioEstimate ratioOfDeviations(double ratio, std::vector<double> deviations, double widen,
                                RatioMethod method)
{
    std::ranges::sort(deviations);
    const auto bound = [&](double share) { return ratio * std::exp(widen * at(deviations, share)); };
    return {ratio, {bound(0.025), bound(0.975)}, bound(0.005), bound(0.995), method};
}

MedianRatio::MedianRatio(std::size_t sizeA, std::size_t sizeB, int resamples)
{
    SplitMix64 random(kSeed);
    std::vector<std::uint32_t> drawn;
    const auto draw = [&](std::size_t size) {
        drawn.clear();
        for (std::size_t i = 0; i < size; ++i)
            drawn.push_back(random.nextBelow(static_cast<std::uint32_t>(size)));
        const auto middle = drawn.begin() + static_cast<std::ptrdiff_t>(size / 2);
        std::ranges::nth_element(drawn, middle);
        return Ranks{size % 2 == 1 ? *middle : *std::max_element(drawn.begin(), middle), *middle};
    };
    for (int i = 0; i < resamples; ++i) {
        m_ranksB.push_back(draw(sizeB));
        m_ranksA.push_back(draw(sizeA));
    }
}

RatioEstimate MedianRatio::of(std::span<const double> sortedA, std::span<const double> sortedB) const
{
    const double ratio = medianOf(sortedB) / medianOf(sortedA);
    std::vector<double> deviations(m_ranksA.size());
    for (std::size_t i = 0; i < deviations.size(); ++i)
        deviations[i] = std::log((sortedB[m_ranksB[i].low] + sortedB[m_ranksB[i].high]) /
                                 (sortedA[m_ranksA[i].low] + sortedA[m_ranksA[i].high]) / ratio);
    return ratioOfDeviations(ratio, std::move(deviations), 1, RatioMethod::Medians);
}

std::optional<RatioEstimate> ratioOfRepetitions(std::span<const double> a, std::span<const double> b,
                                                int resamples)
{
    if (a.size() < 2 || b.size() < 2 || !allAbove0(a) || !allAbove0(b))
        return std::nullopt;
    if (a.size() < kFewestToResample || b.size() < kFewestToResample)
        return welch(a, b);
    return MedianRatio(a.size(), b.size(), resamples).of(sorted(a), sorted(b));
}

std::optional<RatioEstimate> ratioOfPairs(std::span<const double> a, std::span<const double> b)
{
    if (a.size() != b.size() || !allAbove0(a) || !allAbove0(b))
        return std::nullopt;
    std::vector<double> differences = logsOf(b);
    for (std::size_t i = 0; i < a.size(); ++i)
        differences[i] -= std::log(a[i]);
    const std::optional<SignedRank> shift = signedRank(differences);
    if (!shift)
        return std::nullopt;
    return RatioEstimate{std::exp(shift->shift),
                         {std::exp(*shift->ci95.low), std::exp(*shift->ci95.high)},
                         std::exp(shift->low99),
                         std::exp(shift->high99),
                         RatioMethod::SignedRanks};
}

bool neighboursAreAlike(std::span<const double> a, std::span<const double> b)
{
    if (a.size() != b.size() || a.size() < kFewestPairs || !allAbove0(a) || !allAbove0(b))
        return false;
    std::vector<double> sums, differences;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sums.push_back(std::log(b[i]) + std::log(a[i]));
        differences.push_back(std::log(b[i]) - std::log(a[i]));
    }
    return deviationOf(sums) > kAlike * deviationOf(differences);
}

} // namespace parascope
