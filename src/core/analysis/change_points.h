// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace parascope {

/// Values begin to end - 1 of a series, which vary around one mean with one variance.
struct Segment {
    std::size_t begin = 0, end = 0;
    double mean = 0, variance = 0; ///< variance: mean square deviation

    [[nodiscard]] std::size_t size() const { return end - begin; }
};

/// Where a series changes: the segments of 2 values or more with the least sum of their costs
/// n (ln 2 pi + ln variance + 1), twice the negative log likelihood of a normal distribution, and `penalty`
/// for each further segment. Optimal partitioning (Jackson et al. 2005).
/// `finest`: standard deviation below which values differ by rounding only; segments are not credited for
/// less. Empty for an empty series. Quadratic in the length: for at most some thousand values. Pure.
[[nodiscard]] std::vector<Segment> changePoints(std::span<const double> series, double penalty,
                                                double finest);

/// What Barrett et al. 2017 ask of a change: 15 ln n.
[[nodiscard]] double changePenalty(std::size_t length);

} // namespace parascope
