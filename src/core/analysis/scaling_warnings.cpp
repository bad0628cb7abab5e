// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/scaling_warnings.h"

#include "analysis/rank_statistics.h"

#include <algorithm>
#include <map>

namespace parascope {

namespace {

constexpr std::size_t kFewPoints = 6;   ///< METHOD rule 20
constexpr double kPoorFit = 0.9;        ///< R^2
constexpr double kSuperlinear = 1.05;   ///< a worker does this much more than with fewest workers
constexpr double kMoreCpuPerTask = 1.3; ///< CPU time of a task with more workers / with fewest
constexpr double kFarFromLinear = 0.75; ///< efficiency below which a growing CPU time is what limits

QString number(double value)
{
    return QString::number(value, 'g', 4);
}

void warnOfParameters(QStringList& warnings, const ScalingFit& fit)
{
    if (fit.alpha.ci95 && *fit.alpha.ci95->low <= 0)
        warnings << QStringLiteral(
            "contention σ not detectable: its interval holds 0, so no serial part is shown");
    if (fit.law != ScalingLaw::Usl)
        return;
    const bool uncertain = fit.beta.ci95 && *fit.beta.ci95->low <= 0;
    if (uncertain)
        warnings << QStringLiteral(
            "coherency κ not detectable: its interval holds 0, so more workers may cost nothing");
    if (!fit.peakN.value)
        warnings << QStringLiteral("no peak: the law rises without end, which no machine does");
    else if (fit.peakExtrapolated)
        warnings << QStringLiteral(
                        "extrapolated: the peak at N = %1 lies outside of the measured range %2 to %3")
                        .arg(number(*fit.peakN.value), number(fit.lowestN), number(fit.highestN));
}

void warnOfShape(QStringList& warnings, const std::vector<ScalingPoint>& medians)
{
    const ScalingPoint& first = medians.front();
    const double alone = first.x / first.n;
    for (const ScalingPoint& point : medians) {
        const double gain = point.x / point.n / alone;
        if (gain > kSuperlinear) {
            warnings << QStringLiteral(
                            "superlinear: with N = %1 each does %2 times the work of N = %3; look for a "
                            "cache that became large enough, or a first point that is too low")
                            .arg(number(point.n), QString::number(gain, 'f', 2), number(first.n));
            break;
        }
    }
    if (!first.cpuPerTask || *first.cpuPerTask <= 0)
        return;
    for (const ScalingPoint& point : medians) {
        if (!point.cpuPerTask || point.x / point.n > kFarFromLinear * alone)
            continue;
        const double growth = *point.cpuPerTask / *first.cpuPerTask;
        if (growth > kMoreCpuPerTask) {
            warnings << QStringLiteral(
                            "bound by memory bandwidth: with N = %1 a task takes %2 times the CPU time it "
                            "takes with N = %3, so the workers wait for memory, not for each other")
                            .arg(number(point.n), QString::number(growth, 'f', 2), number(first.n));
            break;
        }
    }
}

} // namespace

std::vector<ScalingPoint> mediansByN(std::span<const ScalingPoint> points)
{
    std::map<double, std::pair<std::vector<double>, std::vector<double>>> groups;
    for (const ScalingPoint& point : points) {
        auto& [x, cpu] = groups[point.n];
        x.push_back(point.x);
        if (point.cpuPerTask)
            cpu.push_back(*point.cpuPerTask);
    }
    std::vector<ScalingPoint> medians;
    for (const auto& [n, values] : groups)
        medians.push_back({n, medianOf(values.first),
                           values.second.empty() ? std::nullopt : std::optional(medianOf(values.second))});
    return medians;
}

QStringList scalingWarnings(const ScalingFit& fit, std::span<const ScalingPoint> points)
{
    QStringList warnings;
    const std::vector<ScalingPoint> medians = mediansByN(points);
    if (medians.size() < kFewPoints)
        warnings << QStringLiteral("few points: %1 different N; 6 or more make errors that can be trusted")
                        .arg(medians.size());
    if (fit.covariance.empty())
        warnings << QStringLiteral(
            "no errors: as many parameters as points, so nothing is left to judge the fit by");
    if (fit.r2 < kPoorFit)
        warnings << QStringLiteral("poor fit: R\u00b2 is %1, the law does not describe these points")
                        .arg(QString::number(fit.r2, 'f', 2));
    warnOfParameters(warnings, fit);
    warnOfShape(warnings, medians);
    return warnings;
}

} // namespace parascope
