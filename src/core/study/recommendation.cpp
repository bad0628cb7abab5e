// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/recommendation.h"

#include "analysis/rank_statistics.h"
#include "study/recommendation_text.h"
#include "study/sweep_result.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace parascope {

namespace {

constexpr double kTie = 0.02;       ///< METHOD 1.6
constexpr double kWidestTie = 0.05; ///< a noisy machine must not make everything a tie
constexpr double kEfficient = 0.5;
constexpr double kAffordable = 10; ///< a task this many times its overhead spends a tenth on it

/// Everything indexed by cell, so that the rules below read like the sentence.
class Grid {
public:
    explicit Grid(const SweepResult& result) : m_result(result) {}

    [[nodiscard]] int count() const { return static_cast<int>(m_result.cells.size()); }
    [[nodiscard]] const RunPlan& plan(int cell) const
    {
        return m_result.cells[static_cast<std::size_t>(cell)].plan;
    }
    [[nodiscard]] const CellFigures& figures(int cell) const
    {
        return m_result.figures[static_cast<std::size_t>(cell)];
    }
    [[nodiscard]] bool eligible(int cell) const
    {
        const CellFigures& f = figures(cell);
        return f.score && *f.score > 0 && f.keepsLimits && f.state != CellState::Failed;
    }
    /// 1 = as good as the other, 0.9 = a tenth worse.
    [[nodiscard]] double quality(int cell, int best) const
    {
        const double ratio = *figures(cell).score / *figures(best).score;
        return m_result.higherIsBetter ? ratio : 1 / ratio;
    }
    /// Small first: fewest workers, off the main thread, fewest processes.
    [[nodiscard]] auto size(int cell) const
    {
        const RunPlan& p = plan(cell);
        return std::tuple(p.workers(), p.isInline() ? 1 : 0, p.processes, p.effectiveInFlight(), cell);
    }

private:
    const SweepResult& m_result;
};

int bestOf(const Grid& grid)
{
    int best = -1;
    for (int i = 0; i < grid.count(); ++i) {
        if (grid.eligible(i) && (best < 0 || grid.quality(i, best) > 1))
            best = i;
    }
    return best;
}

/// As wide as the machine's noise and the interval of the best make it.
double tieWidth(const SweepResult& result, const CellFigures& best)
{
    double width = result.nullTest ? result.nullTest->noise : kTie;
    if (best.scoreCi95)
        width = std::max(width, (*best.scoreCi95->high - *best.scoreCi95->low) / 2 / *best.score);
    return std::clamp(width, kTie, kWidestTie);
}

void findTieSet(Recommendation& advice, const Grid& grid, double width)
{
    for (int i = 0; i < grid.count(); ++i) {
        if (grid.eligible(i) && grid.quality(i, advice.best) >= 1 - width)
            advice.tieSet.push_back(i);
    }
    advice.cell = *std::ranges::min_element(advice.tieSet, {}, [&grid](int cell) { return grid.size(cell); });
}

void findLastEfficient(Recommendation& advice, const Grid& grid)
{
    for (int i = 0; i < grid.count(); ++i) {
        if (!grid.eligible(i) || grid.figures(i).efficiency.value_or(0) < kEfficient)
            continue;
        const int last = advice.lastEfficient;
        if (last < 0 || grid.plan(i).workers() > grid.plan(last).workers() ||
            (grid.plan(i).workers() == grid.plan(last).workers() && grid.quality(i, last) > 1))
            advice.lastEfficient = i;
    }
}

RuleDistance distanceOf(const QString& rule, int workers, const Grid& grid, int best)
{
    RuleDistance distance{rule, -1, {}};
    for (int i = 0; i < grid.count(); ++i) {
        const bool follows =
            grid.plan(i).workers() == workers && grid.figures(i).score && *grid.figures(i).score > 0;
        if (follows && (distance.cell < 0 || grid.quality(i, distance.cell) > 1))
            distance.cell = i;
    }
    if (distance.cell >= 0)
        distance.ratio = grid.quality(distance.cell, best);
    return distance;
}

void findBreakEven(Recommendation& advice, const Grid& grid)
{
    std::vector<double> threads, processes;
    for (int i = 0; i < grid.count(); ++i) {
        const std::optional<double> overhead = grid.figures(i).median(QStringLiteral("overhead_us_per_task"));
        const RunPlan& plan = grid.plan(i);
        if (overhead && (plan.threads > 0 || plan.processes > 0))
            (plan.processes > 0 ? processes : threads).push_back(*overhead);
    }
    for (const auto& [mode, values] :
         {std::pair(QStringLiteral("threads"), threads), std::pair(QStringLiteral("processes"), processes)}) {
        if (!values.empty())
            advice.breakEven.push_back({mode, medianOf(values), kAffordable * medianOf(values)});
    }
}

void addCautions(Recommendation& advice, const SweepResult& result)
{
    advice.cautions = result.warnings;
    if (result.nullTest && result.nullTest->noise > kWidestTie)
        advice.cautions << Sentence(QT_TRANSLATE_NOOP("Core", "noisy: equal runs differ by up to %1 % here"))
                               .arg(QString::number(result.nullTest->noise * 100, 'f', 0));
    const auto disturbed = [](const CellFigures& f) {
        return f.median(QStringLiteral("foreign_cpu_ratio")).value_or(0) > 0.05;
    };
    if (const auto count = std::ranges::count_if(result.figures, disturbed); count > 0)
        advice.cautions << Sentence(QT_TRANSLATE_NOOP("Core", "other programs disturbed %1 of %2 cells"))
                               .arg(count)
                               .arg(result.cells.size());
}

/// METHOD 1.3: what has no steady state is no figure to rest an answer on.
bool isUnsteady(const CellFigures& figures)
{
    return figures.unsteadyRuns > figures.steadyRuns;
}

void noteInconsistent(Recommendation& advice, const Grid& grid)
{
    for (const int cell : advice.tieSet) {
        const CellFigures& figures = grid.figures(cell);
        if (figures.unsteadyRuns > 0 && !isUnsteady(figures))
            advice.cautions << Sentence(QT_TRANSLATE_NOOP("Core",
                                                          "inconsistent: %1 has no steady state in %2 "
                                                          "of %3 runs"))
                                   .arg(layoutText(grid.plan(cell)), figures.unsteadyRuns,
                                        figures.steadyRuns + figures.unsteadyRuns);
    }
}

} // namespace

Recommendation recommend(const SweepResult& result, int usableCpus)
{
    Recommendation advice;
    const Grid grid(result);
    addCautions(advice, result);
    advice.best = bestOf(grid);
    if (advice.best < 0) {
        advice.sentence = noAnswerText(result);
        return advice;
    }
    findTieSet(advice, grid, tieWidth(result, grid.figures(advice.best)));
    for (const int cell : {advice.best, advice.cell}) {
        if (!isUnsteady(grid.figures(cell)))
            continue;
        Recommendation none;
        none.cautions = advice.cautions;
        none.sentence = unsteadyText(result, cell);
        return none;
    }
    noteInconsistent(advice, grid);
    findLastEfficient(advice, grid);
    advice.rules = {distanceOf(QStringLiteral("one worker per core"), usableCpus, grid, advice.best),
                    distanceOf(QStringLiteral("2 x cores + 1"), 2 * usableCpus + 1, grid, advice.best)};
    findBreakEven(advice, grid);
    advice.sentence = answerText(advice, result);
    return advice;
}

QJsonObject Recommendation::toJson(const SweepResult& sweep) const
{
    const auto cellOrNull = [&sweep](int index) -> QJsonValue {
        if (index < 0)
            return QJsonValue::Null;
        const SweepCell& at = sweep.cells[static_cast<std::size_t>(index)];
        return QJsonObject{{QStringLiteral("cell"), index},
                           {QStringLiteral("threads"), at.threads()},
                           {QStringLiteral("processes"), at.processes()},
                           {QStringLiteral("label"), at.label(sweep.plan)}};
    };
    QJsonArray ties, ruleList, breakEvenList;
    for (const int tie : tieSet)
        ties.append(cellOrNull(tie));
    for (const RuleDistance& rule : rules)
        ruleList.append(QJsonObject{
            {QStringLiteral("rule"), rule.rule},
            {QStringLiteral("setting"), cellOrNull(rule.cell)},
            {QStringLiteral("ratio"), rule.ratio ? QJsonValue(*rule.ratio) : QJsonValue(QJsonValue::Null)}});
    for (const BreakEven& mode : breakEven)
        breakEvenList.append(QJsonObject{{QStringLiteral("mode"), mode.mode},
                                         {QStringLiteral("overhead_us"), mode.overheadUs},
                                         {QStringLiteral("break_even_task_us"), mode.taskUs}});
    return {{QStringLiteral("suggested"), cellOrNull(cell)},
            {QStringLiteral("best"), cellOrNull(best)},
            {QStringLiteral("last_efficient"), cellOrNull(lastEfficient)},
            {QStringLiteral("tie_set"), ties},
            {QStringLiteral("rules"), ruleList},
            {QStringLiteral("break_even"), breakEvenList},
            {QStringLiteral("sentence"), sentence.text()},
            {QStringLiteral("cautions"), QJsonArray::fromStringList(textsOf(cautions))}};
}

} // namespace parascope
