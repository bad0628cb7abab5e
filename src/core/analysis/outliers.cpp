// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/outliers.h"

#include "analysis/rank_statistics.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace parascope {

namespace {

constexpr std::size_t kFewest = 5;
constexpr double kFar = 14.826; ///< ten standard deviations in median absolute deviations
constexpr double kLeastShare = 0.01;

} // namespace

Outliers outliersOf(std::span<const double> times)
{
    Outliers found;
    if (times.size() < kFewest)
        return found;
    const double median = medianOf(times);
    std::vector<double> deviations;
    for (const double time : times)
        deviations.push_back(std::abs(time - median));
    const double far = std::max(kFar * medianOf(deviations), kLeastShare * std::abs(median));
    for (const double deviation : deviations)
        found.count += deviation > far ? 1 : 0;
    found.firstIsSlow = times.front() - median > far;
    return found;
}

} // namespace parascope
