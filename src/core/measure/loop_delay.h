// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/histogram.h"

#include <cstdint>
#include <span>
#include <vector>

namespace parascope {

/// From here on a delay of a main thread drops a frame at 60 Hz, ms (docs/METHOD.md 1.9).
inline constexpr double kDroppedFrameMs = 16.7;

/// Delay that an event arriving at a random moment of the observed time T meets, from the exact busy periods
/// d_i of the loop: P(delay > x) = sum(max(0, d_i - x)) / T (docs/METHOD.md, "Event-loop probe").
/// `busy` holds the d_i in ns, `observedNs` is T. Pure; any thread.
[[nodiscard]] double probabilityOfDelayAbove(const Histogram& busy, std::int64_t observedNs, std::int64_t x);

/// The delay x in ns with P(delay <= x) = percent / 100; 0 where the loop was idle more than that share.
[[nodiscard]] std::int64_t loopDelayAtPercentile(const Histogram& busy, std::int64_t observedNs,
                                                 double percent);

} // namespace parascope
