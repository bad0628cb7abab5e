// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/timeline_view.h"

#include "base/clock.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

// The work of a lane: a bar for each task, or a strip of how busy it was where bars would be too narrow.

namespace parascope {

namespace {
constexpr double kNarrowestBar = 1.5;
constexpr double kRoundedFrom = 6;
constexpr std::size_t kMostRounded = 500;

/// One row of pixels over all of the area: as it is where pixels are drawn, else in rectangles.
void drawLine(QPainter& painter, const QImage& line, const QRect& area)
{
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        painter.drawImage(area, line);
        return;
    }
    const auto* pixels = reinterpret_cast<const QRgb*>(line.constScanLine(0));
    for (int from = 0, end = 0; from < line.width(); from = end) {
        const QRgb color = pixels[from];
        end = static_cast<int>(std::find_if(pixels + from, pixels + line.width(),
                                            [color](QRgb other) { return other != color; }) -
                               pixels);
        painter.fillRect(QRect(area.left() + from, area.top(), end - from, area.height()), QColor(color));
    }
}
} // namespace

std::size_t TimelineView::sliceLevel() const
{
    const auto [from, until] = m_window.view();
    return m_run.lanes.levelFor(secondsToNs(from), secondsToNs(until),
                                static_cast<std::size_t>(timeArea().width()));
}

std::pair<std::int64_t, std::int64_t> TimelineView::slicesInView(std::int64_t lengthNs) const
{
    const auto [from, until] = m_window.view();
    const std::int64_t end = std::min(secondsToNs(until), m_run.store.latestNs());
    return {std::max<std::int64_t>(0, secondsToNs(from)) / lengthNs, end > 0 ? (end - 1) / lengthNs : -1};
}

std::optional<TimelineView::Slice> TimelineView::sliceOf(const std::vector<LaneKey>& keys, std::size_t level,
                                                         std::int64_t index) const
{
    const std::int64_t length = LaneStore::lengthNs(level);
    const std::int64_t latest = m_run.store.latestNs();
    const auto observed =
        static_cast<double>(std::max<std::int64_t>(1, std::min(length, latest - index * length)));
    Slice slice;
    int seen = 0;
    for (const auto& key : keys) {
        if (const auto* cell = m_run.lanes.cell(key, level, index)) {
            slice.busy += static_cast<double>(cell->busyNs) / observed;
            slice.travelled += static_cast<double>(cell->transferNs) / observed;
            slice.failed = slice.failed || cell->failed;
            ++seen;
        }
    }
    if (seen == 0) {
        return std::nullopt;
    }
    slice.busy = std::clamp(slice.busy / seen, 0.0, 1.0);
    slice.travelled /= seen;
    slice.left = static_cast<int>(std::lround(xOf(nsToSeconds(index * length))));
    slice.end = static_cast<int>(std::lround(xOf(nsToSeconds((index + 1) * length))));
    return slice;
}

std::vector<TimelineView::Slice> TimelineView::slicesOf(const std::vector<LaneKey>& keys) const
{
    const std::size_t level = sliceLevel();
    const auto [first, last] = slicesInView(LaneStore::lengthNs(level));
    std::vector<Slice> slices;
    slices.reserve(static_cast<std::size_t>(std::max<std::int64_t>(0, last - first + 1)));
    for (std::int64_t index = first; index <= last; ++index) {
        if (const auto slice = sliceOf(keys, level, index)) {
            slices.push_back(*slice);
        }
    }
    return slices;
}

void TimelineView::paintStrip(QPainter& painter, const std::vector<LaneKey>& keys, const QRect& area)
{
    const Tokens& t = m_theme.tokens();
    QImage line(area.width(), 1, QImage::Format_RGB32);
    auto* pixels = reinterpret_cast<QRgb*>(line.scanLine(0));
    std::fill(pixels, pixels + area.width(), t.inset.rgb());
    const std::vector<Slice> slices = slicesOf(keys);
    for (const auto& slice : slices) {
        const double share = slice.busy * (t.dark ? 0.62 : 0.55);
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
    drawLine(painter, line, area);
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
