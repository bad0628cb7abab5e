// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "base/clock.h"
#include "models/tile_figures.h"
#include "models/verdict.h"
#include "panels/banner.h"
#include "panels/bottom_pane.h"
#include "panels/header_bar.h"
#include "panels/plot_board.h"
#include "panels/progress_line.h"
#include "panels/run_panel.h"
#include "panels/status_line.h"
#include "panels/tile_row.h"

#include <QCloseEvent>
#include <QDir>
#include <QHBoxLayout>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace parascope {

MainWindow::MainWindow(Theme& theme, EngineFactory engines, Environment environment)
    : m_theme(theme), m_environment(std::move(environment)), m_controller(std::move(engines), m_time),
      m_files(m_controller)
{
    setWindowTitle(QStringLiteral("Parascope"));
    setMinimumSize(1100, 680);
    resize(1280, 800);
    build();
    connectParts();
    addShortcuts();
    readSettings();
    m_status->showMachine(m_environment);
    takeRun();
    takePhase();
}

MainWindow::~MainWindow()
{
    // the plots go before the store and the time they look at
    delete takeCentralWidget();
}

void MainWindow::build()
{
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new HeaderBar(m_theme, whole);
    m_progress = new ProgressLine(m_theme, whole);
    m_panel = new RunPanel(m_theme, m_environment.usableWorkers(), whole);
    m_status = new StatusLine(m_theme, whole);
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_panel);
    middle->addWidget(buildCentre(), 1);
    column->addWidget(m_header);
    column->addWidget(m_progress);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(whole);
    // nothing wears the focus ring until the first Tab or click
    whole->setFocusPolicy(Qt::ClickFocus);
    whole->setAccessibleName(QStringLiteral("Parascope"));
    whole->setFocus();
}

QWidget* MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    m_tiles = new TileRow(m_theme, centre);
    m_banner = new Banner(m_theme, centre);
    m_splitter = new QSplitter(Qt::Vertical, centre);
    m_splitter->setHandleWidth(8);
    m_splitter->setChildrenCollapsible(false);
    m_plots = new PlotBoard(m_theme, m_time, m_controller.run().store, m_splitter);
    m_pane = new BottomPane(m_theme, m_splitter);
    m_splitter->addWidget(m_plots);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 6);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setSizes({600, 400});
    column->addWidget(m_tiles);
    column->addWidget(m_banner);
    column->addWidget(m_splitter, 1);
    return centre;
}

void MainWindow::connectParts()
{
    connect(m_panel, &RunPanel::runAsked, this, &MainWindow::run);
    connect(m_panel, &RunPanel::stopAsked, &m_controller, &RunController::stop);
    connect(m_panel, &RunPanel::tuned, &m_controller, &RunController::tune);
    connect(m_header, &HeaderBar::rangeChosen, &m_time, &TimeWindow::setRange);
    connect(m_header, &HeaderBar::openAsked, this, &MainWindow::askOpen);
    connect(m_header, &HeaderBar::saveAsked, this, &MainWindow::askSave);
    connect(m_header, &HeaderBar::exportAsked, this, &MainWindow::askExport);
    connect(m_header, &HeaderBar::themeAsked, this, &MainWindow::toggleTheme);
    connect(m_header, &HeaderBar::panelAsked, this, &MainWindow::togglePanel);
    connect(&m_time, &TimeWindow::rangeChanged, m_header, &HeaderBar::showRange);
    connect(&m_controller, &RunController::phaseChanged, this, &MainWindow::takePhase);
    connect(&m_controller, &RunController::runShown, this, &MainWindow::takeRun);
    connect(&m_controller, &RunController::failed, m_banner, qOverload<const Error&>(&Banner::show));
    connect(&m_controller, &RunController::progressChanged, this,
            [this] { m_progress->setRatio(m_controller.progress()); });
    connect(&m_controller, &RunController::dataChanged, m_plots, &PlotBoard::markDirty);
    connect(&m_time, &TimeWindow::viewChanged, this, [this] {
        if (!m_controller.isBusy()) {
            refreshFigures(); // while a run goes the timer does it
        }
    });
    connect(m_tiles, &TileRow::activated, m_plots, &PlotBoard::focusPlotOf);
    connect(m_pane, &BottomPane::expandAsked, this, &MainWindow::expandPane);
    connect(m_pane, &BottomPane::timeChosen, this, [this](double seconds) { m_time.setCursor(seconds); });
    connect(&m_files, &RecordingFiles::opened, this, [this] { m_panel->setPlan(m_controller.plan()); });
    connect(&m_files, &RecordingFiles::saved, this, [this](const QString& path) {
        m_banner->showNote(tr("Recording saved"), QDir::toNativeSeparators(path));
    });
    connect(&m_files, &RecordingFiles::exported, this, [this](const QString& folder) {
        m_banner->showNote(tr("CSV files written"), QDir::toNativeSeparators(folder));
    });
    m_figuresTimer.setInterval(250);
    connect(&m_figuresTimer, &QTimer::timeout, this, &MainWindow::refreshFigures);
}

void MainWindow::run()
{
    m_banner->hide();
    m_panel->commitEditing();
    const auto started = m_controller.start(m_panel->plan());
    if (started.ok()) {
        m_panel->setPlan(m_controller.plan());
    }
}

void MainWindow::takeRun()
{
    const bool any = m_controller.hasData() || m_controller.isBusy();
    m_plots->showRun(any, m_controller.plan().load == LoadKind::Open ? m_controller.plan().ratePerSecond : 0);
    refreshFigures();
}

void MainWindow::takePhase()
{
    const RunPhase phase = m_controller.phase();
    const bool busy = m_controller.isBusy();
    m_panel->showPhase(phase, m_controller.canStopNow());
    m_plots->setLive(busy);
    m_progress->setRatio(busy || phase == RunPhase::Loading ? m_controller.progress() : 0);
    if (busy) {
        m_figuresTimer.start();
    } else {
        m_figuresTimer.stop();
    }
    refreshFigures();
    if (m_closing && !busy) {
        close();
    }
}

void MainWindow::refreshFigures()
{
    LiveRun& run = m_controller.run();
    m_header->showRun(m_controller);
    m_tiles->show(tilesOf({run, m_time.view(), m_controller.summary(), m_environment.usableCpus,
                           m_environment.memoryBytes}),
                  judge(factsOf(m_controller, m_environment.usableWorkers())));
    m_plots->refreshFigures();
    m_pane->refresh(run);
    m_status->showOwnCost(run.ownCpuRatio, m_controller.isBusy() ? m_plots->scheduler().worstFrameMs() : 0);
    if (m_controller.phase() == RunPhase::Stopping && m_controller.canStopNow()) {
        m_panel->showPhase(RunPhase::Stopping, true);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    writeSettings();
    if (!m_controller.isBusy()) {
        event->accept();
        return;
    }
    // The run ends first; the window closes as soon as it has. A second try doesn't wait for tasks in flight.
    // The main thread must stay free: with inline tasks it is the one that ends them.
    event->ignore();
    m_closing = true;
    m_controller.stop();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    adaptToSize();
}

void MainWindow::adaptToSize()
{
    const bool wide = width() >= 1500;
    m_panel->setFixedWidth(wide ? 300 : 284);
    m_header->setWide(wide);
    m_plots->setWide(wide);
    const bool tall = height() >= 900;
    m_advancedByHeight = m_advancedByHeight && m_panel->isAdvancedOpen() == m_wasTall;
    if (m_advancedByHeight) {
        m_panel->setAdvancedOpen(tall);
    }
    m_wasTall = tall;
    const int gap = height() < 900 ? 8 : 10;
    const int margin = height() < 900 ? 10 : 12;
    auto* centre = m_splitter->parentWidget()->layout();
    centre->setContentsMargins(margin, margin, margin, margin);
    centre->setSpacing(gap);
    m_splitter->setHandleWidth(gap);
    m_plots->layout()->setSpacing(gap);
}

} // namespace parascope
