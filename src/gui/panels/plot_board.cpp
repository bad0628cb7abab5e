// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/plot_board.h"

#include "panels/legend_strip.h"
#include "panels/plot_card.h"
#include "plots/cores_plot.h"
#include "plots/latency_plot.h"
#include "plots/loop_plot.h"
#include "plots/throughput_plot.h"

#include <QActionGroup>
#include <QGridLayout>
#include <QMenu>
#include <QToolButton>

namespace parascope {

PlotBoard::PlotBoard(const Theme& theme, TimeWindow& window, LiveStore& store, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_window(window), m_store(store),
      m_latency(new LatencyPlot(theme, window, store, this)),
      m_throughput(new ThroughputPlot(theme, window, store, this)),
      m_loop(new LoopPlot(theme, window, store, this)), m_cores(new CoresPlot(theme, window, store, this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    auto* latency = addCard(
        new PlotCard(theme, m_latency,
                     {tr("Latency"), tr("response time, log scale"), tr("response"), QStringLiteral("pulse"),
                      tr("p50, p90, p99 and p99.9 over time,"), tr("from every task that ended")},
                     this),
        0, 0);
    addLatencyMenu(latency);
    addCard(new PlotCard(theme, m_throughput,
                         {tr("Throughput"), tr("tasks finished per second"), tr("tasks/s"),
                          QStringLiteral("bolt"), tr("Tasks finished per second,"), tr("with errors marked")},
                         this),
            0, 1);
    addCard(new PlotCard(theme, m_loop,
                         {tr("Main thread"), tr("event-loop delay, worst of each column"), tr("loop delay"),
                          QStringLiteral("clock"), tr("How long a click would have had to wait,"),
                          tr("with every stall marked")},
                         this),
            1, 0);
    auto* cores = addCard(
        new PlotCard(theme, m_cores,
                     {tr("Cores"), tr("utilisation of each logical core"), tr("utilisation"),
                      QStringLiteral("cpu"), tr("How busy each logical core is,"), tr("one row per core")},
                     this),
        1, 1);
    cores->legend()->setScale(true);
    for (int i : {0, 1}) {
        grid->setColumnStretch(i, 1);
        grid->setRowStretch(i, 1);
        grid->setColumnMinimumWidth(i, 200);
    }
    connect(&window, &TimeWindow::followChanged, this, &PlotBoard::showFollowChip);
}

PlotCard* PlotBoard::addCard(PlotCard* card, int row, int column)
{
    static_cast<QGridLayout*>(layout())->addWidget(card, row, column);
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    card->setMinimumHeight(84 + 38);
    m_cards.append(card);
    m_scheduler.add(card->plot());
    connect(card->followChip(), &QToolButton::clicked, &m_window, &TimeWindow::follow);
    return card;
}

void PlotBoard::addLatencyMenu(PlotCard* card)
{
    auto* button = new QToolButton(card);
    button->setIcon(m_theme.icon(QStringLiteral("chevron-down"), m_theme.tokens().textSecondary));
    button->setIconSize(QSize(14, 14));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Which time: response, wait or service"));
    button->setAccessibleName(tr("Which latency is shown"));
    auto* menu = new QMenu(button);
    auto* group = new QActionGroup(menu);
    const QList<QPair<LatencyKind, QString>> kinds{
        {LatencyKind::Response, tr("Response time: from due to delivered")},
        {LatencyKind::Wait, tr("Wait time: from due to started")},
        {LatencyKind::Service, tr("Service time: from started to ended")}};
    for (const auto& [kind, text] : kinds) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(kind == LatencyKind::Response);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, which = kind] { setLatencyKind(which); });
    }
    button->setMenu(menu);
    card->addControl(button);
}

void PlotBoard::setLatencyKind(LatencyKind kind)
{
    m_latency->setKind(kind);
    switch (kind) {
    case LatencyKind::Response:
        m_cards[0]->setSubtitles(tr("response time, log scale"), tr("response"));
        break;
    case LatencyKind::Wait:
        m_cards[0]->setSubtitles(tr("wait time, log scale"), tr("wait"));
        break;
    case LatencyKind::Service:
        m_cards[0]->setSubtitles(tr("service time, log scale"), tr("service"));
        break;
    }
    refreshFigures();
}

void PlotBoard::showRun(bool any, double offeredRate)
{
    m_throughput->setOfferedRate(offeredRate);
    for (auto* card : m_cards) {
        card->setEmpty(!any);
    }
    markDirty();
    refreshFigures();
}

void PlotBoard::markDirty()
{
    for (auto* card : m_cards) {
        card->plot()->markDirty();
    }
}

void PlotBoard::setLive(bool live)
{
    m_live = live;
    m_throughput->setLive(live);
    showFollowChip();
}

void PlotBoard::showFollowChip()
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setFollowChip(m_live && !m_window.follows() && i == 1);
    }
}

void PlotBoard::refreshFigures()
{
    const auto [from, until] = m_window.view();
    const auto ns = [](double seconds) { return static_cast<std::int64_t>(seconds * 1e9); };
    const RangeFigures figures = m_store.figures(ns(from), ns(until), m_latency->kind());
    for (auto* card : m_cards) {
        card->showFigures(figures);
    }
}

void PlotBoard::setWide(bool wide)
{
    for (auto* card : m_cards) {
        card->setWide(wide);
    }
}

void PlotBoard::focusPlotOf(TileKind kind)
{
    switch (kind) {
    case TileKind::LatencyP50:
    case TileKind::LatencyP99:
        m_latency->setFocus();
        break;
    case TileKind::MaxStall:
        m_loop->setFocus();
        break;
    case TileKind::Cpu:
    case TileKind::Memory:
        m_cores->setFocus();
        break;
    case TileKind::Throughput:
    case TileKind::Errors:
        m_throughput->setFocus();
        break;
    }
}

} // namespace parascope
