// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"
#include "models/coarse_histogram.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>

namespace parascope {

enum class LatencyKind { Response = 0, Wait = 1, Service = 2 };
inline constexpr std::size_t kLatencyKinds = 3;
/// What a column keeps a histogram of: the three latencies and the busy periods of the main thread.
inline constexpr std::size_t kColumnHistograms = 4;
inline constexpr std::size_t kLoopHistogram = 3;

inline constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// Percentiles of one latency in one column, ms; NaN below the samples that percentile needs.
struct LatencyPoint {
    double p50 = kUnknown, p90 = kUnknown, p99 = kUnknown, p99_9 = kUnknown, max = kUnknown;
    std::uint64_t samples = 0;
};

/// The main thread of a child in one column.
struct ChildLoop {
    float worstMs = std::numeric_limits<float>::quiet_NaN();
    StallCause cause = StallCause::NotAvailable;
    float busyMs = 0, observedMs = 0;
};
/// Instead of a process: the worst of all main threads.
inline constexpr int kWorstLoop = -1;

/// What one column of the plots shows. Times are ns since the start of the run. What differs in size
/// (children, cores, histograms) lies in blocks of the level, of equal room for each column.
struct LiveColumn {
    std::int64_t index = -1; ///< start / length of the level: columns lie at absolute multiples
    std::int64_t fromNs = 0; ///< first and last moment measured inside
    std::int64_t untilNs = 0;
    std::int64_t observedNs = 0;
    bool warmUp = false;
    std::uint64_t completed = 0;
    std::uint64_t failed = 0; ///< failed, timed out and lost
    std::array<LatencyPoint, kLatencyKinds> latency;
    std::array<CoarseHistogram, kColumnHistograms> histograms;
    double loopWorstMs = kUnknown;
    std::int64_t loopObservedNs = 0;
    double loopBusyNs = 0;
    StallCause loopCause = StallCause::NotAvailable;
    std::span<ChildLoop> childLoops; ///< index = process - 1; empty = none was watched
    std::span<float> coreSums;       ///< busy ratios summed over `coreSamples`; empty = no sample
    int coreSamples = 0;
    double rssBytes = kUnknown; ///< all processes, highest
    double pssBytes = kUnknown;

    [[nodiscard]] double throughput() const
    {
        return observedNs > 0 ? static_cast<double>(completed) * 1e9 / static_cast<double>(observedNs)
                              : kUnknown;
    }
    [[nodiscard]] double coreRatio(std::size_t core) const
    {
        return coreSamples > 0 && core < coreSums.size()
                   ? static_cast<double>(coreSums[core]) / static_cast<double>(coreSamples)
                   : kUnknown;
    }
    /// Worst delay of a main thread (0 = this app, 1.. = child, kWorstLoop) and what caused it.
    [[nodiscard]] std::pair<double, StallCause> worstLoop(int process) const;
    /// How long a main thread (0 = this app, 1.. = child) was busy, and how long it was watched; ms.
    [[nodiscard]] std::pair<double, double> loopBusy(int process) const;
    [[nodiscard]] double meanCoreRatio() const;
};

} // namespace parascope
