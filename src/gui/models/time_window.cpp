// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time_window.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace parascope {

namespace {

/// A run shorter than the range fills the plots from the left, on an axis that grows in few steps.
double stepUp(double seconds, double most)
{
    static constexpr std::array<double, 6> steps{10, 15, 20, 30, 45, 60};
    for (const double step : steps) {
        if (seconds <= step) {
            return std::min(step, most);
        }
    }
    return std::min(most, std::ceil(seconds / 60) * 60);
}

} // namespace

TimeWindow::TimeWindow(QObject* parent) : QObject(parent) {}

TimeWindow::Span TimeWindow::view() const
{
    if (m_held) {
        return *m_held;
    }
    if (m_range == kAll) {
        return {0, std::max(m_latest, 10.0)};
    }
    if (m_latest < m_range) {
        return {0, stepUp(m_latest, m_range)};
    }
    return {m_latest - m_range, m_latest};
}

void TimeWindow::clear()
{
    m_latest = 0;
    m_selection.reset();
    m_cursor.reset();
    const bool held = m_held.has_value();
    m_held.reset();
    if (held) {
        Q_EMIT followChanged(true);
    }
    Q_EMIT viewChanged();
    Q_EMIT cursorChanged();
}

void TimeWindow::setLatest(double seconds)
{
    if (seconds == m_latest) {
        return;
    }
    const Span before = view();
    m_latest = seconds;
    if (view() != before) {
        Q_EMIT viewChanged();
    }
}

void TimeWindow::setRange(double seconds)
{
    const bool same = m_range == seconds;
    m_range = seconds;
    const bool held = m_held.has_value();
    m_held.reset();
    if (!same) {
        Q_EMIT rangeChanged(seconds);
    }
    if (held) {
        Q_EMIT followChanged(true);
    }
    Q_EMIT viewChanged();
}

void TimeWindow::follow()
{
    if (m_held) {
        m_held.reset();
        Q_EMIT followChanged(true);
        Q_EMIT viewChanged();
    }
}

TimeWindow::Span TimeWindow::limited(Span span) const
{
    const double end = std::max(m_latest, 10.0);
    const double length = std::clamp(span.second - span.first, kShortest, std::max(kShortest, end));
    const double from = std::clamp(span.first, 0.0, std::max(0.0, end - length));
    return {from, from + length};
}

void TimeWindow::hold(Span span)
{
    const bool followed = follows();
    m_held = limited(span);
    if (followed) {
        Q_EMIT followChanged(false);
    }
    Q_EMIT viewChanged();
}

void TimeWindow::zoomAt(double time, double factor)
{
    const auto [from, until] = view();
    const double at = std::clamp(time, from, until);
    const double length = std::max(kShortest, (until - from) * factor);
    const double share = until > from ? (at - from) / (until - from) : 0.5;
    hold({at - length * share, at + length * (1 - share)});
}

void TimeWindow::panBy(double seconds)
{
    const auto [from, until] = view();
    hold({from + seconds, until + seconds});
    // panned to the newest data: that is following
    if (seconds > 0 && m_held && m_held->second >= std::max(m_latest, 10.0)) {
        const double length = m_held->second - m_held->first;
        if (m_range != kAll && std::abs(length - m_range) < 1e-6) {
            follow();
        }
    }
}

void TimeWindow::goToStart()
{
    const auto [from, until] = view();
    hold({0, until - from});
}

void TimeWindow::setCursor(std::optional<double> time)
{
    if (time != m_cursor) {
        m_cursor = time;
        Q_EMIT cursorChanged();
    }
}

void TimeWindow::setSelection(std::optional<Span> span)
{
    if (span && span->first > span->second) {
        std::swap(span->first, span->second);
    }
    if (span != m_selection) {
        m_selection = span;
        Q_EMIT cursorChanged();
    }
}

void TimeWindow::zoomToSelection()
{
    if (m_selection) {
        const Span span = *m_selection;
        m_selection.reset();
        hold(span);
        Q_EMIT cursorChanged();
    }
}

} // namespace parascope
