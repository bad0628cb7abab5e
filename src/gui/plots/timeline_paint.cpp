// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/timeline_view.h"

#include "base/clock.h"
#include "models/figures.h"
#include "plots/loop_plot.h"
#include "plots/tickers.h"
#include "theme/digit_text.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace parascope {

void TimelineView::paintEvent(QPaintEvent*)
{
    const double ratio = devicePixelRatioF();
    if (std::exchange(m_stale, false) || m_picture.size() != viewport()->size() * ratio) {
        m_picture = QPixmap(viewport()->size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        paintPicture();
    }
    QPainter painter(viewport());
    painter.drawPixmap(0, 0, m_picture);
    paintCursor(painter);
    if (hasFocus()) {
        paintCurrentGroup(painter);
        painter.setPen(QPen(m_theme.tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

/// All but the cursor, which moves far more often than the lanes change.
void TimelineView::paintPicture()
{
    QElapsedTimer timer;
    timer.start();
    layoutLanes();
    QPainter painter(&m_picture);
    paintLanes(painter);
    m_description->renew();
    m_paintMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void TimelineView::paint(QPainter& painter)
{
    layoutLanes();
    paintLanes(painter);
    paintCursor(painter);
}

void TimelineView::paintLanes(QPainter& painter)
{
    painter.fillRect(viewport()->rect(), m_theme.tokens().surface);
    const auto [from, until] = m_window.view();
    const auto service = m_run.store.figures(secondsToNs(from), secondsToNs(until), LatencyKind::Service);
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
    for (const Tag& tag : tags()) {
        paintTag(painter, tag);
    }
    painter.setClipping(false);
    // not every painter keeps to the clip
    painter.fillRect(QRect(0, 0, viewport()->width(), kHeadHeight), m_theme.tokens().surface);
    paintAxis(painter);
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

QRectF TimelineView::bracketOf(const Group& group) const
{
    return {12.0, static_cast<double>(group.top - verticalScrollBar()->value() + kHeadHeight),
            m_theme.scaled(18), static_cast<double>(group.foot - group.top)};
}

/// Which group the keys fold.
void TimelineView::paintCurrentGroup(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.setClipRect(viewport()->rect().adjusted(0, kHeadHeight, 0, 0));
    for (const auto& group : m_groups) {
        if (group.process == m_current) {
            painter.drawRoundedRect(bracketOf(group).adjusted(-2, -1, 2, 1), 5, 5);
        }
    }
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelineView::paintGroups(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& group : m_groups) {
        const QRectF bracket = bracketOf(group);
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
    const auto& level = m_run.store.level(m_run.store.levelFor(secondsToNs(from), secondsToNs(until),
                                                               static_cast<std::size_t>(area.width() / 4)));
    const std::int64_t first = std::max(level.oldestIndex(), secondsToNs(from) / level.lengthNs());
    const std::int64_t last = std::min(level.newestIndex(), secondsToNs(until) / level.lengthNs());
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
                             nsToMs(stall.durationNs) >= kLongStallMs ? t.vermillion : t.amber);
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
