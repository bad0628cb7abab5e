// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/bottom_pane.h"

#include "models/event_table.h"
#include "panels/compare_page.h"
#include "panels/events_dialog.h"
#include "panels/findings_page.h"
#include "panels/history_page.h"
#include "panels/legend_strip.h"
#include "panels/page_stack.h"
#include "panels/start_page.h"
#include "panels/sweep_page.h"
#include "plots/timeline_view.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace parascope {

BottomPane::BottomPane(const Theme& theme, TimeWindow& window, LiveRun& run, HistoryTable& history,
                       SweepController& sweep, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_run(run), m_tabs(new QTabBar(this)), m_pages(new PageStack(this)),
      m_expand(new QToolButton(this)), m_legend(new LegendStrip(theme, this)),
      m_first(new PageStack(m_pages)), m_timeline(new TimelineView(theme, window, run, m_first)),
      m_start(new StartPage(theme, m_first)), m_sweep(new SweepPage(theme, sweep, m_pages)),
      m_compare(new ComparePage(theme, m_pages)), m_history(new HistoryPage(theme, history, m_pages)),
      m_findings(new FindingsPage(theme, m_pages))
{
    setObjectName(QStringLiteral("pane"));
    setMinimumHeight(180);
    build();
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_legend->setVisible(m_wide && index == 0 && !isStartShown());
        Q_EMIT tabShown(index);
    });
    connect(m_expand, &QToolButton::clicked, this, [this] { Q_EMIT expandAsked(!m_expanded); });
    m_timeline->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_timeline, &QWidget::customContextMenuRequested, this, &BottomPane::openTimelineMenu);
    connect(&theme, &Theme::changed, this, &BottomPane::restyle);
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
    m_expand->setAccessibleName(tr("Expand the details"));
    m_expand->setToolTip(tr("Give the details the room of the plots, or back (F11)"));
    bar->addWidget(m_expand);
    column->addLayout(bar);
    auto* line = new QFrame(this);
    line->setObjectName(QStringLiteral("headerDivider"));
    line->setFixedHeight(1);
    column->addWidget(line);
    m_first->addWidget(m_timeline);
    m_first->addWidget(m_start);
    for (QWidget* page : QList<QWidget*>{m_first, m_sweep, m_compare, m_history, m_findings}) {
        m_pages->addWidget(page);
    }
    column->addWidget(m_pages, 1);
}

void BottomPane::refresh()
{
    m_timeline->markDirty();
}

void BottomPane::showStart(bool start)
{
    m_first->setCurrentWidget(start ? static_cast<QWidget*>(m_start) : m_timeline);
    m_legend->setVisible(m_wide && currentTab() == 0 && !start);
}

bool BottomPane::isStartShown() const
{
    return m_first->currentWidget() == m_start;
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

void BottomPane::openTimelineMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Events as table")), &QAction::triggered, this, &BottomPane::showEvents);
    connect(menu->addAction(tr("Workers as table")), &QAction::triggered, this, [this] {
        auto* table = new WorkerTable;
        table->refresh(m_run);
        (new EventsDialog(tr("Workers"), table, this))->open();
    });
    menu->popup(m_timeline->mapToGlobal(position));
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
                                                     {t.vermillion, tr("failed"), QString()}});
}

} // namespace parascope
