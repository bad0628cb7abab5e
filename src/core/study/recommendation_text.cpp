// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/recommendation_text.h"

#include "base/units.h"

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

constexpr double kUnnoticeableMs = 0.1; ///< smaller delays are the clock's more than the loop's

QString scoreText(const SweepResult& result, const CellFigures& figures)
{
    if (!result.higherIsBetter)
        return QStringLiteral("99 % of tasks within %1").arg(msText(*figures.score));
    QString text = rateText(*figures.score);
    if (figures.efficiency)
        text += QStringLiteral(" at %1 % efficiency").arg(std::lround(*figures.efficiency * 100));
    return text;
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

QString mainThreadText(const CellFigures& figures)
{
    const std::optional<double> delay = figures.median(QStringLiteral("loop_delay_p98_ms"));
    if (!delay)
        return QStringLiteral("what it costs the main thread is not available");
    const double stalls = figures.median(QStringLiteral("stalls")).value_or(0);
    return QStringLiteral("the main thread answers within %1 in 98 of 100 cases%2")
        .arg(*delay < kUnnoticeableMs ? msText(kUnnoticeableMs) : msText(*delay),
             stalls > 0 ? QStringLiteral(", with stalls") : QStringLiteral(", without a stall"));
}

} // namespace

QString layoutText(const RunPlan& plan)
{
    const auto counted = [](int count, const QString& one) {
        return count == 1
                   ? QStringLiteral("1 ") + one
                   : QStringLiteral("%1 %2").arg(count).arg(
                         one + (one.endsWith(QLatin1Char('s')) ? QStringLiteral("es") : QStringLiteral("s")));
    };
    const QString threads = counted(plan.threads, QStringLiteral("thread"));
    const QString processes = counted(plan.processes, QStringLiteral("process"));
    if (plan.threads == 0 && plan.processes == 0)
        return QStringLiteral("no worker (tasks on the main thread)");
    if (plan.processes == 0)
        return threads;
    if (plan.threads == 0)
        return processes;
    return plan.processes == 1 ? QStringLiteral("%1 with %2").arg(processes, threads)
                               : QStringLiteral("%1 with %2 each").arg(processes, threads);
}

QString answerText(const Recommendation& advice, const SweepResult& result)
{
    const auto figuresOf = [&result](int cell) -> const CellFigures& {
        return result.figures[static_cast<std::size_t>(cell)];
    };
    const RunPlan& plan = result.cells[static_cast<std::size_t>(advice.cell)].plan;
    QString text =
        QStringLiteral("Use %1%2: %3, and %4")
            .arg(layoutText(plan), otherSettings(result, advice.cell),
                 scoreText(result, figuresOf(advice.cell)), mainThreadText(figuresOf(advice.cell)));
    const std::size_t others = advice.tieSet.size() - 1;
    if (others == 1)
        text += QStringLiteral("; 1 other setting can't be told from it");
    else if (others > 1)
        text += QStringLiteral("; %1 other settings can't be told from it").arg(others);
    return text + QLatin1Char('.');
}

QString noAnswerText(const SweepResult& result)
{
    const auto measured = [](const CellFigures& figures) { return figures.score.has_value(); };
    const auto cell = std::ranges::find_if(result.figures, measured);
    if (cell == result.figures.end())
        return QStringLiteral("No answer: no cell was measured.");
    return QStringLiteral("No answer: no setting keeps the limits (%1).").arg(cell->brokenLimit);
}

} // namespace parascope
