// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/latency_plot.h"

#include "base/clock.h"
#include "models/figures.h"

#include <algorithm>
#include <cmath>

// The latencies in words and figures: legend, table, description, readout.

namespace parascope {

namespace {
constexpr std::size_t kMomentColumns = 300; ///< to look for the slowest task in
constexpr double kClearChange = 1.2;        ///< of p99: less is called steady
} // namespace

std::optional<LegendScale> LatencyPlot::legendScale() const
{
    if (!m_heatMap) {
        return std::nullopt;
    }
    return LegendScale{QStringLiteral("1"), tr("%1 tasks").arg(countFigure(m_mostTasks).text()),
                       &theme().latencyTable()};
}

QStringList LatencyPlot::tableColumns() const
{
    return {QStringLiteral("p50_ms"),   QStringLiteral("p90_ms"), QStringLiteral("p99_ms"),
            QStringLiteral("p99_9_ms"), QStringLiteral("max_ms"), QStringLiteral("samples")};
}

std::vector<double> LatencyPlot::tableRow(const LiveColumn& column) const
{
    const LatencyPoint& point = column.latency[static_cast<std::size_t>(m_kind)];
    return {point.p50, point.p90, point.p99, point.p99_9, point.max, static_cast<double>(point.samples)};
}

QList<LegendEntry> LatencyPlot::legend(const RangeFigures& figures) const
{
    const LatencyPoint& point = figures.latency;
    const double most = !std::isnan(point.p99_9) ? point.p99_9
                        : !std::isnan(point.p99) ? point.p99
                                                 : point.p50;
    const double scale = most < 0.9995 ? 1e3 : most < 999.5 ? 1 : 1e-3;
    const auto value = [scale](double ms) { return millisecondsText(ms * scale); };
    const auto unit = [most](double ms) {
        return std::isnan(ms) ? QString() : QChar(0x00A0) + durationFigure(most).unit;
    };
    return {{tokens().medianLine, tr("p50"), value(point.p50), unit(point.p50), 2},
            {tokens().amber, tr("p99"), value(point.p99), unit(point.p99), 0},
            {tokens().vermillion, tr("p99.9"), value(point.p99_9), unit(point.p99_9), 1}};
}

/// When the slowest task of the stretch ended, seconds.
std::optional<double> LatencyPlot::highestMoment(std::int64_t fromNs, std::int64_t untilNs) const
{
    const LiveLevel& level = store().level(store().levelFor(fromNs, untilNs, kMomentColumns));
    std::optional<double> at;
    double highest = 0;
    const std::int64_t last = std::min(level.newestIndex(), untilNs / level.lengthNs());
    for (auto index = std::max(level.oldestIndex(), fromNs / level.lengthNs()); index <= last; ++index) {
        const LiveColumn* column = level.at(index);
        const double max = column ? column->latency[static_cast<std::size_t>(m_kind)].max : kUnknown;
        if (max > highest) {
            highest = max;
            at = nsToSeconds(column->fromNs);
        }
    }
    return at;
}

QString LatencyPlot::spokenSummary(const RangeFigures& figures) const
{
    const LatencyPoint& point = figures.latency;
    const QString text = tr("Latency p50 %1, p99 %2, highest %3")
                             .arg(durationFigure(point.p50).text(), durationFigure(point.p99).text(),
                                  durationFigure(point.max).text());
    const auto [from, until] = timeWindow().view();
    const auto fromNs = secondsToNs(from);
    const std::int64_t untilNs = std::min(secondsToNs(until), store().latestNs());
    const auto highest = highestMoment(fromNs, untilNs);
    if (!highest) {
        return text;
    }
    // against the rest of what is seen
    const std::int64_t last = untilNs - (untilNs - std::max<std::int64_t>(0, fromNs)) / 4;
    const double now = store().figures(last, untilNs, m_kind).latency.p99;
    const double before = store().figures(fromNs, last, m_kind).latency.p99;
    const QString trend = std::isnan(now) || std::isnan(before) ? QString()
                          : now > before * kClearChange         ? tr("rising")
                          : now * kClearChange < before         ? tr("falling")
                                                                : tr("steady");
    const QString told = tr("%1 at %2").arg(text, clockText(*highest));
    return trend.isEmpty() ? told : QStringLiteral("%1, %2").arg(told, trend);
}

ReadoutRows LatencyPlot::readout(const Columns&, const LiveColumn& column) const
{
    const LatencyPoint& point = column.latency[static_cast<std::size_t>(m_kind)];
    if (std::isnan(point.p50)) {
        return {{tr("max"), durationFigure(point.max).text()},
                {tr("n"), countFigure(static_cast<double>(point.samples)).text()}};
    }
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
