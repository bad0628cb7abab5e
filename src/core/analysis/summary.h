// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence.h"
#include "measure/interval.h"
#include "run/run_plan.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace parascope {

inline constexpr std::size_t kMaxListedStalls = 10'000;

/// One latency distribution in ms. Empty where unknown: no values, or too few for that percentile.
struct LatencyFigures {
    std::uint64_t samples = 0;
    std::optional<double> meanMs, p50Ms, p90Ms, p95Ms, p99Ms, p99_9Ms, maxMs;
};

struct LoopFigures {
    int process = 0;
    std::optional<double> p50Ms, p98Ms, p99Ms, maxMs;
    std::uint64_t stalls = 0;
    std::optional<double> busyRatio; ///< event loop utilization
};

/// Workers as they were set: threads of each process, and processes.
struct SetWorkers {
    int threads = 0, processes = 0;
    [[nodiscard]] int workers() const { return std::max(1, threads) * std::max(1, processes); }
    friend bool operator==(const SetWorkers&, const SetWorkers&) = default;
};

/// The figures of a run: a pure function of its Intervals. Rates, latencies, loop delays, utilizations and
/// memory are of the measured part (warm-up left out); counts are of the whole run (`totals`), so that
/// submitted = completed + failed + timed out + lost + rejected + cancelled + in flight holds; counts of the
/// measured part alone are in `measured`.
struct Summary {
    double measuredSeconds = 0;
    double warmUpSeconds = 0; ///< the measured part starts this long after the run did
    TaskCounts totals;
    TaskCounts measured;
    std::optional<double> throughputPerSecond;
    LatencyFigures response, wait, service;
    LoopFigures mainLoop;           ///< process 0
    std::vector<LoopFigures> loops; ///< every process
    /// The first kMaxListedStalls of the whole run, also those of the warm-up; LoopFigures count the measured
    /// ones.
    std::vector<Stall> stalls;
    std::vector<std::optional<double>> coreUtilization; ///< index = core
    std::optional<double> meanCoreUtilization;
    std::optional<std::int64_t> rssPeakBytes; ///< sum over processes, highest interval in which all are known
    std::optional<std::int64_t> pssPeakBytes;
    std::optional<double> offeredRatePerSecond, achievedRatio;
    bool overloaded = false; ///< open loop, 100 arrivals or more, achieved below 99 %
    int workerCrashes = 0, workerRespawns = 0;
    /// Busy time of the busiest worker / mean of all that worked, in the measured part; 1 = evenly spread.
    std::optional<double> workerImbalance;
    std::optional<double> ownCpuRatio, foreignCpuRatio, stealRatio;
    std::optional<double> latenessP99Ms; ///< open loop: the p99 of the worst interval (p99s can't be merged)
    std::optional<double> meanInFlight;
    double inFlightError = 0; ///< standard error of it, were the looks at it independent
    bool disturbed = false;   ///< foreign CPU + steal above 5 %
    bool tuned = false;       ///< a setting was changed while it went
    SetWorkers lastWorkers;   ///< whole run: how it ended
    SetWorkers mostWorkers;   ///< whole run: the most there were
    RunEvidence evidence;     ///< what findings() looks at besides
    QStringList warnings;     ///< "measurement disturbed: ...", in words

    /// The most workers that a run of this plan had at one time.
    [[nodiscard]] SetWorkers mostWorkersOf(const RunPlan& plan) const;
    [[nodiscard]] std::int64_t measuredStartNs() const; ///< since the start of the run
    [[nodiscard]] std::uint64_t stallCount() const;     ///< in the measured part, all processes

    /// The `metrics` object of `run --format json`: the names of analysis/metrics.h, null where unknown, and
    /// the lists `cpu_utilization_ratio_per_core`, `loop_delay_per_process` and `stall_list` (t_s counts from
    /// the start of the measured part; negative = in the warm-up, then not in `stalls`), and `steadiness`
    /// (class, windows, change_ratio, until_ratio as in analysis/steadiness.h; null where it was not judged).
    [[nodiscard]] QJsonObject toJson() const;
};

/// Adds up Intervals one by one, in order; memory does not grow with the run. summary() may be asked at any
/// moment, and costs about a tenth of a millisecond a process and one for the change points. One thread.
class SummaryBuilder {
public:
    explicit SummaryBuilder(const RunPlan& plan);
    ~SummaryBuilder();
    void add(const Interval& interval);
    [[nodiscard]] Summary summary() const;
    [[nodiscard]] const Histogram& response() const;
    [[nodiscard]] const Histogram& wait() const;
    [[nodiscard]] const Histogram& service() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace parascope
