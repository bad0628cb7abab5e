// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures.h"

#include "base/clock.h"
#include "measure/loop_delay.h"

#include <algorithm>

namespace parascope {

LatencyFigures latencyFigures(const Histogram& histogram, double sum)
{
    LatencyFigures figures;
    figures.samples = histogram.total();
    if (figures.samples == 0)
        return figures;
    constexpr std::array<double, 5> kPercents{50, 90, 95, 99, 99.9};
    std::array<std::int64_t, 5> values{};
    histogram.valuesAtPercentiles(kPercents, values);
    const auto shown = [&](std::size_t i) {
        return figures.samples >= samplesNeeded(kPercents[i]) ? std::optional(nsToMs(values[i]))
                                                              : std::nullopt;
    };
    figures.meanMs = sum / static_cast<double>(figures.samples) / 1e6;
    figures.p50Ms = shown(0);
    figures.p90Ms = shown(1);
    figures.p95Ms = shown(2);
    figures.p99Ms = shown(3);
    figures.p99_9Ms = shown(4);
    figures.maxMs = nsToMs(histogram.max());
    return figures;
}

LoopFigures loopFigures(int process, const HistogramDelta& busy, std::int64_t observedNs, Histogram& scratch)
{
    LoopFigures figures;
    figures.process = process;
    if (observedNs <= 0)
        return figures;
    scratch.reset();
    scratch.add(busy);
    const auto delay = [&](double percent) {
        return nsToMs(loopDelayAtPercentile(scratch, observedNs, percent));
    };
    figures.p50Ms = delay(50);
    figures.p98Ms = delay(98);
    figures.p99Ms = delay(99);
    figures.maxMs = nsToMs(busy.max);
    figures.busyRatio = std::min(1.0, busy.sum / static_cast<double>(observedNs));
    return figures;
}

std::array<NamedFigure, 7> namedFigures(const LatencyFigures& figures)
{
    return {{{QStringLiteral("_mean_ms"), QStringLiteral("Mean"), figures.meanMs},
             {QStringLiteral("_p50_ms"), QStringLiteral("Median"), figures.p50Ms},
             {QStringLiteral("_p90_ms"), QStringLiteral("90th percentile"), figures.p90Ms},
             {QStringLiteral("_p95_ms"), QStringLiteral("95th percentile"), figures.p95Ms},
             {QStringLiteral("_p99_ms"), QStringLiteral("99th percentile"), figures.p99Ms},
             {QStringLiteral("_p99_9_ms"), QStringLiteral("99.9th percentile"), figures.p99_9Ms},
             {QStringLiteral("_max_ms"), QStringLiteral("Highest value"), figures.maxMs}}};
}

} // namespace parascope
