// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"
#include "measure/system/samplers.h"
#include "run/pss_turns.h"

#include <cstdint>
#include <map>
#include <vector>

namespace parascope {

/// Samples the machine and the processes of a run at interval ends: per-core load every third interval (its
/// counters tick every 10 ms), each process every time, PSS by turns (PssTurns) and never of a large process.
/// Session's thread only.
class MachineWatch {
public:
    MachineWatch();
    void addProcess(int process, std::int64_t pid);
    void removeProcess(int process);

    /// Fills processes (all but the loop figures), cores, foreignCpuRatio and stealRatio.
    void sample(Interval& interval);

private:
    static constexpr int kCoreEvery = 3;
    static constexpr std::int64_t kLargestForPss = 256LL * 1024 * 1024;

    struct Watched {
        ProcessSampler sampler;
        std::int64_t lastRss = 0;
    };
    void sampleCores(Interval& interval);

    CpuSampler m_cpu;
    std::map<int, Watched> m_processes;
    std::int64_t m_treeCpuNs = 0; ///< CPU of our processes since the last core sample
    int m_round = 0;
    PssTurns m_pssTurns;
};

} // namespace parascope
