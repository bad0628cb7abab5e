// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/loop_plot.h"

#include "base/clock.h"
#include "models/figures.h"
#include "plots/bar_plottable.h"
#include "plots/tickers.h"

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {
constexpr double kFootMs = 0.1;
constexpr double kTopMs = 400;
} // namespace

LoopPlot::LoopPlot(const Theme& theme, TimeWindow& window, LiveStore& store, QWidget* parent)
    : LivePlot(theme, window, store, 14, parent), m_bars(new BarPlottable(xAxis, yAxis))
{
    yAxis->setScaleType(QCPAxis::stLogarithmic);
    yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new LogDurationTicker));
    yAxis->setRange(kFootMs, kTopMs);
    setAccessibleName(tr("Main thread plot"));
}

QColor LoopPlot::classColor(double ms) const
{
    return ms >= kLongStallMs ? tokens().vermillion : ms >= kDroppedFrameMs ? tokens().amber : tokens().green;
}

void LoopPlot::load(const Columns& columns)
{
    std::vector<BarPlottable::Bar> bars;
    double highest = kTopMs;
    for (std::int64_t index = columns.first; index <= columns.last; ++index) {
        const LiveColumn* column = columns.level.covering(index);
        if (column && !std::isnan(column->loopWorstMs)) {
            bars.push_back({columns.middle(index), column->loopWorstMs, classColor(column->loopWorstMs)});
            highest = std::max(highest, column->loopWorstMs * 1.5);
        }
    }
    m_bars->setBars(std::move(bars), columns.length);
    const auto [from, until] = m_limits.update({kFootMs, highest}, monotonicNs());
    yAxis->setRange(from, until);
}

void LoopPlot::drawUnder(QCPPainter& painter, const QRect& plot)
{
    const auto shade = [&](double fromMs, double untilMs, const QColor& color, double share) {
        const double top = std::max<double>(plot.top(), yAxis->coordToPixel(untilMs));
        const double foot = yAxis->coordToPixel(fromMs);
        painter.fillRect(QRectF(plot.left(), top, plot.width(), foot - top),
                         mixed(tokens().surface, color, share));
    };
    const double top = yAxis->range().upper;
    const bool dark = tokens().dark;
    shade(kDroppedFrameMs, kStallMs, tokens().warning, dark ? 0.06 : 0.05);
    shade(kStallMs, kLongStallMs, tokens().warning, dark ? 0.10 : 0.09);
    shade(kLongStallMs, top, tokens().bad, dark ? 0.16 : 0.13);
}

void LoopPlot::drawThreshold(QCPPainter& painter, const QRect& plot, double ms, const QString& text,
                             const QColor& color)
{
    const double y = std::round(yAxis->coordToPixel(ms));
    painter.setAntialiasing(false);
    painter.setPen(QPen(withAlpha(color, 190), 1, Qt::DashLine));
    painter.drawLine(QLineF(plot.left(), y, plot.right(), y));
    if (text.isEmpty()) {
        return;
    }
    painter.setAntialiasing(true);
    const QPointF at(plot.left() + 2, y - 9);
    const QRectF plate = drawPlate(painter, theme(), at, text, color, true);
    const bool overlaps = std::any_of(m_taken.begin(), m_taken.end(),
                                      [&](const QRectF& taken) { return taken.intersects(plate); });
    if (!overlaps && plate.top() >= plot.top() - 4) {
        m_taken.append(drawPlate(painter, theme(), at, text, color));
    }
}

void LoopPlot::drawWorst(QCPPainter& painter, const QRect& plot)
{
    const BarPlottable::Bar* worst = nullptr;
    for (const auto& bar : m_bars->bars()) {
        const double x = xAxis->coordToPixel(bar.key);
        if (x < plot.left() || x > plot.right() || bar.value < kStallMs) {
            continue;
        }
        if (bar.value >= kLongStallMs) {
            const double y = std::max<double>(yAxis->coordToPixel(bar.value), plot.top() + 6);
            painter.setAntialiasing(true);
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens().vermillion);
            painter.drawPolygon(QPolygonF({QPointF(x - 4, y - 7), QPointF(x + 4, y - 7), QPointF(x, y)}));
        }
        if (!worst || bar.value > worst->value) {
            worst = &bar;
        }
    }
    if (!worst) {
        return;
    }
    const double x = xAxis->coordToPixel(worst->key);
    const double y = std::max<double>(yAxis->coordToPixel(worst->value), plot.top() + 8);
    const QString text = durationFigure(worst->value).text();
    const QColor color = worst->value >= kLongStallMs ? tokens().bad : tokens().warning;
    painter.setAntialiasing(true);
    const QRectF plate = drawPlate(painter, theme(), QPointF(x + 7, y), text, color, true);
    const double left = plate.right() > plot.right() ? x - 7 - plate.width() : x + 7;
    m_taken.append(drawPlate(painter, theme(), QPointF(left, y), text, color));
}

void LoopPlot::drawOver(QCPPainter& painter, const QRect& plot)
{
    // by priority: a stall's own length, then the thresholds from the top
    m_taken.clear();
    drawWorst(painter, plot);
    drawThreshold(painter, plot, kLongStallMs, tr("long stall  > 100 ms"), tokens().bad);
    const QString stall = window()->height() >= 900 ? tr("stall  > 50 ms") : QString();
    drawThreshold(painter, plot, kStallMs, stall, tokens().warning);
    drawThreshold(painter, plot, kDroppedFrameMs, tr("dropped frame  > 16.7 ms"), tokens().warning);
}

QList<LegendEntry> LoopPlot::legend(const RangeFigures& figures) const
{
    if (!store().loopWatched() && !store().empty()) {
        return {{tokens().textMuted, tr("not available"), QString()}};
    }
    const double most = figures.loopMaxMs;
    return {{tokens().green, tr("p99"), durationFigure(figures.loopP99Ms).text()},
            {std::isnan(most) ? tokens().green : classColor(most), tr("max"), durationFigure(most).text()}};
}

QString LoopPlot::spokenSummary(const RangeFigures& figures) const
{
    return tr("Main thread: event-loop delay p99 %1, longest %2")
        .arg(durationFigure(figures.loopP99Ms).text(), durationFigure(figures.loopMaxMs).text());
}

ReadoutRows LoopPlot::readout(const Columns&, const LiveColumn& column) const
{
    ReadoutRows rows{{tr("worst"), durationFigure(column.loopWorstMs).text()}};
    if (column.loopWorstMs >= kStallMs) {
        switch (column.loopCause) {
        case StallCause::Busy:
            rows.append({tr("cause"), tr("busy")});
            break;
        case StallCause::Starved:
            rows.append({tr("cause"), tr("starved")});
            break;
        case StallCause::Blocked:
            rows.append({tr("cause"), tr("blocked")});
            break;
        case StallCause::NotAvailable:
            rows.append({tr("cause"), tr("not available")});
            break;
        }
    }
    return rows;
}

} // namespace parascope
