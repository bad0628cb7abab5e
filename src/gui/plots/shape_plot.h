// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare_loader.h"
#include "theme/theme.h"

#include "plots/qcustomplot_header.h"

namespace parascope {

/// The latency distributions of two runs over a log axis, with their p99. Static.
class ShapePlot : public QCustomPlot {
    Q_OBJECT
public:
    explicit ShapePlot(const Theme& theme, QWidget* parent = nullptr);
    void show(const LatencyShape& a, const QString& nameA, const LatencyShape& b, const QString& nameB);

private:
    void draw();
    void addShape(const LatencyShape& shape, const QString& name, const QColor& color, int level);
    const Theme& m_theme;
    LatencyShape m_a, m_b;
    QString m_nameA, m_nameB;
};

} // namespace parascope
