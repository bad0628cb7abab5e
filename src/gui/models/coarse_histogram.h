// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/histogram.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace parascope {

/// A histogram small enough to be kept for every column of the live view: 64 buckets per octave (values to
/// 0.8 %), fewer when one column holds very many different values, so that its memory has a bound. Merged for
/// figures over a range; percentiles are always taken from the merged one.
class CoarseHistogram {
public:
    static constexpr std::size_t kMostBuckets = 256;

    CoarseHistogram() = default;
    /// From the exact counts of one column (standard layout).
    explicit CoarseHistogram(const HistogramDelta& exact);

    [[nodiscard]] bool empty() const { return m_counts.empty(); }
    /// Records every bucket's middle into `into`.
    void addTo(Histogram& into) const;
    [[nodiscard]] const std::vector<std::pair<std::uint16_t, std::uint32_t>>& counts() const
    {
        return m_counts;
    }
    /// Middle of a bucket in ns.
    [[nodiscard]] std::int64_t middleOf(std::uint16_t bucket) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    static constexpr int kFirstShift = 4; ///< 1024 exact buckets per octave become 64
    int m_shift = kFirstShift;
    std::vector<std::pair<std::uint16_t, std::uint32_t>> m_counts;
};

} // namespace parascope
