// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "panels/banner.h"
#include "panels/bottom_pane.h"
#include "panels/header_bar.h"
#include "panels/plot_board.h"
#include "panels/run_panel.h"
#include "panels/shortcuts_dialog.h"
#include "panels/sweep_page.h"
#include "panels/tile_row.h"
#include "panels/tour.h"

#include <QKeyEvent>

#include <utility>

// What the window does on keys and buttons.

namespace parascope {

namespace {
/// Less than all of a run that is over is in sight.
bool isZoomed(const TimeWindow& time)
{
    const auto [from, until] = time.view();
    return time.latest() > 0 && until - from < time.latest() - 0.01;
}
} // namespace

/// The chosen range while the newest is followed; else what is in view is the whole run or a stretch of it.
void MainWindow::showRange()
{
    if (m_time.follows()) {
        m_header->showRange(m_time.range());
    } else if (!isZoomed(m_time)) {
        m_header->showRange(TimeWindow::kAll);
    } else {
        m_header->showNoRange();
    }
}

void MainWindow::escape()
{
    if (m_tour) {
        m_tour->close();
    } else if (m_pane->isExpanded()) {
        expandPane(false);
    } else if (m_plots->enlarged() >= 0) {
        m_plots->enlarge(-1);
    } else if (m_time.selection()) {
        m_time.setSelection(std::nullopt);
    } else if (m_time.cursor()) {
        m_time.setCursor(std::nullopt);
    } else if (m_controller.isBusy() && !m_time.follows()) {
        m_time.follow();
    } else if (!m_controller.isBusy() && isZoomed(m_time)) {
        m_time.hold({0, m_time.latest()}); // the whole run again
    } else if (m_sweep.isBusy()) {
        m_sweep.cancel();
    } else {
        m_controller.stop();
    }
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // keys that no control wanted
    if (m_plots->isVisible() && m_plots->takeKey(event->key(), event->modifiers())) {
        event->accept();
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::expandPane(bool expanded)
{
    m_pane->setExpanded(expanded);
    m_plots->setVisible(!expanded);
}

void MainWindow::toggleExpanded()
{
    expandPane(!m_pane->isExpanded());
}

void MainWindow::showTab(int index)
{
    m_pane->setCurrentTab(index);
}

void MainWindow::showPanel(bool visible)
{
    m_panel->setVisible(visible);
    m_rail->setVisible(!visible);
}

void MainWindow::togglePanel()
{
    showPanel(!m_panel->isVisible());
}

void MainWindow::openPicker()
{
    m_panel->openPicker();
}

void MainWindow::openExportMenu()
{
    if (m_header->exportButton()->isEnabled()) {
        m_header->exportButton()->showMenu();
    }
}

void MainWindow::openShortcuts()
{
    auto* dialog = new ShortcutsDialog(m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::startTour()
{
    if (m_tour) {
        return;
    }
    expandPane(false);
    showPanel(true);
    m_tour =
        new Tour(m_theme,
                 {{m_panel, tr("What runs, and on what"),
                   tr("Pick a workload. Two numbers say who does the work: threads in each process, and "
                      "processes. Zero and zero is the main thread itself.")},
                  {m_panel->runButton(), tr("Run"),
                   tr("Threads, processes, load and task size can be changed while it runs; a line in the "
                      "plots marks the moment.")},
                  {m_tiles, tr("The answer first"),
                   tr("The tiles give the figures, the verdict at the right says in a sentence what they "
                      "mean.")},
                  {m_plots, tr("Four plots, one time"),
                   tr("Drag to select and see the figures of that stretch, wheel to zoom, Shift and drag to "
                      "move. The right button gives tables and exports.")},
                  {m_pane, tr("The cause"),
                   tr("What each worker did, what was found to be wrong, and every run so far. Start with a "
                      "lab: each proves one sentence in seconds.")}},
                 centralWidget());
    m_tour->begin();
}

void MainWindow::startLab(int lab)
{
    if (m_controller.isBusy() || m_labs.isRunning()) {
        return;
    }
    m_banner->hide();
    m_startWanted = true;
    m_pane->showStart(true);
    showTab(static_cast<int>(PaneTab::Timeline));
    m_panel->commitEditing();
    m_ownPlan = m_panel->plan();
    m_labs.start(lab);
}

void MainWindow::startDemo()
{
    startLab(kDemoLab);
    m_demo = m_labs.isRunning();
}

/// When it is over, the settings are the person's again and the runs of the demo stand side by side.
void MainWindow::takeLab(const LabState& state)
{
    if (state.running) {
        return;
    }
    if (const auto own = std::exchange(m_ownPlan, std::nullopt)) {
        m_panel->setPlan(*own);
        m_panel->setWatching(m_preferences.sampleEveryMs, m_preferences.probeEveryMs); // may be new since
    }
    const bool demo = std::exchange(m_demo, false);
    if (!demo || state.sentence.isEmpty() || state.recordings.contains(QString())) {
        return;
    }
    const auto plans = labs().at(kDemoLab).plans;
    const auto side = [&](qsizetype part) {
        const RunPlan& plan = plans.at(static_cast<std::size_t>(part));
        return CompareSide{shortLayoutText(plan.threads, plan.processes), {state.recordings.at(part)}};
    };
    m_comparing.start(side(0), side(1));
}

void MainWindow::askSweep()
{
    expandPane(false);
    showTab(static_cast<int>(PaneTab::Sweep));
    if (!m_controller.isBusy()) {
        m_pane->sweep()->prepare(m_panel->plan(), m_environment.usableWorkers());
    }
}

void MainWindow::toggleTheme()
{
    Preferences next = m_preferences;
    next.theme = m_theme.mode() == ThemeMode::Dark ? ThemeMode::Light : ThemeMode::Dark;
    takePreferences(next);
}

} // namespace parascope
