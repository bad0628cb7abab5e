// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/plot_board.h"

#include "base/clock.h"
#include "panels/legend_strip.h"
#include "panels/plot_card.h"
#include "panels/range_strip.h"
#include "panels/segmented.h"
#include "plots/cores_plot.h"
#include "plots/latency_plot.h"
#include "plots/loop_plot.h"
#include "plots/throughput_plot.h"

#include <QGridLayout>
#include <QToolButton>

namespace parascope {

PlotBoard::PlotBoard(const Theme& theme, TimeWindow& window, LiveStore& store, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_window(window), m_store(store),
      m_latency(new LatencyPlot(theme, window, store, this)),
      m_throughput(new ThroughputPlot(theme, window, store, this)),
      m_loop(new LoopPlot(theme, window, store, this)), m_cores(new CoresPlot(theme, window, store, this)),
      m_strip(new RangeStrip(theme, window, store, this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    auto* latency = addCard(
        new PlotCard(theme, m_latency,
                     {tr("Latency"), tr("response time, log scale"), tr("response"), QStringLiteral("pulse"),
                      tr("p50, p90, p99 and p99.9 over time,"), tr("or every task as a heatmap")},
                     this),
        0, 0);
    addLatencyMenu(latency);
    addCard(new PlotCard(theme, m_throughput,
                         {tr("Throughput"), tr("tasks finished per second"), tr("tasks/s"),
                          QStringLiteral("bolt"), tr("Tasks finished per second,"), tr("with errors marked")},
                         this),
            0, 1);
    auto* loop =
        addCard(new PlotCard(theme, m_loop,
                             {tr("Main thread"), tr("event-loop delay, worst of each column"),
                              tr("loop delay"), QStringLiteral("clock"),
                              tr("How long a click would have had to wait,"), tr("with every stall marked")},
                             this),
                1, 0);
    addLoopMenu(loop);
    addCard(
        new PlotCard(theme, m_cores,
                     {tr("Cores"), tr("utilisation of each logical core"), tr("utilisation"),
                      QStringLiteral("cpu"), tr("How busy each logical core is,"), tr("one row per core")},
                     this),
        1, 1);
    for (int i : {0, 1}) {
        grid->setColumnStretch(i, 1);
        grid->setRowStretch(i, 1);
        grid->setColumnMinimumWidth(i, 200);
    }
    grid->addWidget(m_strip, 2, 0, 1, 2); // over the plots it would cover axes and heads
    connect(&window, &TimeWindow::followChanged, this, &PlotBoard::showFollowChip);
}

PlotCard* PlotBoard::addCard(PlotCard* card, int row, int column)
{
    static_cast<QGridLayout*>(layout())->addWidget(card, row, column);
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_cards.append(card);
    m_scheduler.add(card->plot());
    const int index = static_cast<int>(m_cards.size()) - 1;
    connect(card->followChip(), &QToolButton::clicked, &m_window, &TimeWindow::follow);
    connect(card, &PlotCard::enlargeAsked, this,
            [this, index] { enlarge(m_enlarged == index ? -1 : index); });
    connect(card->plot(), &QCustomPlot::afterReplot, this, [this, card] {
        if (!m_live) { // else the timer of the figures does it
            card->showLegend();
        }
    });
    connect(card, &PlotCard::exported, this, &PlotBoard::exported);
    connect(card, &PlotCard::failed, this, &PlotBoard::failed);
    return card;
}

void PlotBoard::enlarge(int card)
{
    m_enlarged = card;
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i) {
        m_cards[i]->setVisible(card < 0 || i == card);
    }
    auto* grid = static_cast<QGridLayout*>(layout());
    for (int i : {0, 1}) {
        grid->setColumnStretch(i, card < 0 || card % 2 == i ? 1 : 0);
        grid->setColumnMinimumWidth(i, card < 0 ? 200 : 0);
        grid->setRowStretch(i, card < 0 || card / 2 == i ? 1 : 0);
    }
    grid->setHorizontalSpacing(card < 0 ? grid->verticalSpacing() : 0);
    showFollowChip();
}

void PlotBoard::toggleHeatMap()
{
    m_look->setCurrent(m_latency->isHeatMap() ? 0 : 1);
    m_latency->setHeatMap(!m_latency->isHeatMap());
    refreshFigures();
}

void PlotBoard::toggleLinear()
{
    m_latency->setLinear(!m_latency->isLinear());
    m_look->setCurrent(m_latency->isHeatMap() ? 1 : 0);
    setLatencyKind(m_latency->kind());
}

void PlotBoard::setTarget(double p99Ms)
{
    m_latency->setTarget(p99Ms);
}

LivePlot* PlotBoard::currentPlot() const
{
    for (auto* card : m_cards) {
        if (card->plot()->hasFocus()) {
            return card->plot();
        }
    }
    return m_latency;
}

bool PlotBoard::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (m_store.empty() || modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::AltModifier)) {
        return false;
    }
    if (key == Qt::Key_H) {
        toggleHeatMap();
        return true;
    }
    if (key == Qt::Key_L) {
        toggleLinear();
        return true;
    }
    return currentPlot()->takeKey(key, modifiers);
}

void PlotBoard::setPeak(double perSecond)
{
    if (perSecond != m_throughput->peak()) {
        m_throughput->setPeak(perSecond);
    }
}

void PlotBoard::showRun(bool any, double offeredRate)
{
    m_throughput->setOfferedRate(offeredRate);
    for (auto* card : m_cards) {
        card->setEmpty(!any);
    }
    markDirty();
    setLatencyKind(m_latency->kind()); // says from when it counts; and the figures
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
        m_cards[i]->setFollowChip(m_live && !m_window.follows() && i == (m_enlarged >= 0 ? m_enlarged : 1));
    }
}

void PlotBoard::refreshFigures()
{
    const auto [from, until] = m_window.view();
    const RangeFigures figures = m_store.figures(secondsToNs(from), secondsToNs(until), m_latency->kind());
    for (auto* card : m_cards) {
        card->showFigures(figures);
    }
    m_strip->refresh();
}

void PlotBoard::setWide(bool wide)
{
    m_look->setMinimumWidth(m_look->sizeHint().width() + (wide ? 30 : 0)); // else the legend needs the room
    for (auto* card : m_cards) {
        card->setWide(wide);
    }
}

void PlotBoard::focusPlotOf(TileKind kind)
{
    const auto cardOf = [kind] {
        switch (kind) {
        case TileKind::LatencyP50:
        case TileKind::LatencyP99:
            return 0;
        case TileKind::MaxStall:
            return 2;
        case TileKind::Cpu:
        case TileKind::Memory:
            return 3;
        case TileKind::Throughput:
        case TileKind::Errors:
            break;
        }
        return 1;
    };
    const int card = cardOf();
    if (!m_cards[card]->isEmpty()) {
        enlarge(m_enlarged == card ? -1 : card);
    }
    m_cards[card]->plot()->setFocus();
}

} // namespace parascope
