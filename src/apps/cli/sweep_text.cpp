// SPDX-License-Identifier: GPL-3.0-or-later
#include "sweep_text.h"

#include "table_text.h"

#include "base/units.h"

#include <algorithm>
#include <cmath>

namespace parascope::cli {

namespace {

QString ms(std::optional<double> value)
{
    return msText(value, QStringLiteral("-"));
}

QString scoreText(const SweepResult& result, std::optional<double> score)
{
    if (!score)
        return QStringLiteral("-");
    return result.higherIsBetter ? rateText(*score) : ms(score);
}

QString marksOf(const SweepResult& result, int cell)
{
    const Recommendation& advice = result.recommendation;
    QStringList marks;
    if (cell == advice.cell)
        marks << QStringLiteral("suggested");
    if (cell == advice.best && cell != advice.cell)
        marks << QStringLiteral("best");
    else if (cell != advice.cell && std::ranges::find(advice.tieSet, cell) != advice.tieSet.end())
        marks << QStringLiteral("tie");
    const CellFigures& figures = result.figures[static_cast<std::size_t>(cell)];
    if (!figures.keepsLimits)
        marks << figures.brokenLimit;
    if (figures.state != CellState::Done || marks.isEmpty())
        marks << cellStateName(figures.state) +
                     (figures.reason.isEmpty() ? QString() : QStringLiteral(": ") + figures.reason);
    return marks.join(QStringLiteral("; "));
}

std::vector<QStringList> rowsOf(const SweepResult& result)
{
    std::vector<QStringList> rows{
        {QStringLiteral("setting"), QStringLiteral("runs"),
         result.higherIsBetter ? QStringLiteral("throughput") : QStringLiteral("response p99"),
         QStringLiteral("95 %"), QStringLiteral("p99"), QStringLiteral("main p98"),
         QStringLiteral("efficiency"), QString()}};
    for (std::size_t i = 0; i < result.cells.size(); ++i) {
        const CellFigures& f = result.figures[i];
        const QString within =
            f.score && f.scoreCi95 && *f.score > 0
                ? QStringLiteral("\u00b1%1 %")
                      .arg(QString::number(50 * (*f.scoreCi95->high - *f.scoreCi95->low) / *f.score, 'f', 1))
                : QStringLiteral("-");
        rows.push_back({result.cells[i].label(result.plan), QString::number(f.runs),
                        scoreText(result, f.score), within, ms(f.median(QStringLiteral("response_p99_ms"))),
                        ms(f.median(QStringLiteral("loop_delay_p98_ms"))),
                        f.efficiency ? QStringLiteral("%1 %").arg(std::lround(*f.efficiency * 100))
                                     : QStringLiteral("-"),
                        marksOf(result, static_cast<int>(i))});
    }
    return rows;
}

QString fitText(const SweepFit& fit)
{
    const auto number = [](const Estimate& estimate) {
        return estimate.value ? QString::number(*estimate.value, 'g', 3) : QStringLiteral("-");
    };
    QString text = QStringLiteral("%1, %2: contention %3, coherency %4, R\u00b2 %5")
                       .arg(fit.direction, scalingLawName(fit.fit.law), number(fit.fit.alpha),
                            number(fit.fit.beta), QString::number(fit.fit.r2, 'f', 3));
    if (fit.fit.peakN.value)
        text += QStringLiteral(", peak at %1%2")
                    .arg(number(fit.fit.peakN),
                         fit.fit.peakExtrapolated ? QStringLiteral(" (extrapolated)") : QString());
    for (const QString& warning : fit.fit.warnings) {
        if (warning.startsWith(QLatin1String("superlinear")) || warning.startsWith(QLatin1String("bound by")))
            text += QStringLiteral("; ") + warning;
    }
    return text + QLatin1Char('\n');
}

} // namespace

QString cellName(const SweepPlan& plan, const std::vector<SweepCell>& cells, int cell)
{
    if (cell == kNullTestCell)
        return QStringLiteral("null test");
    if (cell == kDriftCell)
        return QStringLiteral("drift check");
    return cells[static_cast<std::size_t>(cell)].label(plan);
}

QString sweepText(const SweepResult& result)
{
    const std::vector<QStringList> rows = rowsOf(result);
    QString text = tableText(rows, rows.front().size() - 2) + QLatin1Char('\n');
    for (const SweepFit& fit : result.fits)
        text += fitText(fit);
    if (result.nullTest)
        text += result.nullTest->sentence().text() + QLatin1Char('\n');
    if (result.driftRatio)
        text += QStringLiteral("Drift check: the first cell at the end is at %1 % of what it was.\n")
                    .arg(QString::number(*result.driftRatio * 100, 'f', 1));
    for (const RuleDistance& rule : result.recommendation.rules) {
        if (rule.ratio)
            text += QStringLiteral("Usual rule, %1: %2 % of the best.\n")
                        .arg(rule.rule, QString::number(*rule.ratio * 100, 'f', 0));
    }
    for (const BreakEven& mode : result.recommendation.breakEven)
        text += QStringLiteral("Break-even with %1: a task of %2 spends a tenth on being handed over (%3).\n")
                    .arg(mode.mode, durationText(std::llround(mode.taskUs * 1e3)),
                         durationText(std::llround(mode.overheadUs * 1e3)));
    for (const QString& caution : textsOf(result.recommendation.cautions))
        text += QStringLiteral("Caution: %1\n").arg(caution);
    return text + QLatin1Char('\n') + result.recommendation.sentence.text() + QLatin1Char('\n');
}

} // namespace parascope::cli
