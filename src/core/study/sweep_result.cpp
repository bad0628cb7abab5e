// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/sweep_result.h"

#include "analysis/rank_statistics.h"
#include "base/json_value.h"
#include "study/sweep_fits.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

constexpr double kLeastDrift = 0.03; ///< less is not worth a word

std::vector<double> valuesOf(const std::vector<SweepRun>& runs, int cell, const QString& metric)
{
    std::vector<double> values;
    for (const SweepRun& run : runs) {
        if (run.cell == cell && run.error.isEmpty() && run.metrics.contains(metric))
            values.push_back(run.metrics.value(metric));
    }
    return values;
}

void checkDrift(SweepResult& result, const std::vector<SweepRun>& runs)
{
    const std::vector<double> last = valuesOf(runs, kDriftCell, result.objective);
    if (last.empty() || result.figures.empty() || !result.figures.front().score)
        return;
    result.driftRatio = medianOf(last) / *result.figures.front().score;
    const double allowed = std::max(kLeastDrift, 2 * (result.nullTest ? result.nullTest->noise : 0.0));
    result.drifted = std::abs(*result.driftRatio - 1) > allowed;
    if (result.drifted)
        result.warnings
            << Sentence(
                   QT_TRANSLATE_NOOP(
                       "Core", "the machine drifted: the first cell at the end is at %1 % of what it was"))
                   .arg(QString::number(*result.driftRatio * 100, 'f', 0));
}

void warn(SweepResult& result)
{
    const auto count = [&result](CellState state) {
        return std::ranges::count(result.figures, state, &CellFigures::state);
    };
    if (const auto failed = count(CellState::Failed); failed > 0)
        result.warnings << Sentence(QT_TRANSLATE_NOOP("Core", "%1 of %2 cells failed"))
                               .arg(failed)
                               .arg(result.cells.size());
    if (!result.complete)
        result.warnings << Sentence(QT_TRANSLATE_NOOP("Core", "the sweep is not complete"));
    if (result.nullTest && result.nullTest->falseAlarmRate > 0.05)
        result.warnings << Sentence(
                               QT_TRANSLATE_NOOP(
                                   "Core", "this machine raises false alarms: %1 % of comparisons of equals"))
                               .arg(QString::number(result.nullTest->falseAlarmRate * 100, 'f', 0));
}

QJsonObject cellJson(const SweepResult& result, std::size_t i)
{
    const SweepCell& cell = result.cells[i];
    const CellFigures& figures = result.figures[i];
    QJsonObject settings, medians;
    for (std::size_t k = 0; k < result.plan.axes.size(); ++k)
        settings[result.plan.axes[k].setting] = cell.values[static_cast<qsizetype>(k)];
    for (auto metric = figures.medians.begin(); metric != figures.medians.end(); ++metric)
        medians[metric.key()] = metric.value();
    return {{QStringLiteral("cell"), cell.index},
            {QStringLiteral("settings"), settings},
            {QStringLiteral("threads"), cell.threads()},
            {QStringLiteral("processes"), cell.processes()},
            {QStringLiteral("state"), cellStateName(figures.state)},
            {QStringLiteral("reason"),
             figures.reason.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(figures.reason)},
            {QStringLiteral("runs"), figures.runs},
            {QStringLiteral("score"), orNull(figures.score)},
            {QStringLiteral("score_ci95"),
             figures.scoreCi95
                 ? QJsonValue(QJsonArray{orNull(figures.scoreCi95->low), orNull(figures.scoreCi95->high)})
                 : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("efficiency"), orNull(figures.efficiency)},
            {QStringLiteral("steady_runs"), figures.steadyRuns},
            {QStringLiteral("unsteady_runs"), figures.unsteadyRuns},
            {QStringLiteral("unsteadiness"), figures.unsteadiness().isEmpty()
                                                 ? QJsonValue(QJsonValue::Null)
                                                 : QJsonValue(figures.unsteadiness())},
            {QStringLiteral("keeps_limits"), figures.keepsLimits},
            {QStringLiteral("broken_limit"),
             figures.brokenLimit.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(figures.brokenLimit)},
            {QStringLiteral("metrics"), medians}};
}

} // namespace

SweepResult analyseSweep(const SweepPlan& plan, const std::vector<SweepCell>& cells,
                         const std::vector<SweepRun>& runs, const Environment& machine,
                         const std::optional<NullTest>& known)
{
    SweepResult result;
    result.plan = plan;
    result.machine = machine;
    result.cells = cells;
    result.objective = objectiveOf(plan);
    result.higherIsBetter = result.objective.startsWith(QLatin1String("throughput"));
    result.figures = cellFigures(plan, cells, runs);
    result.complete = !nextRun(plan, cells, runs).has_value();
    const std::vector<double> equals = valuesOf(runs, kNullTestCell, result.objective);
    if (known && known->runs == static_cast<int>(equals.size()))
        result.nullTest = known;
    else if (!equals.empty())
        result.nullTest = nullTestOf(equals, plan.precision, plan.seed);
    checkDrift(result, runs);
    result.fits = sweepFits(plan, cells, runs, machine.usableWorkers());
    warn(result);
    result.recommendation = recommend(result, machine.usableWorkers());
    return result;
}

QJsonObject SweepResult::toJson() const
{
    QJsonArray cellList, fitList;
    for (std::size_t i = 0; i < cells.size(); ++i)
        cellList.append(cellJson(*this, i));
    for (const SweepFit& fit : fits) {
        QJsonObject object = fit.fit.toJson();
        object[QStringLiteral("direction")] = fit.direction;
        fitList.append(object);
    }
    return {{QStringLiteral("schema_version"), 1},
            {QStringLiteral("plan"), plan.toJson()},
            {QStringLiteral("complete"), complete},
            {QStringLiteral("objective"), objective},
            {QStringLiteral("higher_is_better"), higherIsBetter},
            {QStringLiteral("cells"), cellList},
            {QStringLiteral("null_test"),
             nullTest ? QJsonValue(nullTest->toJson()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("drift_ratio"), orNull(driftRatio)},
            {QStringLiteral("drifted"), drifted},
            {QStringLiteral("fits"), fitList},
            {QStringLiteral("recommendation"), recommendation.toJson(*this)},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(textsOf(warnings))}};
}

} // namespace parascope
