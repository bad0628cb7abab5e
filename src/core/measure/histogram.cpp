// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace parascope {

Result<HistogramLayout> HistogramLayout::make(std::int64_t lowest, std::int64_t highest, int digits)
{
    const QString what = QStringLiteral("a histogram can't be laid out so");
    if (digits < 1 || digits > 5)
        return usageError(what, QStringLiteral("%1 significant digits").arg(digits),
                          QStringLiteral("give 1 to 5"));
    if (lowest < 1)
        return usageError(what, QStringLiteral("lowest value %1").arg(lowest),
                          QStringLiteral("give 1 or more"));
    if (highest / 2 < lowest)
        return usageError(what, QStringLiteral("%1 to %2").arg(lowest).arg(highest),
                          QStringLiteral("the highest value must be at least twice the lowest"));

    HistogramLayout layout;
    layout.lowest = lowest;
    layout.highest = highest;
    layout.digits = digits;
    std::uint64_t resolution = 2;
    for (int digit = 0; digit < digits; ++digit)
        resolution *= 10;
    layout.halfMagnitude = static_cast<int>(std::bit_width(resolution - 1)) - 1; // ceil(log2) - 1
    layout.unitMagnitude = static_cast<int>(std::bit_width(static_cast<std::uint64_t>(lowest))) - 1;
    if (layout.unitMagnitude + layout.halfMagnitude > 61)
        return usageError(what, QStringLiteral("lowest value %1 with %2 digits").arg(lowest).arg(digits),
                          QStringLiteral("the first bucket would pass 61 bits: give fewer digits"));
    layout.subBucketCount = std::int64_t{1} << (layout.halfMagnitude + 1);
    layout.subBucketMask = (layout.subBucketCount - 1) << layout.unitMagnitude;

    auto untrackable = static_cast<std::uint64_t>(layout.subBucketCount) << layout.unitMagnitude;
    layout.bucketCount = 1;
    for (; untrackable <= static_cast<std::uint64_t>(highest); untrackable <<= 1)
        ++layout.bucketCount;
    layout.countsLength = (layout.bucketCount + 1) * static_cast<std::int32_t>(layout.subBucketCount / 2);
    return layout;
}

const HistogramLayout& HistogramLayout::standard()
{
    static const HistogramLayout layout = make(1, 3'600'000'000'000, 3).value();
    return layout;
}

namespace {

/// Number of the bucket (power of two) a value lies in.
int bucketOf(const HistogramLayout& layout, std::int64_t value) noexcept
{
    return static_cast<int>(std::bit_width(static_cast<std::uint64_t>(value | layout.subBucketMask))) -
           layout.unitMagnitude - (layout.halfMagnitude + 1);
}

/// Width of the counter a value falls into, as a power of two.
int widthMagnitude(const HistogramLayout& layout, std::int64_t value) noexcept
{
    return layout.unitMagnitude + bucketOf(layout, value);
}

} // namespace

std::int32_t HistogramLayout::indexOf(std::int64_t value) const noexcept
{
    const int bucket = bucketOf(*this, value);
    const auto sub = static_cast<std::int32_t>(value >> (bucket + unitMagnitude));
    return ((bucket + 1) << halfMagnitude) + (sub - static_cast<std::int32_t>(subBucketCount / 2));
}

std::int64_t HistogramLayout::valueAt(std::int32_t index) const noexcept
{
    const auto half = static_cast<std::int32_t>(subBucketCount / 2);
    std::int32_t bucket = (index >> halfMagnitude) - 1;
    std::int64_t sub = (index & (half - 1)) + half;
    if (bucket < 0) {
        sub -= half;
        bucket = 0;
    }
    return sub << (bucket + unitMagnitude);
}

std::int64_t HistogramLayout::highestEquivalent(std::int64_t value) const noexcept
{
    const int magnitude = widthMagnitude(*this, value);
    return value | ((std::int64_t{1} << magnitude) - 1);
}

std::int64_t HistogramLayout::medianEquivalent(std::int64_t value) const noexcept
{
    const int magnitude = widthMagnitude(*this, value);
    const std::int64_t size = std::int64_t{1} << magnitude;
    return (value & ~(size - 1)) + (size >> 1);
}

Histogram::Histogram(const HistogramLayout& layout)
    : m_layout(layout), m_counts(static_cast<std::size_t>(layout.countsLength))
{
}

void Histogram::record(std::int64_t value, std::uint64_t count)
{
    if (value > m_layout.highest) {
        value = m_layout.highest;
        m_clamped += count;
    }
    value = std::max<std::int64_t>(value, 0);
    m_counts[static_cast<std::size_t>(m_layout.indexOf(value))] += count;
    m_total += count;
    if (count > 0)
        m_max = std::max(m_max, value);
}

void Histogram::addAt(std::int32_t index, std::uint64_t count)
{
    if (index < 0 || index >= m_layout.countsLength || count == 0)
        return;
    m_counts[static_cast<std::size_t>(index)] += count;
    m_total += count;
    m_max = std::max(m_max, m_layout.highestEquivalent(m_layout.valueAt(index)));
}

void Histogram::add(const HistogramDelta& delta)
{
    for (const auto& [index, count] : delta.counts) {
        if (index >= m_counts.size())
            break; // ascending, so nothing after it fits either
        m_counts[index] += count;
        m_total += count;
    }
    m_max = std::max(m_max, delta.max);
}

void Histogram::add(const Histogram& other)
{
    if (other.m_layout == m_layout) {
        for (std::size_t index = 0; index < m_counts.size(); ++index)
            m_counts[index] += other.m_counts[index];
        m_total += other.m_total;
        m_max = std::max(m_max, other.m_max);
    } else {
        for (std::size_t index = 0; index < other.m_counts.size(); ++index) {
            if (other.m_counts[index] == 0)
                continue;
            const std::int64_t low = other.m_layout.valueAt(static_cast<std::int32_t>(index));
            record(std::min(other.m_layout.medianEquivalent(low), other.m_max), other.m_counts[index]);
        }
        m_max = std::max(m_max, std::min(other.m_max, m_layout.highest));
    }
    m_clamped += other.m_clamped;
}

void Histogram::reset()
{
    std::fill(m_counts.begin(), m_counts.end(), 0);
    m_total = 0;
    m_clamped = 0;
    m_max = 0;
}

std::int64_t Histogram::min() const
{
    const auto first =
        std::find_if(m_counts.begin(), m_counts.end(), [](std::uint64_t count) { return count > 0; });
    return first == m_counts.end() ? 0
                                   : m_layout.valueAt(static_cast<std::int32_t>(first - m_counts.begin()));
}

std::int64_t Histogram::max() const
{
    return m_max;
}

double Histogram::mean() const
{
    if (m_total == 0)
        return 0;
    double sum = 0;
    for (std::size_t index = 0; index < m_counts.size(); ++index) {
        if (m_counts[index] > 0)
            sum += static_cast<double>(m_counts[index]) *
                   static_cast<double>(
                       m_layout.medianEquivalent(m_layout.valueAt(static_cast<std::int32_t>(index))));
    }
    return sum / static_cast<double>(m_total);
}

double Histogram::standardDeviation() const
{
    if (m_total == 0)
        return 0;
    const double centre = mean();
    double squares = 0;
    for (std::size_t index = 0; index < m_counts.size(); ++index) {
        if (m_counts[index] == 0)
            continue;
        const double deviation = static_cast<double>(m_layout.medianEquivalent(
                                     m_layout.valueAt(static_cast<std::int32_t>(index)))) -
                                 centre;
        squares += static_cast<double>(m_counts[index]) * deviation * deviation;
    }
    return std::sqrt(squares / static_cast<double>(m_total));
}

std::uint64_t Histogram::countAt(std::int32_t index) const
{
    return index >= 0 && index < m_layout.countsLength ? m_counts[static_cast<std::size_t>(index)] : 0;
}

std::uint64_t Histogram::countAtOrBelow(std::int64_t value) const
{
    if (value < 0)
        return 0;
    const auto last = static_cast<std::size_t>(m_layout.indexOf(std::min(value, m_layout.highest)));
    std::uint64_t count = 0;
    for (std::size_t index = 0; index <= last; ++index)
        count += m_counts[index];
    return count;
}

} // namespace parascope
