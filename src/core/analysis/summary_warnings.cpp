// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/summary_warnings.h"

#include <cmath>

namespace parascope {

namespace {

constexpr double kBusyGenerator = 0.8;       ///< METHOD rule 6: of one core
constexpr double kLateGenerator = 0.1;       ///< METHOD rule 6: of the measured median
constexpr double kLittleTolerance = 0.05;    ///< METHOD 1.7 asks 2 % of long runs; ours may last a second
constexpr double kShortestForLittleMs = 0.1; ///< below, what happens between two tasks is part of the cycle

QString percent(double ratio)
{
    return QString::number(ratio * 100, 'f', 1) + QStringLiteral(" %");
}

QString counted(std::uint64_t count, const QString& one, const QString& many)
{
    return QString::number(count) + QLatin1Char(' ') + (count == 1 ? one : many);
}

void warnOfTasks(QStringList& warnings, const TaskCounts& totals)
{
    const auto warn = [&warnings](std::uint64_t count, const QString& what) {
        if (count > 0)
            warnings.append(counted(count, QStringLiteral("task"), QStringLiteral("tasks")) +
                            QLatin1Char(' ') + what);
    };
    warn(totals.failed, QStringLiteral("failed"));
    warn(totals.timedOut, QStringLiteral("timed out"));
    warn(totals.lost, QStringLiteral("lost with a worker that died"));
    warn(totals.rejected, QStringLiteral("refused by a worker"));
}

/// A closed loop holds N = X * R; where it does not, the measurement itself is wrong (METHOD rule 19).
void warnOfLittle(QStringList& warnings, const Summary& s, const RunPlan& plan)
{
    if (plan.load != LoadKind::Closed || !s.meanInFlight || !s.throughputPerSecond || !s.response.meanMs ||
        s.response.samples < 1000 || *s.response.meanMs < kShortestForLittleMs || *s.meanInFlight < 1)
        return;
    const double responseSeconds = *s.response.meanMs / 1e3;
    const double ratio = *s.throughputPerSecond * responseSeconds / *s.meanInFlight;
    // Tasks that lie across the ends of the measured part count on one side only.
    const double allowed = kLittleTolerance + 2 * responseSeconds / s.measuredSeconds;
    if (std::abs(ratio - 1) > allowed)
        warnings.append(
            QStringLiteral("Little's law does not hold: throughput x response time is %1 of the tasks "
                           "in flight, so don't trust the latencies")
                .arg(percent(ratio)));
}

} // namespace

QStringList warningsOf(const Summary& s, const RunPlan& plan, std::optional<double> typicalLatenessMs)
{
    QStringList warnings;
    if (s.measuredSeconds <= 0)
        warnings.append(QStringLiteral("nothing was measured: the run ended during its warm-up"));
    if (s.overloaded)
        warnings.append(
            QStringLiteral("overloaded: %1 of the offered rate was achieved, so latencies grow with "
                           "the length of the run")
                .arg(percent(s.achievedRatio.value_or(0))));
    if (s.disturbed)
        warnings.append(
            QStringLiteral("measurement disturbed: other programs used %1 of the CPUs, the hypervisor "
                           "took %2")
                .arg(percent(s.foreignCpuRatio.value_or(0)), percent(s.stealRatio.value_or(0))));
    if (s.ownCpuRatio && *s.ownCpuRatio > kBusyGenerator)
        warnings.append(
            QStringLiteral("Parascope's own threads used %1 of a core: the load may be limited by its "
                           "generator")
                .arg(percent(*s.ownCpuRatio)));
    if (typicalLatenessMs && s.response.p50Ms && *typicalLatenessMs > kLateGenerator * *s.response.p50Ms)
        warnings.append(
            QStringLiteral("the load generator was late: its p99 lateness is above a tenth of the "
                           "median response time"));
    warnOfTasks(warnings, s.totals);
    if (s.workerCrashes > 0)
        warnings.append(counted(static_cast<std::uint64_t>(s.workerCrashes),
                                QStringLiteral("worker process died"),
                                QStringLiteral("worker processes died")));
    warnOfLittle(warnings, s, plan);
    return warnings;
}

} // namespace parascope
