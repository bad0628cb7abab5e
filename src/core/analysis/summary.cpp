// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/summary.h"

#include "analysis/metrics.h"
#include "base/clock.h"
#include "base/json_value.h"

#include <QJsonArray>

#include <cmath>

namespace parascope {

namespace {

QJsonValue jsonOf(const Metric::Value& value)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return QJsonValue(static_cast<qint64>(*whole));
    if (const auto* real = std::get_if<double>(&value))
        return *real;
    return QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const LoopFigures& loop)
{
    return {{QStringLiteral("process"), loop.process},
            {QStringLiteral("p50_ms"), orNull(loop.p50Ms)},
            {QStringLiteral("p98_ms"), orNull(loop.p98Ms)},
            {QStringLiteral("p99_ms"), orNull(loop.p99Ms)},
            {QStringLiteral("max_ms"), orNull(loop.maxMs)},
            {QStringLiteral("busy_ratio"), orNull(loop.busyRatio)},
            {QStringLiteral("stalls"), static_cast<qint64>(loop.stalls)}};
}

QJsonObject jsonOf(const Stall& stall, std::int64_t measuredStartNs)
{
    return {{QStringLiteral("t_s"), nsToSeconds(stall.startNs - measuredStartNs)},
            {QStringLiteral("duration_ms"), nsToMs(stall.durationNs)},
            {QStringLiteral("process"), stall.process},
            {QStringLiteral("cause"), stallCauseName(stall.cause)}};
}

QJsonValue jsonOf(const std::optional<Steadiness>& steadiness)
{
    if (!steadiness)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("class"), steadyClassName(steadiness->kind)},
                       {QStringLiteral("windows"), static_cast<qint64>(steadiness->windows)},
                       {QStringLiteral("change_ratio"), steadiness->change},
                       {QStringLiteral("until_ratio"), steadiness->untilShare}};
}

} // namespace

std::uint64_t Summary::stallCount() const
{
    std::uint64_t count = 0;
    for (const LoopFigures& loop : loops)
        count += loop.stalls;
    return count;
}

SetWorkers Summary::mostWorkersOf(const RunPlan& plan) const
{
    return tuned && mostWorkers.workers() > plan.workers() ? mostWorkers
                                                           : SetWorkers{plan.threads, plan.processes};
}

std::int64_t Summary::measuredStartNs() const
{
    return std::llround(warmUpSeconds * 1e9);
}

QJsonObject Summary::toJson() const
{
    QJsonObject object;
    for (const Metric& metric : metricsOf(*this))
        object[metric.name] = jsonOf(metric.value);
    QJsonArray cores;
    for (const auto& ratio : coreUtilization)
        cores.append(orNull(ratio));
    QJsonArray processes;
    for (const LoopFigures& loop : loops)
        processes.append(jsonOf(loop));
    QJsonArray list;
    for (const Stall& stall : stalls)
        list.append(jsonOf(stall, measuredStartNs()));
    object[QStringLiteral("cpu_utilization_ratio_per_core")] = cores;
    object[QStringLiteral("loop_delay_per_process")] = processes;
    object[QStringLiteral("stall_list")] = list;
    object[QStringLiteral("steadiness")] = jsonOf(evidence.steadiness);
    return object;
}

} // namespace parascope
