// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace parascope {

/// Runs that are far from the others of their group (docs/METHOD.md 1.5, hyperfine's rule).
struct Outliers {
    std::size_t count = 0;
    bool firstIsSlow = false; ///< the first run, by the slow side: a cache that was cold
};

/// `times` in the order of the runs, the larger the slower. Farther than ten standard deviations of a normal
/// distribution, told by the median absolute deviation, and by 1 % of the median (equal runs have no
/// deviation). None among fewer than 5. Pure.
[[nodiscard]] Outliers outliersOf(std::span<const double> times);

} // namespace parascope
