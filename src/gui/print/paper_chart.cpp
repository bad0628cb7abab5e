// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/paper_chart.h"

#include "models/figures.h"
#include "plots/axis_limits.h"
#include "plots/tickers.h"
#include "print/paper.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace parascope {

namespace {

/// Vertical axis: what it spans, and where its labels are.
struct Scale {
    double low = 0, high = 1;
    bool log = false;
    QList<QPair<double, QString>> ticks;
    [[nodiscard]] double ratio(double value) const
    {
        return log ? std::log10(std::max(value, low) / low) / std::log10(high / low)
                   : (value - low) / (high - low);
    }
};

QString labelOf(PaperChart::Unit unit, double value)
{
    const QLocale c = QLocale::c();
    switch (unit) {
    case PaperChart::Unit::Milliseconds:
        return axisDurationText(value, c);
    case PaperChart::Unit::PerSecond:
        return axisRateText(value, c);
    case PaperChart::Unit::Percent:
        break;
    }
    return QString::number(value) + QStringLiteral(" %");
}

Scale scaleOf(const PaperChart& chart)
{
    double least = std::numeric_limits<double>::infinity();
    double most = 0;
    for (const auto& series : chart.series) {
        for (const double value : series.values) {
            if (value > 0) {
                least = std::min(least, value);
                most = std::max(most, value);
            }
        }
    }
    Scale scale;
    scale.log = chart.log && most > 0;
    if (scale.log) {
        scale.low = std::pow(10.0, std::floor(std::log10(least)));
        scale.high = std::max(scale.low * 10, std::pow(10.0, std::ceil(std::log10(most) - 1e-9)));
        for (double tick = scale.low; tick <= scale.high * 1.001; tick *= 10) {
            scale.ticks.append({tick, labelOf(chart.unit, tick)});
        }
        return scale;
    }
    scale.high = chart.unit == PaperChart::Unit::Percent ? 100 : roundedUp(std::max(1e-3, most * 1.1));
    for (int i = 0; i <= 4; ++i) {
        scale.ticks.append({scale.high * i / 4, labelOf(chart.unit, scale.high * i / 4)});
    }
    return scale;
}

QPainterPath pathOf(const PaperChart& chart, const PaperChart::Series& series, const Scale& scale,
                    const QRectF& plot)
{
    const double first = chart.x.front();
    const double span = std::max(1e-9, chart.x.back() - first);
    QPainterPath path;
    bool gap = true;
    double known = first;
    for (std::size_t i = 0; i < std::min(chart.x.size(), series.values.size()); ++i) {
        const double value = series.values[i];
        if (std::isnan(value) || (scale.log && value <= 0)) {
            gap = gap || chart.x[i] - known > chart.joinsOver;
            continue;
        }
        const double up = std::clamp(scale.ratio(value), 0.0, 1.0);
        const QPointF point(plot.left() + plot.width() * (chart.x[i] - first) / span,
                            plot.bottom() - plot.height() * up);
        if (gap) {
            path.moveTo(point);
            path.lineTo(point + QPointF(0.01, 0)); // one alone is a dot
        } else {
            path.lineTo(point);
        }
        gap = false;
        known = chart.x[i];
    }
    return path;
}

void drawLegend(Paper& paper, const QRectF& line, const PaperChart& chart)
{
    QPainter& p = paper.painter();
    const QFont font = paper.font({7.5});
    const QFontMetricsF metrics(font, p.device());
    double right = line.right();
    for (int i = static_cast<int>(chart.series.size()) - 1; i >= 0 && chart.series.size() > 1; --i) {
        const auto& series = chart.series[i];
        const double width = metrics.horizontalAdvance(series.name);
        p.setFont(font);
        p.setPen(paper.tokens().textSecondary);
        p.drawText(QRectF(right - width, line.top(), width + paper.at(1), line.height()),
                   Qt::AlignLeft | Qt::AlignVCenter, series.name);
        const double dash = right - width - paper.at(12);
        p.setPen(QPen(series.color, paper.at(1.6), Qt::SolidLine, Qt::RoundCap));
        p.drawLine(QPointF(dash, line.center().y()), QPointF(dash + paper.at(8), line.center().y()));
        right = dash - paper.at(8);
    }
}

void drawAxes(Paper& paper, const QRectF& plot, const PaperChart& chart, const Scale& scale)
{
    QPainter& p = paper.painter();
    p.setFont(paper.font({7}));
    for (const auto& [value, text] : scale.ticks) {
        const double y = plot.bottom() - plot.height() * scale.ratio(value);
        p.setPen(QPen(paper.tokens().grid, paper.at(0.5)));
        p.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        p.setPen(paper.tokens().textMuted);
        p.drawText(QRectF(plot.left() - paper.at(44), y - paper.at(6), paper.at(40), paper.at(12)),
                   Qt::AlignRight | Qt::AlignVCenter, text);
    }
    p.setPen(QPen(paper.tokens().borderStrong, paper.at(0.6)));
    p.drawLine(plot.bottomLeft(), plot.bottomRight());
    if (chart.x.size() < 2) {
        return;
    }
    const double span = chart.x.back() - chart.x.front();
    p.setPen(paper.tokens().textMuted);
    for (const auto& [value, text] : chart.xTicks) {
        const double x = plot.left() + plot.width() * (value - chart.x.front()) / span;
        if (x <= plot.right() + 1) {
            p.drawText(QRectF(x - paper.at(30), plot.bottom() + paper.at(2), paper.at(60), paper.at(11)),
                       Qt::AlignHCenter | Qt::AlignTop, text);
        }
    }
}

void drawMarks(Paper& paper, const QRectF& plot, const PaperChart& chart, const Scale& scale)
{
    QPainter& p = paper.painter();
    p.setFont(paper.font({6.5}));
    for (const auto& [value, text] : chart.marks) {
        if (value <= scale.low || value >= scale.high) {
            continue;
        }
        const double y = plot.bottom() - plot.height() * scale.ratio(value);
        p.setPen(QPen(paper.tokens().textMuted, paper.at(0.5), Qt::DashLine));
        p.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        p.setPen(paper.tokens().textMuted);
        p.drawText(QRectF(plot.left() + paper.at(3), y - paper.at(9), plot.width(), paper.at(9)),
                   Qt::AlignLeft | Qt::AlignBottom, text);
    }
}

} // namespace

QList<QPair<double, QString>> timeTicks(double seconds)
{
    QList<QPair<double, QString>> ticks;
    const double step = TimeTicker::stepFor(std::max(1.0, seconds));
    for (double at = 0; at <= seconds + 1e-9; at += step) {
        ticks.append({at, clockText(at, false, QLocale::c())});
    }
    return ticks;
}

void drawPaperChart(Paper& paper, const QRectF& place, const PaperChart& chart)
{
    QPainter& p = paper.painter();
    const QRectF line(place.left(), place.top(), place.width(), paper.at(14));
    p.setFont(paper.font({9, QFont::DemiBold}));
    p.setPen(paper.tokens().text);
    p.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, chart.title);
    drawLegend(paper, line, chart);
    const QRectF plot = place.adjusted(paper.at(44), paper.at(20), -paper.at(4), -paper.at(16));
    const Scale scale = scaleOf(chart);
    if (chart.shadedUntil > 0 && chart.x.size() > 1) {
        const double share = std::min(1.0, chart.shadedUntil / (chart.x.back() - chart.x.front()));
        p.fillRect(QRectF(plot.left(), plot.top(), plot.width() * share, plot.height()),
                   paper.tokens().raised);
    }
    drawAxes(paper, plot, chart, scale);
    drawMarks(paper, plot, chart, scale);
    if (chart.x.size() < 2) {
        return;
    }
    p.setBrush(Qt::NoBrush);
    for (const auto& series : chart.series) {
        p.setPen(QPen(series.color, paper.at(1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.drawPath(pathOf(chart, series, scale, plot));
    }
}

} // namespace parascope
