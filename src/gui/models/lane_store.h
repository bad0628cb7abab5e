// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"
#include "measure/lazy_zeros.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace parascope {

/// Process and lane within it.
using LaneKey = std::pair<int, int>;

/// What one worker did in one slice of time.
struct LaneCell {
    float busyNs = 0;
    float transferNs = 0; ///< of arguments and results; those of the kept tasks stand for the others
    bool seen = false;
    bool failed = false; ///< a task of it
};

/// The timeline's data: for every worker how busy it was, in slices of six lengths, and the newest of the
/// tasks that were kept of all workers together. Memory is taken with a worker's first sample and with the
/// first task: it does not depend on the length of the run. Fed with Intervals in order; GUI thread.
class LaneStore {
public:
    static constexpr std::size_t kCells = 1200;       ///< kept per worker and length
    static constexpr std::size_t kMostLanes = 512;    ///< later ones are not kept
    static constexpr std::size_t kMostSpans = 40'000; ///< over all workers, the newest

    void clear();
    void add(const Interval& interval);
    [[nodiscard]] bool empty() const { return m_lanes.empty(); }
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    /// By process, then lane.
    [[nodiscard]] std::vector<LaneKey> lanes() const;

    /// Shortest slices that need at most `most` for the stretch and still reach back to its start.
    [[nodiscard]] std::size_t levelFor(std::int64_t fromNs, std::int64_t untilNs, std::size_t most) const;
    [[nodiscard]] static std::int64_t lengthNs(std::size_t level);
    /// Null: no sample of that slice.
    [[nodiscard]] const LaneCell* cell(LaneKey lane, std::size_t level, std::int64_t index) const;
    /// Share of busy time in a stretch; NaN when nothing was seen.
    [[nodiscard]] double busyRatio(LaneKey lane, std::int64_t fromNs, std::int64_t untilNs) const;
    /// The kept tasks of a worker that ended after `fromNs` and the one before them, oldest first. The
    /// pointers are good until the next add().
    [[nodiscard]] std::vector<const TaskSpan*> spans(LaneKey lane, std::int64_t fromNs = 0) const;
    /// All that was taken from the system, used or not.
    [[nodiscard]] std::size_t bytes() const;

private:
    static constexpr std::size_t kLevels = 6;
    struct Lane {
        LazyZeroVector<LaneCell> cells; ///< a ring for each length, one behind the other
        std::array<std::int64_t, kLevels> newest{-1, -1, -1, -1, -1, -1};
        std::uint64_t newestSpan = 0; ///< its number, from 1; 0 = none
    };
    /// One place of the ring of tasks: each knows the one before it of the same worker.
    struct KeptSpan {
        TaskSpan span;
        std::uint64_t before = 0;
    };
    /// Where in `cells` a slice lies; none when it is not in the ring.
    static std::optional<std::size_t> placeOf(const Lane& lane, std::size_t level, std::int64_t index);
    static void put(Lane& lane, std::size_t level, std::int64_t atNs, const WorkerSample& sample);
    void keep(const TaskSpan& span);
    static void addTransfer(Lane& lane, std::int64_t startNs, std::int64_t lengthNs, std::uint32_t every);
    std::map<LaneKey, Lane> m_lanes;
    LazyZeroVector<KeptSpan> m_spans;
    std::uint64_t m_spansSeen = 0;
    std::int64_t m_latestNs = 0;
    std::uint64_t m_revision = 0;
};

} // namespace parascope
