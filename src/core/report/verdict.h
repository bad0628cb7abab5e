// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"
#include "run/run_plan.h"

#include <QString>

namespace parascope {

/// From where on a run is not called fine, wherever it is judged: of all tasks, those without a result that
/// make it bad; a time the main thread was away that is felt, and one that is long.
inline constexpr double kFailingShare = 0.01;
inline constexpr double kStallMs = 50, kLongStallMs = 100;

/// The load model in one sentence, with where the response time starts and whether that is safe from
/// coordinated omission (docs/METHOD.md rule 4 and 1.1). No result is shown without it.
[[nodiscard]] QString modelText(const RunPlan& plan);

/// "10 s after 1 s of warm-up, one level", "..., 12 % slower until 2.1 s", "..., no steady state": how much
/// was measured and how throughput went (analysis/steadiness.h), where that was judged.
[[nodiscard]] QString measuredText(const Summary& summary);

/// The answer of a run in one plain sentence: how fast, how the main thread did, and whether to trust it.
[[nodiscard]] QString verdictText(const Summary& summary);

} // namespace parascope
