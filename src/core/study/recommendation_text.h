// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/sweep_result.h"

#include <QString>

namespace parascope {

/// "2 threads", "2 processes", "2 processes with 4 threads each", "no worker (on the main thread)".
[[nodiscard]] Sentence layoutText(const RunPlan& plan);
/// The recommendation in one sentence: threads, processes or both, how many, and what it costs the main
/// thread.
[[nodiscard]] Sentence answerText(const Recommendation& advice, const SweepResult& result);
/// Why there is none, though this cell would be it: its throughput has no steady state (METHOD 1.3).
[[nodiscard]] Sentence unsteadyText(const SweepResult& result, int cell);
/// Why there is none.
[[nodiscard]] Sentence noAnswerText(const SweepResult& result);

} // namespace parascope
