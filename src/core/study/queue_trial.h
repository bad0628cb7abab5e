// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run_plan.h"
#include "study/queueing.h"

#include <cstdint>

namespace parascope {

/// A queue whose answer is known, as a run of this program.
struct QueueTrial {
    QString name;        ///< "M/M/1"
    QueueModel model;    ///< in ns
    bool asleep = false; ///< tasks sleep instead of spinning
    std::int64_t durationNs = 0;
    std::uint64_t seed = 1;
};

/// A trial with rate = rho * servers / service. A spinning server needs a CPU of its own and the dispatcher
/// one, too: with fewer the tasks sleep. Service times are so long (2 ms; 4 ms asleep, where each task wakes
/// up to 0.1 ms late) that two wake-ups of a thread a task, which are in the response time and in no formula,
/// stay below the 5 % that are allowed.
[[nodiscard]] QueueTrial makeQueueTrial(const QString& name, int servers, bool fixedService, double rho,
                                        int usableCpus, std::int64_t durationNs);

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
