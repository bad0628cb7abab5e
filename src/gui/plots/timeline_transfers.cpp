// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/timeline_view.h"

#include "base/clock.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

/// The part of a lane in which a transfer is drawn while a task runs.
QRect lowerStrip(const QRect& lane)
{
    const int height = std::min(lane.height(), std::max(3, lane.height() / 4));
    return {lane.left(), lane.bottom() + 1 - height, lane.width(), height};
}

} // namespace

void TimelineView::paintTransfers(QPainter& painter, const std::vector<const TaskSpan*>& spans,
                                  const QRect& area) const
{
    const QColor color = m_theme.tokens().purple;
    const QRect low = lowerStrip(area);
    const auto taskRuns = [&spans](std::int64_t fromNs, std::int64_t untilNs) {
        const auto next =
            std::lower_bound(spans.begin(), spans.end(), fromNs, [](const TaskSpan* span, std::int64_t at) {
                return span->startNs + span->durationNs <= at;
            });
        return next != spans.end() && (*next)->startNs < untilNs;
    };
    const auto paint = [&](std::int64_t startNs, std::int64_t lengthNs) {
        if (lengthNs <= 0) {
            return;
        }
        const double x = xOf(nsToSeconds(startNs));
        const double end = xOf(nsToSeconds(startNs + lengthNs));
        if (end < area.left() || x > area.right()) {
            return;
        }
        const QRect& place = taskRuns(startNs, startNs + lengthNs) ? low : area;
        const int left = std::max(area.left(), static_cast<int>(std::lround(x)));
        const int right = std::max(left + 1, static_cast<int>(std::lround(end)));
        painter.fillRect(QRect(left, place.top(), right - left, place.height()).intersected(area), color);
    };
    for (const auto* span : spans) {
        paint(span->transferStartNs, span->transferNs);
        paint(span->startNs + span->durationNs, span->resultNs);
    }
}

void TimelineView::paintTransferStrip(QPainter& painter, const std::vector<LaneKey>& keys,
                                      const QRect& area) const
{
    const Tokens& t = m_theme.tokens();
    const auto [from, until] = m_window.view();
    const auto ns = [](double seconds) { return static_cast<std::int64_t>(seconds * 1e9); };
    const auto& lanes = m_run.lanes;
    const std::size_t level = lanes.levelFor(ns(from), ns(until), static_cast<std::size_t>(area.width()));
    const std::int64_t length = LaneStore::lengthNs(level);
    const std::int64_t latest = m_run.store.latestNs();
    const QRect low = lowerStrip(area);
    const std::int64_t last = std::min(ns(until), latest) / length;
    for (std::int64_t index = std::max<std::int64_t>(0, ns(from)) / length; index <= last; ++index) {
        double travelled = 0;
        int seen = 0;
        for (const auto& key : keys) {
            if (const auto* cell = lanes.cell(key, level, index)) {
                const auto observed = std::max<std::int64_t>(1, std::min(length, latest - index * length));
                travelled += static_cast<double>(cell->transferNs) / static_cast<double>(observed);
                ++seen;
            }
        }
        if (travelled <= 0) {
            continue;
        }
        // never so faint that it can't be seen
        const double share = 0.35 + 0.65 * std::min(1.0, travelled / seen);
        const int left =
            std::max(area.left(), static_cast<int>(std::lround(xOf(nsToSeconds(index * length)))));
        const int end =
            std::max(left + 1, static_cast<int>(std::lround(xOf(nsToSeconds((index + 1) * length)))));
        painter.fillRect(QRect(left, low.top(), end - left, low.height()).intersected(area),
                         mixed(t.inset, t.purple, share));
    }
}

} // namespace parascope
