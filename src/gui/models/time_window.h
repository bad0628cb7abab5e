// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>
#include <utility>

namespace parascope {

/// The one time axis of the window: what stretch is shown, whether it follows the newest data, where the
/// cursor is and what is selected. Shared by all plots, so that they stay linked. Seconds since the start of
/// the run; GUI thread.
class TimeWindow : public QObject {
    Q_OBJECT
public:
    using Span = std::pair<double, double>;
    static constexpr double kAll = 0;        ///< range() when the whole run is shown
    static constexpr double kShortest = 2.0; ///< no closer zoom than this

    explicit TimeWindow(QObject* parent = nullptr);

    [[nodiscard]] Span view() const;
    [[nodiscard]] double latest() const { return m_latest; }
    [[nodiscard]] double range() const { return m_range; }
    [[nodiscard]] bool follows() const { return !m_held.has_value(); }
    [[nodiscard]] std::optional<double> cursor() const { return m_cursor; }
    [[nodiscard]] std::optional<Span> selection() const { return m_selection; }

    void clear();
    /// End of the newest data; moves the view when it follows.
    void setLatest(double seconds);
    void setRange(double seconds); ///< and follows again
    void follow();
    /// Shows a fixed stretch; Follow lets go.
    void hold(Span span);
    void zoomAt(double time, double factor); ///< factor below 1 zooms in
    void panBy(double seconds);
    void goToStart();
    void setCursor(std::optional<double> time);
    void setSelection(std::optional<Span> span);
    void zoomToSelection();

Q_SIGNALS:
    void viewChanged();
    void followChanged(bool follows);
    void rangeChanged(double seconds);
    void cursorChanged();

private:
    [[nodiscard]] Span limited(Span span) const;
    double m_latest = 0;
    double m_range = 60;
    std::optional<Span> m_held;
    std::optional<double> m_cursor;
    std::optional<Span> m_selection;
};

} // namespace parascope
