// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/run_sample.h"

#include <cstddef>
#include <vector>

namespace parascope {

/// Two runs next to each other in time.
struct RunPair {
    std::size_t a = 0, b = 0; ///< indexes
};

/// Pairs, in order of time, of groups that were measured in turns: in order of their starts each two runs are
/// one of A and one of B (A B A B, or A B B A), and no pair is torn apart by twice the usual distance between
/// two runs of A. Empty for groups that were not, of unequal size or below kFewestPairs, and for runs whose
/// start is not known. Pure.
[[nodiscard]] std::vector<RunPair> pairsByTime(const std::vector<RunSample>& a,
                                               const std::vector<RunSample>& b);

} // namespace parascope
