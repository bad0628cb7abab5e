// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/history.h"
#include "study/sweep_result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace parascope {

/// What a run of a job did in its layout: of many such it is told what more workers bring.
struct JobRate {
    int threads = 0, processes = 0;
    double perSecond = 0; ///< tasks
    [[nodiscard]] int workers() const;
    friend bool operator==(const JobRate&, const JobRate&) = default;
};

/// Shorter runs, and runs of fewer tasks, say nothing: 3 s and 100 tasks.
[[nodiscard]] bool isLongEnough(double seconds, double tasks);

/// Whether throughput says how much the workers of this plan can do: a closed loop with a task for each of
/// them. At a rate that somebody chose, or with fewer tasks than workers, it says something else.
[[nodiscard]] bool showsCapacity(const RunPlan& plan);

/// The median of the runs with one worker, be it a thread or a process; nothing = there is none.
[[nodiscard]] std::optional<double> oneWorkerRate(const std::vector<JobRate>& rates);

/// The layout with the fewest workers, fewer than `workers`, that does `perSecond` within 3 % or more (the
/// median of its runs); of several the fastest. Nothing = there is none.
[[nodiscard]] std::optional<JobRate> enoughWorkers(const std::vector<JobRate>& rates, int workers,
                                                   double perSecond);

/// The cells of a sweep that did the job of this plan with fewer workers on this machine, undisturbed.
[[nodiscard]] std::vector<JobRate> ratesOf(const SweepResult& sweep, const RunPlan& plan,
                                           const Environment& machine);

/// The same of a history: the newest hundred completed runs, not in the bin, that can be trusted. A card does
/// not say all of the plan, nor the machine, so their recordings are asked; each once, for that never
/// changes. Not on a main thread; one thread at a time.
class RateReader {
public:
    [[nodiscard]] Result<std::vector<JobRate>> read(const History& history, const RunPlan& plan,
                                                    const Environment& machine);

private:
    struct Origin {
        RunPlan plan;
        Environment machine;
    };
    [[nodiscard]] const std::optional<Origin>& originOf(const HistoryEntry& run);
    std::map<QString, std::optional<Origin>> m_origins; ///< by run; nothing = its recording can't be read
};

} // namespace parascope
