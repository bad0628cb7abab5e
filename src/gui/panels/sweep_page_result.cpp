// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sweep_page.h"

#include "base/clock.h"
#include "models/figures.h"
#include "models/history_table.h"
#include "models/spoken.h"
#include "panels/card.h"
#include "panels/form_rows.h"
#include "panels/sweep_grid.h"
#include "panels/wrapped_label.h"
#include "plots/scaling_plot.h"
#include "workload/catalogue.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

// What a sweep has found, as it goes and at its end.

namespace parascope {

namespace {

/// A cell as the window names a setting, where the sweep is over threads and processes.
QString cellName(const SweepResult& result, int index)
{
    const auto& cell = result.cells[static_cast<std::size_t>(index)];
    return result.plan.axes.size() == 2 ? shortLayoutText(cell.threads(), cell.processes())
                                        : spokenText(cell.label(result.plan));
}

constexpr qsizetype kMostToAvoid = 3;
constexpr double kFarBeyond = 1.5; ///< times the workers at the peak
constexpr double kMuchLess = 0.8;  ///< of the highest throughput measured

double measuredThroughput(const SweepResult& result, int cell)
{
    return result.figures[static_cast<std::size_t>(cell)]
        .median(QStringLiteral("throughput_ops_per_s"))
        .value_or(std::nan(""));
}

/// Cells that add workers only to get less, the worst first: by the law and by what was measured.
std::vector<int> farBeyondPeak(const SweepResult& result, double peak)
{
    double highest = 0;
    for (const auto& cell : result.cells) {
        highest = std::fmax(highest, measuredThroughput(result, cell.index));
    }
    std::vector<int> cells;
    for (const auto& cell : result.cells) {
        if (cell.plan.workers() > kFarBeyond * peak &&
            measuredThroughput(result, cell.index) < kMuchLess * highest) { // not what is unknown
            cells.push_back(cell.index);
        }
    }
    std::stable_sort(cells.begin(), cells.end(), [&result](int a, int b) {
        return measuredThroughput(result, a) < measuredThroughput(result, b);
    });
    return cells;
}

/// What not to use and why: first what breaks a limit, then what is far beyond the peak.
QStringList whatToAvoid(const SweepResult& result)
{
    QStringList lines;
    for (const auto& cell : result.cells) {
        const QString& limit = result.figures[static_cast<std::size_t>(cell.index)].brokenLimit;
        if (!limit.isEmpty() && cell.index != result.recommendation.cell) {
            lines.append(QStringLiteral("%1: %2").arg(cellName(result, cell.index), spokenText(limit)));
        }
    }
    const SweepFit* fit = mainFit(result);
    if (fit != nullptr && fit->direction.startsWith(QLatin1String("workers")) && fit->fit.peakN.value &&
        !fit->fit.peakExtrapolated) {
        const auto& ties = result.recommendation.tieSet;
        for (const int cell : farBeyondPeak(result, *fit->fit.peakN.value)) {
            const auto& figures = result.figures[static_cast<std::size_t>(cell)];
            if (figures.brokenLimit.isEmpty() && cell != result.recommendation.cell &&
                std::find(ties.begin(), ties.end(), cell) == ties.end()) {
                lines.append(SweepPage::tr("%1: %2, far beyond the peak N* = %3")
                                 .arg(cellName(result, cell),
                                      rateFigure(measuredThroughput(result, cell)).text(),
                                      significantText(*fit->fit.peakN.value)));
            }
        }
    }
    return lines.mid(0, kMostToAvoid);
}

/// While it goes most cells have a figure and few are known well enough: its runs say how far it is.
QString howFar(const SweepController& sweep)
{
    if (sweep.isBusy()) {
        return SweepPage::tr("%1 of at most %2 runs").arg(sweep.runsDone()).arg(sweep.mostRuns());
    }
    const auto& figures = sweep.result().figures;
    const auto done = std::count_if(figures.begin(), figures.end(), [](const CellFigures& cell) {
        return cell.state != CellState::Waiting && cell.state != CellState::Running;
    });
    return SweepPage::tr("%1 of %2 cells").arg(done).arg(figures.size());
}

} // namespace

/// What is known of the cell that a person has chosen.
void SweepPage::addChosen(const SweepResult& result)
{
    const auto& cell = result.cells[static_cast<std::size_t>(m_chosen)];
    const auto& figures = result.figures[static_cast<std::size_t>(m_chosen)];
    m_adviceColumn->addWidget(
        wrappedLabel(tr("Chosen: %1").arg(cellName(result, m_chosen)), "title", m_advice));
    if (const auto rate = figures.median(QStringLiteral("throughput_ops_per_s"))) {
        addFigure(tr("Throughput"), rateFigure(*rate).text());
    }
    if (const auto p99 = figures.median(QStringLiteral("response_p99_ms"))) {
        addFigure(tr("Latency p99"), durationFigure(*p99).text());
    }
    if (figures.efficiency) {
        addFigure(tr("Speed-up"), tr("%1×").arg(significantText(*figures.efficiency * cell.plan.workers())));
    }
    for (const QString& line : {figures.reason, figures.brokenLimit}) {
        if (!line.isEmpty()) {
            m_adviceColumn->addWidget(wrappedLabel(spokenText(line), "label", m_advice));
        }
    }
}

void SweepPage::addFigure(const QString& name, const QString& value)
{
    auto* row = new QWidget(m_advice);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(wrappedLabel(name, "label", row), 1);
    auto* figure = wrappedLabel(value, "title", row);
    figure->setWordWrap(false);
    line->addWidget(figure);
    m_adviceColumn->addWidget(row);
}

void SweepPage::fillAdvice(const SweepResult& result)
{
    while (auto* item = m_adviceColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Recommendation& advice = result.recommendation;
    if (m_chosen >= 0) {
        addChosen(result);
    }
    if (advice.cell < 0) {
        m_adviceColumn->addWidget(
            wrappedLabel(tr("The advice comes when enough was measured."), "label", m_advice));
    } else {
        const auto& cell = result.cells[static_cast<std::size_t>(advice.cell)];
        m_adviceColumn->addWidget(
            wrappedLabel(tr("Use %1").arg(cellName(result, advice.cell)), "title", m_advice));
        m_adviceColumn->addWidget(wrappedLabel(spoken(advice.sentence), "label", m_advice));
        const auto& figures = result.figures[static_cast<std::size_t>(advice.cell)];
        if (figures.efficiency) {
            addFigure(tr("Speed-up"),
                      tr("%1×").arg(significantText(*figures.efficiency * cell.plan.workers())));
            addFigure(tr("Efficiency"), percentFigure(*figures.efficiency).text());
        }
    }
    const SweepFit* fit = mainFit(result);
    if (fit != nullptr) {
        if (fit->fit.alpha.value) {
            addFigure(tr("Contention σ"), percentFigure(*fit->fit.alpha.value).text());
        }
        if (fit->fit.beta.value) {
            addFigure(tr("Coherency κ"), percentFigure(*fit->fit.beta.value).text());
        }
        addFigure(tr("Fit R²"), QLocale().toString(fit->fit.r2, 'f', 3));
    }
    const auto heading = [this](const QString& text) {
        m_adviceColumn->addWidget(wrappedLabel(text, "head", m_advice));
    };
    if (advice.tieSet.size() > 1) {
        heading(tr("Also good"));
        for (std::size_t i = 0; i < std::min<std::size_t>(advice.tieSet.size(), 4); ++i) {
            const int other = advice.tieSet[i];
            const auto& figures = result.figures[static_cast<std::size_t>(other)];
            if (other != advice.cell && figures.score) {
                addFigure(cellName(result, other), result.higherIsBetter
                                                       ? rateFigure(*figures.score).text()
                                                       : durationFigure(*figures.score).text());
            }
        }
    }
    const QStringList avoid = whatToAvoid(result);
    if (!avoid.isEmpty()) {
        heading(tr("Avoid"));
        for (const QString& line : avoid) {
            m_adviceColumn->addWidget(wrappedLabel(line, "label", m_advice));
        }
    }
    const QStringList fitWarnings = fit != nullptr ? fit->fit.warnings : QStringList();
    if (!advice.cautions.isEmpty() || !fitWarnings.isEmpty() || result.nullTest) {
        heading(tr("How sure"));
        if (result.nullTest) {
            m_adviceColumn->addWidget(wrappedLabel(spoken(result.nullTest->sentence()), "label", m_advice));
        }
        for (const QString& warning : fitWarnings) {
            m_adviceColumn->addWidget(wrappedLabel(capitalized(spokenText(warning)), "label", m_advice));
        }
        for (const auto& caution : advice.cautions) {
            m_adviceColumn->addWidget(wrappedLabel(capitalized(spoken(caution)), "label", m_advice));
        }
    }
    m_adviceColumn->addStretch(1);
}

void SweepPage::showResult()
{
    const SweepResult& result = m_sweep.result();
    if (result.cells.empty()) {
        return;
    }
    setCurrentWidget(m_resultPage);
    if (m_chosen >= static_cast<int>(result.cells.size()) || m_chosen == result.recommendation.cell) {
        m_chosen = -1; // of another sweep, or what is advised now
    }
    const WorkloadInfo* workload = findWorkload(result.plan.base.workload);
    QString state = (workload ? coreText(workload->title) : result.plan.base.workload) +
                    QStringLiteral(" · ") + howFar(m_sweep);
    if (m_sweep.isBusy() && m_sweep.nsLeft() > 0) {
        state += QStringLiteral(" · ") + tr("%1 left at most").arg(clockText(nsToSeconds(m_sweep.nsLeft())));
    }
    if (m_sweep.isPaused()) {
        state += QStringLiteral(" · ") + tr("paused");
    }
    m_state->setText(state);
    m_throughput->show(result, m_sweep.runningCell());
    m_latency->show(result, m_sweep.runningCell());
    m_latency->setVisible(hasRoomForLatency());
    m_scaling->show(result);
    fillAdvice(result);
    m_apply->setVisible(!m_sweep.isBusy());
    setLocked(m_apply, cellToApply() < 0, tr("The advice comes when enough was measured."));
    m_apply->setText(m_chosen >= 0 ? tr("Apply %1").arg(cellName(result, m_chosen))
                                   : tr("Apply to configuration"));
    m_again->setVisible(!m_sweep.isBusy());
    m_pause->setVisible(m_sweep.isBusy());
    m_pause->setText(m_sweep.isPaused() ? tr("Resume") : tr("Pause"));
    m_cancel->setVisible(m_sweep.isBusy());
}

/// Once more, or the suggested one: back to the advice alone.
void SweepPage::choose(int cell)
{
    m_chosen = cell == m_chosen || cell == m_sweep.result().recommendation.cell ? -1 : cell;
    showResult();
}

int SweepPage::cellToApply() const
{
    return m_chosen >= 0 ? m_chosen : m_sweep.result().recommendation.cell;
}

QString SweepPage::adviceText() const
{
    QStringList texts;
    for (const auto* label : m_advice->findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace parascope
