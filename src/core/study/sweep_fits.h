// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/sweep_result.h"

#include <vector>

namespace parascope {

/// Scaling laws along every line of the grid in which only threads or only processes change, and over all
/// workers (threads x processes): USL, and Amdahl for reference; where there are enough points up to the
/// number of usable CPUs also for those alone, since beyond them the law mixes contention with taking turns.
/// Pure.
[[nodiscard]] std::vector<SweepFit> sweepFits(const SweepPlan& plan, const std::vector<SweepCell>& cells,
                                              const std::vector<SweepRun>& runs, int usableCpus);

} // namespace parascope
