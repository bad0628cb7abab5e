// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"
#include "measure/histogram.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace parascope {

/// Figures of one latency distribution in ns whose values add up to `sum` exactly; no percentile below
/// samplesNeeded(). Pure.
[[nodiscard]] LatencyFigures latencyFigures(const Histogram& histogram, double sum);

/// Delay figures of a main thread from its busy periods over `observedNs`; empty where it was not watched.
/// `scratch` is room for a dense histogram (standard layout), so that many processes share one. Pure.
[[nodiscard]] LoopFigures loopFigures(int process, const HistogramDelta& busy, std::int64_t observedNs,
                                      Histogram& scratch);

/// A figure under the end of its published name ("_p99_ms") and in words ("99th percentile").
struct NamedFigure {
    QString suffix;
    QString title;
    std::optional<double> value;
};
[[nodiscard]] std::array<NamedFigure, 7> namedFigures(const LatencyFigures& figures);

} // namespace parascope
