// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/timeline_view.h"

#include "base/clock.h"
#include "models/figures.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

// Which lanes there are and where they lie; what is in them is in timeline_paint.cpp.

namespace parascope {

namespace {
constexpr int kLeft = 134; ///< bracket and names
constexpr int kRight = 60; ///< share of busy time
constexpr int kRedrawMs = 100;
constexpr int kGroupGap = 8;
constexpr int kLaneGap = 3;
constexpr int kLeastLane = 14; ///< px high
constexpr int kMostLane = 26;
} // namespace

TimelineView::TimelineView(const Theme& theme, TimeWindow& window, LiveRun& run, QWidget* parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_window(window), m_run(run),
      m_description(new SlowDescription(this, [this] { return spokenSummary(); }))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Timeline of the workers"));
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(kRedrawMs);
    connect(&m_redraw, &QTimer::timeout, this, &TimelineView::repaintLanes);
    connect(&theme, &Theme::changed, this, &TimelineView::repaintLanes);
    connect(&window, &TimeWindow::viewChanged, this, &TimelineView::markDirty);
    connect(&window, &TimeWindow::cursorChanged, viewport(), qOverload<>(&QWidget::update));
}

void TimelineView::markDirty()
{
    if (isVisible() && !m_redraw.isActive()) {
        m_redraw.start();
    }
}

void TimelineView::repaintLanes()
{
    m_stale = true;
    viewport()->update();
}

void TimelineView::scrollContentsBy(int, int)
{
    repaintLanes();
}

void TimelineView::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    layoutLanes();
    repaintLanes();
}

void TimelineView::toggleFold(int process)
{
    if (!m_folded.remove(process)) {
        m_folded.insert(process);
    }
    layoutLanes();
    repaintLanes();
}

QRect TimelineView::timeArea() const
{
    const int left = qRound(m_theme.scaled(kLeft));
    const int right = qRound(m_theme.scaled(kRight));
    return {left, kHeadHeight, std::max(20, viewport()->width() - left - right),
            viewport()->height() - kHeadHeight};
}

double TimelineView::xOf(double seconds) const
{
    const auto [from, until] = m_window.view();
    const QRect area = timeArea();
    return area.left() + (seconds - from) / std::max(1e-9, until - from) * area.width();
}

double TimelineView::timeAt(double x) const
{
    const auto [from, until] = m_window.view();
    const QRect area = timeArea();
    return from + (x - area.left()) / area.width() * (until - from);
}

void TimelineView::layoutLanes()
{
    const auto keys = m_run.lanes.lanes();
    m_lanes.clear();
    m_groups.clear();
    if (m_run.store.loopWatched()) {
        m_lanes.push_back({Lane::MainLoop, 0, 0, tr("Main loop"), 0, 0});
    }
    int process = -1;
    for (const auto& [owner, worker] : keys) {
        const bool first = owner != process;
        process = owner;
        if (first && owner > 0 && m_run.store.watchedChildren() >= owner && !m_folded.contains(owner)) {
            m_lanes.push_back({Lane::MainLoop, owner, 0, tr("main loop"), 0, 0});
        }
        if (!m_folded.contains(owner)) {
            m_lanes.push_back({Lane::Worker, owner, worker, tr("Thread %1").arg(worker + 1), 0, 0});
        } else if (first) {
            m_lanes.push_back({Lane::Folded, owner, 0, tr("all threads"), 0, 0});
        }
    }
    const int height = fittingHeight();
    int y = 2;
    int last = -1;
    for (auto& lane : m_lanes) {
        if (last >= 0 && lane.process != last) {
            y += kGroupGap;
        } else if (last == 0 && lane.process == 0 && m_groups.empty()) {
            y += kGroupGap / 2;
        }
        last = lane.process;
        lane.top = y;
        lane.height = isChildLoop(lane) ? height / 2 : height;
        y += lane.height + kLaneGap;
        if (lane.kind != Lane::MainLoop || isChildLoop(lane)) {
            if (m_groups.empty() || m_groups.back().process != lane.process) {
                m_groups.push_back({lane.process, lane.top, 0});
            }
            m_groups.back().foot = lane.top + lane.height;
        }
    }
    verticalScrollBar()->setRange(0, std::max(0, y + kHeadHeight - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(height + kLaneGap);
}

/// All are seen where that is possible; the main loop of a child is half as high as the others.
int TimelineView::fittingHeight() const
{
    int groups = 0;
    int halves = 0;
    int last = -1;
    for (const auto& lane : m_lanes) {
        halves += isChildLoop(lane) ? 1 : 2;
        groups += lane.process != last ? 1 : 0;
        last = lane.process;
    }
    const int gaps = groups * kGroupGap + static_cast<int>(m_lanes.size()) * kLaneGap;
    const int room = viewport()->height() - kHeadHeight - 6 - gaps;
    return std::clamp(2 * room / std::max(1, halves), qRound(m_theme.scaled(kLeastLane)),
                      qRound(m_theme.scaled(kMostLane)));
}

std::vector<LaneKey> TimelineView::keysOf(const Lane& lane) const
{
    if (lane.kind == Lane::Worker) {
        return {{lane.process, lane.worker}};
    }
    std::vector<LaneKey> keys;
    for (const auto& key : m_run.lanes.lanes()) {
        if (key.first == lane.process) {
            keys.push_back(key);
        }
    }
    return keys;
}

double TimelineView::busyOf(const Lane& lane) const
{
    const auto [from, until] = m_window.view();
    if (lane.kind == Lane::MainLoop) {
        return loopBusyOf(lane.process, secondsToNs(from), secondsToNs(until));
    }
    const auto keys = keysOf(lane);
    double sum = 0;
    int seen = 0;
    for (const auto& key : keys) {
        const double ratio = m_run.lanes.busyRatio(key, secondsToNs(from), secondsToNs(until));
        if (!std::isnan(ratio)) {
            sum += ratio;
            ++seen;
        }
    }
    return seen > 0 ? sum / seen : kUnknown;
}

double TimelineView::loopBusyOf(int process, std::int64_t fromNs, std::int64_t untilNs) const
{
    constexpr std::size_t kEnoughColumns = 200;
    const auto& level = m_run.store.level(m_run.store.levelFor(fromNs, untilNs, kEnoughColumns));
    double busy = 0;
    double observed = 0;
    const std::int64_t last = std::min(level.newestIndex(), untilNs / level.lengthNs());
    for (auto index = std::max(level.oldestIndex(), fromNs / level.lengthNs()); index <= last; ++index) {
        if (const LiveColumn* column = level.at(index)) {
            const auto [busyMs, observedMs] = column->loopBusy(process);
            busy += busyMs;
            observed += observedMs;
        }
    }
    return observed > 0 ? std::min(1.0, busy / observed) : kUnknown;
}

QString TimelineView::spokenSummary() const
{
    QStringList parts;
    for (const auto& lane : m_lanes) {
        if (lane.kind != Lane::MainLoop && parts.size() < 8) {
            const QString owner = lane.process == 0 ? tr("this app") : tr("process %1").arg(lane.process);
            parts.append(tr("%1, %2: %3 busy").arg(owner, lane.name, percentFigure(busyOf(lane)).text()));
        }
    }
    return parts.join(QStringLiteral("; "));
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layoutLanes();
}

} // namespace parascope
