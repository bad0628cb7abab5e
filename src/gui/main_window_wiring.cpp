// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "analysis/findings.h"
#include "models/sweep_form.h"
#include "panels/banner.h"
#include "panels/bottom_pane.h"
#include "panels/compare_page.h"
#include "panels/findings_page.h"
#include "panels/header_bar.h"
#include "panels/history_page.h"
#include "panels/plot_board.h"
#include "panels/progress_line.h"
#include "panels/run_panel.h"
#include "panels/start_page.h"
#include "panels/sweep_page.h"
#include "panels/tile_row.h"
#include "panels/workload_picker.h"
#include "plots/timeline_view.h"

#include <QDir>
#include <QMenu>
#include <QShortcut>
#include <QTabBar>
#include <QToolButton>

// Which signal of which part does what.

namespace parascope {

void MainWindow::connectParts()
{
    connect(m_panel, &RunPanel::runAsked, this, &MainWindow::run);
    connect(m_panel, &RunPanel::stopAsked, &m_controller, &RunController::stop);
    connect(m_panel, &RunPanel::sweepAsked, this, &MainWindow::askSweep);
    connect(m_panel, &RunPanel::tuned, &m_controller, &RunController::tune);
    connect(m_railRun, &QToolButton::clicked, this, [this] {
        if (m_controller.isBusy()) {
            m_controller.stop();
        } else {
            run();
        }
    });
    connect(&m_theme, &Theme::changed, this, &MainWindow::paintRail);
    connect(m_header, &HeaderBar::rangeChosen, &m_time, &TimeWindow::setRange);
    connect(m_header, &HeaderBar::openAsked, this, &MainWindow::askOpen);
    connect(m_header, &HeaderBar::compareAsked, this,
            [this] { showTab(static_cast<int>(PaneTab::Compare)); });
    connect(m_header, &HeaderBar::themeAsked, this, &MainWindow::toggleTheme);
    connect(&m_time, &TimeWindow::rangeChanged, m_header, &HeaderBar::showRange);
    connect(&m_time, &TimeWindow::followChanged, this, &MainWindow::showRange);
    connect(&m_time, &TimeWindow::viewChanged, this, &MainWindow::showRange);
    connect(&m_controller, &RunController::phaseChanged, this, &MainWindow::takePhase);
    connect(&m_controller, &RunController::runShown, this, &MainWindow::takeRun);
    connect(&m_controller, &RunController::failed, this, &MainWindow::showError);
    connect(&m_controller, &RunController::leftInMemory, this, &MainWindow::offerSaving);
    connect(&m_controller, &RunController::progressChanged, this,
            [this] { m_progress->setRatio(m_controller.progress()); });
    connect(&m_controller, &RunController::dataChanged, m_plots, &PlotBoard::markDirty);
    connect(&m_time, &TimeWindow::viewChanged, this, [this] {
        if (!m_controller.isBusy()) {
            refreshFigures(); // while a run goes the timer does it
        }
    });
    connect(m_tiles, &TileRow::activated, this, [this](TileKind kind) {
        expandPane(false);
        m_plots->focusPlotOf(kind);
    });
    connect(m_tiles, &TileRow::targetAsked, this, &MainWindow::askTarget);
    connect(m_tiles, &TileRow::linkAsked, this, &MainWindow::followLink);
    m_controller.setOwnDrawing(
        [this](std::int64_t from, std::int64_t until) { return m_plots->scheduler().drawnNs(from, until); });
    connectPane();
    connectFiles();
    m_prepareTimer.setInterval(0);
    connect(&m_prepareTimer, &QTimer::timeout, this, &MainWindow::prepareNext);
    connect(&m_figuresTimer, &QTimer::timeout, this, &MainWindow::refreshFigures);
}

/// What becomes of the exports from the menus of its plots.
template <typename Plots> void MainWindow::connectExports(Plots* plots)
{
    connect(plots, &Plots::failed, m_banner, qOverload<const Error&>(&Banner::show));
    connect(plots, &Plots::exported, this,
            [this](const QString& path) { sayDone(tr("Plot exported"), path); });
}

void MainWindow::connectPane()
{
    connect(m_pane, &BottomPane::expandAsked, this, &MainWindow::expandPane);
    connect(m_pane->tabs(), &QTabBar::tabBarClicked, this, [this](int tab) {
        if (tab == static_cast<int>(PaneTab::Timeline) && tab == m_pane->currentTab()) {
            showTimeline(); // once more: from the labs to what they ran
        }
    });
    connect(&m_sweep, &SweepController::busyChanged, this, [this](bool busy) {
        m_panel->setSweeping(busy);
        paintRail();
        lockStarts();
        refreshFigures();
        withdrawQuestion();
        if (m_closing && !busy) {
            close();
        }
    });
    connect(&m_sweep, &SweepController::changed, this, [this] {
        m_plots->setPeak(m_sweep.peakFor(m_controller.plan()));
        if (!m_sweep.isBusy()) { // while it goes nobody compares with it
            findRates();
        }
    });
    connect(&m_sweep, &SweepController::failed, m_banner, qOverload<const Error&>(&Banner::show));
    connect(&m_comparing, &CompareLoader::failed, m_banner, qOverload<const Error&>(&Banner::show));
    connect(&m_comparing, &CompareLoader::ready, this, [this](const CompareView& view) {
        m_pane->compare()->showComparison(view);
        showTab(static_cast<int>(PaneTab::Compare));
    });
    connect(&m_labs, &LabRunner::planStarted, this, [this](const RunPlan& plan) { m_panel->setPlan(plan); });
    connect(&m_labs, &LabRunner::changed, this, &MainWindow::takeLab);
    connect(&m_history, &HistoryTable::failed, m_banner, qOverload<const Error&>(&Banner::show));
    connect(&m_history, &HistoryTable::ordered, this, &MainWindow::findRates);
    connect(&m_history, &HistoryTable::undoChanged, this, &MainWindow::findRates); // something went, or came
    connect(&m_rates, &RateFinder::found, this, &MainWindow::refreshFigures);
}

/// A page comes when it is needed first: it is told then what the others were told before.
void MainWindow::connectPage(PanePage page)
{
    switch (page) {
    case PanePage::Timeline:
        connect(m_pane->timeline(), &TimelineView::keyPressed, this,
                [this](int key, Qt::KeyboardModifiers modifiers, bool* taken) {
                    *taken = m_plots->takeKey(key, modifiers);
                });
        break;
    case PanePage::Start:
        connect(m_pane->start(), &StartPage::demoAsked, this, &MainWindow::startDemo);
        connect(m_pane->start(), &StartPage::sweepAsked, this, &MainWindow::askSweep);
        connect(m_pane->start(), &StartPage::targetAsked, this, [this] { m_panel->openPicker(kOwnTargets); });
        connect(m_pane->start(), &StartPage::labAsked, this, &MainWindow::startLab);
        connect(&m_labs, &LabRunner::changed, m_pane->start(), &StartPage::showLab);
        m_pane->start()->setSweepTime(usualSweepNs(m_environment.usableWorkers()));
        lockStarts();
        break;
    case PanePage::Sweep:
        connect(m_pane->sweep(), &SweepPage::sweepAsked, this, &MainWindow::askSweep);
        connect(m_pane->sweep(), &SweepPage::applyAsked, this, &MainWindow::applyLayout);
        lockStarts();
        connectExports(m_pane->sweep());
        break;
    case PanePage::Compare:
        connect(m_pane->compare(), &ComparePage::historyAsked, this,
                [this] { showTab(static_cast<int>(PaneTab::History)); });
        connectExports(m_pane->compare());
        break;
    case PanePage::History:
        connect(m_pane->history(), &HistoryPage::compareAsked, this, &MainWindow::compare);
        connect(m_pane->history(), &HistoryPage::openAsked, this, &MainWindow::openPath);
        break;
    case PanePage::Findings:
        connect(m_pane->findings(), &FindingsPage::changeAsked, this, &MainWindow::applyChange);
        connect(m_pane->findings(), &FindingsPage::spanAsked, this, &MainWindow::showSpan);
        judgeRun();
        break;
    }
}

void MainWindow::connectFiles()
{
    connectExports(m_plots);
    connectExports(m_pane);
    connect(&m_files, &RecordingFiles::opened, this, [this] { m_panel->setPlan(m_controller.plan()); });
    connect(&m_files, &RecordingFiles::heldSaved, this, &MainWindow::listSaved);
    connect(&m_files, &RecordingFiles::saved, this, [this](const QString& path) {
        refreshFigures();
        sayDone(tr("Recording saved"), path);
    });
    connect(&m_files, &RecordingFiles::exported, this,
            [this](const QString& path) { sayDone(tr("Exported"), path); });
    connect(&m_history, &HistoryTable::ordered, this, &MainWindow::greet);
    m_filesTimer.setSingleShot(true);
    m_filesTimer.setInterval(300);
    connect(&m_filesTimer, &QTimer::timeout, this, [this] {
        m_progress->setRatio(0.5); // how long it takes is not known
    });
    connect(&m_files, &RecordingFiles::started, &m_filesTimer, qOverload<>(&QTimer::start));
    connect(&m_files, &RecordingFiles::finished, this, [this] {
        m_filesTimer.stop();
        if (!m_controller.isBusy()) {
            m_progress->setRatio(0);
        }
    });
}

void MainWindow::buildMenus()
{
    auto* exportMenu = new QMenu(m_header);
    const auto add = [this](QMenu* menu, const QString& text, void (MainWindow::*slot)()) {
        connect(menu->addAction(text), &QAction::triggered, this, slot);
    };
    fillExportMenu(exportMenu);
    m_header->setExportMenu(exportMenu);
    auto* more = new QMenu(m_header);
    add(more, tr("Settings…"), &MainWindow::openSettings);
    add(more, tr("Hide or show the panel"), &MainWindow::togglePanel);
    add(more, tr("Reset layout"), &MainWindow::resetLayout);
    more->addSeparator();
    connect(more->addAction(tr("Labs")), &QAction::triggered, this, [this] {
        m_startWanted = true;
        m_pane->showStart(true);
        showTab(static_cast<int>(PaneTab::Timeline));
    });
    add(more, tr("60-second tour"), &MainWindow::startTour);
    add(more, tr("Shortcuts"), &MainWindow::openShortcuts);
    more->addSeparator();
    connect(more->addAction(tr("Quit")), &QAction::triggered, this, &QWidget::close);
    m_header->setMoreMenu(more);
}

void MainWindow::addShortcut(const QKeySequence& keys, void (MainWindow::*slot)())
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
}

void MainWindow::addShortcuts()
{
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), &MainWindow::run);
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), &MainWindow::askSweep);
    addShortcut(QKeySequence(Qt::Key_Escape), &MainWindow::escape);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), &MainWindow::openExportMenu);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_O), &MainWindow::askOpen);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), &MainWindow::askSave);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), &MainWindow::toggleTheme);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_B), &MainWindow::togglePanel);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::openPicker);
    addShortcut(QKeySequence(Qt::Key_F11), &MainWindow::toggleExpanded);
    addShortcut(QKeySequence(Qt::Key_F1), &MainWindow::openShortcuts);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this), &QShortcut::activated, this,
            &QWidget::close);
    for (int tab = 0; tab < kPaneTabs; ++tab) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)), this);
        connect(shortcut, &QShortcut::activated, this, [this, tab] {
            if (tab == static_cast<int>(PaneTab::Timeline)) {
                showTimeline();
            } else {
                showTab(tab);
            }
        });
    }
}

void MainWindow::showError(const Error& error)
{
    m_banner->show(error);
    const auto& ended = m_controller.error();
    if (m_controller.phase() == RunPhase::Failed && ended && ended->what == error.what &&
        ended->where == error.where) { // it is what ended the run
        // what died before the run began is told by the error alone
        const QString told = m_banner->headline() + QLatin1Char('\n') + m_banner->detail();
        m_banner->addLook(tr("Worker log"), [this, told] { m_pane->showWorkerLog(told); });
        if (!m_labs.isRunning()) { // the settings are the person's own again when a lab has failed
            m_banner->addAction(tr("Retry"), [this] { run(); });
        }
    }
}

void MainWindow::followLink(VerdictLink link)
{
    switch (link) {
    case VerdictLink::Tour:
        startTour();
        break;
    case VerdictLink::Findings:
        showTab(static_cast<int>(PaneTab::Findings));
        break;
    case VerdictLink::Timeline:
        showTimeline();
        break;
    case VerdictLink::History:
        showTab(static_cast<int>(PaneTab::History));
        break;
    case VerdictLink::Layout:
        if (const auto& better = m_tiles->verdict()->verdict().instead) {
            applyChange({better->threads, better->processes, {}});
        }
        break;
    case VerdictLink::None:
        break;
    }
}

void MainWindow::showSpan(double from, double until)
{
    const double margin = std::max(2.0, (until - from) / 2);
    m_time.hold({from - margin, until + margin});
    m_time.setSelection(TimeWindow::Span{from, std::max(until, from + 0.05)});
    showTimeline();
}

/// Of the run, also where the labs have its place.
void MainWindow::showTimeline()
{
    m_startWanted = false;
    m_pane->showStart(!m_controller.hasData() && !m_controller.isBusy());
    showTab(static_cast<int>(PaneTab::Timeline));
}

void MainWindow::lockStarts()
{
    const bool running = m_controller.isBusy() || m_controller.phase() == RunPhase::Loading;
    if (m_pane->isMade(PanePage::Start)) {
        m_pane->start()->setBusy(running || m_sweep.isBusy());
    }
    if (m_pane->isMade(PanePage::Sweep)) {
        m_pane->sweep()->setRunGoing(running);
    }
}

void MainWindow::applyLayout(int threads, int processes)
{
    RunPlan plan = m_panel->plan();
    plan.threads = threads;
    plan.processes = processes;
    m_panel->setPlan(plan);
    if (m_controller.isBusy()) {
        Tuning change;
        change.threads = threads;
        change.processes = processes;
        m_controller.tune(change);
        return;
    }
    sayChanged();
}

void MainWindow::sayChanged()
{
    m_banner->showNote(tr("The change is in the settings"), tr("Press Run to see what it does."));
    m_banner->addAction(tr("Run"), [this] { run(); });
}

void MainWindow::applyChange(const FindingChange& change)
{
    RunPlan plan = m_controller.plan();
    plan.threads = change.threads.value_or(plan.threads);
    plan.processes = change.processes.value_or(plan.processes);
    m_panel->setPlan(plan);
    if (change.taskSizeFactor) {
        m_panel->scaleTaskSize(*change.taskSizeFactor);
    }
    sayChanged();
}

} // namespace parascope
