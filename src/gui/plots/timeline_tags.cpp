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

std::optional<QRect> TimelineView::placeOf(const DeadTime& dead) const
{
    const QRect time = timeArea();
    const int scroll = verticalScrollBar()->value() - kHeadHeight;
    const auto group =
        std::ranges::find_if(m_groups, [&](const Group& g) { return g.process == dead.process; });
    const double from = xOf(nsToSeconds(dead.fromNs));
    const double until = dead.untilNs >= 0 ? xOf(nsToSeconds(dead.untilNs)) : xOf(m_window.latest());
    if (group == m_groups.end() || until < time.left() || from > time.right()) {
        return std::nullopt;
    }
    return QRect(qRound(from), group->top - scroll, std::max(2, qRound(until - from)),
                 group->foot - group->top)
        .intersected(QRect(time.left(), kHeadHeight, time.width(), viewport()->height()));
}

void TimelineView::paintDead(QPainter& painter) const
{
    for (const auto& dead : m_run.lives.deadTimes()) {
        if (const auto gap = placeOf(dead)) {
            painter.fillRect(*gap, m_theme.tokens().surface);
            painter.fillRect(*gap, QBrush(m_theme.tokens().vermillion, Qt::BDiagPattern));
            painter.fillRect(QRect(gap->left(), gap->top(), 2, gap->height()), m_theme.tokens().vermillion);
        }
    }
}

bool TimelineView::fits(const QRectF& plate, const std::vector<Tag>& tags) const
{
    const QRect time = timeArea();
    return plate.left() >= time.left() && plate.right() <= time.right() &&
           std::ranges::none_of(tags, [&plate](const Tag& tag) { return tag.plate.intersects(plate); });
}

void TimelineView::addDeadTags(std::vector<Tag>& tags) const
{
    const QFontMetricsF metrics(tagFont());
    const auto add = [&](const QString& text, QPointF at, bool toTheLeft, Mood mood) {
        const QRectF plate = plateOf(metrics, at, toTheLeft, metrics.horizontalAdvance(text));
        if (fits(plate, tags)) {
            tags.push_back({text, plate, mood});
        }
    };
    const auto& times = m_run.lives.deadTimes();
    for (auto dead = times.rbegin(); dead != times.rend(); ++dead) {
        const auto gap = placeOf(*dead);
        if (!gap) {
            continue;
        }
        const double y = gap->center().y();
        add(QStringLiteral("✕ ") + m_said(exitText(dead->reason)), QPointF(xOf(nsToSeconds(dead->fromNs)), y),
            true, Mood::Bad);
        if (dead->untilNs >= 0) {
            add(tr("↻ respawned in %1").arg(durationFigure(nsToMs(dead->untilNs - dead->fromNs)).text()),
                QPointF(xOf(nsToSeconds(dead->untilNs)), y), false, Mood::Good);
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

std::vector<TimelineView::Tag> TimelineView::tags() const
{
    std::vector<Tag> tags;
    addDeadTags(tags);
    addStallTags(tags);
    return tags;
}

void TimelineView::addStallTags(std::vector<Tag>& tags) const
{
    if (m_lanes.empty() || m_lanes.front().kind != Lane::MainLoop || m_lanes.front().process != 0) {
        return;
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
        if (!fits(placeFor(*stall, least->second), tags)) {
            continue;
        }
        const QString text = textOf(durationFigure(nsToMs(stall->durationNs)).text(), stall->cause);
        const QRectF plate = placeFor(*stall, metrics.horizontalAdvance(text));
        if (fits(plate, tags)) {
            const bool isLong = nsToMs(stall->durationNs) >= kLongStallMs;
            tags.push_back({text, plate, isLong ? Mood::Bad : Mood::Warning});
        }
    }
}

} // namespace parascope
