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

void TimelineView::paintTransferStrip(QPainter& painter, const std::vector<Slice>& slices,
                                      const QRect& area) const
{
    const Tokens& t = m_theme.tokens();
    const QRect low = lowerStrip(area);
    for (const auto& slice : slices) {
        if (slice.travelled <= 0) {
            continue;
        }
        // never so faint, nor so narrow, that it can't be seen
        const double share = 0.35 + 0.65 * std::min(1.0, slice.travelled);
        const int left = std::max(area.left(), slice.left);
        const int end = std::max(left + 1, slice.end);
        painter.fillRect(QRect(left, low.top(), end - left, low.height()).intersected(area),
                         mixed(t.inset, t.purple, share));
    }
}

} // namespace parascope
