// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures.h"
#include "plots/scaling_plot.h"

#include <algorithm>
#include <cmath>

// The lines of the scaling plot: the fitted law with its band, what it is compared with, and what stands out.

namespace parascope {

namespace {
constexpr int kFewestSteps = 100; ///< of a curve, however narrow the plot is
constexpr int kNamePlaces = 14;   ///< along a curve
constexpr int kLineLevels = 5;    ///< places for the name of a line, from the foot on
} // namespace

/// Equally far apart on the axis, a pixel or less, so that a curve is smooth at any width.
QVector<double> ScalingPlot::samples() const
{
    const int steps = std::max(kFewestSteps, axesWidth());
    const bool factors = xAxis->scaleType() == QCPAxis::stLogarithmic;
    QVector<double> found;
    for (int i = 0; i <= steps; ++i) {
        const double share = static_cast<double>(i) / steps;
        found.append(factors ? std::pow(m_until, share) : 1 + (m_until - 1) * share);
    }
    return found;
}

void ScalingPlot::addCurve(const std::function<double(double)>& law, const QPen& pen, Name name)
{
    auto* graph = addGraph();
    graph->setPen(pen);
    const double top = yAxis->range().upper;
    QList<QPointF> points;
    const QVector<double> all = samples();
    for (const double n : all) {
        const QPointF point(n, law(n));
        if (point.y() > top) {
            if (!points.isEmpty()) { // up to the edge, however far apart the points are
                const QPointF last = points.constLast();
                points.append(last + (point - last) * (top - last.y()) / (point.y() - last.y()));
            }
            break;
        }
        points.append(point);
    }
    for (const QPointF& point : points) {
        graph->addData(point.x(), point.y());
    }
    const qsizetype step = std::max<qsizetype>(1, all.size() / kNamePlaces);
    for (qsizetype i = points.size() - 1; i >= 0; i -= step) {
        name.anchors.append(points[i]);
    }
    if (points.size() > 1 && points.size() <= step) {
        name.anchors.append((points.constFirst() + points.constLast()) / 2);
    }
    m_names.push_back(std::move(name));
}

void ScalingPlot::addBand(const ScalingFit& fit)
{
    auto* low = addGraph();
    auto* high = addGraph();
    for (const double n : samples()) {
        const auto band = fit.bandAt(n);
        if (band && band->low && band->high) {
            low->addData(n, std::max(0.0, *band->low));
            high->addData(n, *band->high);
        }
    }
    low->setPen(Qt::NoPen);
    high->setPen(Qt::NoPen);
    high->setBrush(withAlpha(m_theme.tokens().blue, 50));
    high->setChannelFillGraph(low);
}

void ScalingPlot::addLine(double n, Name name)
{
    auto* line = new QCPItemLine(this);
    line->setPen(QPen(name.color, 1, Qt::DashLine));
    line->setAntialiased(false);
    line->start->setCoords(n, 0);
    line->end->setCoords(n, yAxis->range().upper);
    for (int level = 0; level < kLineLevels; ++level) {
        name.anchors.append(QPointF(n, yAxis->range().upper * (0.02 + 0.09 * level)));
    }
    m_names.push_back(std::move(name));
}

void ScalingPlot::addPeak(const ScalingFit& law)
{
    const double peak = *law.peakN.value;
    const bool beyond = peak > m_most;
    if (peak <= m_until && (beyond || !law.peakExtrapolated)) {
        const QString text = beyond ? tr("peak N* = %1, extrapolated") : tr("peak N* = %1");
        addLine(peak, {text.arg(significantText(peak)), m_theme.tokens().textMuted, 2, {}});
    }
}

void ScalingPlot::addFit(const ScalingFit& law)
{
    const Tokens& t = m_theme.tokens();
    addBand(law);
    const double one = law.gamma.value.value_or(0);
    if (one > 0) {
        addCurve([one](double w) { return one * w; }, QPen(t.textMuted, 1, Qt::DotLine),
                 {tr("linear"), t.textMuted, 3, {}});
        const double alpha = law.alpha.value.value_or(0);
        addCurve([one, alpha](double w) { return one * w / (1 + alpha * (w - 1)); },
                 QPen(t.purple, 1, Qt::DotLine), {tr("Amdahl"), t.purple, 4, {}});
    }
    addCurve([&law](double w) { return law.at(w); }, QPen(t.blue, 2),
             {tr("USL fit, 95 % band"), t.blue, 1, {}});
    if (law.peakN.value) {
        addPeak(law);
    }
}

} // namespace parascope
