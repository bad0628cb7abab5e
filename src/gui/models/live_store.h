// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/system/environment.h"
#include "models/live_level.h"

#include <cstdint>
#include <deque>
#include <initializer_list>
#include <utility>
#include <vector>

namespace parascope {

/// Figures over a stretch of time, from merged histograms.
struct RangeFigures {
    LatencyPoint latency; ///< of the kind asked for
    double meanMs = kUnknown;
    double p95Ms = kUnknown;
    double seconds = 0; ///< observed
    double throughput = kUnknown;
    std::uint64_t completed = 0;
    std::uint64_t failed = 0;
    double loopP99Ms = kUnknown;
    double loopMaxMs = kUnknown;
    double cpuRatio = kUnknown; ///< mean over all cores
    double rssBytes = kUnknown; ///< highest
};

/// The live view's data: rings of columns of ten lengths from 100 ms to half an hour, so that memory and the
/// work per frame do not depend on the length of the run: memory is taken with the first Intervals and is the
/// same after ten minutes and after a day. Fed with Intervals in order; GUI thread.
class LiveStore {
public:
    static constexpr std::size_t kColumns = 1200; ///< most that are kept of one length
    static constexpr std::size_t kMostEvents = 2000;

    LiveStore();
    void clear();
    void add(const Interval& interval);
    /// Other programs took so much in this stretch that its figures can't be trusted. In order of time.
    void markDisturbed(std::int64_t fromNs, std::int64_t untilNs);
    /// Of the machine on which it was measured; none = not known.
    void setNodes(std::vector<NumaNode> nodes) { m_nodes = std::move(nodes); }
    [[nodiscard]] const std::vector<NumaNode>& nodes() const { return m_nodes; }

    /// Grows with every add(): nothing to draw while it stands still.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    [[nodiscard]] bool empty() const { return m_revision == 0; }
    [[nodiscard]] std::int64_t latestNs() const { return m_latestNs; }       ///< end of the newest interval
    [[nodiscard]] std::int64_t warmUpEndNs() const { return m_warmUpEndNs; } ///< 0 = nothing was warm-up
    [[nodiscard]] int coreCount() const { return m_coreCount; }
    [[nodiscard]] const std::vector<CoreSample>& newestCores() const { return m_newestCores; }
    [[nodiscard]] bool loopWatched() const { return m_loopWatched; }

    /// Shortest column length that needs at most `mostColumns` for the stretch and still reaches back to its
    /// start.
    [[nodiscard]] std::size_t levelFor(std::int64_t fromNs, std::int64_t untilNs,
                                       std::size_t mostColumns) const;
    [[nodiscard]] const LiveLevel& level(std::size_t which); ///< with its open column finished
    /// Columns that hold enough tasks: the first wish (tasks per column on the mean of the stretch, columns
    /// that must be left) that some length from `which` on can meet. When none can: as long as the last one
    /// needs, or as long as leaves four of what was measured, so that slow tasks don't come one by one.
    struct ColumnWish {
        std::uint64_t tasks;
        std::int64_t fewestColumns;
    };
    [[nodiscard]] std::size_t levelWithTasks(std::size_t which, std::int64_t fromNs, std::int64_t untilNs,
                                             std::initializer_list<ColumnWish> wishes) const;
    /// From `which` on, the columns that throughput and latencies are shown in, in plots and tiles alike.
    [[nodiscard]] std::size_t levelForThroughput(std::size_t which, std::int64_t fromNs,
                                                 std::int64_t untilNs) const;
    [[nodiscard]] std::size_t levelForLatency(std::size_t which, std::int64_t fromNs,
                                              std::int64_t untilNs) const;
    [[nodiscard]] std::size_t levelCount() const { return m_levels.size(); }
    [[nodiscard]] RangeFigures figures(std::int64_t fromNs, std::int64_t untilNs, LatencyKind kind);

    /// Newest events and stalls (of the app's main thread; of the children's), oldest first; bounded.
    [[nodiscard]] const std::deque<RunEvent>& events() const { return m_events; }
    [[nodiscard]] const std::deque<Stall>& stalls() const { return m_stalls; }
    [[nodiscard]] const std::deque<Stall>& childStalls() const { return m_childStalls; }
    /// Highest process number whose main thread was watched; 0 = only this app's.
    [[nodiscard]] int watchedChildren() const { return m_watchedChildren; }
    struct Stretch {
        std::int64_t fromNs = 0, untilNs = 0;
    };
    /// The newest disturbed stretches, oldest first; bounded.
    [[nodiscard]] const std::deque<Stretch>& disturbed() const { return m_disturbed; }
    [[nodiscard]] std::size_t bytes() const;

private:
    std::vector<LiveLevel> m_levels;
    std::deque<RunEvent> m_events;
    std::deque<Stall> m_stalls;
    std::deque<Stall> m_childStalls;
    std::deque<Stretch> m_disturbed;
    int m_watchedChildren = 0;
    std::vector<CoreSample> m_newestCores;
    std::vector<NumaNode> m_nodes;
    std::uint64_t m_revision = 0;
    std::int64_t m_latestNs = 0;
    std::int64_t m_warmUpEndNs = 0;
    std::int64_t m_coresUntilNs = 0;
    int m_coreCount = 0;
    bool m_loopWatched = false;
    bool m_measured = false; ///< an interval after the warm-up was seen
};

} // namespace parascope
