// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run_plan.h"
#include "study/queueing.h"

#include <cstdint>

namespace parascope {

/// A queue whose answer is known, as a run of this program.
struct QueueTrial {
    QString name;     ///< "M/M/1"
    QueueModel model; ///< in ns
    std::int64_t durationNs = 0;
    std::uint64_t seed = 1;
};

/// A trial with rate = rho * servers / service and 5 ms of service for each server. A task's response time
/// also holds two wake-ups of a thread that are in no formula, up to 0.5 ms together where a virtual
/// machine's CPU must wake first: with tasks that long it stays within the 5 % that are allowed. And tasks
/// sleep: on few CPUs a spinning one would keep the dispatcher from its own.
[[nodiscard]] QueueTrial makeQueueTrial(const QString& name, int servers, bool fixedService, double rho,
                                        std::int64_t durationNs);

/// Open loop, Poisson arrivals, one thread a server, nothing cut off as warm-up.
[[nodiscard]] RunPlan planOf(const QueueTrial& trial);

/// What the trial must come to once `tasks` were run. All in ns.
struct QueueTruth {
    double drawnService = 0;  ///< mean of the service times that the seed draws
    double replayedMean = 0;  ///< of the response times that this seed's arrivals and service times lead to
    double replayedP99 = 0;   ///< same
    double formulaMean = 0;   ///< of the law
    double standardError = 0; ///< of the mean of so many tasks around the formula
};

/// Draws the same arrivals and service times as the run did. A task takes a little longer than what it draws
/// (it wakes up late, clocks are read): each service time here is the drawn one and the mean of what the
/// measured ones (`measuredService`, ns) have more. `tasks` at least 1. Takes some milliseconds to 0.2 s.
[[nodiscard]] QueueTruth truthOf(const QueueTrial& trial, std::uint64_t tasks, double measuredService);

} // namespace parascope
