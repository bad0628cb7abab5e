// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence.h"
#include "run/run_plan.h"

#include <optional>

namespace parascope {

/// What a task of the plan takes when nothing runs beside it: runs some on the calling thread for about 150
/// ms, once a run is over. Tells a task that waits for others from one that simply waits. Nothing with one
/// worker, for the programs of `command`, for batches (whose tasks have no fixed size), and when a task took
/// longer than `typicalServiceNs` = 100 ms in the run (it would hold up the end).
[[nodiscard]] std::optional<SoloTask> measureSolo(const RunPlan& plan, const Workload& workload,
                                                  double typicalServiceNs);

/// The measurement as it travels in a recording: an Interval without time or tasks, `atNs` after the run's
/// last.
[[nodiscard]] Interval soloInterval(const SoloTask& solo, std::int64_t atNs);

} // namespace parascope
