// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sweep_page.h"

#include "base/clock.h"
#include "models/figures.h"
#include "models/spoken.h"
#include "models/study_tables.h"
#include "models/sweep_form.h"
#include "panels/card.h"
#include "panels/empty_state.h"
#include "panels/form_rows.h"
#include "panels/plot_menu.h"
#include "panels/quiet_scroll.h"
#include "panels/sweep_grid.h"
#include "panels/table_dialog.h"
#include "panels/wrapped_label.h"
#include "plots/scaling_plot.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parascope {

SweepPage::SweepPage(const Theme& theme, SweepController& sweep, QWidget* parent)
    : QStackedWidget(parent), m_theme(theme), m_sweep(sweep),
      m_empty(new EmptyState(
          theme, QStringLiteral("sweep"), tr("No sweep yet"),
          tr("A sweep measures every sensible number of threads and processes on this machine, "
             "and tells which to use."),
          tr("Start a sweep"), this))
{
    m_form = buildForm();
    m_resultPage = buildResult();
    for (QWidget* page : QList<QWidget*>{m_empty, m_form, m_resultPage}) {
        addWidget(page);
    }
    connect(m_empty, &EmptyState::asked, this, &SweepPage::sweepAsked);
    connect(&m_sweep, &SweepController::changed, this, &SweepPage::showResult);
    connect(&m_sweep, &SweepController::busyChanged, this, &SweepPage::showResult);
    showResult(); // of a sweep that was read before this page was needed
}

/// In two columns, because the pane is wide and low; with a large font it scrolls.
QWidget* SweepPage::buildForm()
{
    auto* page = new QScrollArea(this);
    makeQuiet(*page, QStringLiteral("start"));
    auto* form = new QWidget(page);
    form->setObjectName(QStringLiteral("startBody"));
    auto* row = new QHBoxLayout(form);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(28);
    const auto addColumn = [&] {
        auto* holder = new QWidget(form);
        holder->setMaximumWidth(460);
        auto* column = new QVBoxLayout(holder);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(6);
        row->addWidget(holder, 1);
        return column;
    };
    const SweepForm usual;
    auto* left = addColumn();
    left->addWidget(wrappedLabel(tr("Find the best setting"), "title", form));
    m_threads = new QLineEdit(usual.threads, form);
    m_processes = new QLineEdit(usual.processes, form);
    const QString how = tr("auto, or values such as 1,2,4 or 1-8 or 1-32*2");
    addRow(left, tr("Threads per process"), m_threads, 180, how);
    addRow(left, tr("Processes"), m_processes, 180, how);
    auto* right = addColumn();
    m_quick = new QCheckBox(tr("Quick: a quarter of the time, less sure"), form);
    m_quick->setChecked(usual.quick);
    right->addWidget(m_quick);
    m_estimate = wrappedLabel(QString(), "muted", form);
    right->addWidget(m_estimate);
    m_start = new QPushButton(tr("Start the sweep"), form);
    right->addWidget(m_start);
    for (auto* column : {left, right}) {
        column->addStretch(1);
    }
    row->addStretch(1);
    page->setWidget(form);
    for (auto* field : {m_threads, m_processes}) {
        connect(field, &QLineEdit::textChanged, this, &SweepPage::showPlan);
    }
    connect(m_quick, &QCheckBox::toggled, this, &SweepPage::showPlan);
    connect(m_start, &QPushButton::clicked, this, &SweepPage::startSweep);
    return page;
}

QWidget* SweepPage::buildResult()
{
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(12, 6, 12, 2);
    row->setSpacing(12);
    auto* maps = new QVBoxLayout;
    m_throughput = new SweepGrid(m_theme, tr("Throughput"), tr("tasks/s"),
                                 QStringLiteral("throughput_ops_per_s"), true, page);
    m_latency = new SweepGrid(m_theme, tr("Latency p99"), tr("ms, lower is better"),
                              QStringLiteral("response_p99_ms"), false, page);
    maps->addWidget(m_throughput, 1);
    maps->addWidget(m_latency, 1);
    for (const auto* grid : {m_throughput, m_latency}) {
        connect(grid, &SweepGrid::cellChosen, this, &SweepPage::choose);
    }
    row->addLayout(maps, 11);
    m_scaling = new ScalingPlot(m_theme, page);
    row->addWidget(m_scaling, 11);
    offerMenus();
    auto* side = new QScrollArea(page);
    makeQuiet(*side, QStringLiteral("start"));
    m_advice = new Card(m_theme, Mood::Good, false, side);
    m_adviceColumn = new QVBoxLayout(m_advice);
    m_adviceColumn->setContentsMargins(12, 10, 12, 10);
    m_adviceColumn->setSpacing(4);
    side->setWidget(m_advice);
    auto* right = new QVBoxLayout;
    m_state = wrappedLabel(QString(), "muted", page);
    right->addWidget(m_state);
    right->addWidget(side, 1);
    auto* buttons = new QHBoxLayout;
    m_apply = new QPushButton(tr("Apply to configuration"), page);
    m_pause = new QPushButton(tr("Pause"), page);
    m_cancel = new QPushButton(tr("Cancel"), page);
    m_again = new QPushButton(tr("New sweep…"), page);
    for (auto* button : {m_apply, m_pause, m_cancel, m_again}) {
        buttons->addWidget(button);
    }
    right->addLayout(buttons);
    row->addLayout(right, 8);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (const int chosen = cellToApply(); chosen >= 0) {
            const auto& cell = m_sweep.result().cells[static_cast<std::size_t>(chosen)];
            Q_EMIT applyAsked(cell.threads(), cell.processes());
        }
    });
    connect(m_pause, &QPushButton::clicked, &m_sweep, &SweepController::togglePause);
    connect(m_cancel, &QPushButton::clicked, &m_sweep, &SweepController::cancel);
    connect(m_again, &QPushButton::clicked, this, [this] {
        showPlan();
        setCurrentWidget(m_form);
    });
    return page;
}

void SweepPage::offerMenus()
{
    const auto offer = [this](QWidget* plot, const QString& id, std::function<void(QPainter&)> paint) {
        offerPlotMenu({plot, id, [this] { return tableOf(m_sweep.result()); },
                       [this] { return m_theme.tokens().surface; }, std::move(paint)},
                      [this](PlotMenu& menu) {
                          connect(&menu, &PlotMenu::exported, this, &SweepPage::exported);
                          connect(&menu, &PlotMenu::failed, this, &SweepPage::failed);
                      });
    };
    offer(m_throughput, QStringLiteral("sweep-throughput"), [this](QPainter& p) { m_throughput->paint(p); });
    offer(m_latency, QStringLiteral("sweep-latency"), [this](QPainter& p) { m_latency->paint(p); });
    offer(m_scaling, QStringLiteral("scaling"), {});
}

void SweepPage::prepare(const RunPlan& base, int usableCpus)
{
    m_base = base;
    m_cpus = usableCpus;
    if (!m_sweep.isBusy()) {
        showPlan();
        setCurrentWidget(m_form);
        m_threads->setFocus();
    }
}

Result<SweepPlan> SweepPage::planOf() const
{
    return sweepPlanOf({m_threads->text(), m_processes->text(), m_quick->isChecked()}, m_base, m_cpus);
}

void SweepPage::showPlan()
{
    const auto plan = planOf();
    const auto cells = plan.ok() ? cellsOf(plan.value()) : Result<std::vector<SweepCell>>(plan.error());
    const QString wrong = cells.ok() ? QString() : spokenText(cells.error().sentence());
    const QString reason = wrong.isEmpty() ? whyNotStart() : wrong;
    setLocked(m_start, !reason.isEmpty(), reason);
    if (!wrong.isEmpty()) {
        m_estimate->setText(wrong);
        return;
    }
    const double seconds = nsToSeconds(longestTimeOf(plan.value(), cells.value()));
    m_estimate->setText(tr("%n setting(s), at most %1", nullptr, static_cast<int>(cells.value().size()))
                            .arg(durationFigure(seconds * 1e3).text()));
}

/// Empty = it can be started.
QString SweepPage::whyNotStart() const
{
    return m_runGoing            ? tr("Can be started when the run is over")
           : m_sweep.isBusy()    ? tr("Can be started when the sweep is over")
           : !m_sweep.canSweep() ? tr("Sweeps are not available here")
                                 : QString();
}

void SweepPage::setRunGoing(bool going)
{
    m_runGoing = going;
    setLocked(m_empty->button(), going, whyNotStart());
    showPlan();
}

void SweepPage::startSweep()
{
    const auto plan = planOf();
    if (plan.ok()) {
        m_chosen = -1;
        m_sweep.start(plan.value());
    }
}

void SweepPage::resizeEvent(QResizeEvent* event)
{
    QStackedWidget::resizeEvent(event);
    m_latency->setVisible(hasRoomForLatency());
}

} // namespace parascope
