// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run_plan.h"

#include <cstdint>
#include <functional>

namespace parascope {
class Session;
}

namespace parascope::bench {

/// Called after every second of a run, counted from 1.
using EverySecond = std::function<void(Session& session, int second)>;

/// What a whole run through the engine gave.
struct EngineFigures {
    double tasksPerSecond = 0;
    double nsPerTask = 0;
    double responseP50Ns = 0;
    std::int64_t rssBytes = 0; ///< of this process at the end
};

/// Runs the plan with everything on that a user's run has: probe, samplers, recording on disk.
[[nodiscard]] EngineFigures runEngine(const RunPlan& plan, const EverySecond& everySecond = {});
/// A closed-loop plan of a workload for `seconds`, warm-up cut.
[[nodiscard]] RunPlan closedPlan(const QString& workload, int threads, int processes, int inFlight,
                                 double seconds);

} // namespace parascope::bench
