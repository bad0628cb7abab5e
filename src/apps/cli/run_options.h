// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include "run/run_plan.h"

namespace parascope::cli {

[[nodiscard]] Syntax runSyntax();

/// The plan that the arguments of `run` ask for: the plan file, if one is named, with the flags over it, then
/// validated. Errors (Usage).
[[nodiscard]] Result<RunPlan> planOf(const Arguments& arguments);

} // namespace parascope::cli
