// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/timeline_view.h"

#include "base/clock.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

// The work of a lane: a bar for each task, or a strip of how busy it was where bars would be too narrow.

namespace parascope {

namespace {
constexpr double kNarrowestBar = 1.5;
constexpr double kRoundedFrom = 6;
constexpr std::size_t kMostRounded = 500;
} // namespace

std::vector<TimelineView::Slice> TimelineView::slicesOf(const std::vector<LaneKey>& keys,
                                                        const QRect& area) const
{
    const auto [from, until] = m_window.view();
    const auto& lanes = m_run.lanes;
    const std::size_t level =
        lanes.levelFor(secondsToNs(from), secondsToNs(until), static_cast<std::size_t>(area.width()));
    const std::int64_t length = LaneStore::lengthNs(level);
    const std::int64_t latest = m_run.store.latestNs();
    const std::int64_t last = std::min(secondsToNs(until), latest) / length;
    const std::int64_t first = std::max<std::int64_t>(0, secondsToNs(from)) / length;
    std::vector<Slice> slices;
    slices.reserve(static_cast<std::size_t>(std::max<std::int64_t>(0, last - first + 1)));
    for (std::int64_t index = first; index <= last; ++index) {
        const auto observed =
            static_cast<double>(std::max<std::int64_t>(1, std::min(length, latest - index * length)));
        Slice slice;
        int seen = 0;
        for (const auto& key : keys) {
            if (const auto* cell = lanes.cell(key, level, index)) {
                slice.busy += static_cast<double>(cell->busyNs) / observed;
                slice.travelled += static_cast<double>(cell->transferNs) / observed;
                slice.failed = slice.failed || cell->failed;
                ++seen;
            }
        }
        if (seen == 0) {
            continue;
        }
        slice.busy /= seen;
        slice.travelled /= seen;
        slice.left = static_cast<int>(std::lround(xOf(nsToSeconds(index * length))));
        slice.end = static_cast<int>(std::lround(xOf(nsToSeconds((index + 1) * length))));
        slices.push_back(slice);
    }
    return slices;
}

void TimelineView::paintStrip(QPainter& painter, const std::vector<LaneKey>& keys, const QRect& area)
{
    const Tokens& t = m_theme.tokens();
    QImage line(area.width(), 1, QImage::Format_RGB32);
    auto* pixels = reinterpret_cast<QRgb*>(line.scanLine(0));
    std::fill(pixels, pixels + area.width(), t.inset.rgb());
    const std::vector<Slice> slices = slicesOf(keys, area);
    for (const auto& slice : slices) {
        const double share = std::clamp(slice.busy, 0.0, 1.0) * (t.dark ? 0.62 : 0.55);
        const QRgb color = mixed(t.inset, t.blue, share).rgb();
        const int begin = std::clamp(slice.left - area.left(), 0, area.width());
        std::fill(pixels + begin, pixels + std::clamp(slice.end - area.left(), begin, area.width()), color);
    }
    for (const auto& slice : slices) { // after all others: two pixels wide, also beside a busy one
        if (slice.failed) {
            const int begin = std::clamp(slice.left - area.left(), 0, std::max(0, area.width() - 2));
            std::fill(pixels + begin, pixels + std::min(area.width(), begin + 2), t.vermillion.rgb());
        }
    }
    painter.drawImage(area, line);
    paintTransferStrip(painter, slices, area);
}

bool TimelineView::paintBars(QPainter& painter, LaneKey key, const QRect& area)
{
    const Tokens& t = m_theme.tokens();
    const auto [from, until] = m_window.view();
    const double perNs = area.width() / ((until - from) * 1e9);
    const auto fromNs = secondsToNs(from);
    const auto untilNs = secondsToNs(until);
    const auto spans = m_run.lanes.spans(key, fromNs);
    if (spans.empty() || spans.front()->startNs > std::max<std::int64_t>(fromNs, 0) + 2 * kNsPerSecond) {
        return false; // the kept tasks don't reach back that far
    }
    std::vector<const TaskSpan*> visible;
    std::int64_t total = 0;
    for (const auto* span : spans) {
        if (span->startNs > untilNs) {
            break;
        }
        if (span->startNs + span->durationNs < fromNs) {
            continue;
        }
        if (span->every > 1) {
            return false; // a sample would look like idleness
        }
        visible.push_back(span);
        total += span->durationNs;
    }
    if (visible.empty()) {
        return false;
    }
    const double meanWidth = static_cast<double>(total) * perNs / static_cast<double>(visible.size());
    if (meanWidth < kNarrowestBar) {
        return false;
    }
    const QColor work = mixed(t.surface, t.blue, t.dark ? 0.62 : 0.55);
    const bool rounded = meanWidth >= kRoundedFrom && visible.size() < kMostRounded;
    painter.setRenderHint(QPainter::Antialiasing, rounded);
    painter.setPen(Qt::NoPen);
    for (const auto* span : visible) {
        const double x = area.left() + static_cast<double>(span->startNs - fromNs) * perNs;
        const double width = static_cast<double>(span->durationNs) * perNs;
        const bool failed = span->outcome != SpanOutcome::Completed;
        const QColor color = failed                                                ? t.vermillion
                             : m_slowMs > 0 && nsToMs(span->durationNs) > m_slowMs ? t.amber
                                                                                   : work;
        const int left = std::max(area.left(), qRound(x));
        const int right =
            std::min(area.right() + 1, std::max(left + (failed ? 2 : 1), qRound(x + width) - 1));
        const QRect bar(left, area.top(), right - left, area.height());
        if (rounded) {
            painter.setBrush(color);
            painter.drawRoundedRect(bar, 1.5, 1.5);
        } else {
            painter.fillRect(bar, color);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintTransfers(painter, spans, area);
    return true;
}

} // namespace parascope
