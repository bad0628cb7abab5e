// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/qcustomplot_header.h"
#include "study/sweep_result.h"
#include "theme/theme.h"

#include <functional>

namespace parascope {

/// Throughput by number of workers: measured medians as points, the fitted law with its 95 % band, linear and
/// Amdahl for reference, dashed lines at the suggested and the peak number of workers. Static: a few points.
class ScalingPlot : public QCustomPlot {
    Q_OBJECT
public:
    explicit ScalingPlot(const Theme& theme, QWidget* parent = nullptr);
    void show(const SweepResult& result);
    [[nodiscard]] int points() const { return m_points; }

private:
    void restyle();
    void addCurve(const std::function<double(double)>& law, double until, const QPen& pen,
                  const QString& label, const QColor& color);
    void addBand(const ScalingFit& fit, double until);
    void addLine(double n, const QString& label, const QColor& color, int level);
    const Theme& m_theme;
    SweepResult m_result;
    int m_points = 0;
};

/// The fit over all workers, else the first one; null when there is none.
[[nodiscard]] const SweepFit* mainFit(const SweepResult& result);

} // namespace parascope
