// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ci.h"
#include "analysis/run_sample.h"

#include <optional>
#include <span>

namespace parascope {

/// b / a with intervals. The verdict is made from the wider one, because a comparison holds several metrics
/// (JMH compares at 99 %, too).
struct RatioEstimate {
    double ratio = 1;
    Ci95 ci95;
    double low99 = 1, high99 = 1;
};

/// Ratio of the medians of repetitions. From five a side by bootstrap (10 000 resamples, percentiles), with
/// two to four by Welch's t interval of the logarithms, whose medians no resampling can judge. Nothing for
/// fewer, or values not above 0. Same input, same answer.
[[nodiscard]] std::optional<RatioEstimate>
ratioOfRepetitions(std::span<const double> a, std::span<const double> b, int resamples = 10'000);

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
