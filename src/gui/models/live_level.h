// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/lazy_zeros.h"
#include "models/live_column.h"

#include <array>
#include <cstdint>
#include <vector>

namespace parascope {

/// Length, number and room of a level's columns.
struct LevelSize {
    std::int64_t lengthNs = 0;
    std::size_t columns = 0;
    std::size_t histogramBytes = 0; ///< of one column, all its histograms together
};

/// One ring of columns of one length. The newest column is open: it is finished (percentiles, small
/// histograms) when the next one starts, or when somebody looks. All memory is taken with the first Interval,
/// core sample and watched child: from then on it does not grow. One thread.
class LiveLevel {
public:
    explicit LiveLevel(const LevelSize& size);
    LiveLevel(const LiveLevel&) = delete; // columns point into blocks of this one
    LiveLevel& operator=(const LiveLevel&) = delete;
    LiveLevel(LiveLevel&&) noexcept = default;
    LiveLevel& operator=(LiveLevel&&) noexcept = default;
    ~LiveLevel() = default;

    void add(const Interval& interval);
    /// Adds per-core ratios to all columns in the period the sample covers.
    void addCores(std::int64_t fromNs, std::int64_t untilNs, const std::vector<CoreSample>& cores);
    /// Raises the worst delay of all columns the stall lies in: at each moment of a stall an event would have
    /// waited for the rest of it.
    void addStall(const Stall& stall);

    [[nodiscard]] std::int64_t lengthNs() const { return m_size.lengthNs; }
    [[nodiscard]] bool empty() const { return m_newest < 0; }
    [[nodiscard]] std::int64_t newestIndex() const { return m_newest; }
    /// First index that the ring still covers (0 as long as nothing fell out).
    [[nodiscard]] std::int64_t oldestIndex() const;
    /// The column at an index; null for a gap and outside of the ring.
    [[nodiscard]] const LiveColumn* at(std::int64_t index) const;
    /// Same, but a column that got no interval of its own because a long one beside it reaches over it is
    /// that one.
    [[nodiscard]] const LiveColumn* covering(std::int64_t index) const;
    /// Tasks per second of one of its columns. The newest has only begun, or the run ended in it: seen for
    /// less than half of its length, or with a handful of tasks, it is taken together with the one before, or
    /// it would jump.
    [[nodiscard]] double throughputOf(const LiveColumn& column) const;
    /// Finishes the open column's figures. Cheap when nothing was added since.
    void refresh();
    /// All that was taken from the system, used or not.
    [[nodiscard]] std::size_t bytes() const;

private:
    LiveColumn* slot(std::int64_t index);
    LiveColumn& open(std::int64_t index);
    void addLoop(LiveColumn& column, const ProcessSample& process);
    void raiseLoop(LiveColumn& column, int process, double ms, StallCause cause);
    void accumulate(LiveColumn& column, const Interval& interval);
    [[nodiscard]] std::size_t placeOf(std::int64_t index) const
    {
        return static_cast<std::size_t>(index) % m_size.columns;
    }
    /// The column's row of cells, all rows made wider first where it needs more; a new row is all zeros.
    template <typename Rows, typename Cell>
    std::span<Cell> rowOf(LiveColumn& column, std::span<Cell> LiveColumn::*row, Rows& rows,
                          std::size_t& width, std::size_t wanted);
    std::span<float> coresOf(LiveColumn& column, std::size_t cores);
    std::span<ChildLoop> childrenOf(LiveColumn& column, std::size_t children);

    LevelSize m_size;
    std::vector<LiveColumn> m_ring; ///< empty before the first Interval
    LazyZeroVector<std::uint8_t> m_packed;
    std::size_t m_cores = 0; ///< room for so many in each column
    LazyZeroVector<float> m_coreSums;
    std::size_t m_children = 0;
    std::vector<ChildLoop> m_childLoops;
    std::int64_t m_newest = -1;
    std::array<HistogramDelta, kColumnHistograms> m_exact; ///< of the open column
    bool m_stale = false;
};

} // namespace parascope
