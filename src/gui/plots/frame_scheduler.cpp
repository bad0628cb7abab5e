// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/frame_scheduler.h"

#include "base/clock.h"
#include "plots/live_plot.h"

#include <algorithm>

namespace parascope {

namespace {

constexpr std::int64_t kKeptCostNs = 5 * kNsPerSecond;

std::int64_t shortestGapNs(const LivePlot& plot, bool reduced)
{
    if (reduced) {
        return 500 * kNsPerMs;
    }
    if (!plot.isActiveWindow()) {
        return 100 * kNsPerMs;
    }
    return plot.devicePixelRatioF() >= 1.5 ? 50 * kNsPerMs : 33 * kNsPerMs;
}

bool canBeSeen(const LivePlot& plot)
{
    return plot.isVisible() && !plot.window()->isMinimized() && !plot.visibleRegion().isEmpty();
}

} // namespace

FrameScheduler::FrameScheduler(QObject* parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(8);
    connect(&m_timer, &QTimer::timeout, this, &FrameScheduler::tick);
}

void FrameScheduler::add(LivePlot* plot)
{
    m_plots.append({plot, 0});
    connect(plot, &LivePlot::dirtied, this, &FrameScheduler::wake);
}

void FrameScheduler::wake()
{
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void FrameScheduler::shareBudget()
{
    int narrowest = 0;
    for (const auto& entry : m_plots) {
        if (entry.plot && entry.plot->isVisible()) {
            const int width = entry.plot->plotWidth();
            narrowest = narrowest == 0 ? width : std::min(narrowest, width);
        }
    }
    for (const auto& entry : m_plots) {
        if (entry.plot && narrowest > 0) {
            entry.plot->setColumnBudget(std::max(10, narrowest / 2));
        }
    }
}

void FrameScheduler::draw(Entry& entry, std::int64_t nowNs)
{
    const double ms = entry.plot->redraw();
    entry.drawnNs = nowNs;
    ++m_frames;
    m_costs.push_back({nowNs, ms});
    while (!m_costs.empty() && nowNs - m_costs.front().atNs > kKeptCostNs) {
        m_costs.pop_front();
    }
}

/// After a drawing, so long that the share is kept.
bool FrameScheduler::rests(std::int64_t nowNs) const
{
    return m_share < 1 && !m_costs.empty() &&
           static_cast<double>(nowNs - m_costs.back().atNs) < m_costs.back().ms * 1e6 / m_share;
}

void FrameScheduler::tick()
{
    const std::int64_t now = monotonicNs();
    if (rests(now)) {
        return;
    }
    shareBudget();
    bool waiting = false;
    for (qsizetype i = 0; i < m_plots.size(); ++i) {
        auto& entry = m_plots[(m_next + i) % m_plots.size()];
        if (!entry.plot || !entry.plot->isDirty() || !canBeSeen(*entry.plot)) {
            continue;
        }
        waiting = true;
        if (now - entry.drawnNs >= shortestGapNs(*entry.plot, m_reduced)) {
            m_next = (m_next + i + 1) % m_plots.size();
            draw(entry, now);
            return;
        }
    }
    if (!waiting) {
        m_timer.stop();
    }
}

void FrameScheduler::drawNow()
{
    shareBudget();
    for (auto& entry : m_plots) {
        if (entry.plot && entry.plot->isVisible()) {
            draw(entry, monotonicNs());
        }
    }
}

std::int64_t FrameScheduler::drawnNs(std::int64_t fromNs, std::int64_t untilNs) const
{
    std::int64_t total = 0;
    for (const auto& cost : m_costs) {
        const std::int64_t end = cost.atNs + static_cast<std::int64_t>(cost.ms * 1e6);
        total += std::max<std::int64_t>(0, std::min(end, untilNs) - std::max(cost.atNs, fromNs));
    }
    return total;
}

double FrameScheduler::worstFrameMs() const
{
    double worst = 0;
    const std::int64_t now = monotonicNs();
    for (const auto& cost : m_costs) {
        if (now - cost.atNs <= kKeptCostNs) {
            worst = std::max(worst, cost.ms);
        }
    }
    return worst;
}

} // namespace parascope
