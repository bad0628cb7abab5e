// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_column.h"

#include <array>
#include <cstdint>
#include <vector>

namespace parascope {

/// One ring of columns of one length. The newest column is open: it is finished (percentiles, small
/// histograms) when the next one starts, or when somebody looks. One thread.
class LiveLevel {
public:
    LiveLevel(std::int64_t lengthNs, std::size_t capacity);

    void add(const Interval& interval);
    /// Adds per-core ratios to all columns in the period the sample covers.
    void addCores(std::int64_t fromNs, std::int64_t untilNs, const std::vector<CoreSample>& cores);
    /// Raises the worst delay of all columns the stall lies in: at each moment of a stall an event would have
    /// waited for the rest of it.
    void addStall(const Stall& stall);

    [[nodiscard]] std::int64_t lengthNs() const { return m_lengthNs; }
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
    /// less than half of its length it is taken together with the one before, or it would jump.
    [[nodiscard]] double throughputOf(const LiveColumn& column) const;
    /// Finishes the open column's figures. Cheap when nothing was added since.
    void refresh();
    [[nodiscard]] std::size_t bytes() const;

private:
    LiveColumn* slot(std::int64_t index);
    LiveColumn& open(std::int64_t index);
    void addLoop(LiveColumn& column, const ProcessSample& process);
    static void raiseLoop(LiveColumn& column, int process, double ms, StallCause cause);
    void accumulate(LiveColumn& column, const Interval& interval);

    std::int64_t m_lengthNs;
    std::vector<LiveColumn> m_ring;
    std::int64_t m_newest = -1;
    std::array<HistogramDelta, kColumnHistograms> m_exact; ///< of the open column
    Histogram m_scratch;
    bool m_stale = false;
};

} // namespace parascope
