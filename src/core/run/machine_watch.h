// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"
#include "measure/system/samplers.h"
#include "run/pss_turns.h"

#include <cstdint>
#include <map>
#include <vector>

namespace parascope {

/// Samples the machine and the processes of a run at interval ends: the processes every `every`-th interval,
/// per-core load with the first of these that is three intervals or more after the last (its counters tick
/// every 10 ms), PSS by turns (PssTurns) and never of a large process. Intervals in between have no figures
/// of theirs. An interval with a sample has the CPU and run-queue time of an average one since the sample
/// before, so that it may be divided by its own length; switches are all of those since then. Session's
/// thread only.
class MachineWatch {
public:
    explicit MachineWatch(int every = 1);
    void addProcess(int process, std::int64_t pid);
    void removeProcess(int process);

    /// Fills processes (all but the loop figures), cores, foreignCpuRatio and stealRatio, or leaves them
    /// empty.
    void sample(Interval& interval);

private:
    static constexpr int kCoreEvery = 3;
    static constexpr std::int64_t kLargestForPss = 256LL * 1024 * 1024;

    struct Watched {
        ProcessSampler sampler;
        std::int64_t lastRss = 0;
        std::int64_t coveredNs = 0; ///< intervals since its last sample
    };
    [[nodiscard]] ProcessSample take(Watched& watched, bool withPss, std::int64_t intervalNs);
    void sampleProcesses(Interval& interval);
    void sampleCores(Interval& interval);

    const int m_every;
    const int m_coresEvery; ///< a multiple of m_every
    CpuSampler m_cpu;
    std::map<int, Watched> m_processes;
    std::int64_t m_treeCpuNs = 0; ///< CPU of our processes since the last core sample
    int m_round = 0;
    PssTurns m_pssTurns;
};

} // namespace parascope
