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
    : LivePlot(theme, window, store, 14, parent), m_spans(new SpanPlottable(xAxis, yAxis))
{
    yAxis->setScaleType(QCPAxis::stLogarithmic);
    yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new LogDurationTicker));
    yAxis->setRange(0.1, 100);
    m_spans->lines().resize(4);
    setAccessibleName(tr("Latency plot"));
}

void LatencyPlot::applyColors()
{
    const Tokens& t = tokens();
    auto& lines = m_spans->lines();
    lines[0].color = t.medianLine;
    lines[0].width = 2.0;
    lines[1].visible = false; // p90 only limits two bands
    lines[2].color = t.amber;
    lines[2].width = 1.6;
    lines[3].color = t.vermillion;
    lines[3].width = 1.2;
    m_spans->bands() = {{0, 1, withAlpha(t.blue, t.bandAlpha[0])},
                        {1, 2, withAlpha(t.blue, t.bandAlpha[1])},
                        {2, 3, withAlpha(t.blue, t.bandAlpha[2])}};
}

void LatencyPlot::setKind(LatencyKind kind)
{
    if (kind != m_kind) {
        m_kind = kind;
        m_limits.reset();
        markDirty();
    }
}

std::size_t LatencyPlot::preferredLevel(std::size_t shared, std::int64_t fromNs, std::int64_t untilNs) const
{
    // a quarter more than needed, so that a line does not come and go with the noise of the counts
    return store().levelWithTasks(
        shared, fromNs, untilNs,
        {{samplesNeeded(99) * 5 / 4, 30}, {samplesNeeded(90) * 5 / 4, 30}, {samplesNeeded(50) * 5 / 4, 10}});
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
    if (!std::isnan(low) && high > 0) {
        const double foot = std::pow(10.0, std::floor(std::log10(low / 3) * 4) / 4);
        const double top = std::pow(10.0, std::ceil(std::log10(high * 2)));
        const auto [from, until] = m_limits.update({foot, top}, monotonicNs());
        yAxis->setRange(from, until);
    }
}

QList<LegendEntry> LatencyPlot::legend(const RangeFigures& figures) const
{
    const LatencyPoint& point = figures.latency;
    return {{tokens().medianLine, tr("p50"), durationFigure(point.p50).text()},
            {tokens().amber, tr("p99"), durationFigure(point.p99).text()},
            {tokens().vermillion, tr("p99.9"), durationFigure(point.p99_9).text()}};
}

QString LatencyPlot::spokenSummary(const RangeFigures& figures) const
{
    const LatencyPoint& point = figures.latency;
    return tr("Latency p50 %1, p99 %2, highest %3")
        .arg(durationFigure(point.p50).text(), durationFigure(point.p99).text(),
             durationFigure(point.max).text());
}

ReadoutRows LatencyPlot::readout(const Columns&, const LiveColumn& column) const
{
    const LatencyPoint& point = column.latency[static_cast<std::size_t>(m_kind)];
    return {{tr("p50"), durationFigure(point.p50).text()},
            {tr("p90"), durationFigure(point.p90).text()},
            {tr("p99"), durationFigure(point.p99).text()},
            {tr("p99.9"), durationFigure(point.p99_9).text()},
            {tr("n"), countFigure(static_cast<double>(point.samples)).text()}};
}

bool LatencyPlot::showsTextOf(const RunEvent& event) const
{
    return event.kind == QLatin1String("exited");
}

} // namespace parascope
