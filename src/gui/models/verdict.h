// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run_controller.h"
#include "theme/tokens.h"

#include <QString>

#include <optional>

namespace parascope {

/// What the numbers mean, in plain words: at most four words and one sentence of at most 90 characters.
struct Verdict {
    Mood mood = Mood::Info;
    QString headline;
    QString sentence;
};

/// The facts a verdict is made of; taken from the live run, or from the summary once it is over.
struct VerdictFacts {
    RunPhase phase = RunPhase::None;
    double elapsedSeconds = 0;
    std::uint64_t tasks = 0; ///< completed
    std::uint64_t errors = 0;
    double throughput = 0; ///< per second, NaN = unknown
    double p99Ms = 0;      ///< NaN = unknown
    std::uint64_t stalls = 0;
    double longestStallMs = 0;
    bool loopWatched = false;
    int workers = 1;
    int usableCpus = 1;
    bool inlineRun = false;  ///< 0 threads, 0 processes: tasks on the main thread
    double disturbance = 0;  ///< foreign CPU + steal, share of all CPUs
    bool overloaded = false; ///< open loop that did not reach its rate
    double achievedRatio = 1;
    std::optional<QString> failure; ///< why the run failed
};

/// Order: failed, not trustworthy, errors, stalls, wasted workers, fine (docs/VISUAL.md section 8). Pure.
[[nodiscard]] Verdict judge(const VerdictFacts& facts);
[[nodiscard]] VerdictFacts factsOf(RunController& controller, int usableCpus);

} // namespace parascope
