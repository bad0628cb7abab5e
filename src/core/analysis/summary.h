// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"
#include "run/run_plan.h"

#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

namespace parascope {

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

/// The figures of a run: a pure function of its Intervals. Warm-up is left out; counts over the whole run are
/// in `totals`, over the measured part in `measured`.
struct Summary {
    double measuredSeconds = 0;
    double warmUpSeconds = 0;
    TaskCounts totals;
    TaskCounts measured;
    std::optional<double> throughputPerSecond;
    LatencyFigures response, wait, service;
    LoopFigures mainLoop;             ///< process 0
    std::vector<LoopFigures> loops;   ///< every process
    std::vector<Stall> stalls;
    std::vector<std::optional<double>> coreUtilization; ///< index = core
    std::optional<double> meanCoreUtilization;
    std::optional<std::int64_t> rssPeakBytes; ///< sum over processes, highest interval
    std::optional<std::int64_t> pssPeakBytes;
    std::optional<double> offeredRatePerSecond, achievedRatio;
    bool overloaded = false;          ///< open loop and achieved below 99 %
    int workerCrashes = 0, workerRespawns = 0;
    std::optional<double> ownCpuRatio, foreignCpuRatio, stealRatio;
    std::optional<double> latenessP99Ms;
    std::optional<double> meanInFlight;
    bool disturbed = false;           ///< foreign CPU + steal above 5 %
    QStringList warnings;             ///< "measurement disturbed: ...", in words

    /// The `metrics` object of `run --format json`: names with unit suffix, null where unknown.
    [[nodiscard]] QJsonObject toJson() const;
};

/// Adds up Intervals one by one; memory does not grow with the run. One thread.
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
