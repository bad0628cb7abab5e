// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rank_statistics.h"

#include "analysis/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace parascope {

namespace {

constexpr std::size_t kExactBelow = 50;

std::vector<double> sorted(std::span<const double> values)
{
    std::vector<double> copy(values.begin(), values.end());
    std::ranges::sort(copy);
    return copy;
}

double middleOfSorted(const std::vector<double>& values)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : values[half - 1] + (values[half] - values[half - 1]) / 2;
}

/// P(U <= u) for every u when both samples come from one law: the number of ways to choose n ranks of n + m,
/// counted by the recursion of Mann and Whitney, each divided by all of them.
std::vector<double> cumulativeU(std::size_t n, std::size_t m)
{
    std::vector<double> ways(n * m + 1, 0);
    ways[0] = 1;
    // Generating function: product over i of (1 - q^(m + i)) / (1 - q^i).
    for (std::size_t i = 1; i <= n; ++i) {
        for (std::size_t u = ways.size(); u-- > m + i;)
            ways[u] -= ways[u - m - i];
        for (std::size_t u = i; u < ways.size(); ++u)
            ways[u] += ways[u - i];
    }
    double sum = 0;
    for (double& value : ways)
        value = sum += value;
    for (double& value : ways)
        value /= sum;
    return ways;
}

/// Sum over groups of equal values of t^3 - t.
double tieTerm(const std::vector<double>& all)
{
    double term = 0;
    for (std::size_t i = 0; i < all.size();) {
        std::size_t j = i;
        while (j < all.size() && all[j] == all[i])
            ++j;
        const auto t = static_cast<double>(j - i);
        term += t * t * t - t;
        i = j;
    }
    return term;
}

double exactP(double u, std::size_t n, std::size_t m)
{
    const std::vector<double> cumulative = cumulativeU(n, m);
    const double lesser = std::min(u, static_cast<double>(n * m) - u);
    return std::min(1.0, 2 * cumulative[static_cast<std::size_t>(std::llround(lesser))]);
}

double normalP(double u, std::size_t n, std::size_t m, double ties)
{
    const double pairs = static_cast<double>(n) * static_cast<double>(m);
    const auto total = static_cast<double>(n + m);
    const double variance = pairs / 12 * ((total + 1) - ties / (total * (total - 1)));
    if (variance <= 0)
        return 1; // all values are equal
    const double distance = std::max(0.0, std::abs(u - pairs / 2) - 0.5);
    return std::min(1.0, 2 * normalCdf(-distance / std::sqrt(variance)));
}

/// How many of the ordered differences lie outside of the interval on each side; 0 = no interval.
std::size_t outsideRank(std::size_t n, std::size_t m)
{
    constexpr double kTail = 0.025;
    if (n < kExactBelow && m < kExactBelow) {
        const std::vector<double> cumulative = cumulativeU(n, m);
        std::size_t k = 0;
        while (cumulative[k] <= kTail)
            ++k;
        return k;
    }
    const double pairs = static_cast<double>(n) * static_cast<double>(m);
    const double sd = std::sqrt(pairs * static_cast<double>(n + m + 1) / 12);
    return static_cast<std::size_t>(std::max(0.0, std::floor(pairs / 2 + normalQuantile(kTail) * sd)));
}

} // namespace

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double medianOf(std::span<const double> values)
{
    return middleOfSorted(sorted(values));
}

std::optional<Ci95> medianCi(std::span<const double> values)
{
    if (values.size() < 6)
        return std::nullopt;
    const std::vector<double> ordered = sorted(values);
    const auto low = static_cast<std::size_t>(binomialQuantile(0.025, static_cast<int>(ordered.size()), 0.5));
    return Ci95{ordered[low - 1], ordered[ordered.size() - low]};
}

std::optional<MannWhitney> mannWhitney(std::span<const double> a, std::span<const double> b)
{
    if (a.empty() || b.empty())
        return std::nullopt;
    MannWhitney result;
    for (const double x : a) {
        for (const double y : b)
            result.u += y > x ? 1.0 : (y == x ? 0.5 : 0.0);
    }
    std::vector<double> all = sorted(a);
    all.insert(all.end(), b.begin(), b.end());
    std::ranges::sort(all);
    const double ties = tieTerm(all);
    const bool exact = a.size() < kExactBelow && b.size() < kExactBelow && ties == 0;
    result.pValue =
        exact ? exactP(result.u, a.size(), b.size()) : normalP(result.u, a.size(), b.size(), ties);
    result.superiority = result.u / (static_cast<double>(a.size()) * static_cast<double>(b.size()));
    return result;
}

std::optional<ShiftEstimate> hodgesLehmann(std::span<const double> a, std::span<const double> b)
{
    if (a.empty() || b.empty())
        return std::nullopt;
    std::vector<double> differences;
    differences.reserve(a.size() * b.size());
    for (const double x : a) {
        for (const double y : b)
            differences.push_back(y - x);
    }
    std::ranges::sort(differences);
    ShiftEstimate result;
    result.shift = middleOfSorted(differences);
    if (const std::size_t k = outsideRank(a.size(), b.size()); k > 0)
        result.ci95 = Ci95{differences[k - 1], differences[differences.size() - k]};
    return result;
}

std::optional<SlopeEstimate> theilSen(std::span<const double> x, std::span<const double> y)
{
    const std::size_t n = std::min(x.size(), y.size());
    if (n < 4)
        return std::nullopt;
    std::vector<double> slopes;
    slopes.reserve(n * (n - 1) / 2);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            if (x[i] != x[j])
                slopes.push_back((y[j] - y[i]) / (x[j] - x[i]));
        }
    }
    if (slopes.empty())
        return std::nullopt;
    std::ranges::sort(slopes);
    const auto count = static_cast<double>(n);
    const double spread = normalQuantile(0.975) * std::sqrt(count * (count - 1) * (2 * count + 5) / 18);
    const auto pairs = static_cast<double>(slopes.size());
    const double low = std::clamp(std::floor((pairs - spread) / 2) - 1, 0.0, pairs - 1);
    const double high = std::clamp(std::ceil((pairs + spread) / 2), 0.0, pairs - 1);
    return SlopeEstimate{middleOfSorted(slopes),
                         {slopes[static_cast<std::size_t>(low)], slopes[static_cast<std::size_t>(high)]}};
}

} // namespace parascope
