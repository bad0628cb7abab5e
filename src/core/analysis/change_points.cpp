// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/change_points.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace parascope {

namespace {

constexpr std::size_t kShortest = 2;

/// Sums up to each value, so that the cost of any segment is a matter of differences.
class Costs {
public:
    Costs(std::span<const double> series, double finest)
        : m_least(std::max(finest * finest, std::numeric_limits<double>::min())), m_sums(series.size() + 1),
          m_squares(series.size() + 1)
    {
        // Around the first value: squares of large numbers that differ by little would lose the little.
        m_origin = series.empty() ? 0 : series.front();
        for (std::size_t i = 0; i < series.size(); ++i) {
            const double value = series[i] - m_origin;
            m_sums[i + 1] = m_sums[i] + value;
            m_squares[i + 1] = m_squares[i] + value * value;
        }
    }

    [[nodiscard]] Segment segment(std::size_t begin, std::size_t end) const
    {
        const auto count = static_cast<double>(end - begin);
        const double mean = (m_sums[end] - m_sums[begin]) / count;
        const double square = (m_squares[end] - m_squares[begin]) / count;
        return {begin, end, m_origin + mean, std::max(0.0, square - mean * mean)};
    }
    [[nodiscard]] double of(std::size_t begin, std::size_t end) const
    {
        const double variance = std::max(m_least, segment(begin, end).variance);
        return static_cast<double>(end - begin) * (std::log(2 * std::numbers::pi * variance) + 1);
    }

private:
    double m_least, m_origin = 0;
    std::vector<double> m_sums, m_squares;
};

} // namespace

double changePenalty(std::size_t length)
{
    return 15 * std::log(static_cast<double>(std::max<std::size_t>(length, 2)));
}

std::vector<Segment> changePoints(std::span<const double> series, double penalty, double finest)
{
    const std::size_t n = series.size();
    const Costs costs(series, finest);
    if (n < 2 * kShortest)
        return n == 0 ? std::vector<Segment>{} : std::vector{costs.segment(0, n)};
    // least[e]: cost of the best partition of the first e values; from[e]: where its last segment begins.
    std::vector<double> least(n + 1, std::numeric_limits<double>::infinity());
    std::vector<std::size_t> from(n + 1, 0);
    least[0] = -penalty;
    for (std::size_t end = kShortest; end <= n; ++end) {
        for (std::size_t start = 0; start + kShortest <= end; ++start) {
            const double cost = least[start] + costs.of(start, end) + penalty;
            if (cost < least[end]) {
                least[end] = cost;
                from[end] = start;
            }
        }
    }
    std::vector<Segment> segments;
    for (std::size_t end = n; end > 0; end = from[end])
        segments.push_back(costs.segment(from[end], end));
    std::ranges::reverse(segments);
    return segments;
}

} // namespace parascope
