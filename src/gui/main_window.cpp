// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "analysis/findings.h"
#include "analysis/taken_by_others.h"
#include "panels/banner.h"
#include "panels/bottom_pane.h"
#include "panels/findings_page.h"
#include "panels/header_bar.h"
#include "panels/plot_board.h"
#include "panels/progress_line.h"
#include "panels/quiet_scroll.h"
#include "panels/run_panel.h"
#include "panels/start_page.h"
#include "panels/status_line.h"
#include "panels/tile_row.h"
#include "panels/tour.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace parascope {

MainWindow::MainWindow(Theme& theme, EngineFactory engines, Environment environment)
    : m_theme(theme), m_environment(std::move(environment)), m_preferences(Preferences::read()),
      m_controller(std::move(engines), m_time), m_files(m_controller),
      m_labs(m_controller, m_environment.usableWorkers())
{
    m_controller.setNodes(m_environment.numaNodes);
    setWindowTitle(QStringLiteral("Parascope"));
    setMinimumSize(1100, 680);
    resize(1280, 800);
    build();
    readSettings(); // before anything is told of the changes that makes
    connectParts();
    buildMenus();
    addShortcuts();
    m_status->showMachine(m_environment);
    takeRun();
    takePhase();
}

MainWindow::~MainWindow()
{
    // the plots go before the store and the time they look at
    delete centralWidget(); // taking it out first would hand styles on to all of it once more
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
    middle->addWidget(buildRail());
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

QWidget* MainWindow::buildRail()
{
    m_rail = new QFrame(this);
    m_rail->setObjectName(QStringLiteral("panel"));
    m_rail->setFixedWidth(44);
    auto* column = new QVBoxLayout(m_rail);
    column->setContentsMargins(4, 10, 4, 10);
    column->addStretch(1);
    m_railRun = new QToolButton(m_rail);
    m_railRun->setFixedSize(36, 36);
    m_railRun->setIconSize(QSize(18, 18));
    column->addWidget(m_railRun);
    m_rail->hide();
    return m_rail;
}

/// Scrolls where large fonts in a small window need more height than there is.
QWidget* MainWindow::buildCentre()
{
    auto* scroll = new QScrollArea(this);
    makeQuiet(*scroll, QStringLiteral("centreScroll"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* centre = new QWidget(scroll);
    centre->setObjectName(QStringLiteral("centre"));
    scroll->setWidget(centre); // while it is empty: it asks for its size
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    m_tiles = new TileRow(m_theme, centre);
    m_banner = new Banner(m_theme, centre);
    m_splitter = new QSplitter(Qt::Vertical, centre);
    m_splitter->setHandleWidth(8);
    m_splitter->setChildrenCollapsible(false);
    m_plots = new PlotBoard(m_theme, m_time, m_controller.run().store, m_splitter);
    m_pane = new BottomPane(m_theme, m_time, m_controller.run(), m_history, m_sweep, m_splitter);
    connect(m_pane, &BottomPane::pageMade, this, &MainWindow::connectPage);
    m_splitter->addWidget(m_plots);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 6);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setSizes({600, 400});
    column->addWidget(m_tiles);
    column->addWidget(m_banner);
    column->addWidget(m_splitter, 1);
    return scroll;
}

void MainWindow::run()
{
    if (m_sweep.isBusy() || m_controller.isBusy() || m_controller.phase() == RunPhase::Loading) {
        return; // two at once would measure each other
    }
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
    m_startWanted = m_startWanted && m_labs.isRunning();
    m_pane->showStart(!any || m_startWanted);
    m_plots->setPeak(m_sweep.peakFor(m_controller.plan()));
    m_closeWarned = false;
    m_quitQuestion.clear();
    m_freeMemoryBytes.reset();
    findBaseline();
    findRates();
    judgeRun();
    refreshFigures();
}

void MainWindow::takePhase()
{
    const RunPhase phase = m_controller.phase();
    const bool busy = m_controller.isBusy();
    m_panel->showPhase(phase, m_controller.canStopNow());
    m_plots->setLive(busy);
    lockStarts();
    paintRail();
    m_progress->setRatio(busy || phase == RunPhase::Loading ? m_controller.progress() : 0);
    if (busy) {
        m_figuresTimer.start();
    } else {
        m_figuresTimer.stop();
        m_history.refresh(); // the run that ended is in it now
        const bool ended =
            phase == RunPhase::Finished || phase == RunPhase::Stopped || phase == RunPhase::Failed;
        if (m_history.isOpen() && ended) {
            m_history.setTrouble(m_controller.historyError());
        }
        findBaseline();
        judgeRun();
    }
    refreshFigures();
    withdrawQuestion();
    if (m_closing && !busy) {
        close();
    }
}

/// Inline tasks need the thread that draws: drawing takes little of it then, or it would change the figures.
void MainWindow::spareThisThread()
{
    constexpr double kShareBesideInline = 0.015;
    constexpr int kFiguresMs = 250;
    const bool needed = m_controller.isBusy() && m_controller.run().isInline();
    const int figuresMs = needed ? 4 * kFiguresMs : kFiguresMs;
    m_plots->scheduler().setShare(needed ? kShareBesideInline : 1);
    if (figuresMs != m_figuresTimer.interval()) {
        m_figuresTimer.setInterval(figuresMs); // starts it anew
    }
}

void MainWindow::paintRail()
{
    const bool busy = m_controller.isBusy();
    m_railRun->setIcon(m_theme.icon(busy ? QStringLiteral("stop") : QStringLiteral("play"),
                                    busy ? m_theme.tokens().bad : m_theme.tokens().accent));
    m_railRun->setAccessibleName(busy ? tr("Stop") : tr("Run"));
    m_railRun->setEnabled(m_panel->runButton()->isEnabled()); // the same button in little room
    m_railRun->setToolTip(m_panel->runButton()->toolTip());
}

void MainWindow::judgeRun()
{
    const auto& summary = m_controller.summary();
    const bool judged = summary && !m_controller.isBusy();
    const auto found =
        judged ? findings(*summary, m_controller.plan(), machineOfRun()) : std::vector<Finding>();
    m_findings = static_cast<int>(found.size());
    m_pane->setFindingCount(m_findings);
    if (!m_pane->isMade(PanePage::Findings)) {
        return; // it asks when it is made
    }
    auto* page = m_pane->findings();
    if (judged) {
        page->showFindings(found, summary);
    } else if (m_controller.isBusy()) {
        page->showState(tr("Findings appear when the run is over."));
    } else {
        page->showState(tr("No run yet. Findings appear when a run is over."));
    }
}

void MainWindow::findBaseline()
{
    m_baseline.reset();
    const auto entry = m_history.baselineFor(m_controller.plan());
    if (entry && (m_controller.hasData() || m_controller.isBusy())) {
        m_baseline =
            TileBaseline{metricOf(*entry, QStringLiteral("throughput_ops_per_s")),
                         metricOf(*entry, QStringLiteral("response_p50_ms")),
                         metricOf(*entry, QStringLiteral("response_p99_ms")),
                         tr("%1, %2").arg(m_history.settingText(*entry),
                                          whenText(entry->startedUtc, QDateTime::currentDateTime()))};
    }
}

/// What fewer workers did for the job of the run shown; told again when the history was read.
void MainWindow::findRates()
{
    if (m_controller.hasData() || m_controller.isBusy()) {
        m_rates.find(m_controller.plan(), machineOfRun(), m_history.folder(), m_sweep.result());
    }
}

/// A run is judged by the machine it ran on, where that is known: a saved one may be of another.
const Environment& MainWindow::machineOfRun() const
{
    const auto& machine = m_controller.machine();
    return machine && machine->usableCpus > 0 ? *machine : m_environment;
}

void MainWindow::refreshFigures()
{
    const Environment& machine = machineOfRun();
    LiveRun& run = m_controller.run();
    VerdictFacts facts = factsOf(m_controller, machine.usableWorkers(), m_rates.rates());
    facts.p99TargetMs = m_preferences.p99TargetMs;
    facts.findings = m_findings;
    facts.sweeping = m_sweep.isBusy();
    spareThisThread();
    if (m_controller.isBusy()) {
        m_freeMemoryBytes = availableMemory();
    }
    m_header->setDisturbed(m_controller.isBusy() && facts.disturbance > kDisturbedRatio); // takes room
    m_header->showRun(m_controller);
    m_tiles->show(tilesOf({run, m_time.view(), m_controller.summary(), machine.usableCpus,
                           machine.memoryBytes, m_controller.plan().memoryLimitBytes,
                           m_preferences.p99TargetMs, m_baseline, width() >= 1500, m_freeMemoryBytes}),
                  judge(facts));
    m_plots->refreshFigures();
    m_pane->refresh();
    const RunPlan shown =
        m_controller.hasData() || m_controller.isBusy() ? m_controller.plan() : m_panel->plan();
    m_status->showWatching(shown.sampleEveryNs, shown.probeEveryNs);
    m_status->showOwnCost(run.ownCpuRatio, m_controller.isBusy() ? m_plots->scheduler().worstFrameMs() : 0);
    if (m_controller.phase() == RunPhase::Stopping && m_controller.canStopNow()) {
        m_panel->showPhase(RunPhase::Stopping, true);
        paintRail();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    writeSettings();
    if (!m_controller.isBusy() && !m_sweep.isBusy()) {
        const bool asks = m_controller.held() && !std::exchange(m_closeWarned, true);
        event->setAccepted(!asks);
        if (asks) {
            offerSaving();
            m_banner->addAction(tr("Quit without it"), [this] { close(); });
        }
        return;
    }
    event->ignore();
    if (m_quitQuestion.isEmpty()) {
        askToQuit();
        return;
    }
    // The run ends first; the window closes as soon as it has. A third try doesn't wait for tasks in flight.
    // The main thread must stay free: with inline tasks it is the one that ends them.
    m_closing = true;
    m_sweep.cancel();
    m_controller.stop();
}

void MainWindow::askToQuit()
{
    m_quitQuestion = m_sweep.isBusy() ? tr("A sweep is still going") : tr("A run is still going");
    m_banner->showNote(m_quitQuestion, tr("Quitting ends it. What was measured so far is kept."));
    m_banner->addAction(tr("Stop and quit"), [this] { close(); });
}

/// Nothing goes any more: the question would be wrong, and the next one is asked again.
void MainWindow::withdrawQuestion()
{
    if (m_controller.isBusy() || m_sweep.isBusy() || m_quitQuestion.isEmpty()) {
        return;
    }
    if (m_banner->headline() == m_quitQuestion) { // something else may be said by now
        m_banner->hide();
    }
    m_quitQuestion.clear();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    adaptToSize();
}

void MainWindow::adaptToSize()
{
    const bool wide = width() >= 1500;
    m_panel->setFixedWidth(qRound(m_theme.scaled(wide ? 300 : 284)));
    m_header->setWide(wide);
    m_plots->setWide(wide);
    m_pane->setWide(wide);
    const bool tall = height() >= 900;
    m_advancedByHeight = m_advancedByHeight && m_panel->isAdvancedOpen() == m_wasTall;
    if (m_advancedByHeight) {
        m_panel->setAdvancedOpen(tall);
    }
    m_wasTall = tall;
    const int gap = height() < 900 ? 8 : 10;
    const int margin = height() < 900 ? 10 : 12;
    auto* centre = m_tiles->parentWidget()->layout();
    centre->setContentsMargins(margin, margin, margin, margin);
    centre->setSpacing(gap);
    m_splitter->setHandleWidth(gap);
    m_plots->layout()->setSpacing(gap);
}

} // namespace parascope
