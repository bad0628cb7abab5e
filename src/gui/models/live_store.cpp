// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live_store.h"

#include "base/clock.h"
#include "measure/loop_delay.h"

#include <algorithm>

namespace parascope {

namespace {

// Lengths are multiples of the 100 ms of an Interval, so that all columns of one length hold equally many.
// A plot asks for a column per two pixels, 640 on a window of 2900 pixels; a longer stretch or an older one
// is shown by the next length. Columns of half a second reach back ten minutes, as most runs are looked at in
// detail afterwards. Few tasks end in a short column, so its histograms need less room.
constexpr std::size_t kInView = 640;
constexpr std::array<LevelSize, 10> kLevels{{{100 * kNsPerMs, kInView, 896},
                                             {200 * kNsPerMs, kInView, 896},
                                             {500 * kNsPerMs, LiveStore::kColumns, 1280},
                                             {1'000 * kNsPerMs, kInView, 1536},
                                             {2'000 * kNsPerMs, kInView, 1536},
                                             {5'000 * kNsPerMs, kInView, 1536},
                                             {15'000 * kNsPerMs, kInView, 1536},
                                             {60'000 * kNsPerMs, kInView, 1536},
                                             {300'000 * kNsPerMs, kInView, 1536},
                                             {1'800'000 * kNsPerMs, kInView, 1536}}};
constexpr std::int64_t kFewestColumns = 4; ///< fewer would show no course
/// A core sample never covers more than this: after a longer silence the time before it is a gap.
constexpr std::int64_t kLongestCorePeriodNs = 1'500 * kNsPerMs;

template <typename T> void keepNewest(std::deque<T>& list, const T& value, std::size_t most)
{
    list.push_back(value);
    if (list.size() > most) {
        list.pop_front();
    }
}

LatencyPoint pointOf(const Histogram& histogram)
{
    LatencyPoint point;
    point.samples = histogram.total();
    const auto percentile = [&](double percent) {
        return point.samples >= samplesNeeded(percent) && point.samples > 0
                   ? nsToMs(histogram.valueAtPercentile(percent))
                   : kUnknown;
    };
    point.p50 = percentile(50);
    point.p90 = percentile(90);
    point.p99 = percentile(99);
    point.p99_9 = percentile(99.9);
    return point;
}

void raise(double& target, double value)
{
    if (!std::isnan(value) && (std::isnan(target) || value > target)) {
        target = value;
    }
}

} // namespace

LiveStore::LiveStore()
{
    clear();
}

void LiveStore::clear()
{
    m_levels.clear();
    m_levels.reserve(kLevels.size());
    for (const auto& size : kLevels) {
        m_levels.emplace_back(size);
    }
    m_events.clear();
    m_stalls.clear();
    m_childStalls.clear();
    m_disturbed.clear();
    m_watchedChildren = 0;
    m_newestCores.clear();
    m_nodes.clear();
    m_revision = 0;
    m_latestNs = 0;
    m_warmUpEndNs = 0;
    m_coresUntilNs = 0;
    m_coreCount = 0;
    m_loopWatched = false;
    m_measured = false;
}

void LiveStore::markDisturbed(std::int64_t fromNs, std::int64_t untilNs)
{
    if (!m_disturbed.empty() && m_disturbed.back().untilNs >= fromNs) {
        m_disturbed.back().untilNs = untilNs;
    } else {
        keepNewest(m_disturbed, Stretch{fromNs, untilNs}, kMostEvents);
    }
}

void LiveStore::add(const Interval& interval)
{
    const std::int64_t end = interval.startNs + interval.lengthNs;
    const std::int64_t coresFrom = std::max(m_coresUntilNs, end - kLongestCorePeriodNs);
    for (auto& level : m_levels) {
        level.add(interval);
        level.addCores(coresFrom, end, interval.cores);
        for (const auto& stall : interval.stalls) {
            level.addStall(stall);
        }
    }
    if (!interval.cores.empty()) {
        m_coresUntilNs = end;
        m_newestCores = interval.cores;
        for (const auto& sample : interval.cores) {
            m_coreCount = std::max(m_coreCount, sample.core + 1);
        }
    }
    for (const auto& process : interval.processes) {
        if (process.loopObservedNs > 0) {
            m_loopWatched = m_loopWatched || process.process == 0;
            m_watchedChildren = std::max(m_watchedChildren, process.process);
        }
    }
    for (const auto& event : interval.events) {
        keepNewest(m_events, event, kMostEvents);
    }
    for (const auto& stall : interval.stalls) {
        keepNewest(stall.process == 0 ? m_stalls : m_childStalls, stall, kMostEvents);
    }
    // what drains after the measured part is not counted either, but it is no warm-up
    if (interval.warmUp && !m_measured) {
        m_warmUpEndNs = end;
    }
    m_measured = m_measured || !interval.warmUp;
    m_latestNs = std::max(m_latestNs, end);
    ++m_revision;
}

std::size_t LiveStore::levelFor(std::int64_t fromNs, std::int64_t untilNs, std::size_t mostColumns) const
{
    const std::int64_t most = static_cast<std::int64_t>(std::clamp<std::size_t>(mostColumns, 1, kColumns));
    const std::int64_t span = std::max<std::int64_t>(1, untilNs - fromNs);
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        const auto& level = m_levels[i];
        const bool fits = span / level.lengthNs() <= most;
        const bool reachesBack = level.oldestIndex() * level.lengthNs() <= std::max<std::int64_t>(0, fromNs);
        if (fits && reachesBack) {
            return i;
        }
    }
    return m_levels.size() - 1;
}

const LiveLevel& LiveStore::level(std::size_t which)
{
    auto& level = m_levels.at(which);
    level.refresh();
    return level;
}

std::size_t LiveStore::levelWithTasks(std::size_t which, std::int64_t fromNs, std::int64_t untilNs,
                                      std::initializer_list<ColumnWish> wishes) const
{
    const auto& columns = m_levels.at(which);
    const std::int64_t end = std::min(untilNs, m_latestNs);
    const std::int64_t last = end / columns.lengthNs();
    std::uint64_t completed = 0;
    std::int64_t observed = 0;
    for (std::int64_t index = std::max(columns.oldestIndex(), fromNs / columns.lengthNs()); index <= last;
         ++index) {
        if (const LiveColumn* column = columns.at(index)) {
            completed += column->completed;
            observed += column->observedNs;
        }
    }
    if (completed == 0) {
        return which;
    }
    const double perNs = static_cast<double>(completed) / static_cast<double>(observed);
    const auto holds = [&](std::size_t level, const ColumnWish& wish) {
        return perNs * static_cast<double>(m_levels[level].lengthNs()) >= static_cast<double>(wish.tasks);
    };
    const auto leaves = [&](std::size_t level, std::int64_t spanNs, std::int64_t fewest) {
        return level < m_levels.size() && spanNs / m_levels[level].lengthNs() >= fewest;
    };
    for (const auto& wish : wishes) {
        for (std::size_t i = which; leaves(i, untilNs - fromNs, wish.fewestColumns); ++i) {
            if (holds(i, wish)) {
                return i;
            }
        }
    }
    const ColumnWish& least = *std::prev(wishes.end());
    const std::int64_t measured = end - std::max<std::int64_t>(0, fromNs);
    while (!holds(which, least) && leaves(which + 1, measured, kFewestColumns)) {
        ++which;
    }
    return which;
}

std::size_t LiveStore::levelForThroughput(std::size_t which, std::int64_t fromNs, std::int64_t untilNs) const
{
    return levelWithTasks(which, fromNs, untilNs, {{25, 30}, {25, 8}});
}

std::size_t LiveStore::levelForLatency(std::size_t which, std::int64_t fromNs, std::int64_t untilNs) const
{
    // a quarter more than needed, so that a line does not come and go with the noise of the counts
    return levelWithTasks(
        which, fromNs, untilNs,
        {{samplesNeeded(99) * 5 / 4, 30}, {samplesNeeded(90) * 5 / 4, 30}, {samplesNeeded(50) * 5 / 4, 10}});
}

RangeFigures LiveStore::figures(std::int64_t fromNs, std::int64_t untilNs, LatencyKind kind)
{
    RangeFigures out;
    if (empty()) {
        return out; // histograms are large
    }
    const auto& columns = level(levelFor(fromNs, untilNs, 120));
    const std::int64_t length = columns.lengthNs();
    const std::int64_t first = std::max(columns.oldestIndex(), fromNs / length);
    const std::int64_t last =
        std::min(columns.newestIndex(), std::max<std::int64_t>(0, untilNs - 1) / length);
    Histogram latency;
    Histogram busy;
    std::int64_t observed = 0;
    std::int64_t loopObserved = 0;
    double cpuSum = 0;
    int cpuColumns = 0;
    for (std::int64_t index = first; index <= last; ++index) {
        const LiveColumn* column = columns.at(index);
        if (!column) {
            continue;
        }
        observed += column->observedNs;
        loopObserved += column->loopObservedNs;
        out.completed += column->completed;
        out.failed += column->failed;
        const auto which = static_cast<std::size_t>(kind);
        column->histograms[which].addTo(latency);
        column->histograms[kLoopHistogram].addTo(busy);
        raise(out.latency.max, column->latency[which].max);
        raise(out.loopMaxMs, column->loopWorstMs);
        raise(out.rssBytes, column->rssBytes);
        const double cpu = column->meanCoreRatio();
        if (!std::isnan(cpu)) {
            cpuSum += cpu;
            ++cpuColumns;
        }
    }
    const double highest = out.latency.max;
    out.latency = pointOf(latency);
    out.meanMs = latency.total() > 0 ? latency.mean() / 1e6 : kUnknown;
    out.seconds = nsToSeconds(observed);
    out.p95Ms = latency.total() > 0 ? nsToMs(latency.valueAtPercentile(95)) : kUnknown;
    out.latency.max = highest;
    out.throughput =
        observed > 0 ? static_cast<double>(out.completed) * 1e9 / static_cast<double>(observed) : kUnknown;
    out.cpuRatio = cpuColumns > 0 ? cpuSum / cpuColumns : kUnknown;
    if (loopObserved > 0) {
        out.loopP99Ms = nsToMs(loopDelayAtPercentile(busy, loopObserved, 99));
    }
    return out;
}

std::size_t LiveStore::bytes() const
{
    std::size_t total = sizeof(*this);
    for (const auto& level : m_levels) {
        total += level.bytes();
    }
    const auto textBytes = [](const QString& text) {
        return static_cast<std::size_t>(text.capacity()) * sizeof(QChar);
    };
    for (const auto& event : m_events) {
        total += sizeof(RunEvent) + textBytes(event.kind) + textBytes(event.text);
    }
    for (const auto* stalls : {&m_stalls, &m_childStalls}) {
        for (const auto& stall : *stalls) {
            total += sizeof(Stall) + textBytes(stall.where);
        }
    }
    return total + m_newestCores.capacity() * sizeof(CoreSample);
}

} // namespace parascope
