// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/mean.h"
#include "measure/interval.h"

#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace parascope {

/// Time or events of one kind, with the time over which they were watched.
struct Share {
    double amount = 0;
    std::int64_t watchedNs = 0;
    template <typename T> void add(const std::optional<T>& value, std::int64_t lengthNs)
    {
        if (!value)
            return;
        amount += static_cast<double>(*value);
        watchedNs += lengthNs;
    }
    [[nodiscard]] std::optional<double> ratio() const
    {
        return watchedNs > 0 ? std::optional(amount / static_cast<double>(watchedNs)) : std::nullopt;
    }
    [[nodiscard]] std::optional<double> total() const
    {
        return watchedNs > 0 ? std::optional(amount) : std::nullopt;
    }
};

struct ProcessSecond {
    HistogramDelta busy;
    std::int64_t observedNs = 0;
    Share cpu, runQueue, voluntary, involuntary;
    std::optional<double> rss, pss, threads;
};

struct CoreSecond {
    Mean busy, steal;
};

/// What a worker did over some time.
struct WorkerWork {
    std::uint64_t finished = 0, failed = 0;
    std::int64_t busyNs = 0, presentNs = 0;
    void add(const WorkerSample& sample, std::int64_t lengthNs)
    {
        finished += sample.finished;
        failed += sample.failed;
        busyNs += sample.busyNs;
        presentNs += lengthNs;
    }
};
using WorkersByPlace = std::map<std::pair<int, int>, WorkerWork>; ///< (process, worker)

/// The Intervals of one second, added up.
class SampleSecond {
public:
    std::int64_t number = 0; ///< of the second, 0 = the first measured one
    std::int64_t lengthNs = 0;
    TaskCounts counts;
    HistogramDelta response, wait, service;
    Mean inFlight, queued, foreign, steal;
    Share ownCpu;
    int threads = 0, processesSet = 0;
    std::map<int, ProcessSecond> processes;
    std::map<int, CoreSecond> cores;
    WorkersByPlace workers;

    void add(const Interval& interval);

private:
    void addProcess(const ProcessSample& sample, std::int64_t intervalNs);
};

} // namespace parascope
