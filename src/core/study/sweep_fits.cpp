// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/sweep_fits.h"

#include <algorithm>
#include <map>
#include <set>

namespace parascope {

namespace {

constexpr std::size_t kFewestN = 3;

int differentN(const std::vector<ScalingPoint>& points)
{
    std::set<double> n;
    for (const ScalingPoint& point : points)
        n.insert(point.n);
    return static_cast<int>(n.size());
}

/// The runs of a cell as points at N.
void addPoints(std::vector<ScalingPoint>& points, const std::vector<SweepRun>& runs, const SweepCell& cell,
               double n, const QString& rate)
{
    for (const SweepRun& run : runs) {
        const double x = run.metrics.value(rate);
        if (run.cell != cell.index || !run.error.isEmpty() || x <= 0)
            continue;
        const auto cpu = run.metrics.find(QStringLiteral("worker_cpu_us_per_task"));
        points.push_back({n, x, cpu == run.metrics.end() ? std::nullopt : std::optional(*cpu)});
    }
}

void addFits(std::vector<SweepFit>& fits, const QString& direction, const std::vector<ScalingPoint>& points)
{
    if (differentN(points) < static_cast<int>(kFewestN))
        return;
    for (const ScalingLaw law : {ScalingLaw::Usl, ScalingLaw::Amdahl, ScalingLaw::Gustafson}) {
        if (const Result<ScalingFit> fit = fitScaling(points, law); fit)
            fits.push_back({direction, fit.value()});
    }
}

void addWithAndWithout(std::vector<SweepFit>& fits, const QString& direction,
                       const std::vector<ScalingPoint>& points, int usableCpus)
{
    addFits(fits, direction, points);
    std::vector<ScalingPoint> within;
    std::ranges::copy_if(points, std::back_inserter(within),
                         [usableCpus](const ScalingPoint& point) { return point.n <= usableCpus; });
    if (within.size() < points.size())
        addFits(fits, direction + QStringLiteral(", up to %1 CPUs").arg(usableCpus), within);
}

/// Lines of cells that differ in one setting only; the key names the others.
std::vector<SweepFit> along(const QString& setting, const SweepPlan& plan,
                            const std::vector<SweepCell>& cells, const std::vector<SweepRun>& runs,
                            int usableCpus)
{
    const auto axis = std::ranges::find(plan.axes, setting, &SweepAxis::setting);
    if (axis == plan.axes.end())
        return {};
    const auto which = static_cast<qsizetype>(axis - plan.axes.begin());
    std::map<QString, std::vector<ScalingPoint>> lines;
    for (const SweepCell& cell : cells) {
        const int n = setting == QLatin1String("threads") ? cell.threads() : cell.processes();
        if (n < 1)
            continue; // inline, or another mode altogether
        QStringList others;
        for (qsizetype i = 0; i < cell.values.size(); ++i) {
            if (i != which)
                others << plan.axes[static_cast<std::size_t>(i)].setting + QLatin1Char(' ') + cell.values[i];
        }
        const QString key = others.isEmpty()
                                ? setting
                                : QStringLiteral("%1 (%2)").arg(setting, others.join(QStringLiteral(", ")));
        addPoints(lines[key], runs, cell, n, throughputOf(plan));
    }
    std::vector<SweepFit> fits;
    for (const auto& [key, points] : lines)
        addWithAndWithout(fits, key, points, usableCpus);
    return fits;
}

} // namespace

std::vector<SweepFit> sweepFits(const SweepPlan& plan, const std::vector<SweepCell>& cells,
                                const std::vector<SweepRun>& runs, int usableCpus)
{
    std::vector<SweepFit> fits = along(QStringLiteral("threads"), plan, cells, runs, usableCpus);
    const std::vector<SweepFit> processes = along(QStringLiteral("processes"), plan, cells, runs, usableCpus);
    fits.insert(fits.end(), processes.begin(), processes.end());
    const auto isLayout = [](const SweepAxis& axis) {
        return axis.setting == QLatin1String("threads") || axis.setting == QLatin1String("processes");
    };
    if (plan.axes.size() < 2 || !std::ranges::all_of(plan.axes, isLayout))
        return fits;
    std::vector<ScalingPoint> all;
    for (const SweepCell& cell : cells) {
        if (cell.threads() > 0 || cell.processes() > 0)
            addPoints(all, runs, cell, cell.plan.workers(), throughputOf(plan));
    }
    addFits(fits, QStringLiteral("workers"), all);
    return fits;
}

} // namespace parascope
