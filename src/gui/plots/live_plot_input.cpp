// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/moments.h"
#include "plots/live_plot.h"

#include <algorithm>
#include <cmath>

// Mouse and keys of a plot: they move the shared time, so all plots follow.

namespace parascope {

double LivePlot::timeAt(double x) const
{
    return xAxis->pixelToCoord(x);
}

void LivePlot::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (m_drag.press(*event, timeAt(event->position().x())) && m_drag.pans()) {
        setCursor(Qt::ClosedHandCursor);
    }
}

void LivePlot::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    m_drag.move(x, timeAt(x), plotWidth());
    const QRect plot = axisRect()->rect();
    if (x >= plot.left() && x <= plot.right() && m_store.revision() > 0) {
        m_window.setCursor(std::clamp(timeAt(x), 0.0, std::max(0.0, m_window.latest())));
    } else {
        m_window.setCursor(std::nullopt);
    }
}

void LivePlot::mouseReleaseEvent(QMouseEvent*)
{
    m_drag.release();
    unsetCursor();
}

void LivePlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_drag.doubleClick(timeAt(event->position().x()));
}

void LivePlot::wheelEvent(QWheelEvent* event)
{
    const auto [from, until] = m_window.view();
    const QPoint delta = event->angleDelta();
    const bool sideways =
        std::abs(delta.x()) > std::abs(delta.y()) || event->modifiers().testFlag(Qt::ShiftModifier);
    if (sideways) {
        const int steps = std::abs(delta.x()) > std::abs(delta.y()) ? delta.x() : delta.y();
        m_window.panBy(-steps / 120.0 * (until - from) / 8);
    } else {
        m_window.zoomAt(timeAt(event->position().x()), std::pow(0.8, delta.y() / 120.0));
    }
    event->accept();
}

void LivePlot::leaveEvent(QEvent*)
{
    m_window.setCursor(std::nullopt);
}

void LivePlot::moveCursorBy(int columns)
{
    const Columns inView = columnsInView();
    const auto [from, until] = m_window.view();
    const double now = m_window.cursor().value_or(std::min(until, m_window.latest()));
    m_window.setCursor(
        std::clamp(now + columns * inView.length, std::max(0.0, from), std::min(until, m_window.latest())));
}

void LivePlot::goToMoment(int direction)
{
    const auto [from, until] = m_window.view();
    const double now = m_window.cursor().value_or(direction > 0 ? from : until);
    const auto moment = nextMoment(m_store, now, direction);
    if (!moment) {
        return;
    }
    if (*moment < from || *moment > until) {
        const double half = (until - from) / 2;
        m_window.hold({*moment - half, *moment + half});
    }
    m_window.setCursor(*moment);
}

bool LivePlot::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const auto [from, until] = m_window.view();
    const double middle = m_window.cursor().value_or((from + until) / 2);
    const int step = modifiers.testFlag(Qt::ShiftModifier) ? 10 : 1;
    if (modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::AltModifier)) {
        return false;
    }
    switch (key) {
    case Qt::Key_Left:
        moveCursorBy(-step);
        break;
    case Qt::Key_Right:
        moveCursorBy(step);
        break;
    case Qt::Key_Home:
        m_window.goToStart();
        break;
    case Qt::Key_End:
        m_window.follow();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_W:
        m_window.zoomAt(middle, 0.7);
        break;
    case Qt::Key_Minus:
    case Qt::Key_S:
        m_window.zoomAt(middle, 1 / 0.7);
        break;
    case Qt::Key_A:
        m_window.panBy(-(until - from) / 8);
        break;
    case Qt::Key_D:
        m_window.panBy((until - from) / 8);
        break;
    case Qt::Key_0:
        m_window.hold({0, m_window.latest()});
        break;
    case Qt::Key_N:
        goToMoment(1);
        break;
    case Qt::Key_P:
        goToMoment(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_window.zoomToSelection();
        break;
    default:
        return false;
    }
    return true;
}

void LivePlot::keyPressEvent(QKeyEvent* event)
{
    if (takeKey(event->key(), event->modifiers())) {
        event->accept();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace parascope
