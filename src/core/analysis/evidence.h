// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ci.h"
#include "analysis/mishaps.h"
#include "analysis/steadiness.h"
#include "measure/interval.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace parascope {

/// How the memory of one process went over the measured part.
struct MemoryTrend {
    int process = 0;
    double slope = 0; ///< bytes a second (Theil and Sen)
    Ci95 slopeCi95;
    std::optional<double>
        lateSlopeLow; ///< lower end for the second half alone: a cache that fills up comes to rest
    double seconds = 0;
    double lastBytes = 0;
};

/// What one task takes when it runs alone, measured after the run.
struct SoloTask {
    double serviceNs = 0; ///< median
    double cpuNs = 0;     ///< mean
    double waitNs = 0;    ///< median of what it neither computes nor is kept from a CPU: it sleeps, or reads
};

/// What findings need beyond the figures of a Summary. All of the measured part unless it says otherwise.
struct RunEvidence {
    int workersSeen = 0;                                ///< that were there the whole time
    std::optional<double> busiestWorker, laziestWorker; ///< share of time inside tasks
    std::optional<double> workersBusyRatio;             ///< mean over them
    std::optional<double> workerCpuNsPerTask; ///< of the processes that run tasks, without our own threads
    std::optional<double> calmCpuNsPerTask;   ///< the same in the calmer moments (CalmCpuTime)
    std::optional<double> runQueueNsPerTask;  ///< runnable without a CPU
    std::optional<double> ownCpuNsPerTask;
    std::optional<double> involuntarySwitchesPerSecond;
    double meanQueued = 0; ///< submitted, not started
    std::vector<MemoryTrend> memory;
    std::optional<double> calmLatenessMs; ///< open loop: how late the generator was (CalmLateness)
    std::optional<double> anyLatenessMs;  ///< the same over all moments
    Mishaps mishaps;                      ///< whole run: when tasks and workers went wrong
    std::optional<SoloTask> solo;
    std::optional<Steadiness> steadiness; ///< nothing where the run is too short to tell, or was tuned
    std::optional<double> utilizationLaw; ///< worker busy time / (tasks x service time); 1 when all is well
};

/// Adds up Intervals one by one. Memory is bounded. One thread.
class EvidenceBuilder {
public:
    EvidenceBuilder();
    ~EvidenceBuilder();
    void add(const Interval& interval);
    [[nodiscard]] RunEvidence evidence() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Kind of the event in which the solo measurement travels: `value` = service ns, `text` = CPU and wait, ns.
inline constexpr auto kSoloEvent = "solo";
[[nodiscard]] RunEvent soloEvent(const SoloTask& solo, std::int64_t atNs);
[[nodiscard]] std::optional<SoloTask> soloOf(const RunEvent& event); ///< nothing of any other event
/// What an event says to a person: its text, or for the solo measurement a sentence. C locale.
[[nodiscard]] QString eventText(const RunEvent& event);

} // namespace parascope
