// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lane_store.h"

#include "base/clock.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace parascope {

namespace {
constexpr std::array<std::int64_t, 6> kLengthsNs{100 * kNsPerMs,    500 * kNsPerMs,     2'000 * kNsPerMs,
                                                 15'000 * kNsPerMs, 120'000 * kNsPerMs, 1'800'000 * kNsPerMs};
/// A task longer than this is not spread over more slices.
constexpr int kMostSpill = 300;
} // namespace

void LaneStore::clear()
{
    *this = LaneStore();
}

std::int64_t LaneStore::lengthNs(std::size_t level)
{
    return kLengthsNs.at(level);
}

std::optional<std::size_t> LaneStore::placeOf(const Lane& lane, std::size_t level, std::int64_t index)
{
    const std::int64_t newest = lane.newest[level];
    if (index < 0 || index > newest || index <= newest - static_cast<std::int64_t>(kCells)) {
        return std::nullopt;
    }
    return level * kCells + static_cast<std::size_t>(index) % kCells;
}

void LaneStore::put(Lane& lane, std::size_t level, std::int64_t atNs, const WorkerSample& sample)
{
    const std::int64_t length = kLengthsNs[level];
    const std::int64_t index = std::max<std::int64_t>(0, atNs) / length;
    // slices that nobody told of are empty, not what lay there a ring's length ago
    const std::int64_t ringStart = index - static_cast<std::int64_t>(kCells) + 1;
    const std::int64_t firstNew = std::max({lane.newest[level] + 1, ringStart, std::int64_t{0}});
    lane.newest[level] = std::max(lane.newest[level], index);
    for (std::int64_t fresh = firstNew; fresh <= index; ++fresh) {
        lane.cells[*placeOf(lane, level, fresh)] = LaneCell{};
    }
    const auto place = placeOf(lane, level, index);
    if (!place) {
        return;
    }
    auto* cell = &lane.cells[*place];
    cell->seen = true;
    cell->busyNs += static_cast<float>(sample.busyNs);
    cell->failed = cell->failed || sample.failed > 0;
    // a long task tells of its time when it ends: what does not fit into the slice lies before it
    for (int step = 1; step <= kMostSpill && cell->busyNs > static_cast<float>(length); ++step) {
        const float rest = cell->busyNs - static_cast<float>(length);
        const auto earlier = placeOf(lane, level, index - step);
        if (!earlier || !lane.cells[*earlier].seen) {
            break;
        }
        cell->busyNs = static_cast<float>(length);
        cell = &lane.cells[*earlier];
        cell->busyNs += rest;
    }
    cell->busyNs = std::min(cell->busyNs, static_cast<float>(length));
}

void LaneStore::keep(const TaskSpan& span)
{
    const auto lane = m_lanes.find({span.process, span.worker});
    if (lane == m_lanes.end()) {
        return;
    }
    if (m_spans.empty()) {
        m_spans = LazyZeroVector<KeptSpan>(kMostSpans);
    }
    m_spans[m_spansSeen % kMostSpans] = {span, lane->second.newestSpan};
    lane->second.newestSpan = ++m_spansSeen;
    addTransfer(lane->second, span.transferStartNs, span.transferNs, span.every);
    addTransfer(lane->second, span.startNs + span.durationNs, span.resultNs, span.every);
}

void LaneStore::addTransfer(Lane& lane, std::int64_t startNs, std::int64_t lengthNs, std::uint32_t every)
{
    if (lengthNs <= 0) {
        return;
    }
    const std::int64_t middle = std::max<std::int64_t>(0, startNs + lengthNs / 2);
    for (std::size_t level = 0; level < kLevels; ++level) {
        if (const auto place = placeOf(lane, level, middle / kLengthsNs[level])) {
            float& sum = lane.cells[*place].transferNs;
            sum = std::min(sum + static_cast<float>(lengthNs) * static_cast<float>(every),
                           static_cast<float>(kLengthsNs[level]));
        }
    }
}

void LaneStore::add(const Interval& interval)
{
    const std::int64_t middle = interval.startNs + interval.lengthNs / 2;
    for (const auto& worker : interval.workers) {
        const LaneKey key{worker.process, worker.worker};
        if (!m_lanes.contains(key) && m_lanes.size() >= kMostLanes) {
            continue;
        }
        auto& lane = m_lanes[key];
        if (lane.cells.empty()) {
            lane.cells = LazyZeroVector<LaneCell>(kLevels * kCells);
        }
        for (std::size_t level = 0; level < kLevels; ++level) {
            put(lane, level, middle, worker);
        }
    }
    for (const auto& span : interval.spans) {
        keep(span);
    }
    m_latestNs = std::max(m_latestNs, interval.startNs + interval.lengthNs);
    ++m_revision;
}

std::vector<LaneKey> LaneStore::lanes() const
{
    std::vector<LaneKey> keys;
    keys.reserve(m_lanes.size());
    for (const auto& entry : m_lanes) {
        keys.push_back(entry.first);
    }
    return keys;
}

std::size_t LaneStore::levelFor(std::int64_t fromNs, std::int64_t untilNs, std::size_t most) const
{
    const auto wanted = static_cast<std::int64_t>(std::clamp<std::size_t>(most, 1, kCells));
    for (std::size_t level = 0; level < kLengthsNs.size(); ++level) {
        const std::int64_t length = kLengthsNs[level];
        const std::int64_t oldest = m_latestNs / length - static_cast<std::int64_t>(kCells) + 1;
        if ((untilNs - fromNs) / length <= wanted && oldest * length <= std::max<std::int64_t>(0, fromNs)) {
            return level;
        }
    }
    return kLengthsNs.size() - 1;
}

const LaneCell* LaneStore::cell(LaneKey lane, std::size_t level, std::int64_t index) const
{
    const auto found = m_lanes.find(lane);
    if (found == m_lanes.end() || level >= kLevels) {
        return nullptr;
    }
    const auto place = placeOf(found->second, level, index);
    const auto* cell = place ? &found->second.cells[*place] : nullptr;
    return cell && cell->seen ? cell : nullptr;
}

std::vector<const TaskSpan*> LaneStore::spans(LaneKey lane, std::int64_t fromNs) const
{
    std::vector<const TaskSpan*> found;
    const auto at = m_lanes.find(lane);
    std::uint64_t number = at != m_lanes.end() ? at->second.newestSpan : 0;
    while (number > 0 && number + kMostSpans > m_spansSeen) {
        const auto& kept = m_spans[(number - 1) % kMostSpans];
        found.push_back(&kept.span);
        if (kept.span.startNs + kept.span.durationNs < fromNs) {
            break;
        }
        number = kept.before;
    }
    std::reverse(found.begin(), found.end());
    return found;
}

double LaneStore::busyRatio(LaneKey lane, std::int64_t fromNs, std::int64_t untilNs) const
{
    const std::size_t level = levelFor(fromNs, untilNs, 400);
    const std::int64_t length = lengthNs(level);
    const std::int64_t last = std::min(untilNs, m_latestNs) / length;
    double busy = 0;
    double seen = 0;
    for (std::int64_t index = std::max<std::int64_t>(0, fromNs) / length; index <= last; ++index) {
        if (const auto* found = cell(lane, level, index)) {
            busy += static_cast<double>(found->busyNs);
            seen += static_cast<double>(std::min(length, m_latestNs - index * length));
        }
    }
    return seen > 0 ? std::min(1.0, busy / seen) : std::numeric_limits<double>::quiet_NaN();
}

std::size_t LaneStore::bytes() const
{
    std::size_t total = sizeof(*this) + m_spans.capacity() * sizeof(KeptSpan);
    for (const auto& [key, lane] : m_lanes) {
        total += sizeof(key) + sizeof(lane) + lane.cells.capacity() * sizeof(LaneCell);
    }
    return total;
}

} // namespace parascope
