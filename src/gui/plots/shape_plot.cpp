// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/shape_plot.h"

#include "models/figures.h"
#include "plots/plot_items.h"
#include "plots/tickers.h"

#include <algorithm>
#include <cmath>

namespace parascope {

ShapePlot::ShapePlot(const Theme& theme, QWidget* parent) : QCustomPlot(parent), m_theme(theme)
{
    setAccessibleName(tr("Latency distribution"));
    setFocusPolicy(Qt::StrongFocus);
    setInteractions(QCP::Interactions());
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMargins(QMargins(10, 10, 10, 24));
    setPlottingHint(QCP::phFastPolylines);
    xAxis->setScaleType(QCPAxis::stLogarithmic);
    xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new LogDurationTicker));
    yAxis->setTickLabels(false);
    for (auto* axis : {xAxis, yAxis}) {
        axis->setTickLength(0, 0);
        axis->setSubTicks(false);
        axis->setTickPen(Qt::NoPen);
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->grid()->setSubGridVisible(false);
    }
    xAxis->grid()->setVisible(false);
    yAxis->setBasePen(Qt::NoPen);
    connect(&theme, &Theme::changed, this, &ShapePlot::draw);
    draw();
}

void ShapePlot::show(const LatencyShape& a, const QString& nameA, const LatencyShape& b, const QString& nameB)
{
    m_a = a;
    m_b = b;
    m_nameA = nameA;
    m_nameB = nameB;
    setAccessibleDescription(
        tr("p99 of A %1, of B %2").arg(durationFigure(a.p99Ms).text(), durationFigure(b.p99Ms).text()));
    draw();
}

void ShapePlot::addShape(const LatencyShape& shape, const QString& name, const QColor& color, int level)
{
    auto* graph = addGraph();
    graph->setPen(QPen(color, 1.8));
    graph->setBrush(withAlpha(color, 40));
    for (const auto& [ms, share] : shape.points) {
        graph->addData(ms, share);
    }
    if (!(shape.p99Ms > 0)) {
        return;
    }
    auto* line = new QCPItemLine(this);
    line->setPen(QPen(color, 1, Qt::DashLine));
    line->setAntialiased(false);
    line->start->setCoords(shape.p99Ms, 0);
    line->end->setCoords(shape.p99Ms, yAxis->range().upper);
    auto* text = new QCPItemText(this);
    text->setText(tr("%1 p99").arg(name));
    text->setFont(m_theme.font(11, 600));
    text->setColor(color);
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    text->position->setCoords(shape.p99Ms, yAxis->range().upper * (1 - 0.12 * level));
    text->setPadding(QMargins(5, 1, 2, 1));
}

void ShapePlot::draw()
{
    const Tokens& t = m_theme.tokens();
    styleAxes(*this, m_theme);
    clearGraphs();
    clearItems();
    double low = 1e9;
    double high = 1e-9;
    double most = 0;
    for (const auto* shape : {&m_a, &m_b}) {
        for (const auto& [ms, share] : shape->points) {
            low = std::min(low, ms);
            high = std::max(high, ms);
            most = std::max(most, share);
        }
    }
    if (most > 0) {
        xAxis->setRange(low / 1.5, high * 2);
        yAxis->setRange(0, most * 1.15);
        addShape(m_a, QStringLiteral("A"), t.amber, 0);
        addShape(m_b, QStringLiteral("B"), t.blue, 1);
    }
    replot(QCustomPlot::rpQueuedReplot);
}

} // namespace parascope
