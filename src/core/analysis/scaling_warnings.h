// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/scaling_law.h"

namespace parascope {

/// What a reader of a fit must know, one sentence each that begins with its name: "few points", "no errors",
/// "poor fit", "no peak", "extrapolated", "coherency κ not detectable", "superlinear", "bound by memory
/// bandwidth". Pure.
[[nodiscard]] QStringList scalingWarnings(const ScalingFit& fit, std::span<const ScalingPoint> points);

/// The points with the N, in order of N, and the medians of what was measured there.
[[nodiscard]] std::vector<ScalingPoint> mediansByN(std::span<const ScalingPoint> points);

} // namespace parascope
