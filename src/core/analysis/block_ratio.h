// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ci.h"
#include "analysis/ratio_estimate.h"
#include "analysis/run_sample.h"

#include <optional>

namespace parascope {

/// What is compared of a single run: a rate (tasks or items a second) or a quantile of a latency.
enum class BlockFigure { TaskRate, ItemRate, Response, Service };

/// Ratio of figures of single runs by resampling their blocks of time (2000 times), widened where
/// neighbouring blocks are alike. `a`, `b`: the figures themselves; `percent` of the latencies. Nothing below
/// 8 blocks or 100 tasks a side.
[[nodiscard]] std::optional<RatioEstimate> ratioOfBlocks(const RunSample& runA, const RunSample& runB,
                                                         BlockFigure figure, double percent, double a,
                                                         double b);

/// 95 % interval of a figure of one run, by resampling its blocks in the same way.
[[nodiscard]] std::optional<Ci95> intervalOfBlocks(const RunSample& run, BlockFigure figure, double percent,
                                                   double value);

} // namespace parascope
