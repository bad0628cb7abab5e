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
constexpr int kNameStep = 6;   ///< points of a curve between two places for its name
constexpr int kLineLevels = 5; ///< places for the name of a line, from the foot on
constexpr double kDot = 7;     ///< px across
constexpr double kHead = 26;   ///< px above the axes
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

void ScalingPlot::addCurve(const std::function<double(double)>& law, double until, const QPen& pen, Name name)
{
    auto* graph = addGraph();
    graph->setPen(pen);
    const double top = yAxis->range().upper;
    QList<QPointF> points;
    for (int i = 0; i <= kCurvePoints; ++i) {
        const QPointF point(1 + (until - 1) * i / kCurvePoints, law(1 + (until - 1) * i / kCurvePoints));
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
    for (qsizetype i = points.size() - 1; i >= 0; i -= kNameStep) {
        name.anchors.append(points[i]);
    }
    if (points.size() > 1 && points.size() <= kNameStep) {
        name.anchors.append((points.constFirst() + points.constLast()) / 2);
    }
    m_names.push_back(std::move(name));
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

void ScalingPlot::addFit(const SweepFit& fit, double most)
{
    const Tokens& t = m_theme.tokens();
    const ScalingFit& law = fit.fit;
    const double until = std::max(2.0, most);
    addBand(law, until);
    const double one = law.gamma.value.value_or(0);
    if (one > 0) {
        addCurve([one](double w) { return one * w; }, until, QPen(t.textMuted, 1, Qt::DotLine),
                 {tr("linear"), t.textMuted, 3, {}});
        const double alpha = law.alpha.value.value_or(0);
        addCurve([one, alpha](double w) { return one * w / (1 + alpha * (w - 1)); }, until,
                 QPen(t.purple, 1, Qt::DotLine), {tr("Amdahl"), t.purple, 4, {}});
    }
    addCurve([&law](double w) { return law.at(w); }, until, QPen(t.blue, 2),
             {tr("USL fit, 95 % band"), t.blue, 1, {}});
    if (law.peakN.value && *law.peakN.value <= until && !law.peakExtrapolated) {
        addLine(*law.peakN.value,
                {tr("peak N* = %1").arg(significantText(*law.peakN.value)), t.textMuted, 2, {}});
    }
}

void ScalingPlot::show(const SweepResult& result)
{
    m_result = result;
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
    m_workers.clear();
    m_rates.clear();
    double most = 0;
    double highest = 0;
    for (const auto& cell : m_result.cells) {
        const auto& figures = m_result.figures[static_cast<std::size_t>(cell.index)];
        if (const auto rate = figures.median(QStringLiteral("throughput_ops_per_s"))) {
            m_workers.append(cell.plan.workers());
            m_rates.append(*rate);
            most = std::max(most, static_cast<double>(cell.plan.workers()));
            highest = std::max(highest, *rate);
        }
    }
    m_points = static_cast<int>(m_workers.size());
    xAxis->setRange(0.5, std::max(2.0, most) * 1.05);
    yAxis->setRange(0, std::max(1.0, highest) * 1.25);
    if (const SweepFit* fit = mainFit(m_result)) {
        addFit(*fit, most);
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
                                 .arg(rateFigure(highest).text()));
    replot(QCustomPlot::rpQueuedReplot);
}

void ScalingPlot::paintEvent(QPaintEvent* event)
{
    QCustomPlot::paintEvent(event);
    paintFocusRing(*this, m_theme);
}

} // namespace parascope
