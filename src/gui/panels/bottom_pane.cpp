// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/bottom_pane.h"

#include "base/clock.h"
#include "models/event_table.h"
#include "models/figures.h"
#include "models/worker_log.h"
#include "panels/compare_page.h"
#include "panels/events_dialog.h"
#include "panels/findings_page.h"
#include "panels/history_page.h"
#include "panels/legend_strip.h"
#include "panels/log_dialog.h"
#include "panels/page_stack.h"
#include "panels/plot_menu.h"
#include "panels/start_page.h"
#include "panels/state_pill.h"
#include "panels/sweep_page.h"
#include "plots/timeline_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parascope {

BottomPane::BottomPane(const Theme& theme, TimeWindow& window, LiveRun& run, HistoryTable& history,
                       SweepController& sweep, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_window(window), m_run(run), m_history(history), m_sweep(sweep),
      m_tabs(new QTabBar(this)), m_pages(new PageStack(this)), m_sweeping(new StatePill(theme, this)),
      m_expand(new QToolButton(this)), m_legend(new LegendStrip(theme, this))
{
    setObjectName(QStringLiteral("pane"));
    setMinimumHeight(qRound(theme.scaled(180)));
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        showCurrent();
        Q_EMIT tabShown(index);
    });
    connect(m_expand, &QToolButton::clicked, this, [this] { Q_EMIT expandAsked(!m_expanded); });
    connect(&theme, &Theme::changed, this, &BottomPane::restyle);
    connect(&m_sweep, &SweepController::changed, this, &BottomPane::showSweep);
    connect(&m_sweep, &SweepController::busyChanged, this, &BottomPane::showSweep);
    restyle();
}

void BottomPane::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 8, 0);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFixedHeight(qRound(m_theme.scaled(42)));
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->installEventFilter(this);
    for (const QString& name : {tr("Timeline"), tr("Sweep"), tr("Compare"), tr("History"), tr("Findings")}) {
        m_tabs->addTab(name);
    }
    for (int i = 0; i < kPaneTabs; ++i) {
        m_tabs->setTabToolTip(i, QStringLiteral("Ctrl+%1").arg(i + 1));
    }
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    bar->addWidget(m_legend);
    m_sweeping->hide();
    bar->addWidget(m_sweeping);
    m_expand->setAccessibleName(tr("Expand the details"));
    m_expand->setToolTip(tr("Give the details the room of the plots, or back (F11)"));
    bar->addWidget(m_expand);
    column->addLayout(bar);
    auto* line = new QFrame(this);
    line->setObjectName(QStringLiteral("headerDivider"));
    line->setFixedHeight(1);
    column->addWidget(line);
    column->addWidget(m_pages, 1);
}

QWidget* BottomPane::make(PanePage page)
{
    switch (page) {
    case PanePage::Timeline: {
        auto* timeline = new TimelineView(m_theme, m_window, m_run, m_pages);
        offerPlotMenu(sourceOf(*timeline), [this](PlotMenu& menu) { addToTimelineMenu(menu); });
        return timeline;
    }
    case PanePage::Start:
        return new StartPage(m_theme, m_pages);
    case PanePage::Sweep:
        return new SweepPage(m_theme, m_sweep, m_pages);
    case PanePage::Compare:
        return new ComparePage(m_theme, m_pages);
    case PanePage::History:
        return new HistoryPage(m_theme, m_history, m_pages);
    case PanePage::Findings:
        break;
    }
    return new FindingsPage(m_theme, m_pages);
}

QWidget* BottomPane::page(PanePage page)
{
    QWidget*& known = m_made[static_cast<std::size_t>(page)];
    if (known == nullptr) {
        known = make(page);
        m_pages->addWidget(known);
        Q_EMIT pageMade(page);
    }
    return known;
}

bool BottomPane::makeNext()
{
    const auto missing = std::find(m_made.begin(), m_made.end(), nullptr);
    if (missing == m_made.end()) {
        return false;
    }
    (void)page(static_cast<PanePage>(missing - m_made.begin()));
    return true;
}

TimelineView* BottomPane::timeline()
{
    return static_cast<TimelineView*>(page(PanePage::Timeline));
}
StartPage* BottomPane::start()
{
    return static_cast<StartPage*>(page(PanePage::Start));
}
SweepPage* BottomPane::sweep()
{
    return static_cast<SweepPage*>(page(PanePage::Sweep));
}
ComparePage* BottomPane::compare()
{
    return static_cast<ComparePage*>(page(PanePage::Compare));
}
HistoryPage* BottomPane::history()
{
    return static_cast<HistoryPage*>(page(PanePage::History));
}
FindingsPage* BottomPane::findings()
{
    return static_cast<FindingsPage*>(page(PanePage::Findings));
}

void BottomPane::refresh()
{
    if (isMade(PanePage::Timeline)) {
        timeline()->markDirty();
    }
}

void BottomPane::showStart(bool start)
{
    m_startShown = start;
    showCurrent();
}

void BottomPane::showCurrent()
{
    static constexpr std::array<PanePage, kPaneTabs> kPageOfTab{
        PanePage::Timeline, PanePage::Sweep, PanePage::Compare, PanePage::History, PanePage::Findings};
    const bool first = currentTab() == 0;
    m_pages->setCurrentWidget(
        page(first && m_startShown ? PanePage::Start : kPageOfTab[static_cast<std::size_t>(currentTab())]));
    m_legend->setVisible(m_wide && first && !m_startShown);
}

int BottomPane::currentTab() const
{
    return m_tabs->currentIndex();
}
void BottomPane::setCurrentTab(int index)
{
    m_tabs->setCurrentIndex(index);
}

void BottomPane::setFindingCount(int count)
{
    m_tabs->setTabText(static_cast<int>(PaneTab::Findings),
                       count > 0 ? tr("Findings  %1").arg(count) : tr("Findings"));
}

void BottomPane::setWide(bool wide)
{
    m_wide = wide;
    m_legend->setVisible(wide && currentTab() == 0 && !isStartShown());
}

void BottomPane::showSweep()
{
    QString text;
    if (m_sweep.isBusy()) {
        text = tr("%1 of %2 runs").arg(m_sweep.runsDone()).arg(m_sweep.mostRuns());
        if (m_sweep.nsLeft() > 0) {
            text += QStringLiteral(" · ≤ ") + clockText(nsToSeconds(m_sweep.nsLeft()));
        }
    }
    m_sweeping->show(Mood::Info, text);
    m_sweeping->setToolTip(tr("The sweep that goes: its runs, and the time it takes at most"));
}

void BottomPane::setExpanded(bool expanded)
{
    m_expanded = expanded;
    restyle();
}

void BottomPane::showEvents()
{
    auto* table = new EventTable;
    table->refresh(m_run);
    (new EventsDialog(tr("Events"), table, this))->open();
}

void BottomPane::showWorkerLog(const QString& whyNone)
{
    const QString log = workerLog(m_run);
    (new LogDialog(m_theme, tr("Worker log"), log.isEmpty() ? whyNone : log, this))->open();
}

/// What no other plot has: what happened, and what became of each worker.
void BottomPane::addToTimelineMenu(PlotMenu& menu)
{
    connect(&menu, &PlotMenu::exported, this, &BottomPane::exported);
    connect(&menu, &PlotMenu::failed, this, &BottomPane::failed);
    menu.addSeparator();
    connect(menu.addAction(tr("Events as table")), &QAction::triggered, this, &BottomPane::showEvents);
    connect(menu.addAction(tr("Workers as table")), &QAction::triggered, this, [this] {
        auto* table = new WorkerTable;
        table->refresh(m_run);
        (new EventsDialog(tr("Workers"), table, this))->open();
    });
}

bool BottomPane::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_tabs && event->type() == QEvent::MouseButtonDblClick) {
        Q_EMIT expandAsked(!m_expanded);
        return true;
    }
    return QFrame::eventFilter(object, event);
}

void BottomPane::restyle()
{
    const Tokens& t = m_theme.tokens();
    m_expand->setIcon(
        m_theme.icon(m_expanded ? QStringLiteral("collapse") : QStringLiteral("expand"), t.textSecondary));
    static_cast<LegendStrip*>(m_legend)->setEntries({{mixed(t.surface, t.blue, 0.62), tr("task"), QString()},
                                                     {t.amber, tr("slower than p95"), QString()},
                                                     {t.purple, tr("transfer"), QString()},
                                                     {t.vermillion, tr("failed"), QString()}});
}

} // namespace parascope
