// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/timeline_view.h"

#include "base/clock.h"
#include "models/figures.h"
#include "models/stall_words.h"
#include "theme/tool_tips.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// Mouse and keys of the timeline: the same as in the plots.

namespace parascope {

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    const int y = qRound(at.y()) - kHeadHeight + verticalScrollBar()->value();
    if (event->button() == Qt::LeftButton && at.x() < timeArea().left()) {
        for (const auto& group : m_groups) {
            if (y >= group.top && y <= group.foot) {
                toggleFold(group.process);
                return;
            }
        }
    }
    m_drag.press(*event, timeAt(at.x()));
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    const QRect area = timeArea();
    m_drag.move(x, timeAt(x), area.width());
    if (x >= area.left() && x <= area.right() && !m_run.store.empty()) {
        m_window.setCursor(std::clamp(timeAt(x), 0.0, std::max(0.0, m_window.latest())));
    } else {
        m_window.setCursor(std::nullopt);
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent*)
{
    m_drag.release();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_drag.doubleClick(timeAt(event->position().x()));
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    // lanes that don't fit scroll with the wheel; then Ctrl zooms
    const bool scrolls = verticalScrollBar()->maximum() > 0;
    if (scrolls && !event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_window.zoomAt(timeAt(event->position().x()), std::pow(0.8, event->angleDelta().y() / 120.0));
    event->accept();
}

void TimelineView::leaveEvent(QEvent*)
{
    m_window.setCursor(std::nullopt);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    bool taken = takeGroupKey(*event);
    if (!taken) {
        Q_EMIT keyPressed(event->key(), event->modifiers(), &taken);
    }
    if (!taken) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool TimelineView::takeGroupKey(const QKeyEvent& event)
{
    if (m_groups.empty() || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Up:
        moveToGroup(-1);
        return true;
    case Qt::Key_Down:
        moveToGroup(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_window.selection()) {
            return false; // zooms to it
        }
        [[fallthrough]];
    case Qt::Key_Space:
        moveToGroup(0);
        toggleFold(*m_current);
        return true;
    default:
        return false;
    }
}

/// From the current one, or to the first where there is none; it is scrolled into sight.
void TimelineView::moveToGroup(int step)
{
    const auto current =
        std::ranges::find_if(m_groups, [this](const Group& g) { return g.process == m_current; });
    const auto at = current != m_groups.end() ? current - m_groups.begin() + step : 0;
    const Group& group =
        m_groups[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, std::ssize(m_groups) - 1))];
    m_current = group.process;
    auto* bar = verticalScrollBar();
    const int room = viewport()->height() - kHeadHeight;
    bar->setValue(std::min(group.top, std::max(bar->value(), std::min(group.top, group.foot + 2 - room))));
    viewport()->update();
}

QString TimelineView::hintAt(const QPoint& position) const
{
    const double time = timeAt(position.x());
    const int y = position.y() - kHeadHeight + verticalScrollBar()->value();
    const auto ns = secondsToNs(time);
    for (const auto& lane : m_lanes) {
        if (y < lane.top || y > lane.top + lane.height || position.x() < timeArea().left()) {
            continue;
        }
        if (lane.kind == Lane::MainLoop) {
            const auto& stalls = lane.process == 0 ? m_run.store.stalls() : m_run.store.childStalls();
            const double near = (timeAt(position.x() + 4) - time);
            for (const auto& stall : stalls) {
                const double start = nsToSeconds(stall.startNs);
                if (stall.process == lane.process && time >= start - near &&
                    time <= start + nsToSeconds(stall.durationNs) + near) {
                    return stallSentence(stall);
                }
            }
            return tr("The event loop of this process: green when it answered in time");
        }
        for (const auto* span : m_run.lanes.spans({lane.process, lane.worker}, ns)) {
            if (lane.kind == Lane::Worker && ns >= span->startNs && ns <= span->startNs + span->durationNs) {
                return tr("Task %1: %2, from %3")
                           .arg(groupedText(static_cast<std::int64_t>(span->task)),
                                durationFigure(nsToMs(span->durationNs)).text(),
                                clockText(nsToSeconds(span->startNs), true)) +
                       transfersOf(*span);
            }
        }
        if (lane.kind == Lane::Worker) {
            if (const QString text = transferAt({lane.process, lane.worker}, ns); !text.isEmpty()) {
                return text;
            }
        }
        return tr("%1: busy %2 of the visible time").arg(lane.name, percentFigure(busyOf(lane)).text());
    }
    return position.x() < timeArea().left() ? tr("Click a process to fold its lanes into one") : QString();
}

QString TimelineView::transferText(const TaskSpan& span, bool result)
{
    const QString task = groupedText(static_cast<std::int64_t>(span.task));
    return result ? tr("Result of task %1: %2 on its way back")
                        .arg(task, durationFigure(nsToMs(span.resultNs)).text())
                  : tr("Arguments of task %1: %2 on their way")
                        .arg(task, durationFigure(nsToMs(span.transferNs)).text());
}

QString TimelineView::transfersOf(const TaskSpan& span)
{
    QString text;
    for (const bool result : {false, true}) {
        if ((result ? span.resultNs : span.transferNs) > 0) {
            text += QLatin1Char('\n') + transferText(span, result);
        }
    }
    return text;
}

QString TimelineView::transferAt(LaneKey lane, std::int64_t atNs) const
{
    for (const auto* span : m_run.lanes.spans(lane, atNs)) {
        const std::int64_t end = span->startNs + span->durationNs;
        if (span->transferNs > 0 && atNs >= span->transferStartNs &&
            atNs <= span->transferStartNs + span->transferNs) {
            return transferText(*span, false);
        }
        if (span->resultNs > 0 && atNs >= end && atNs <= end + span->resultNs) {
            return transferText(*span, true);
        }
    }
    return {};
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showToolTip(help->globalPos(), hintAt(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace parascope
