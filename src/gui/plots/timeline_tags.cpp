// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/timeline_view.h"

#include "base/clock.h"
#include "models/figures.h"
#include "models/stall_words.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

// What is written on lanes: ends and returns of processes, the longest stalls.

namespace parascope {

namespace {

QString exitText(const QString& reason)
{
    const auto open = reason.indexOf(u'(');
    const auto close = reason.lastIndexOf(u')');
    return open >= 0 && close > open ? reason.mid(open + 1, close - open - 1) : reason;
}

} // namespace

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

} // namespace parascope
