// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live_level.h"

#include "base/clock.h"

#include <algorithm>

namespace parascope {

namespace {

constexpr std::int64_t kStallNs = 50 * kNsPerMs;
constexpr std::uint64_t kHandful = 25; ///< tasks: with fewer one more or less is seen in the rate

double highest(double a, double b)
{
    return std::isnan(a) ? b : std::isnan(b) ? a : std::max(a, b);
}

LatencyPoint pointOf(const HistogramDelta& exact)
{
    LatencyPoint point;
    point.samples = exact.total;
    if (exact.total == 0) {
        return point;
    }
    static constexpr std::array<double, 4> percents{50.0, 90.0, 99.0, 99.9};
    std::array<std::int64_t, 4> values{};
    valuesAtPercentiles(exact, percents, values);
    const std::array<double*, 4> targets{&point.p50, &point.p90, &point.p99, &point.p99_9};
    for (std::size_t i = 0; i < percents.size(); ++i) {
        if (exact.total >= samplesNeeded(percents[i])) {
            *targets[i] = nsToMs(values[i]);
        }
    }
    point.max = nsToMs(exact.max);
    return point;
}

/// Rows of a block that has one for every column of a ring, made wider: what they held is kept.
template <typename Block>
Block widened(const Block& rows, std::size_t columns, std::size_t from, std::size_t to)
{
    Block wider(columns * to);
    for (std::size_t column = 0; from > 0 && column < columns; ++column) {
        std::copy_n(rows.begin() + static_cast<std::ptrdiff_t>(column * from), from,
                    wider.begin() + static_cast<std::ptrdiff_t>(column * to));
    }
    return wider;
}

/// Longest busy period of the interval that is no stall (stalls are placed by their own start and length).
std::int64_t longestShortPeriod(const HistogramDelta& busy)
{
    const auto& layout = HistogramLayout::standard();
    for (auto it = busy.counts.rbegin(); it != busy.counts.rend(); ++it) {
        const std::int64_t value = layout.valueAt(static_cast<std::int32_t>(it->first));
        if (value < kStallNs) {
            return value;
        }
    }
    return 0;
}

} // namespace

LiveLevel::LiveLevel(const LevelSize& size) : m_size(size) {}

std::int64_t LiveLevel::oldestIndex() const
{
    return std::max<std::int64_t>(0, m_newest - static_cast<std::int64_t>(m_size.columns) + 1);
}

LiveColumn* LiveLevel::slot(std::int64_t index)
{
    return const_cast<LiveColumn*>(std::as_const(*this).at(index));
}

const LiveColumn* LiveLevel::at(std::int64_t index) const
{
    if (index < oldestIndex() || index > m_newest) {
        return nullptr;
    }
    const auto& column = m_ring[placeOf(index)];
    return column.index == index ? &column : nullptr;
}

const LiveColumn* LiveLevel::covering(std::int64_t index) const
{
    if (const auto* column = at(index)) {
        return column;
    }
    const std::int64_t middle = index * m_size.lengthNs + m_size.lengthNs / 2;
    for (std::int64_t before = index - 1; before >= std::max<std::int64_t>(0, index - 4); --before) {
        if (const auto* column = at(before)) {
            if (column->untilNs >= middle) {
                return column;
            }
            break;
        }
    }
    for (std::int64_t after = index + 1; after <= index + 4; ++after) {
        if (const auto* column = at(after)) {
            return column->fromNs <= middle ? column : nullptr;
        }
    }
    return nullptr;
}

double LiveLevel::throughputOf(const LiveColumn& column) const
{
    const LiveColumn* before = column.index == m_newest ? at(m_newest - 1) : nullptr;
    const std::int64_t enough = column.completed < kHandful ? m_size.lengthNs : m_size.lengthNs / 2;
    if (before == nullptr || column.observedNs >= enough) {
        return column.throughput();
    }
    return static_cast<double>(before->completed + column.completed) * 1e9 /
           static_cast<double>(before->observedNs + column.observedNs);
}

LiveColumn& LiveLevel::open(std::int64_t index)
{
    if (m_ring.empty()) {
        m_ring.resize(m_size.columns);
        m_packed = LazyZeroVector<std::uint8_t>(m_size.columns * m_size.histogramBytes);
    }
    if (index > m_newest) {
        refresh();
        for (auto& exact : m_exact) {
            exact = {};
        }
        m_newest = index;
        m_ring[placeOf(index)] = LiveColumn{};
        m_ring[placeOf(index)].index = index;
    }
    return m_ring[placeOf(m_newest)];
}

void LiveLevel::add(const Interval& interval)
{
    const std::int64_t middle = interval.startNs + interval.lengthNs / 2;
    accumulate(open(std::max<std::int64_t>(0, middle) / m_size.lengthNs), interval);
    m_stale = true;
}

void LiveLevel::accumulate(LiveColumn& column, const Interval& interval)
{
    const bool first = column.observedNs == 0;
    column.fromNs = first ? interval.startNs : std::min(column.fromNs, interval.startNs);
    column.untilNs = std::max(column.untilNs, interval.startNs + interval.lengthNs);
    column.observedNs += interval.lengthNs;
    column.warmUp = first ? interval.warmUp : column.warmUp && interval.warmUp;
    column.completed += interval.counts.completed;
    column.failed += interval.counts.failed + interval.counts.timedOut + interval.counts.lost;
    m_exact[0].merge(interval.response);
    m_exact[1].merge(interval.wait);
    m_exact[2].merge(interval.service);
    double rss = kUnknown;
    double pss = kUnknown;
    for (const auto& process : interval.processes) {
        if (process.rssBytes) {
            rss = (std::isnan(rss) ? 0 : rss) + static_cast<double>(*process.rssBytes);
        }
        if (process.pssBytes) {
            pss = (std::isnan(pss) ? 0 : pss) + static_cast<double>(*process.pssBytes);
        }
        if (process.process >= 0 && process.loopObservedNs > 0) {
            addLoop(column, process);
        }
    }
    column.rssBytes = highest(column.rssBytes, rss);
    column.pssBytes = highest(column.pssBytes, pss);
}

void LiveLevel::addLoop(LiveColumn& column, const ProcessSample& process)
{
    raiseLoop(column, process.process, nsToMs(longestShortPeriod(process.loopBusy)),
              StallCause::NotAvailable);
    if (process.process == 0) {
        m_exact[kLoopHistogram].merge(process.loopBusy);
        column.loopObservedNs += process.loopObservedNs;
        column.loopBusyNs += process.loopBusy.sum;
        return;
    }
    ChildLoop& loop = column.childLoops[static_cast<std::size_t>(process.process - 1)];
    loop.busyMs += static_cast<float>(process.loopBusy.sum / 1e6);
    loop.observedMs += static_cast<float>(nsToMs(process.loopObservedNs));
}

void LiveLevel::raiseLoop(LiveColumn& column, int process, double ms, StallCause cause)
{
    if (process == 0) {
        if (std::isnan(column.loopWorstMs) || ms > column.loopWorstMs) {
            column.loopWorstMs = ms;
            column.loopCause = cause;
        }
        return;
    }
    const auto slot = static_cast<std::size_t>(process - 1);
    ChildLoop& loop = childrenOf(column, slot + 1)[slot];
    if (std::isnan(loop.worstMs) || ms > static_cast<double>(loop.worstMs)) {
        loop.worstMs = static_cast<float>(ms);
        loop.cause = cause;
    }
}

void LiveLevel::addCores(std::int64_t fromNs, std::int64_t untilNs, const std::vector<CoreSample>& cores)
{
    if (cores.empty() || m_newest < 0) {
        return;
    }
    std::size_t count = 0;
    for (const auto& sample : cores) {
        count = std::max(count, static_cast<std::size_t>(std::max(0, sample.core)) + 1);
    }
    const std::int64_t last = std::min(m_newest, std::max<std::int64_t>(0, untilNs - 1) / m_size.lengthNs);
    const std::int64_t first = std::min(last, std::max<std::int64_t>(0, fromNs) / m_size.lengthNs);
    for (std::int64_t index = std::max(first, oldestIndex()); index <= last; ++index) {
        LiveColumn* column = slot(index);
        if (!column) {
            continue;
        }
        const std::span<float> sums = coresOf(*column, count);
        for (const auto& sample : cores) {
            if (sample.core >= 0) {
                sums[static_cast<std::size_t>(sample.core)] += static_cast<float>(sample.busyRatio);
            }
        }
        ++column->coreSamples;
    }
}

void LiveLevel::addStall(const Stall& stall)
{
    if (m_newest < 0 || stall.process < 0) {
        return;
    }
    const std::int64_t end = stall.startNs + stall.durationNs;
    const std::int64_t first =
        std::max(oldestIndex(), std::max<std::int64_t>(0, stall.startNs) / m_size.lengthNs);
    const std::int64_t last = std::min(m_newest, std::max<std::int64_t>(0, end - 1) / m_size.lengthNs);
    for (std::int64_t index = first; index <= last; ++index) {
        LiveColumn* column = slot(index);
        if (!column) {
            continue;
        }
        raiseLoop(*column, stall.process, nsToMs(end - std::max(stall.startNs, index * m_size.lengthNs)),
                  stall.cause);
    }
}

template <typename Rows, typename Cell>
std::span<Cell> LiveLevel::rowOf(LiveColumn& column, std::span<Cell> LiveColumn::*row, Rows& rows,
                                 std::size_t& width, std::size_t wanted)
{
    const auto place = [&](const LiveColumn& of) {
        return std::span<Cell>(rows).subspan(placeOf(of.index) * width, width);
    };
    if (wanted > width) {
        rows = widened(rows, m_size.columns, width, wanted);
        width = wanted;
        for (auto& other : m_ring) {
            if (!(other.*row).empty()) {
                other.*row = place(other);
            }
        }
    }
    if ((column.*row).empty()) {
        column.*row = place(column);
        std::ranges::fill(column.*row, Cell{});
    }
    return column.*row;
}

std::span<float> LiveLevel::coresOf(LiveColumn& column, std::size_t cores)
{
    return rowOf(column, &LiveColumn::coreSums, m_coreSums, m_cores, cores);
}

std::span<ChildLoop> LiveLevel::childrenOf(LiveColumn& column, std::size_t children)
{
    return rowOf(column, &LiveColumn::childLoops, m_childLoops, m_children, children);
}

void LiveLevel::refresh()
{
    if (!m_stale || m_newest < 0) {
        return;
    }
    m_stale = false;
    LiveColumn& column = m_ring[placeOf(m_newest)];
    for (std::size_t kind = 0; kind < kLatencyKinds; ++kind) {
        column.latency[kind] = pointOf(m_exact[kind]);
    }
    auto room = std::span(m_packed).subspan(placeOf(m_newest) * m_size.histogramBytes, m_size.histogramBytes);
    // the main thread's first: it has the fewest buckets, and what it leaves is the latencies'
    for (std::size_t left = kColumnHistograms; left > 0; --left) {
        const std::size_t which = left - 1;
        column.histograms[which] = CoarseHistogram::pack(m_exact[which], room.first(room.size() / left));
        room = room.subspan(column.histograms[which].size());
    }
}

std::size_t LiveLevel::bytes() const
{
    std::size_t total = sizeof(*this) + m_ring.capacity() * sizeof(LiveColumn) + m_packed.capacity() +
                        m_coreSums.capacity() * sizeof(float) + m_childLoops.capacity() * sizeof(ChildLoop);
    for (const auto& exact : m_exact) {
        total += exact.counts.capacity() * sizeof(exact.counts.front());
    }
    return total;
}

} // namespace parascope
