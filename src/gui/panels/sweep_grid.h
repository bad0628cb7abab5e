// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/sweep_result.h"
#include "theme/theme.h"

#include <QTimer>
#include <QWidget>

namespace parascope {

/// The cells of a sweep as a map of its first two settings, with the number of one metric in each; dark or
/// bright means better, and the scale says so. The suggested cell has an amber double outline, the running
/// one pulses.
class SweepGrid : public QWidget {
    Q_OBJECT
public:
    /// `metric` of analysis/metrics.h.
    SweepGrid(const Theme& theme, const QString& title, const QString& unit, const QString& metric,
              bool higherIsBetter, QWidget* parent = nullptr);
    void show(const SweepResult& result, int runningCell);
    [[nodiscard]] QString textOfCell(int cell) const;
    /// What stands in the cell: its text, or nothing where even the smallest font does not fit.
    [[nodiscard]] QString shownText(int cell) const;
    [[nodiscard]] QFont cellFont() const;
    [[nodiscard]] int currentCell() const { return m_current; } ///< of the keyboard; -1 = none yet
    /// As on screen but without the focus: for copies and exports.
    void paint(QPainter& painter) const;
    [[nodiscard]] bool isPulsing() const { return m_pulse.isActive(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 120}; }

Q_SIGNALS:
    void cellChosen(int cell);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF cellRect(int column, int row) const;
    [[nodiscard]] int cellAt(const QPointF& position) const;
    [[nodiscard]] std::optional<double> valueOf(int cell) const;
    [[nodiscard]] int cellOf(int column, int row) const;
    [[nodiscard]] std::optional<QPoint> placeOf(int cell) const; ///< column and row
    void ensureCurrent();
    void adaptPulse();
    void measureNames();
    [[nodiscard]] double leftMargin() const;
    [[nodiscard]] double scaleOf(double value) const;
    void paintScale(QPainter& painter) const;
    void paintCells(QPainter& painter) const;
    void paintCell(QPainter& painter, const QRectF& rect, int cell, const QColor& color) const;
    void paintNames(QPainter& painter) const;
    void paintSettings(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;
    const Theme& m_theme;
    QString m_title, m_unit, m_metric;
    bool m_higherIsBetter;
    SweepResult m_result;
    QStringList m_columns, m_rows; ///< values of the two axes
    double m_nameWidth = 0;        ///< of the widest value of the rows
    int m_running = -100;
    int m_current = -1;
    QTimer m_pulse;
    bool m_bright = false;
};

/// A setting of a sweep in the window's language.
[[nodiscard]] QString settingText(const QString& setting);
/// "628", "1.7 s": a figure as short as it fits into a cell.
[[nodiscard]] QString cellText(const QString& metric, double value);

} // namespace parascope
