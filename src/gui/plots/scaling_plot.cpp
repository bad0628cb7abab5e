// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/scaling_plot.h"

#include "models/figures.h"
#include "plots/plot_items.h"
#include "plots/tickers.h"

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {
constexpr int kCurvePoints = 80;
constexpr int kBandGraphs = 2; ///< come before the curves
} // namespace

const SweepFit* mainFit(const SweepResult& result)
{
    for (const auto& fit : result.fits) {
        if (fit.direction == QLatin1String("workers")) {
            return &fit;
        }
    }
    return result.fits.empty() ? nullptr : &result.fits.front();
}

ScalingPlot::ScalingPlot(const Theme& theme, QWidget* parent) : QCustomPlot(parent), m_theme(theme)
{
    setAccessibleName(tr("Scaling plot"));
    setFocusPolicy(Qt::StrongFocus);
    setInteractions(QCP::Interactions());
    axisRect()->setAutoMargins(QCP::msNone);
    setPlottingHint(QCP::phFastPolylines);
    for (auto* axis : {xAxis, yAxis}) {
        axis->setTickLength(0, 0);
        axis->setSubTicks(false);
        axis->setTickPen(Qt::NoPen);
        axis->setBasePen(Qt::NoPen);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    xAxis->grid()->setVisible(false);
    yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new RateTicker));
    connect(&theme, &Theme::changed, this, &ScalingPlot::restyle);
    restyle();
}

void ScalingPlot::restyle()
{
    show(m_result);
}

void ScalingPlot::addCurve(const std::function<double(double)>& law, double until, const QPen& pen,
                           const QString& label, const QColor& color)
{
    auto* graph = addGraph();
    graph->setPen(pen);
    double lastN = 0;
    double lastX = 0;
    bool leaves = false;
    for (int i = 0; i <= kCurvePoints; ++i) {
        const double n = 1 + (until - 1) * i / kCurvePoints;
        const double x = law(n);
        if (x > yAxis->range().upper) {
            leaves = true; // at the top: its name stands beside it, below the edge
            break;
        }
        graph->addData(n, x);
        lastN = n;
        lastX = x;
    }
    if (lastN > 0) {
        auto* text = new QCPItemText(this);
        text->setLayer(QStringLiteral("overlay")); // its own line does not cross it
        text->setText(label);
        text->setFont(m_theme.font(11, 500));
        text->setColor(color);
        const bool steepest =
            graphCount() <= kBandGraphs + 1; // its name goes to the left, away from the others
        text->setPositionAlignment(leaves ? (steepest ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop
                                          : Qt::AlignRight | Qt::AlignBottom);
        text->position->setCoords(lastN, lastX);
        text->setPadding(leaves ? QMargins(6, 2, 6, 2) : QMargins(2, 2, 2, 2));
        text->setBrush(withAlpha(m_theme.tokens().surface, m_theme.tokens().plateAlpha));
    }
}

void ScalingPlot::addBand(const ScalingFit& fit, double until)
{
    auto* low = addGraph();
    auto* high = addGraph();
    for (int i = 0; i <= kCurvePoints; ++i) {
        const double n = 1 + (until - 1) * i / kCurvePoints;
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

void ScalingPlot::addLine(double n, const QString& label, const QColor& color, int level)
{
    auto* line = new QCPItemLine(this);
    line->setPen(QPen(color, 1, Qt::DashLine));
    line->setAntialiased(false);
    line->start->setCoords(n, 0);
    line->end->setCoords(n, yAxis->range().upper);
    auto* text = new QCPItemText(this);
    text->setLayer(QStringLiteral("overlay")); // over the lines, also over those that come later
    text->setBrush(withAlpha(m_theme.tokens().surface, m_theme.tokens().plateAlpha));
    text->setText(label);
    text->setFont(m_theme.font(11, 500));
    text->setColor(color);
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    text->position->setCoords(n, yAxis->range().upper * (0.03 + 0.09 * level));
    text->setPadding(QMargins(5, 1, 2, 1));
}

void ScalingPlot::show(const SweepResult& result)
{
    m_result = result;
    const Tokens& t = m_theme.tokens();
    styleAxes(*this, m_theme);
    axisRect()->setMargins(QMargins(qRound(m_theme.scaled(52)), 10, 16, qRound(m_theme.scaled(38))));
    for (auto* axis : {xAxis, yAxis}) {
        axis->setLabelColor(t.textMuted);
        axis->setLabelFont(m_theme.font(11));
    }
    xAxis->setLabel(tr("workers (threads × processes)"));
    clearGraphs();
    clearItems();
    m_points = 0;
    double most = 0;
    double highest = 0;
    QVector<double> n;
    QVector<double> x;
    for (const auto& cell : m_result.cells) {
        const auto& figures = m_result.figures[static_cast<std::size_t>(cell.index)];
        if (const auto rate = figures.median(QStringLiteral("throughput_ops_per_s"))) {
            n.append(cell.plan.workers());
            x.append(*rate);
            most = std::max(most, static_cast<double>(cell.plan.workers()));
            highest = std::max(highest, *rate);
        }
    }
    m_points = static_cast<int>(n.size());
    xAxis->setRange(0.5, std::max(2.0, most) * 1.05);
    yAxis->setRange(0, std::max(1.0, highest) * 1.25);
    if (const SweepFit* fit = mainFit(m_result)) {
        const double until = std::max(2.0, most);
        addBand(fit->fit, until);
        const double one = fit->fit.gamma.value.value_or(0);
        if (one > 0) {
            addCurve([one](double w) { return one * w; }, until, QPen(t.textMuted, 1, Qt::DotLine),
                     tr("linear"), t.textMuted);
            const double alpha = fit->fit.alpha.value.value_or(0);
            addCurve([one, alpha](double w) { return one * w / (1 + alpha * (w - 1)); }, until,
                     QPen(t.purple, 1, Qt::DotLine), tr("Amdahl"), t.purple);
        }
        addCurve([&fit](double w) { return fit->fit.at(w); }, until, QPen(t.blue, 2),
                 tr("USL fit, 95 % band"), t.blue);
        if (fit->fit.peakN.value && *fit->fit.peakN.value <= until && !fit->fit.peakExtrapolated) {
            addLine(*fit->fit.peakN.value, tr("peak N* = %1").arg(significantText(*fit->fit.peakN.value)),
                    t.textMuted, 1);
        }
    }
    const int best = m_result.recommendation.cell;
    if (best >= 0) {
        const int workers = m_result.cells[static_cast<std::size_t>(best)].plan.workers();
        addLine(workers, tr("recommended %1").arg(workers), t.green, 0);
    }
    auto* dots = addGraph();
    dots->setLineStyle(QCPGraph::lsNone);
    dots->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(t.surface, 1), QBrush(t.medianLine), 7));
    dots->setData(n, x);
    setAccessibleDescription(tr("%n measured setting(s), highest throughput %1", nullptr, m_points)
                                 .arg(rateFigure(highest).text()));
    replot(QCustomPlot::rpQueuedReplot);
}

} // namespace parascope
