// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ci.h"

#include <optional>
#include <span>

namespace parascope {

/// Statistics that need no normal distribution (docs/METHOD.md 1.5). Pure.

/// NaN when empty.
[[nodiscard]] double meanOf(std::span<const double> values);
/// NaN when empty.
[[nodiscard]] double medianOf(std::span<const double> values);

/// 95 % interval of the median from order statistics: ranks l = qbinom(0.025, n, 0.5) and n + 1 - l. Nothing
/// below 6 values, where none exists.
[[nodiscard]] std::optional<Ci95> medianCi(std::span<const double> values);

struct MannWhitney {
    double u = 0;           ///< pairs with b > a, ties count a half
    double pValue = 1;      ///< two-sided; exact below 50 values without ties, else normal (as R does)
    double superiority = 0; ///< P(B > A) = u / (n m)
};
/// Nothing when a side is empty.
[[nodiscard]] std::optional<MannWhitney> mannWhitney(std::span<const double> a, std::span<const double> b);

struct ShiftEstimate {
    double shift = 0;         ///< median of all b - a
    std::optional<Ci95> ci95; ///< from the ordered differences; nothing where the test cannot reach 5 %
};
/// Hodges and Lehmann. Nothing when a side is empty.
[[nodiscard]] std::optional<ShiftEstimate> hodgesLehmann(std::span<const double> a,
                                                         std::span<const double> b);

struct SlopeEstimate {
    double slope = 0; ///< median of the slopes of all pairs of points
    Ci95 ci95;        ///< by Kendall's variance
};
/// Theil and Sen; x need not be sorted, pairs with equal x are left out. Nothing below 4 points. Quadratic:
/// give at most some hundred points.
[[nodiscard]] std::optional<SlopeEstimate> theilSen(std::span<const double> x, std::span<const double> y);

} // namespace parascope
