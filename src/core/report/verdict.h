// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"
#include "run/run_plan.h"

#include <QString>

namespace parascope {

/// The load model in one sentence, with where the response time starts and whether that is safe from
/// coordinated omission (docs/METHOD.md rule 4 and 1.1). No result is shown without it.
[[nodiscard]] QString modelText(const RunPlan& plan);

/// The answer of a run in one plain sentence: how fast, how the main thread did, and whether to trust it.
[[nodiscard]] QString verdictText(const Summary& summary);

} // namespace parascope
