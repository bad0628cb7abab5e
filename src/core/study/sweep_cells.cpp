// SPDX-License-Identifier: GPL-3.0-or-later
// What each cell has come to, and whether it needs more runs.
#include "study/sweep_result.h"

#include "analysis/rank_statistics.h"
#include "analysis/steadiness.h"

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

constexpr int kFewestToSkip = 3;  ///< runs before a cell may be given up
constexpr double kHopeless = 0.8; ///< best run of a cell / worst of the leader's: no chance below
constexpr int kFailuresToGiveUp = 2;

constexpr QLatin1String kResponse("response_p99_ms");

std::vector<double> scoresOf(const std::vector<SweepRun>& runs, int cell, const QString& objective)
{
    std::vector<double> scores;
    for (const SweepRun& run : runs) {
        if (run.cell == cell && run.error.isEmpty() && run.metrics.contains(objective))
            scores.push_back(run.metrics.value(objective));
    }
    return scores;
}

QMap<QString, double> mediansOf(const std::vector<SweepRun>& runs, int cell)
{
    QMap<QString, std::vector<double>> values;
    for (const SweepRun& run : runs) {
        if (run.cell != cell || !run.error.isEmpty())
            continue;
        for (auto metric = run.metrics.begin(); metric != run.metrics.end(); ++metric)
            values[metric.key()].push_back(metric.value());
    }
    QMap<QString, double> medians;
    for (auto metric = values.begin(); metric != values.end(); ++metric)
        medians[metric.key()] = medianOf(metric.value());
    return medians;
}

void checkLimits(CellFigures& figures, const std::vector<SweepLimit>& limits)
{
    for (const SweepLimit& limit : limits) {
        const std::optional<double> value = figures.median(limit.metric);
        if (!value || *value <= limit.value)
            continue;
        figures.keepsLimits = false;
        figures.brokenLimit =
            QStringLiteral("%1 is %2, above %3")
                .arg(limit.metric, QString::number(*value, 'g', 4), QString::number(limit.value, 'g', 6));
        return;
    }
}

/// Whether the median is known to the precision that was asked for.
bool knownWellEnough(const CellFigures& figures, double precision)
{
    if (!figures.scoreCi95 || !figures.score || *figures.score <= 0)
        return false;
    return *figures.scoreCi95->high <= *figures.score * (1 + precision) &&
           *figures.scoreCi95->low >= *figures.score * (1 - precision);
}

CellFigures figuresOf(const SweepPlan& plan, const std::vector<SweepRun>& runs, int cell,
                      const QString& objective)
{
    CellFigures figures;
    int failures = 0;
    for (const SweepRun& run : runs) {
        if (run.cell != cell)
            continue;
        ++figures.runs;
        failures += run.error.isEmpty() ? 0 : 1;
        if (!run.error.isEmpty())
            figures.reason = run.error;
        if (const auto steady = run.metrics.constFind(QStringLiteral("steady_state"));
            steady != run.metrics.constEnd())
            ++(*steady > 0 ? figures.steadyRuns : figures.unsteadyRuns);
    }
    const std::vector<double> scores = scoresOf(runs, cell, objective);
    if (!scores.empty()) {
        figures.score = medianOf(scores);
        figures.scoreCi95 = medianCi(scores);
        figures.medians = mediansOf(runs, cell);
        checkLimits(figures, plan.limits);
    }
    if (figures.runs == 0)
        return figures;
    figures.state = CellState::Running;
    if (failures >= kFailuresToGiveUp) {
        figures.state = CellState::Failed;
    } else if (knownWellEnough(figures, plan.precision)) {
        figures.state = CellState::Done;
        figures.reason = QStringLiteral("known within %1 % after %2 runs")
                             .arg(QString::number(plan.precision * 100, 'g', 3))
                             .arg(figures.runs);
    } else if (figures.runs >= plan.repetitions) {
        figures.state = CellState::Done;
    }
    return figures;
}

/// The lowest of the leader's runs; a cell whose best run is far below has no chance.
void skipHopeless(std::vector<CellFigures>& figures, const std::vector<SweepRun>& runs,
                  const QString& objective, bool higherIsBetter)
{
    const auto better = [higherIsBetter](double a, double b) { return higherIsBetter ? a > b : a < b; };
    int leader = -1;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!figures[i].score || !figures[i].keepsLimits || figures[i].runs < kFewestToSkip)
            continue;
        if (leader < 0 || better(*figures[i].score, *figures[static_cast<std::size_t>(leader)].score))
            leader = static_cast<int>(i);
    }
    if (leader < 0)
        return;
    const auto extreme = [&](int cell, bool best) {
        const std::vector<double> scores = scoresOf(runs, cell, objective);
        return best == higherIsBetter ? *std::ranges::max_element(scores) : *std::ranges::min_element(scores);
    };
    const double bar = extreme(leader, false);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        CellFigures& cell = figures[i];
        if (cell.state != CellState::Running || cell.runs < kFewestToSkip || !cell.score)
            continue;
        const double chance = extreme(static_cast<int>(i), true);
        const double share = higherIsBetter ? chance / bar : bar / chance;
        if (share >= kHopeless)
            continue;
        cell.state = CellState::Skipped;
        cell.reason = QStringLiteral("cannot win: its best of %1 runs is %2 % of the leader's worst")
                          .arg(cell.runs)
                          .arg(std::lround(share * 100));
    }
}

/// Throughput over what the same number of single workers would reach.
void addEfficiency(std::vector<CellFigures>& figures, const std::vector<SweepCell>& cells,
                   const QString& rate)
{
    std::optional<double> alone;
    int fewest = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::optional<double> value = figures[i].median(rate);
        const int workers = cells[i].plan.workers();
        if (!value || (alone && workers > fewest))
            continue;
        const double each = *value / workers;
        alone = !alone || workers < fewest ? each : std::max(*alone, each);
        fewest = workers;
    }
    for (std::size_t i = 0; alone && *alone > 0 && i < cells.size(); ++i) {
        if (const std::optional<double> value = figures[i].median(rate))
            figures[i].efficiency = *value / (*alone * cells[i].plan.workers());
    }
}

} // namespace

QString cellStateName(CellState state)
{
    switch (state) {
    case CellState::Waiting:
        return QStringLiteral("waiting");
    case CellState::Running:
        return QStringLiteral("running");
    case CellState::Done:
        return QStringLiteral("done");
    case CellState::Skipped:
        return QStringLiteral("skipped");
    case CellState::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString CellFigures::unsteadiness() const
{
    if (unsteadyRuns == 0)
        return {};
    return unsteadyRuns > steadyRuns ? steadyClassName(SteadyClass::None) : QStringLiteral("inconsistent");
}

std::optional<double> CellFigures::median(const QString& metric) const
{
    const auto found = medians.find(metric);
    return found == medians.end() ? std::nullopt : std::optional(*found);
}

QString throughputOf(const SweepPlan& plan)
{
    return plan.base.load == LoadKind::Batch ? QStringLiteral("throughput_items_per_s")
                                             : QStringLiteral("throughput_ops_per_s");
}

QString objectiveOf(const SweepPlan& plan)
{
    const bool sweepsRate = std::ranges::any_of(
        plan.axes, [](const SweepAxis& axis) { return axis.setting == QLatin1String("rate"); });
    if (plan.base.load == LoadKind::Batch)
        return throughputOf(plan);
    // At a fixed rate every setting that keeps up has the same throughput: there latency decides.
    return plan.base.load == LoadKind::Open && !sweepsRate ? QString(kResponse) : throughputOf(plan);
}

std::vector<CellFigures> cellFigures(const SweepPlan& plan, const std::vector<SweepCell>& cells,
                                     const std::vector<SweepRun>& runs)
{
    const QString objective = objectiveOf(plan);
    std::vector<CellFigures> figures;
    for (const SweepCell& cell : cells)
        figures.push_back(figuresOf(plan, runs, cell.index, objective));
    if (plan.skipHopeless)
        skipHopeless(figures, runs, objective, objective != kResponse);
    addEfficiency(figures, cells, objective == kResponse ? throughputOf(plan) : objective);
    return figures;
}

} // namespace parascope
