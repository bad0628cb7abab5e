// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/histogram.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace parascope {

namespace {

/// HdrHistogram's (Java) rank of a percentile: the next double below it is taken, so that 100 * k / n asked
/// of n values gives rank k although the quotient was rounded up.
std::uint64_t rankOf(double percent, std::uint64_t total)
{
    const double below = std::nextafter(std::clamp(percent, 0.0, 100.0), -1.0);
    const double rank = std::ceil(below * static_cast<double>(total) / 100.0);
    return rank < 1 ? 1 : std::min(static_cast<std::uint64_t>(rank), total);
}

std::int64_t valueOf(const HistogramLayout& layout, std::size_t index, double percent, std::int64_t max)
{
    const std::int64_t low = layout.valueAt(static_cast<std::int32_t>(index));
    return percent <= 0 ? low : std::min(layout.highestEquivalent(low), max);
}

} // namespace

std::int64_t Histogram::valueAtPercentile(double percent) const
{
    std::int64_t value = 0;
    valuesAtPercentiles({&percent, 1}, {&value, 1});
    return value;
}

void Histogram::valuesAtPercentiles(std::span<const double> percents, std::span<std::int64_t> values) const
{
    std::fill(values.begin(), values.end(), 0);
    if (m_total == 0)
        return;
    // Whole runs of counters are summed at once and opened only where a rank falls into one.
    constexpr std::size_t kRun = 64;
    std::size_t index = 0;
    std::uint64_t seen = 0;
    for (std::size_t ask = 0; ask < std::min(percents.size(), values.size()); ++ask) {
        const std::uint64_t rank = rankOf(percents[ask], m_total);
        while (index + kRun <= m_counts.size()) {
            std::uint64_t run = 0;
            for (std::size_t offset = 0; offset < kRun; ++offset)
                run += m_counts[index + offset];
            if (seen + run >= rank)
                break;
            seen += run;
            index += kRun;
        }
        std::uint64_t reached = seen;
        std::size_t at = index;
        while (at < m_counts.size() && (reached += m_counts[at]) < rank)
            ++at;
        values[ask] = valueOf(m_layout, std::min(at, m_counts.size() - 1), percents[ask], m_max);
    }
}

void valuesAtPercentiles(const HistogramDelta& delta, std::span<const double> percents,
                         std::span<std::int64_t> values)
{
    std::fill(values.begin(), values.end(), 0);
    const HistogramLayout& layout = HistogramLayout::standard();
    auto entry = delta.counts.begin();
    if (entry == delta.counts.end())
        return;
    std::uint64_t seen = entry->second;
    for (std::size_t ask = 0; ask < std::min(percents.size(), values.size()); ++ask) {
        const std::uint64_t rank = rankOf(percents[ask], delta.total);
        while (seen < rank && std::next(entry) != delta.counts.end()) {
            ++entry;
            seen += entry->second;
        }
        values[ask] = valueOf(layout, entry->first, percents[ask], delta.max);
    }
}

std::uint64_t samplesNeeded(double percent)
{
    constexpr double kMissChance = 0.05;
    const double share = percent / 100.0;
    if (!(share > 0))
        return 1;
    if (share >= 1)
        return std::numeric_limits<std::uint64_t>::max();
    const double needed = std::ceil(std::log(kMissChance) / std::log(share));
    return needed < 0x1p63 ? std::max<std::uint64_t>(1, static_cast<std::uint64_t>(needed))
                           : std::numeric_limits<std::uint64_t>::max();
}

} // namespace parascope
