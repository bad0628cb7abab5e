// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/recommendation_text.h"

#include "base/units.h"
#include "run/workers_text.h"

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

constexpr double kUnnoticeableMs = 0.1; ///< smaller delays are the clock's more than the loop's

Sentence scoreText(const SweepResult& result, const CellFigures& figures)
{
    if (!result.higherIsBetter)
        return Sentence(QT_TRANSLATE_NOOP("Core", "99 % of tasks within %1")).arg(msText(*figures.score));
    if (!figures.efficiency)
        return rateText(*figures.score);
    return Sentence(QT_TRANSLATE_NOOP("Core", "%1 at %2 % efficiency"))
        .arg(rateText(*figures.score), std::lround(*figures.efficiency * 100));
}

/// Settings besides the layout that were swept over.
QString otherSettings(const SweepResult& result, int cell)
{
    QStringList parts;
    for (std::size_t i = 0; i < result.plan.axes.size(); ++i) {
        const QString& setting = result.plan.axes[i].setting;
        if (setting != QLatin1String("threads") && setting != QLatin1String("processes"))
            parts << setting + QLatin1Char(' ') +
                         result.cells[static_cast<std::size_t>(cell)].values[static_cast<qsizetype>(i)];
    }
    return parts.isEmpty() ? QString() : QStringLiteral(", ") + parts.join(QStringLiteral(", "));
}

Sentence mainThreadText(const CellFigures& figures)
{
    const std::optional<double> delay = figures.median(QStringLiteral("loop_delay_p98_ms"));
    if (!delay)
        return Sentence(QT_TRANSLATE_NOOP("Core", "what it costs the main thread is not available"));
    const bool stalls = figures.median(QStringLiteral("stalls")).value_or(0) > 0;
    return (stalls ? Sentence(QT_TRANSLATE_NOOP(
                         "Core", "the main thread answers within %1 in 98 of 100 cases, with stalls"))
                   : Sentence(QT_TRANSLATE_NOOP(
                         "Core", "the main thread answers within %1 in 98 of 100 cases, without a stall")))
        .arg(*delay < kUnnoticeableMs ? msText(kUnnoticeableMs) : msText(*delay));
}

} // namespace

Sentence layoutText(const RunPlan& plan)
{
    const Sentence threads = threadsText(plan.threads);
    const Sentence processes = processesText(plan.processes);
    if (plan.isInline())
        return Sentence(QT_TRANSLATE_NOOP("Core", "no worker (tasks on the main thread)"));
    if (plan.processes == 0)
        return threads;
    if (plan.threads == 0)
        return processes;
    return (plan.processes == 1 ? Sentence(QT_TRANSLATE_NOOP("Core", "%1 with %2"))
                                : Sentence(QT_TRANSLATE_NOOP("Core", "%1 with %2 each")))
        .arg(processes, threads);
}

Sentence answerText(const Recommendation& advice, const SweepResult& result)
{
    const CellFigures& figures = result.figures[static_cast<std::size_t>(advice.cell)];
    const RunPlan& plan = result.cells[static_cast<std::size_t>(advice.cell)].plan;
    const Sentence answer = Sentence(QT_TRANSLATE_NOOP("Core", "Use %1%2: %3, and %4"))
                                .arg(layoutText(plan), otherSettings(result, advice.cell),
                                     scoreText(result, figures), mainThreadText(figures));
    const auto others = static_cast<qint64>(advice.tieSet.size()) - 1;
    if (others <= 0)
        return Sentence(QT_TRANSLATE_NOOP("Core", "%1.")).arg(answer);
    return Sentence(QT_TRANSLATE_NOOP("Core", "%1; %2."))
        .arg(answer,
             Sentence::counted(others, QT_TRANSLATE_N_NOOP("Core", "%n other settings can't be told from it"),
                               "1 other setting can't be told from it"));
}

Sentence unsteadyText(const SweepResult& result, int cell)
{
    const CellFigures& figures = result.figures[static_cast<std::size_t>(cell)];
    return Sentence(QT_TRANSLATE_NOOP("Core", "No answer: %1 would be the best, but in %2 of %3 runs its "
                                              "throughput came to no steady state."))
        .arg(layoutText(result.cells[static_cast<std::size_t>(cell)].plan), figures.unsteadyRuns,
             figures.steadyRuns + figures.unsteadyRuns);
}

Sentence noAnswerText(const SweepResult& result)
{
    const auto measured = [](const CellFigures& figures) { return figures.score.has_value(); };
    const auto cell = std::ranges::find_if(result.figures, measured);
    if (cell == result.figures.end())
        return Sentence(QT_TRANSLATE_NOOP("Core", "No answer: no cell was measured."));
    return Sentence(QT_TRANSLATE_NOOP("Core", "No answer: no setting keeps the limits (%1)."))
        .arg(cell->brokenLimit);
}

} // namespace parascope
