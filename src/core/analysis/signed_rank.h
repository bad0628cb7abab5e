// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ci.h"

#include <cstddef>
#include <optional>
#include <span>

namespace parascope {

/// Fewer differences have no 99 % interval: 2 of 2^8 ways to give them signs are all alike.
inline constexpr std::size_t kFewestPairs = 8;

/// Wilcoxon's signed ranks (1945) of paired differences.
struct SignedRank {
    double shift =
        0;     ///< Hodges and Lehmann: median of the means of all two differences (each with itself too)
    Ci95 ci95; ///< from these means in order, by the exact distribution; normal from 100 differences on
    double low99 = 0, high99 = 0;
    double statistic = 0; ///< sum of the ranks of the positive ones, equal ones share; zeros left out (R's V)
};

/// What it says holds where either sign of a difference without its shift is as likely; no normal
/// distribution needed, nor that the pairs be alike. Quadratic: for at most some hundred. Nothing below
/// kFewestPairs. Pure.
[[nodiscard]] std::optional<SignedRank> signedRank(std::span<const double> differences);

} // namespace parascope
