// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare_loader.h"
#include "models/plot_table.h"
#include "study/sweep_result.h"

namespace parascope {

/// The cells of a sweep, one a row: threads, processes, workers, runs, medians and efficiency.
[[nodiscard]] PlotTable tableOf(const SweepResult& result);
/// Both distributions of a comparison by rising latency; the share of tasks is per decade.
[[nodiscard]] PlotTable tableOf(const LatencyShape& a, const LatencyShape& b);

} // namespace parascope
