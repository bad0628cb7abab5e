// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/signed_rank.h"

#include "analysis/distributions.h"
#include "analysis/rank_statistics.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace parascope {

namespace {

constexpr std::size_t kExactBelow = 100;

/// The largest t with P(T <= t) <= tail, T the sum of the ranks with one sign; every subset of 1..n is as
/// likely. At least 0, so that the interval is the widest there is where none is wide enough.
std::size_t criticalSum(std::size_t n, double tail)
{
    const auto size = static_cast<double>(n);
    if (n >= kExactBelow) {
        const double sd = std::sqrt(size * (size + 1) * (2 * size + 1) / 24);
        return static_cast<std::size_t>(size * (size + 1) / 4 + normalQuantile(tail) * sd - 0.5);
    }
    std::vector<double> share(n * (n + 1) / 2 + 1, 0);
    share[0] = std::pow(0.5, size);
    for (std::size_t rank = 1; rank <= n; ++rank)
        for (std::size_t sum = share.size(); sum-- > rank;)
            share[sum] += share[sum - rank];
    std::size_t critical = 0;
    double below = share[0] + share[1];
    while (below <= tail)
        below += share[++critical + 1];
    return critical;
}

std::vector<double> meansOfTwo(std::span<const double> values)
{
    std::vector<double> means;
    means.reserve(values.size() * (values.size() + 1) / 2);
    for (std::size_t i = 0; i < values.size(); ++i)
        for (std::size_t k = i; k < values.size(); ++k)
            means.push_back((values[i] + values[k]) / 2);
    std::ranges::sort(means);
    return means;
}

double positiveRanks(std::span<const double> differences)
{
    std::vector<double> values(differences.begin(), differences.end());
    std::erase(values, 0.0);
    std::ranges::sort(values, {}, [](double value) { return std::abs(value); });
    double sum = 0;
    for (std::size_t i = 0, end = 0; i < values.size(); i = end) {
        while (end < values.size() && std::abs(values[end]) == std::abs(values[i]))
            ++end;
        const double rank = static_cast<double>(i + end + 1) / 2;
        for (std::size_t k = i; k < end; ++k)
            sum += values[k] > 0 ? rank : 0;
    }
    return sum;
}

} // namespace

std::optional<SignedRank> signedRank(std::span<const double> differences)
{
    if (differences.size() < kFewestPairs)
        return std::nullopt;
    const std::vector<double> means = meansOfTwo(differences);
    const std::size_t t95 = criticalSum(differences.size(), 0.025);
    const std::size_t t99 = criticalSum(differences.size(), 0.005);
    const auto fromTop = [&means](std::size_t rank) { return means[means.size() - 1 - rank]; };
    return SignedRank{
        medianOf(means), {means[t95], fromTop(t95)}, means[t99], fromTop(t99), positiveRanks(differences)};
}

} // namespace parascope
