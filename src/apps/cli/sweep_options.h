// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include "study/sweep_plan.h"

namespace parascope::cli {

[[nodiscard]] Syntax sweepSyntax();

/// The plan that the flags mean: those of `run` describe the work, where a range stands for one of its values
/// that becomes an axis. Errors (Usage) name the flag.
[[nodiscard]] Result<SweepPlan> sweepPlanOf(const Arguments& arguments, int usableCpus);

} // namespace parascope::cli
