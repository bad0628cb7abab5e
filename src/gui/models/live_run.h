// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"
#include "models/lane_store.h"
#include "models/live_store.h"
#include "models/lives.h"
#include "models/worker_totals.h"

#include <optional>

namespace parascope {

/// Everything the window shows of one run, live or from a file. A value: a recording is read into one on
/// another thread and moved here whole.
struct LiveRun {
    LiveStore store;
    WorkerTotals workers;
    LaneStore lanes;
    Lives lives;
    TaskCounts counts;           ///< of the whole run so far
    TaskCounts measured;         ///< of its measured part
    std::int64_t measuredNs = 0; ///< 0 = all so far was warm-up
    /// Of the app's main thread in the measured part; of the warm-up as long as there is nothing else.
    std::uint64_t stalls = 0;  ///< 50 ms or longer
    double longestStallMs = 0; ///< longest busy period
    int threads = 0;           ///< settings in force
    int processes = 0;
    int crashes = 0;
    SetWorkers mostWorkers;
    bool tuned = false;                 ///< a setting was changed while it went
    std::int64_t largestChildBytes = 0; ///< resident, of the child that has most now
    std::optional<double> ownCpuRatio;  ///< of one CPU, smoothed
    std::optional<double> disturbance;  ///< foreign CPU + steal over the last seconds

    [[nodiscard]] bool isInline() const { return threads == 0 && processes == 0; }

    void add(const Interval& interval);

private:
    void addMainThread(const Interval& interval);
    std::int64_t m_measuredFromNs = 0;
};

/// How long this app's main thread was away in a run: the same in tile, verdict and history.
struct MainThreadAway {
    std::uint64_t stalls = 0;
    double longestMs = 0;
};
/// `summary`: once the run is over.
[[nodiscard]] MainThreadAway mainThreadAway(const LiveRun& run, const std::optional<Summary>& summary);

} // namespace parascope
