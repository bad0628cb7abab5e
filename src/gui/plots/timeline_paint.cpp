// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/timeline_view.h"

#include "base/clock.h"
#include "models/figures.h"
#include "models/stall_words.h"
#include "plots/loop_plot.h"
#include "plots/tickers.h"
#include "theme/digit_text.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {
constexpr double kNarrowestBar = 1.5;
constexpr double kRoundedFrom = 6;
constexpr std::size_t kMostRounded = 500;

QString exitText(const QString& reason)
{
    const auto open = reason.indexOf(u'(');
    const auto close = reason.lastIndexOf(u')');
    return open >= 0 && close > open ? reason.mid(open + 1, close - open - 1) : reason;
}
} // namespace

void TimelineView::paintEvent(QPaintEvent*)
{
    QElapsedTimer timer;
    timer.start();
    layoutLanes();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.tokens().surface);
    const auto [from, until] = m_window.view();
    const auto ns = [](double seconds) { return static_cast<std::int64_t>(seconds * 1e9); };
    const auto service = m_run.store.figures(ns(from), ns(until), LatencyKind::Service);
    m_slowMs = std::isnan(service.latency.p90) ? 0 : service.p95Ms;
    painter.setClipRect(QRect(0, kHeadHeight, viewport()->width(), viewport()->height() - kHeadHeight));
    paintGroups(painter);
    for (const auto& lane : m_lanes) {
        const int y = lane.top - verticalScrollBar()->value() + kHeadHeight;
        if (y + lane.height > kHeadHeight && y < viewport()->height()) {
            paintLane(painter, lane);
        }
    }
    paintDead(painter);
    paintStallTags(painter);
    painter.setClipping(false);
    paintAxis(painter);
    paintCursor(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    m_description->renew();
    m_paintMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void TimelineView::paintAxis(QPainter& painter) const
{
    const auto [from, until] = m_window.view();
    const double room = xOf(until) - xOf(from);
    const double step = TimeTicker::stepFor(until - from, TimeTicker::labelsIn(room, m_theme.scaled(1)));
    const QFont font = m_theme.font(11);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    for (double tick = std::ceil(from / step) * step; tick <= until + 1e-9; tick += step) {
        const double x = xOf(tick);
        const QString text = clockText(tick);
        const double width = metrics.horizontalAdvance(text);
        painter.setPen(m_theme.tokens().textMuted);
        painter.drawText(QPointF(std::clamp(x - width / 2, 0.0, viewport()->width() - width),
                                 kHeadHeight / 2.0 + metrics.ascent() / 2 - 1),
                         text);
        painter.setPen(m_theme.tokens().grid);
        painter.drawLine(QLineF(std::round(x), kHeadHeight - 4, std::round(x), kHeadHeight - 1));
    }
}

void TimelineView::paintGroups(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    const int scroll = verticalScrollBar()->value() - kHeadHeight;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& group : m_groups) {
        const QRectF bracket(12, group.top - scroll, m_theme.scaled(18), group.foot - group.top);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(t.surface, t.blue, t.dark ? 0.28 : 0.22));
        painter.drawRoundedRect(bracket, 4, 4);
        const QFont font = m_theme.font(10.5, 600);
        const QString full = group.process == 0 ? tr("This app") : tr("Process %1").arg(group.process);
        const QString brief = group.process == 0 ? tr("A") : QStringLiteral("P%1").arg(group.process);
        painter.setFont(font);
        painter.setPen(t.dark ? mixed(t.blue, t.text, 0.4) : mixed(t.blue, t.text, 0.5));
        painter.save();
        painter.translate(bracket.center());
        if (QFontMetricsF(font).horizontalAdvance(full) < bracket.height() - 6) {
            painter.rotate(-90);
            painter.drawText(
                QRectF(-bracket.height() / 2, -bracket.width() / 2, bracket.height(), bracket.width()),
                Qt::AlignCenter, full);
        } else {
            painter.drawText(
                QRectF(-bracket.width() / 2, -bracket.height() / 2, bracket.width(), bracket.height()),
                Qt::AlignCenter, brief);
        }
        painter.restore();
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelineView::paintLane(QPainter& painter, const Lane& lane)
{
    const Tokens& t = m_theme.tokens();
    const int y = lane.top - verticalScrollBar()->value() + kHeadHeight;
    const QRect time = timeArea();
    const QRect area(time.left(), y, time.width(), lane.height);
    const bool appLoop = lane.kind == Lane::MainLoop && lane.process == 0;
    const QFont font = m_theme.font(11);
    const bool roomForText = lane.height >= QFontMetricsF(font).ascent(); // else it would be cut
    if (roomForText) {
        painter.setFont(font);
        painter.setPen(t.textSecondary);
        painter.drawText(QRectF(m_theme.scaled(38), y, m_theme.scaled(92), lane.height),
                         Qt::AlignLeft | Qt::AlignVCenter, lane.name);
    }
    if (appLoop) {
        const QRectF badge(12, y + std::max(0.0, (lane.height - m_theme.scaled(16)) / 2.0),
                           m_theme.scaled(18), std::min<double>(m_theme.scaled(16), lane.height));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(t.surface, t.green, 0.28));
        painter.drawRoundedRect(badge, 4, 4);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setFont(m_theme.font(10.5, 600));
        painter.setPen(mixed(t.green, t.text, 0.3));
        painter.drawText(badge, Qt::AlignCenter, QStringLiteral("M"));
    }
    painter.fillRect(area, t.inset);
    if (lane.kind == Lane::MainLoop) {
        paintLoop(painter, lane, area);
    } else if (const auto keys = keysOf(lane);
               lane.kind != Lane::Worker || !paintBars(painter, keys.front(), area)) {
        paintStrip(painter, keys, area);
    }
    if (roomForText) {
        paintShare(painter, lane, y, font);
    }
}

void TimelineView::paintShare(QPainter& painter, const Lane& lane, int y, const QFont& font) const
{
    const double busy = busyOf(lane);
    painter.setPen(m_theme.tokens().textMuted);
    const QString text = percentFigure(std::isnan(busy) ? busy : std::round(busy * 100) / 100).text();
    drawDigitText(painter, font,
                  QPointF(viewport()->width() - 14 - digitTextWidth(font, text),
                          y + (lane.height + QFontMetricsF(font).ascent()) / 2 - 1),
                  text);
}

void TimelineView::paintLoop(QPainter& painter, const Lane& lane, const QRect& area)
{
    const Tokens& t = m_theme.tokens();
    const auto [from, until] = m_window.view();
    const auto ns = [](double seconds) { return static_cast<std::int64_t>(seconds * 1e9); };
    const auto& level = m_run.store.level(
        m_run.store.levelFor(ns(from), ns(until), static_cast<std::size_t>(area.width() / 4)));
    const std::int64_t first = std::max(level.oldestIndex(), ns(from) / level.lengthNs());
    const std::int64_t last = std::min(level.newestIndex(), ns(until) / level.lengthNs());
    for (std::int64_t index = first; index <= last; ++index) {
        const LiveColumn* column = level.covering(index);
        const double worst = column ? column->worstLoop(lane.process).first : kUnknown;
        if (std::isnan(worst)) {
            continue;
        }
        const QColor color = worst >= kLongStallMs      ? t.vermillion
                             : worst >= kDroppedFrameMs ? t.amber
                                                        : mixed(t.inset, t.green, 0.55);
        const double x = xOf(nsToSeconds(index * level.lengthNs()));
        const double width = xOf(nsToSeconds((index + 1) * level.lengthNs())) - x;
        painter.fillRect(QRect(qRound(x), area.top(), std::clamp(qRound(width * 0.5), 1, 3), area.height()),
                         color);
    }
    // stalls at their own length
    const auto& stalls = lane.process == 0 ? m_run.store.stalls() : m_run.store.childStalls();
    for (const auto& stall : stalls) {
        const double x = xOf(nsToSeconds(stall.startNs));
        const double end = xOf(nsToSeconds(stall.startNs + stall.durationNs));
        if (stall.process == lane.process && end >= area.left() && x <= area.right()) {
            const QRect bar(qRound(x), area.top(), std::max(2, qRound(end - x)), area.height());
            painter.fillRect(bar.intersected(area),
                             stall.durationNs >= 100 * kNsPerMs ? t.vermillion : t.amber);
        }
    }
}

std::vector<TimelineView::Slice> TimelineView::slicesOf(const std::vector<LaneKey>& keys,
                                                        const QRect& area) const
{
    const auto [from, until] = m_window.view();
    const auto ns = [](double seconds) { return static_cast<std::int64_t>(seconds * 1e9); };
    const auto& lanes = m_run.lanes;
    const std::size_t level = lanes.levelFor(ns(from), ns(until), static_cast<std::size_t>(area.width()));
    const std::int64_t length = LaneStore::lengthNs(level);
    const std::int64_t latest = m_run.store.latestNs();
    const std::int64_t last = std::min(ns(until), latest) / length;
    const std::int64_t first = std::max<std::int64_t>(0, ns(from)) / length;
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
        if (slice.failed) {
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
    const auto fromNs = static_cast<std::int64_t>(from * 1e9);
    const auto untilNs = static_cast<std::int64_t>(until * 1e9);
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

QRectF TimelineView::paintTag(QPainter& painter, QPointF middle, bool toTheLeft, const QString& text,
                              Mood mood) const
{
    const Tokens& t = m_theme.tokens();
    const QFont font = m_theme.font(11, 600);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text) + 12;
    const double height = metrics.height() + 4;
    const QRectF plate(toTheLeft ? middle.x() - width - 4 : middle.x() + 4, middle.y() - height / 2, width,
                       height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.pillBorder(mood), 1));
    painter.setBrush(mixed(t.surface, t.moodColor(mood), t.dark ? 0.22 : 0.12));
    painter.drawRoundedRect(plate, 4, 4);
    painter.setFont(font);
    painter.setPen(mixed(t.moodColor(mood), t.text, 0.25));
    painter.drawText(plate, Qt::AlignCenter, text);
    painter.setRenderHint(QPainter::Antialiasing, false);
    return plate;
}

void TimelineView::paintDead(QPainter& painter)
{
    const QRect time = timeArea();
    const int scroll = verticalScrollBar()->value() - kHeadHeight;
    for (const auto& dead : m_run.lives.deadTimes()) {
        const auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                        [&](const Group& g) { return g.process == dead.process; });
        const double from = xOf(nsToSeconds(dead.fromNs));
        const double until = dead.untilNs >= 0 ? xOf(nsToSeconds(dead.untilNs)) : xOf(m_window.latest());
        if (group == m_groups.end() || until < time.left() || from > time.right()) {
            continue;
        }
        const QRect gap =
            QRect(qRound(from), group->top - scroll, std::max(2, qRound(until - from)),
                  group->foot - group->top)
                .intersected(QRect(time.left(), kHeadHeight, time.width(), viewport()->height()));
        painter.fillRect(gap, m_theme.tokens().surface);
        painter.fillRect(gap, QBrush(m_theme.tokens().vermillion, Qt::BDiagPattern));
        painter.fillRect(QRect(gap.left(), gap.top(), 2, gap.height()), m_theme.tokens().vermillion);
        const double y = gap.center().y();
        const QString exited = QStringLiteral("✕ ") + m_said(exitText(dead.reason));
        const double room = m_theme.scaled(130);
        if (from - time.left() > room) {
            paintTag(painter, QPointF(from, y), true, exited, Mood::Bad);
        }
        if (dead.untilNs >= 0 && time.right() - until > room) {
            paintTag(painter, QPointF(until, y), false,
                     tr("↻ respawned in %1").arg(durationFigure(nsToMs(dead.untilNs - dead.fromNs)).text()),
                     Mood::Good);
        }
    }
}

void TimelineView::paintStallTags(QPainter& painter)
{
    if (m_lanes.empty() || m_lanes.front().kind != Lane::MainLoop || m_lanes.front().process != 0) {
        return;
    }
    const QRect time = timeArea();
    const double y =
        m_lanes.front().top + m_lanes.front().height / 2.0 - verticalScrollBar()->value() + kHeadHeight;
    std::vector<const Stall*> stalls;
    for (const auto& stall : m_run.store.stalls()) {
        const double x = xOf(nsToSeconds(stall.startNs));
        if (stall.durationNs >= 100 * kNsPerMs && x >= time.left() && x <= time.right()) {
            stalls.push_back(&stall);
        }
    }
    std::sort(stalls.begin(), stalls.end(),
              [](const Stall* a, const Stall* b) { return a->durationNs > b->durationNs; });
    QList<QRectF> taken;
    for (const auto* stall : stalls) {
        const QString text =
            tr("%1 stall, %2")
                .arg(durationFigure(nsToMs(stall->durationNs)).text(), stallCauseText(stall->cause));
        const double width = QFontMetricsF(m_theme.font(11, 600)).horizontalAdvance(text) + 16;
        const double x = xOf(nsToSeconds(stall->startNs + stall->durationNs));
        const bool toTheLeft = x + width > time.right();
        const double at = toTheLeft ? xOf(nsToSeconds(stall->startNs)) : x;
        const QRectF plate(toTheLeft ? at - width : at, y - 10, width, 20);
        const bool overlaps = std::any_of(taken.begin(), taken.end(),
                                          [&](const QRectF& other) { return other.intersects(plate); });
        if (!overlaps && plate.left() >= time.left() && taken.size() < 4) {
            taken.append(paintTag(painter, QPointF(at, y), toTheLeft, text, Mood::Bad));
        }
    }
}

void TimelineView::paintCursor(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    const QRect area = timeArea();
    if (const auto selection = m_window.selection()) {
        const int left = std::clamp(qRound(xOf(selection->first)), area.left(), area.right());
        const int right = std::clamp(qRound(xOf(selection->second)), area.left(), area.right());
        painter.fillRect(QRect(left, area.top(), right - left, area.height()), withAlpha(t.accent, 40));
        painter.fillRect(QRect(left, area.top(), 1, area.height()), t.accent);
        painter.fillRect(QRect(right, area.top(), 1, area.height()), t.accent);
    }
    if (const auto cursor = m_window.cursor()) {
        const double x = xOf(*cursor);
        if (x >= area.left() && x <= area.right() + 1) {
            painter.fillRect(QRect(qRound(x), area.top(), 1, area.height()), withAlpha(t.text, 150));
        }
    }
}

} // namespace parascope
