// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/scaling_plot.h"

#include "models/figures.h"
#include "plots/plot_items.h"
#include "plots/tickers.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

namespace parascope {

namespace {
constexpr double kDot = 7;     ///< px across
constexpr double kHead = 26;   ///< px above the axes
constexpr double kNear = 1.25; ///< a peak so far behind the last point is shown, too

/// Whether an axis of equal steps would press half of what was measured into its first quarter.
bool needsFactors(const QVector<double>& workers)
{
    const std::set<double> different(workers.begin(), workers.end());
    if (different.empty()) {
        return false;
    }
    const auto middle = std::next(different.begin(), static_cast<std::ptrdiff_t>(different.size() / 2));
    return *middle * 4 < *different.rbegin();
}

double highestOf(const QVector<double>& values)
{
    return values.isEmpty() ? 0 : *std::max_element(values.begin(), values.end());
}
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
    connect(&theme, &Theme::changed, this, &ScalingPlot::draw);
    draw();
}

void ScalingPlot::show(const SweepResult& result)
{
    m_result = result;
    m_workers.clear();
    m_rates.clear();
    for (const auto& cell : m_result.cells) {
        const auto& figures = m_result.figures[static_cast<std::size_t>(cell.index)];
        if (const auto rate = figures.median(QStringLiteral("throughput_ops_per_s"))) {
            m_workers.append(cell.plan.workers());
            m_rates.append(*rate);
        }
    }
    m_points = static_cast<int>(m_workers.size());
    draw();
}

/// All that was measured, spread over the width, and no more than that but for a peak that lies near.
void ScalingPlot::setRanges()
{
    m_most = highestOf(m_workers);
    m_until = std::max(2.0, m_most);
    const SweepFit* fit = mainFit(m_result);
    if (const double peak = fit ? fit->fit.peakN.value.value_or(0) : 0; peak <= kNear * m_most) {
        m_until = std::max(m_until, peak);
    }
    if (const int best = m_result.recommendation.cell; best >= 0) {
        m_until = std::max<double>(m_until, m_result.cells[static_cast<std::size_t>(best)].plan.workers());
    }
    yAxis->setRange(0, std::max(1.0, highestOf(m_rates)) * 1.25);
    if (!needsFactors(m_workers)) {
        xAxis->setScaleType(QCPAxis::stLinear);
        xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new WholeTicker));
        xAxis->setRange(0.5, m_until * 1.05);
        return;
    }
    constexpr double kLabelPx = 32;
    const QSharedPointer<QCPAxisTickerLog> doublings(new QCPAxisTickerLog);
    doublings->setLogBase(2);
    doublings->setSubTickCount(0);
    doublings->setTickCount(std::clamp(static_cast<int>(axesWidth() / m_theme.scaled(kLabelPx)), 2, 12));
    xAxis->setScaleType(QCPAxis::stLogarithmic);
    xAxis->setTicker(doublings);
    xAxis->setRange(1 / 1.15, m_until * 1.15);
}

int ScalingPlot::axesWidth() const
{
    const QMargins margins = axisRect()->margins();
    return width() - margins.left() - margins.right();
}

void ScalingPlot::draw()
{
    const Tokens& t = m_theme.tokens();
    styleAxes(*this, m_theme);
    axisRect()->setMargins(
        QMargins(qRound(m_theme.scaled(52)), qRound(m_theme.scaled(kHead)), 16, qRound(m_theme.scaled(38))));
    xAxis->setLabelColor(t.textMuted);
    xAxis->setLabelFont(m_theme.font(11));
    xAxis->setLabel(tr("workers (threads × processes)"));
    clearGraphs();
    clearItems();
    m_names.clear();
    setRanges();
    if (const SweepFit* fit = mainFit(m_result)) {
        addFit(fit->fit);
    }
    const int best = m_result.recommendation.cell;
    if (best >= 0) {
        const int workers = m_result.cells[static_cast<std::size_t>(best)].plan.workers();
        addLine(workers, {tr("recommended %1").arg(workers), t.green, 0, {}});
    }
    auto* dots = addGraph();
    dots->setLineStyle(QCPGraph::lsNone);
    dots->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(t.surface, 1), QBrush(t.medianLine), kDot));
    dots->setData(m_workers, m_rates);
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const Name& a, const Name& b) { return a.rank < b.rank; });
    // over the lines, also over those that come later; placed when drawn, at the size that the plot has then
    new DrawnItem(this, QStringLiteral("overlay"), [this](QCPPainter& painter, const QRect&) {
        drawHead(painter);
        drawNames(painter);
    });
    setAccessibleDescription(tr("%n measured setting(s), highest throughput %1", nullptr, m_points)
                                 .arg(rateFigure(highestOf(m_rates)).text()));
    replot(QCustomPlot::rpQueuedReplot);
}

void ScalingPlot::resizeEvent(QResizeEvent* event)
{
    QCustomPlot::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        draw(); // curves and labels go by the pixel
    }
}

void ScalingPlot::paintEvent(QPaintEvent* event)
{
    QCustomPlot::paintEvent(event);
    paintFocusRing(*this, m_theme);
}

} // namespace parascope
