// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/throughput_plot.h"

#include "base/clock.h"
#include "models/figures.h"
#include "plots/span_plottable.h"
#include "plots/tickers.h"

#include <algorithm>
#include <cmath>

namespace parascope {

ThroughputPlot::ThroughputPlot(const Theme& theme, TimeWindow& window, LiveStore& store, QWidget* parent)
    : LivePlot(theme, window, store, 14, parent), m_spans(new SpanPlottable(xAxis, yAxis))
{
    yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new RateTicker));
    yAxis->setRange(0, 100);
    m_spans->lines().resize(1);
    setAccessibleName(tr("Throughput plot"));
}

void ThroughputPlot::applyColors()
{
    m_spans->lines()[0].color = tokens().green;
    m_spans->lines()[0].width = 1.8;
    m_spans->setArea(tokens().green, tokens().areaTopAlpha, tokens().areaFootAlpha);
}

void ThroughputPlot::setOfferedRate(double perSecond)
{
    m_offered = perSecond;
    m_limits.reset();
    markDirty();
}

void ThroughputPlot::setPeak(double perSecond)
{
    m_peak = perSecond;
    m_limits.reset();
    markDirty();
}

void ThroughputPlot::setLive(bool live)
{
    m_live = live;
    markDirty();
}

std::size_t ThroughputPlot::preferredLevel(std::size_t shared, std::int64_t fromNs,
                                           std::int64_t untilNs) const
{
    return store().levelForThroughput(shared, fromNs, untilNs);
}

void ThroughputPlot::load(const Columns& columns)
{
    auto& line = m_spans->lines()[0];
    std::vector<double> keys;
    line.values.clear();
    m_failures.clear();
    double highest = std::max(m_offered, m_peak);
    m_now = kUnknown;
    for (std::int64_t index = columns.first; index <= columns.last; ++index) {
        const LiveColumn* column = columns.level.covering(index);
        if (!column) {
            continue;
        }
        keys.push_back(columns.middle(index));
        m_now = columns.level.throughputOf(*column);
        line.values.push_back(m_now);
        highest = std::isnan(m_now) ? highest : std::max(highest, m_now);
        if (column->failed > 0) {
            m_failures.push_back({columns.middle(index), column->failed});
        }
    }
    m_spans->setKeys(std::move(keys), columns.length);
    const auto [from, until] = m_limits.update({0, roundedUp(std::max(1.0, highest * 1.15))}, monotonicNs());
    yAxis->setRange(from, until);
}

void ThroughputPlot::drawOver(QCPPainter& painter, const QRect& plot)
{
    // by priority: changes have their text already, then failures, then the lines
    drawReferences(painter, plot);
    drawFailures(painter, plot);
    nameReferences(painter, plot);
}

QList<ThroughputPlot::Reference> ThroughputPlot::references() const
{
    QList<Reference> all;
    if (m_offered > 0) {
        all.append({m_offered, tr("offered %1").arg(rateFigure(m_offered).text())});
    }
    if (m_peak > 0) {
        all.append({m_peak, tr("peak of last sweep %1").arg(rateFigure(m_peak).text())});
    }
    return all;
}

void ThroughputPlot::drawReferences(QCPPainter& painter, const QRect& plot) const
{
    painter.setAntialiasing(false);
    painter.setPen(QPen(tokens().textMuted, 1, Qt::DashLine));
    for (const auto& reference : references()) {
        const double y = std::round(yAxis->coordToPixel(reference.rate));
        painter.drawLine(QLineF(plot.left(), y, plot.right(), y));
    }
}

/// Over its line, or under it.
void ThroughputPlot::nameReferences(QCPPainter& painter, const QRect& plot)
{
    for (const auto& reference : references()) {
        const double y = std::round(yAxis->coordToPixel(reference.rate));
        const QColor color = tokens().textMuted;
        if (!drawLabel(painter, QPointF(plot.left() + 4, y - 10), reference.name, color)) {
            drawLabel(painter, QPointF(plot.left() + 4, y + 10), reference.name, color);
        }
    }
}

void ThroughputPlot::drawFailures(QCPPainter& painter, const QRect& plot)
{
    QList<Failures> crosses;
    painter.setAntialiasing(true);
    painter.setPen(QPen(tokens().vermillion, 1.7, Qt::SolidLine, Qt::RoundCap));
    for (const auto& failure : m_failures) {
        const double x = xAxis->coordToPixel(failure.key);
        if (x < plot.left() || x > plot.right() || (!crosses.isEmpty() && x - crosses.constLast().key < 7)) {
            continue; // crosses that would lie on each other are one
        }
        crosses.append({x, failure.count});
        const QPointF at(x, plot.bottom() - 6);
        painter.drawLine(at + QPointF(-3, -3), at + QPointF(3, 3));
        painter.drawLine(at + QPointF(-3, 3), at + QPointF(3, -3));
    }
    nameFailures(painter, plot, crosses);
}

void ThroughputPlot::nameFailures(QCPPainter& painter, const QRect& plot, const QList<Failures>& crosses)
{
    const double edge = textEdge(plot);
    for (qsizetype i = 0; i < crosses.size(); ++i) {
        const auto& [x, count] = crosses[i];
        const QString text =
            tr("%n failed", nullptr, static_cast<int>(std::min<std::uint64_t>(count, 1'000'000)));
        const QPointF right(x + 8, plot.bottom() - 6);
        const double width = drawPlate(painter, theme(), right, text, tokens().bad, true).width();
        const double before = i > 0 ? crosses[i - 1].key + 4 : plot.left();
        const double behind = i + 1 < crosses.size() ? crosses[i + 1].key - 4 : plot.right();
        if (right.x() + width <= std::min(behind, edge) && drawLabel(painter, right, text, tokens().bad)) {
            continue;
        }
        const QPointF left(std::min(x - 8, edge) - width, right.y());
        if (left.x() >= before) {
            drawLabel(painter, left, text, tokens().bad);
        }
    }
}

QList<LegendEntry> ThroughputPlot::legend(const RangeFigures& figures) const
{
    QList<LegendEntry> entries;
    if (m_live) {
        entries.append({tokens().green, tr("now"), rateFigure(m_now).text()});
    }
    entries.append({tokens().textMuted, tr("mean"), rateFigure(figures.throughput).text()});
    return entries;
}

QString ThroughputPlot::spokenSummary(const RangeFigures& figures) const
{
    return tr("Throughput mean %1, %2 failed")
        .arg(rateFigure(figures.throughput).text(), countFigure(static_cast<double>(figures.failed)).text());
}

QStringList ThroughputPlot::tableColumns() const
{
    return {QStringLiteral("throughput_per_s"), QStringLiteral("completed"), QStringLiteral("failed")};
}

std::vector<double> ThroughputPlot::tableRow(const LiveColumn& column) const
{
    return {column.throughput(), static_cast<double>(column.completed), static_cast<double>(column.failed)};
}

ReadoutRows ThroughputPlot::readout(const Columns&, const LiveColumn& column) const
{
    ReadoutRows rows{{tr("tasks"), rateFigure(column.throughput()).text()}};
    if (column.failed > 0) {
        rows.append({tr("failed"), countFigure(static_cast<double>(column.failed)).text()});
    }
    return rows;
}

bool ThroughputPlot::showsTextOf(const RunEvent& event) const
{
    return event.kind == QLatin1String("tune");
}

} // namespace parascope
