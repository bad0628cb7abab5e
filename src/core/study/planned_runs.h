// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace parascope {

inline constexpr int kFewestPlannedRuns = 6; ///< METHOD 1.4: below, a median has no interval
inline constexpr int kMostPlannedRuns = 100;

/// The length of a comparison.
struct RunPlanning {
    double effect = 0.05;    ///< change to be shown, share
    double minEffect = 0.02; ///< as in CompareOptions
    double power = 0.95;     ///< how surely
    std::uint64_t seed = 1;
};

/// Fewest runs a side with which compareRuns() calls a change by `effect` a change, as surely as asked: found
/// by playing its verdict (a 99 % interval of the ratio of medians) 300 times at each length, on runs drawn
/// from `values`, runs that all measured the same. Few runs tell little of how runs vary, so what is drawn
/// varies more than they did (docs/METHOD.md 5.4). Nothing below 4 values above 0, or where kMostPlannedRuns
/// do not do. Same input, same answer; about 0.1 s. Pure.
[[nodiscard]] std::optional<int> plannedRuns(std::span<const double> values, const RunPlanning& planning);

/// The quartiles of logarithms as a standard deviation: those of a normal distribution lie 1.349 of it apart.
[[nodiscard]] double spreadOfLogs(std::span<const double> sortedLogs);

} // namespace parascope
