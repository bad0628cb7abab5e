// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time_drag.h"

#include <QMouseEvent>

#include <cmath>
#include <utility>

namespace parascope {

namespace {
constexpr double kDragPx = 4;
}

bool TimeDrag::press(const QMouseEvent& event, double time)
{
    const bool left = event.button() == Qt::LeftButton;
    if (event.button() == Qt::MiddleButton || (left && event.modifiers().testFlag(Qt::ShiftModifier))) {
        m_kind = Kind::Pan;
    } else if (left) {
        m_kind = Kind::Select;
        m_selecting = false;
    } else {
        return false;
    }
    m_x = event.position().x();
    m_from = time;
    return true;
}

void TimeDrag::move(double x, double time, double width)
{
    if (m_kind == Kind::Pan) {
        const auto [from, until] = m_window.view();
        m_window.panBy((m_x - x) * (until - from) / width);
        m_x = x;
        return;
    }
    m_selecting = m_selecting || (m_kind == Kind::Select && std::abs(x - m_x) >= kDragPx);
    if (m_selecting) {
        m_window.setSelection(TimeWindow::Span{m_from, time});
    }
}

void TimeDrag::release()
{
    if (m_kind == Kind::Select && !m_selecting) {
        m_cleared = m_window.selection();
        m_window.setSelection(std::nullopt);
    }
    m_kind = Kind::None;
    m_selecting = false;
}

void TimeDrag::doubleClick(double time)
{
    const auto span = std::exchange(m_cleared, std::nullopt);
    if (span && time >= span->first && time <= span->second) {
        m_window.setSelection(span);
        m_window.zoomToSelection();
    }
}

} // namespace parascope
