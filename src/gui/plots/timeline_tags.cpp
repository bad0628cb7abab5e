// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/timeline_view.h"

#include "base/clock.h"
#include "models/figures.h"
#include "models/stall_words.h"
#include "plots/loop_plot.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <functional>
#include <map>

// What is written on lanes: ends and returns of processes, stalls of this app, the longest first.

namespace parascope {

namespace {

QString exitText(const QString& reason)
{
    const auto open = reason.indexOf(u'(');
    const auto close = reason.lastIndexOf(u')');
    return open >= 0 && close > open ? reason.mid(open + 1, close - open - 1) : reason;
}

/// The plate of a tag beside a place in the middle of its lane.
QRectF plateOf(const QFontMetricsF& metrics, QPointF middle, bool toTheLeft, double textWidth)
{
    const double width = textWidth + 12;
    const double height = metrics.height() + 4;
    return {toTheLeft ? middle.x() - width - 4 : middle.x() + 4, middle.y() - height / 2, width, height};
}

} // namespace

void TimelineView::paintTag(QPainter& painter, const Tag& tag) const
{
    const Tokens& t = m_theme.tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.pillBorder(tag.mood), 1));
    painter.setBrush(mixed(t.surface, t.moodColor(tag.mood), t.dark ? 0.22 : 0.12));
    painter.drawRoundedRect(tag.plate, 4, 4);
    painter.setFont(tagFont());
    painter.setPen(mixed(t.moodColor(tag.mood), t.text, 0.25));
    painter.drawText(tag.plate, Qt::AlignCenter, tag.text);
    painter.setRenderHint(QPainter::Antialiasing, false);
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
        const QFontMetricsF metrics(tagFont());
        if (from - time.left() > room) {
            const double width = metrics.horizontalAdvance(exited);
            paintTag(painter, {exited, plateOf(metrics, QPointF(from, y), true, width), Mood::Bad});
        }
        if (dead.untilNs >= 0 && time.right() - until > room) {
            const QString back =
                tr("↻ respawned in %1").arg(durationFigure(nsToMs(dead.untilNs - dead.fromNs)).text());
            const double width = metrics.horizontalAdvance(back);
            paintTag(painter, {back, plateOf(metrics, QPointF(until, y), false, width), Mood::Good});
        }
    }
}

std::vector<const Stall*> TimelineView::visibleStalls() const
{
    const QRect time = timeArea();
    std::vector<const Stall*> found;
    for (const auto& stall : m_run.store.stalls()) {
        const double start = xOf(nsToSeconds(stall.startNs));
        const double end = xOf(nsToSeconds(stall.startNs + stall.durationNs));
        if (nsToMs(stall.durationNs) >= kStallMs && end >= time.left() && start <= time.right()) {
            found.push_back(&stall);
        }
    }
    std::ranges::stable_sort(found, std::greater{}, &Stall::durationNs);
    return found;
}

std::vector<TimelineView::Tag> TimelineView::stallTags() const
{
    std::vector<Tag> tags;
    if (m_lanes.empty() || m_lanes.front().kind != Lane::MainLoop || m_lanes.front().process != 0) {
        return tags;
    }
    const Lane& lane = m_lanes.front();
    const double y = lane.top + lane.height / 2.0 - verticalScrollBar()->value() + kHeadHeight;
    const QRect time = timeArea();
    const QFontMetricsF metrics(tagFont());
    // right of the stall, or left of it where the view ends
    const auto placeFor = [&](const Stall& stall, double width) {
        const QPointF end(xOf(nsToSeconds(stall.startNs + stall.durationNs)), y);
        const QRectF right = plateOf(metrics, end, false, width);
        return right.right() <= time.right()
                   ? right
                   : plateOf(metrics, QPointF(xOf(nsToSeconds(stall.startNs)), y), true, width);
    };
    const auto fits = [&](const QRectF& plate) {
        return plate.left() >= time.left() &&
               std::ranges::none_of(tags, [&plate](const Tag& tag) { return tag.plate.intersects(plate); });
    };
    const auto textOf = [](const QString& length, StallCause cause) {
        return tr("%1 stall, %2").arg(length, stallCauseText(cause));
    };
    // Of thousands of stalls a few have room: the words of the others would take longer than all drawing.
    std::map<StallCause, double> narrowest;
    for (const auto* stall : visibleStalls()) {
        const auto [least, anew] = narrowest.try_emplace(stall->cause, 0);
        if (anew) {
            least->second = metrics.horizontalAdvance(textOf(QStringLiteral("1 s"), stall->cause));
        }
        if (!fits(placeFor(*stall, least->second))) {
            continue;
        }
        const QString text = textOf(durationFigure(nsToMs(stall->durationNs)).text(), stall->cause);
        const QRectF plate = placeFor(*stall, metrics.horizontalAdvance(text));
        if (fits(plate)) {
            const bool isLong = nsToMs(stall->durationNs) >= kLongStallMs;
            tags.push_back({text, plate, isLong ? Mood::Bad : Mood::Warning});
        }
    }
    return tags;
}

} // namespace parascope
