// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/qcustomplot_header.h"
#include "study/sweep_result.h"
#include "theme/theme.h"

#include <QList>
#include <QPair>

#include <functional>
#include <optional>
#include <vector>

namespace parascope {

/// Throughput by number of workers: measured medians as points, the fitted law with its 95 % band, linear and
/// Amdahl for reference, dashed lines at the suggested and the peak number of workers. Where the points reach
/// far each doubling of the workers takes the same room, so that those of the few lie apart. Static.
class ScalingPlot : public QCustomPlot {
    Q_OBJECT
public:
    explicit ScalingPlot(const Theme& theme, QWidget* parent = nullptr);
    void show(const SweepResult& result);
    [[nodiscard]] int points() const { return m_points; }
    /// Names of lines and curves where they stand, in pixels of the plot; what has no room is missing.
    [[nodiscard]] QList<QPair<QString, QRectF>> placedNames() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A name, and the points of its line or curve beside which it may stand, the best first.
    struct Name {
        QString text;
        QColor color;
        int rank = 0; ///< the lowest is placed first
        QList<QPointF> anchors;
    };
    struct Plate {
        const Name* name;
        QRectF rect;
    };
    void draw();
    void setRanges();
    [[nodiscard]] int axesWidth() const; ///< also before they are laid out
    [[nodiscard]] QVector<double> samples() const;
    void addCurve(const std::function<double(double)>& law, const QPen& pen, Name name);
    void addBand(const ScalingFit& fit);
    void addLine(double n, Name name);
    void addPeak(const ScalingFit& law);
    void addFit(const ScalingFit& law);
    [[nodiscard]] std::vector<Plate> plates() const;
    [[nodiscard]] std::optional<QRectF> placeFor(const Name& name, const QList<QRectF>& taken) const;
    void drawHead(QCPPainter& painter) const;
    void drawNames(QCPPainter& painter) const;
    const Theme& m_theme;
    SweepResult m_result;
    QVector<double> m_workers, m_rates; ///< of the points
    double m_most = 0;                  ///< workers of the last point
    double m_until = 2;                 ///< where the curves end
    std::vector<Name> m_names;
    int m_points = 0;
};

/// The fit over all workers, else the first one; null when there is none.
[[nodiscard]] const SweepFit* mainFit(const SweepResult& result);

} // namespace parascope
