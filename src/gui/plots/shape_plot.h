// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study_tables.h"
#include "theme/theme.h"

#include "plots/qcustomplot_header.h"

namespace parascope {

/// The latency distributions of two runs over a log axis, with their p99. Static.
class ShapePlot : public QCustomPlot {
    Q_OBJECT
public:
    explicit ShapePlot(const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] PlotTable table() const { return tableOf(m_a, m_b); }
    void show(const LatencyShape& a, const QString& nameA, const LatencyShape& b, const QString& nameB);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// One run of the two as it is drawn.
    struct Side {
        const LatencyShape& shape;
        QString letter;
        QColor color;
    };
    void draw();
    void addHead();
    void addText(double x, const QString& text, const QFont& font, const QColor& color);
    void addShape(const Side& side);
    void addMark(const Side& side, bool toTheLeft);
    const Theme& m_theme;
    LatencyShape m_a, m_b;
    QString m_nameA, m_nameB;
};

} // namespace parascope
