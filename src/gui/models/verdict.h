// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run_controller.h"
#include "study/job_rates.h"
#include "theme/tokens.h"

#include <QString>

#include <optional>
#include <vector>

namespace parascope {

/// Where a verdict leads to. Layout: to the settings, with the workers that are enough.
enum class VerdictLink { None, Tour, Findings, Timeline, History, Layout };

/// What the numbers mean, in plain words: at most four words and one sentence of at most 90 characters.
struct Verdict {
    Mood mood = Mood::Info;
    QString headline;
    QString sentence;
    VerdictLink link = VerdictLink::None;
    int findings = 0;
    QString hint = {};                             ///< what would tell more; for whoever looks closer
    std::optional<JobRate> instead = std::nullopt; ///< the layout to use
};
/// "See 3 findings →"; empty without a link.
[[nodiscard]] QString linkText(const Verdict& verdict);

/// The facts a verdict is made of; taken from the live run, or from the summary once it is over.
struct VerdictFacts {
    RunPhase phase = RunPhase::None;
    double measuredSeconds = 0;      ///< without the warm-up
    std::uint64_t measuredTasks = 0; ///< that ended in them, with a result or without
    std::int64_t warmUpNs = 0;       ///< that it takes, at most
    bool untilSteady = true;         ///< it ends when throughput is steady
    std::uint64_t chunkItems = 0;    ///< of a task of a batch; 0 = no batch
    std::uint64_t tasks = 0;         ///< completed, in the whole run
    std::uint64_t errors = 0;
    double throughput = 0;     ///< per second, NaN = unknown
    double p99Ms = 0;          ///< NaN = unknown
    double longestStallMs = 0; ///< of the measured part
    bool loopWatched = false;
    int workers = 1;
    int usableCpus = 1;
    bool inlineRun = false;  ///< 0 threads, 0 processes: tasks on the main thread
    double disturbance = 0;  ///< foreign CPU + steal, share of all CPUs, as far as it is known
    bool overloaded = false; ///< open loop that did not reach its rate
    double achievedRatio = 1;
    std::optional<QString> failure; ///< why the run failed
    double p99TargetMs = 0;         ///< that the person wants; 0 = none
    bool comparable = false;        ///< its throughput can be put beside that of other workers
    double speedUp = 0;             ///< over one worker, from runs of the same job; 0 = not known
    std::optional<JobRate> enough;  ///< fewer workers that do as much
    bool sweeping = false;          ///< a sweep goes: nothing else can run
    int findings = 0;
};

/// An engine is at work.
[[nodiscard]] bool isLive(RunPhase phase);
/// Measured for long enough, with tasks enough.
[[nodiscard]] bool canBeJudged(const VerdictFacts& facts);
/// Order: failed, not trustworthy (disturbed, too short, overloaded), errors, stalls, wasted workers, target
/// missed, fine. Pure.
[[nodiscard]] Verdict judge(const VerdictFacts& facts);
/// `rates`: of the same job with fewer workers.
[[nodiscard]] VerdictFacts factsOf(RunController& controller, int usableCpus,
                                   const std::vector<JobRate>& rates);

} // namespace parascope
