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

void LaneStore::put(Ring& ring, std::int64_t length, std::int64_t atNs, const WorkerSample& sample)
{
    const std::int64_t index = std::max<std::int64_t>(0, atNs) / length;
    const auto place = static_cast<std::size_t>(index) % kCells;
    if (place >= ring.cells.size()) {
        ring.cells.resize(std::min(kCells, std::max(place + 1, ring.cells.size() * 2)));
    }
    auto* cell = &ring.cells[place];
    if (cell->index != index) {
        *cell = LaneCell{};
        cell->index = index;
    }
    cell->busyNs += static_cast<float>(sample.busyNs);
    cell->finished += static_cast<std::uint32_t>(sample.finished);
    cell->failed += static_cast<std::uint32_t>(sample.failed);
    // a long task tells of its time when it ends: what does not fit into the slice lies before it
    for (int step = 1; step <= kMostSpill && cell->busyNs > static_cast<float>(length); ++step) {
        const float rest = cell->busyNs - static_cast<float>(length);
        const auto earlier = static_cast<std::size_t>(std::max<std::int64_t>(0, index - step)) % kCells;
        auto* before = earlier < ring.cells.size() ? &ring.cells[earlier] : nullptr;
        if (!before || before->index != index - step) {
            break;
        }
        cell->busyNs = static_cast<float>(length);
        before->busyNs += rest;
        cell = before;
    }
    cell->busyNs = std::min(cell->busyNs, static_cast<float>(length));
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
        lane.rings.resize(kLengthsNs.size());
        for (std::size_t level = 0; level < kLengthsNs.size(); ++level) {
            put(lane.rings[level], kLengthsNs[level], middle, worker);
        }
    }
    const std::size_t share =
        std::max<std::size_t>(100, kMostSpans / std::max<std::size_t>(1, m_lanes.size()));
    for (const auto& span : interval.spans) {
        const auto lane = m_lanes.find({span.process, span.worker});
        if (lane != m_lanes.end()) {
            auto& spans = lane->second.spans;
            spans.push_back(span);
            while (spans.size() > share) {
                spans.pop_front();
            }
        }
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
    if (found == m_lanes.end() || index < 0) {
        return nullptr;
    }
    const auto& ring = found->second.rings.at(level);
    const auto place = static_cast<std::size_t>(index) % kCells;
    return place < ring.cells.size() && ring.cells[place].index == index ? &ring.cells[place] : nullptr;
}

const std::deque<TaskSpan>& LaneStore::spans(LaneKey lane) const
{
    static const std::deque<TaskSpan> none;
    const auto found = m_lanes.find(lane);
    return found != m_lanes.end() ? found->second.spans : none;
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
    std::size_t total = sizeof(*this);
    for (const auto& [key, lane] : m_lanes) {
        for (const auto& ring : lane.rings) {
            total += ring.cells.capacity() * sizeof(LaneCell);
        }
        total += lane.spans.size() * sizeof(TaskSpan);
    }
    return total;
}

} // namespace parascope
