// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"

#include <cstdint>
#include <deque>
#include <map>
#include <utility>
#include <vector>

namespace parascope {

/// Process and lane within it.
using LaneKey = std::pair<int, int>;

/// What one worker did in one slice of time.
struct LaneCell {
    std::int64_t index = -1; ///< start / length of the slice
    float busyNs = 0;
    std::uint32_t finished = 0;
    std::uint32_t failed = 0;
};

/// The timeline's data: for every worker how busy it was, in slices of six lengths, so that memory does not
/// depend on the length of the run. Fed with Intervals in order; GUI thread.
class LaneStore {
public:
    static constexpr std::size_t kCells = 1200;       ///< kept per worker and length
    static constexpr std::size_t kMostLanes = 512;    ///< later ones are not kept
    static constexpr std::size_t kMostSpans = 60'000; ///< over all workers, the newest

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
    /// The kept tasks of a worker, oldest first.
    [[nodiscard]] const std::deque<TaskSpan>& spans(LaneKey lane) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    struct Ring {
        std::vector<LaneCell> cells; ///< grows up to kCells
    };
    struct Lane {
        std::vector<Ring> rings;
        std::deque<TaskSpan> spans;
    };
    static void put(Ring& ring, std::int64_t length, std::int64_t atNs, const WorkerSample& sample);
    std::map<LaneKey, Lane> m_lanes;
    std::int64_t m_latestNs = 0;
    std::uint64_t m_revision = 0;
};

} // namespace parascope
