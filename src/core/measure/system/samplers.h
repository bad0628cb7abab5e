// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace parascope {

/// Load of the machine since the previous sample.
struct MachineLoad {
    std::vector<CoreSample> cores; ///< ordered by core number; offline cores are missing
    double busyRatio = 0;          ///< mean over the cores
    double stealRatio = 0;
    std::int64_t busyNs = 0; ///< CPU time of everybody on all cores
    std::int64_t lengthNs = 0;
};

/// Per-core utilization from the kernel's counters, with steal; clamped differences. One thread.
/// Ask at most every 250 ms: the counters tick every 10 ms.
class CpuSampler {
public:
    CpuSampler();
    ~CpuSampler();
    /// Nothing at the first call and where the platform has no such counters.
    [[nodiscard]] std::optional<MachineLoad> sample();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// CPU time, run-queue wait, RSS, PSS, threads and context switches of one process since the previous sample,
/// over kept file descriptors (three a process). One thread. All empty once the process is gone; a new
/// process with the same number is never read. The first sample counts from the construction. What the kernel
/// tells at a bearable price decides what the figures cover: run-queue wait and context switches are those of
/// the whole process when it samples itself, else of its main thread. Threads
/// and, of other processes, switches are read every two seconds, in turns: the thread count is the last known
/// one, a difference of switches covers the time since the last reading and is empty in between.
/// RSS of a child is read at every second sample, which is also when a child that nobody has waited for turns
/// empty, or at each sample where these are far between.
class ProcessSampler {
public:
    enum class Pace {
        Dense, ///< every 100 ms: the files of a child take turns
        Sparse ///< all files at each sample, so that no figure is older than it
    };
    ProcessSampler(int process, std::int64_t pid, Pace pace = Pace::Dense);
    ~ProcessSampler();
    ProcessSampler(ProcessSampler&&) noexcept;
    ProcessSampler& operator=(ProcessSampler&&) noexcept;

    /// Fills all but the loop figures. `withPss` may cost a millisecond: the caller gives each process its
    /// turn, at most one a second, and none whose RSS is above 256 MiB.
    [[nodiscard]] ProcessSample sample(bool withPss);
    [[nodiscard]] std::int64_t pid() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// CPU time used so far by the calling thread / by the whole process; nothing where not available.
[[nodiscard]] std::optional<std::int64_t> threadCpuNs();
[[nodiscard]] std::optional<std::int64_t> processCpuNs();
/// CPU time used so far by another thread of this process (kernel thread id).
[[nodiscard]] std::optional<std::int64_t> threadCpuNs(std::int64_t tid);
[[nodiscard]] std::int64_t currentThreadId();

} // namespace parascope
