// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ci.h"
#include "base/sentence.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <span>

namespace parascope {

/// A against A: what differences this machine shows where there are none.
struct NullTest {
    int runs = 0;
    double spread = 0;         ///< standard deviation of one run, share of the median (from the quartiles)
    double noise = 0;          ///< 95 % of the A/A differences between two halves of the runs are below this
    double falseAlarmRate = 0; ///< share of the halvings in which the verdict would have been better or worse
    /// Repetitions that each side of a comparison needs so that a change of 5 % is shown
    /// (study/planned_runs.h); nothing without a null test, or when more than kMostPlannedRuns were needed.
    std::optional<int> runsToShow5Percent;
    [[nodiscard]] Sentence sentence() const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// From the values of runs that all measured the same: each of 200 ways (by `seed`) to deal them into two
/// halves is one comparison of equals. `minEffect` as in CompareOptions. Pure; about 0.1 s.
[[nodiscard]] NullTest nullTestOf(std::span<const double> values, double minEffect, std::uint64_t seed = 1);

} // namespace parascope
