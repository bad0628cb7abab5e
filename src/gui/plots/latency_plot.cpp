// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/latency_plot.h"

#include "base/clock.h"
#include "models/figures.h"
#include "plots/span_plottable.h"
#include "plots/tickers.h"

#include <algorithm>
#include <cmath>

namespace parascope {

LatencyPlot::LatencyPlot(const Theme& theme, TimeWindow& window, LiveStore& store, QWidget* parent)
    : LivePlot(theme, window, store, 14, parent), m_heat(new HeatPlottable(xAxis, yAxis)),
      m_spans(new SpanPlottable(xAxis, yAxis))
{
    yAxis->setScaleType(QCPAxis::stLogarithmic);
    yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new LogDurationTicker));
    yAxis->setRange(0.1, 100);
    m_heat->setRowGap(false);
    m_heat->setVisible(false);
    m_spans->lines().resize(4);
    setAccessibleName(tr("Latency plot"));
}

void LatencyPlot::applyColors()
{
    const Tokens& t = tokens();
    auto& lines = m_spans->lines();
    lines[0].color = m_heatMap ? t.heatMedian : t.medianLine;
    lines[0].width = 2.0;
    lines[1].visible = false; // p90 only limits two bands
    lines[2].color = t.amber;
    lines[2].width = 1.6;
    lines[3].color = t.vermillion;
    lines[3].width = 1.2;
    lines[3].visible = !m_heatMap;
    m_spans->bands().clear();
    if (!m_heatMap) {
        m_spans->bands() = {{0, 1, withAlpha(t.blue, t.bandAlpha[0])},
                            {1, 2, withAlpha(t.blue, t.bandAlpha[1])},
                            {2, 3, withAlpha(t.blue, t.bandAlpha[2])}};
    }
    m_heat->setTable(&theme().latencyTable());
    m_feed.reset();
}

void LatencyPlot::setHeatMap(bool on)
{
    if (on != m_heatMap) {
        m_heatMap = on;
        m_heat->setVisible(on);
        if (on) {
            setLinear(false);
        }
        m_limits.reset();
        applyColors();
        markDirty();
    }
}

void LatencyPlot::setLinear(bool linear)
{
    if (linear == m_linear) {
        return;
    }
    m_linear = linear;
    if (linear) {
        setHeatMap(false);
    }
    yAxis->setScaleType(linear ? QCPAxis::stLinear : QCPAxis::stLogarithmic);
    yAxis->setTicker(linear ? QSharedPointer<QCPAxisTicker>(new DurationTicker)
                            : QSharedPointer<QCPAxisTicker>(new LogDurationTicker));
    m_limits.reset();
    markDirty();
}

void LatencyPlot::setTarget(double ms)
{
    m_target = ms;
    markDirty();
}

void LatencyPlot::setKind(LatencyKind kind)
{
    if (kind != m_kind) {
        m_kind = kind;
        m_limits.reset();
        m_feed.reset();
        markDirty();
    }
}

std::size_t LatencyPlot::preferredLevel(std::size_t shared, std::int64_t fromNs, std::int64_t untilNs) const
{
    return store().levelForLatency(shared, fromNs, untilNs);
}

void LatencyPlot::load(const Columns& columns)
{
    auto& lines = m_spans->lines();
    std::vector<double> keys;
    for (auto& line : lines) {
        line.values.clear();
    }
    double low = kUnknown;
    double high = kUnknown;
    for (std::int64_t index = columns.first; index <= columns.last; ++index) {
        const LiveColumn* column = columns.level.covering(index);
        if (!column) {
            continue;
        }
        const LatencyPoint& point = column->latency[static_cast<std::size_t>(m_kind)];
        keys.push_back(columns.middle(index));
        const std::array<double, 4> values{point.p50, point.p90, point.p99, point.p99_9};
        for (std::size_t i = 0; i < values.size(); ++i) {
            lines[i].values.push_back(values[i]);
            if (!std::isnan(values[i])) {
                high = std::isnan(high) ? values[i] : std::max(high, values[i]);
            }
        }
        if (point.p50 > 0) {
            low = std::isnan(low) ? point.p50 : std::min(low, point.p50);
        }
    }
    m_spans->setKeys(std::move(keys), columns.length);
    m_single.clear();
    if (std::isnan(low)) {
        loadSingle(columns);
        for (const QPointF& point : m_single) {
            low = std::fmin(low, point.y());
            high = std::fmax(high, point.y());
        }
    }
    setLimits(low, high);
    if (m_heatMap) {
        loadHeat(columns);
    }
}

/// So few tasks in each column that none has a median: then the slowest task of each is all there is.
void LatencyPlot::loadSingle(const Columns& columns)
{
    for (std::int64_t index = columns.first; index <= columns.last; ++index) {
        const LiveColumn* column = columns.level.at(index);
        const double max = column ? column->latency[static_cast<std::size_t>(m_kind)].max : kUnknown;
        if (max > 0) {
            m_single.emplace_back(columns.middle(index), max);
        }
    }
}

void LatencyPlot::drawSingle(QCPPainter& painter, const QRect& plot) const
{
    constexpr double kDot = 2.5; // px, half of it
    painter.setAntialiasing(true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().medianLine);
    for (const QPointF& point : m_single) {
        const double x = xAxis->coordToPixel(point.x());
        if (x >= plot.left() && x <= plot.right()) {
            painter.drawEllipse(QPointF(x, yAxis->coordToPixel(point.y())), kDot, kDot);
        }
    }
}

void LatencyPlot::setLimits(double low, double high)
{
    if (std::isnan(low) || !(high > 0)) {
        return;
    }
    double foot = std::pow(10.0, std::floor(std::log10(low / 3) * 4) / 4);
    double top = std::pow(10.0, std::ceil(std::log10(high * 2)));
    if (m_linear) {
        foot = 0;
        top = roundedUp(high * 1.15);
    } else if (m_heatMap) { // whole decades, three or more
        foot = std::pow(10.0, std::floor(std::log10(low / 3)));
        top = std::max(top, foot * 1000);
    }
    const auto [from, until] = m_limits.update({foot, top}, monotonicNs());
    yAxis->setRange(from, until);
}

void LatencyPlot::loadHeat(const Columns& columns)
{
    const auto kind = static_cast<std::size_t>(m_kind);
    const double foot = std::log10(yAxis->range().lower);
    const double top = std::log10(yAxis->range().upper);
    const int rows = std::clamp(static_cast<int>((top - foot) * 20), 20, 120);
    std::vector<double> cells(static_cast<std::size_t>(rows));
    const auto count = [&](const LiveColumn& column) {
        std::fill(cells.begin(), cells.end(), 0.0);
        const auto& histogram = column.histograms[kind];
        double most = 0;
        histogram.forEach([&](std::int64_t middleNs, std::uint64_t tasks) {
            const double ms = nsToMs(std::max<std::int64_t>(1, middleNs));
            const double row = (top - std::log10(ms)) / (top - foot) * rows;
            auto& cell = cells[static_cast<std::size_t>(std::clamp(static_cast<int>(row), 0, rows - 1))];
            cell += static_cast<double>(tasks);
            most = std::max(most, cell);
        });
        return most;
    };
    double most = 1;
    for (std::int64_t index = columns.first; index <= columns.last; ++index) {
        const LiveColumn* column = columns.level.covering(index);
        most = column ? std::max(most, count(*column)) : most;
    }
    m_mostTasks = most;
    // in steps, so that not every new highest count colours all cells anew
    const double full = std::log1p(std::pow(2.0, std::ceil(std::log2(most) * 2) / 2));
    const double scale = full + top * 1e3 + foot * 1e6;
    const auto start = m_feed.begin(*m_heat, columns.first, columns.level.newestIndex(), columns.length, rows,
                                    scale, store().revision(), 2);
    for (std::int64_t index = start; index <= columns.last; ++index) {
        const LiveColumn* column = columns.level.covering(index);
        if (column) {
            count(*column);
        }
        for (auto& cell : cells) {
            cell = column && cell > 0 ? std::log1p(cell) / full : kUnknown;
        }
        m_heat->setColumn(index, cells);
    }
    m_feed.end(columns.last);
}

void LatencyPlot::drawOver(QCPPainter& painter, const QRect& plot)
{
    if (m_target > 0 && yAxis->range().contains(m_target)) {
        const double y = std::round(yAxis->coordToPixel(m_target));
        painter.setAntialiasing(false);
        painter.setPen(QPen(tokens().textMuted, 1, Qt::DashLine));
        painter.drawLine(QLineF(plot.left(), y, plot.right(), y));
        const QString text = tr("target %1").arg(durationFigure(m_target).text());
        if (!drawLabel(painter, QPointF(plot.left() + 4, y - 10), text, tokens().textMuted)) {
            drawLabel(painter, QPointF(plot.left() + 4, y + 10), text, tokens().textMuted);
        }
    }
    if (!m_heatMap) {
        drawSingle(painter, plot);
        return;
    }
    for (const auto& [line, name] : {std::pair<std::size_t, QString>{0, tr("p50")}, {2, tr("p99")}}) {
        const auto& values = m_spans->lines()[line].values;
        const auto newest = std::find_if(values.rbegin(), values.rend(), [](double v) { return v > 0; });
        if (newest == values.rend()) {
            continue;
        }
        const double y = yAxis->coordToPixel(*newest) - 10;
        const QColor color = line == 0 ? tokens().text : tokens().amber;
        const double width = drawPlate(painter, theme(), QPointF(0, y), name, color, true).width();
        drawLabel(painter, QPointF(plot.right() - width - plot.width() * 0.05, y), name, color);
    }
}

} // namespace parascope
