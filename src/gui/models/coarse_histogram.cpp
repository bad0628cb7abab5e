// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coarse_histogram.h"

namespace parascope {

CoarseHistogram::CoarseHistogram(const HistogramDelta& exact)
{
    for (m_shift = kFirstShift;; ++m_shift) {
        m_counts.clear();
        for (const auto& [index, count] : exact.counts) {
            const auto bucket = static_cast<std::uint16_t>(index >> m_shift);
            if (!m_counts.empty() && m_counts.back().first == bucket) {
                m_counts.back().second += count;
            } else {
                m_counts.emplace_back(bucket, count);
            }
        }
        if (m_counts.size() <= kMostBuckets) {
            break;
        }
    }
    m_counts.shrink_to_fit();
}

std::int64_t CoarseHistogram::middleOf(std::uint16_t bucket) const
{
    const auto& layout = HistogramLayout::standard();
    const std::int32_t first = static_cast<std::int32_t>(bucket) << m_shift;
    return layout.valueAt(first + (1 << m_shift) / 2);
}

void CoarseHistogram::addTo(Histogram& into) const
{
    for (const auto& [bucket, count] : m_counts) {
        into.record(middleOf(bucket), count);
    }
}

std::size_t CoarseHistogram::bytes() const
{
    return sizeof(*this) + m_counts.capacity() * sizeof(m_counts.front());
}

} // namespace parascope
