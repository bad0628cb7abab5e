// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/time_window.h"

class QMouseEvent;

namespace parascope {

/// What dragging and clicking do in the plots and in the timeline: the left button selects a stretch, the
/// middle one or Shift moves the view, a click clears the selection and a double-click zooms into the one it
/// is in. GUI thread.
class TimeDrag {
public:
    explicit TimeDrag(TimeWindow& window) : m_window(window) {}

    /// False = a button that means nothing here. `time` is the one under the mouse, s.
    bool press(const QMouseEvent& event, double time);
    /// `width` is that of the time axis, px.
    void move(double x, double time, double width);
    void release();
    void doubleClick(double time);
    [[nodiscard]] bool pans() const { return m_kind == Kind::Pan; }

private:
    enum class Kind { None, Select, Pan } m_kind = Kind::None;
    TimeWindow& m_window;
    double m_x = 0;
    double m_from = 0;
    bool m_selecting = false;                  ///< it has moved far enough to be no click
    std::optional<TimeWindow::Span> m_cleared; ///< by the first click of what may become two
};

} // namespace parascope
