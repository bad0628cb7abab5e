// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/plot_board.h"

#include "panels/legend_strip.h"
#include "panels/plot_card.h"
#include "panels/range_strip.h"
#include "panels/segmented.h"
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
      m_loop(new LoopPlot(theme, window, store, this)), m_cores(new CoresPlot(theme, window, store, this)),
      m_strip(new RangeStrip(theme, window, store, this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    auto* latency = addCard(
        new PlotCard(theme, m_latency,
                     {tr("Latency"), tr("response time, log scale"), tr("response"), QStringLiteral("pulse"),
                      tr("p50, p90, p99 and p99.9 over time,"), tr("or every task as a heat map")},
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

QToolButton* PlotBoard::addMenuButton(PlotCard* card, const QString& name)
{
    auto* button = new QToolButton(card);
    const auto paint = [this, button] {
        button->setIcon(m_theme.icon(QStringLiteral("chevron-down"), m_theme.tokens().textSecondary));
    };
    paint();
    connect(&m_theme, &Theme::changed, button, paint);
    button->setProperty("role", QStringLiteral("dense"));
    button->setIconSize(QSize(14, 14));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(name);
    button->setAccessibleName(name);
    card->addControl(button);
    return button;
}

void PlotBoard::addLatencyMenu(PlotCard* card)
{
    m_look = new Segmented(m_theme, tr("Look of the latency plot"), card);
    m_look->addSegment(tr("Bands"), {}, tr("p50 to p99.9 as lines and bands (H)"));
    m_look->addSegment(tr("Heatmap"), {}, tr("Every task: colour says how many (H)"));
    m_look->setProperty("dense", true);
    m_look->setFixedHeight(qRound(m_theme.scaled(30)));
    connect(m_look, &Segmented::chosen, this, [this](int look) {
        m_latency->setHeatMap(look == 1);
        refreshFigures();
    });
    card->addControl(m_look);
    auto* button = addMenuButton(card, tr("Which latency is shown: response, wait or service"));
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
    menu->addSeparator();
    connect(menu->addAction(tr("Log or linear axis (L)")), &QAction::triggered, this,
            &PlotBoard::toggleLinear);
    button->setMenu(menu);
}

void PlotBoard::addLoopMenu(PlotCard* card)
{
    auto* button = addMenuButton(card, tr("Whose main thread is shown"));
    m_loopMenu = new QMenu(button);
    button->setMenu(m_loopMenu);
    connect(m_loopMenu, &QMenu::aboutToShow, this, &PlotBoard::fillLoopMenu);
    fillLoopMenu();
}

void PlotBoard::fillLoopMenu()
{
    m_loopMenu->clear();
    const auto add = [this](int process, const QString& text) {
        QAction* action = m_loopMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_loop->process() == process);
        connect(action, &QAction::triggered, this, [this, process] { setLoopProcess(process); });
    };
    add(0, tr("This app"));
    if (m_store.watchedChildren() > 0) {
        add(kWorstLoop, tr("Worst of all processes"));
    }
    for (int process = 1; process <= m_store.watchedChildren(); ++process) {
        add(process, tr("Process %1").arg(process));
    }
}

void PlotBoard::setLoopProcess(int process)
{
    m_loop->setProcess(process);
    const QString whose = process == 0            ? tr("event-loop delay, worst of each column")
                          : process == kWorstLoop ? tr("event-loop delay, worst of all processes")
                                                  : tr("event-loop delay of process %1").arg(process);
    m_cards[2]->setSubtitles(whose, process == 0            ? tr("loop delay")
                                    : process == kWorstLoop ? tr("worst process")
                                                            : tr("process %1").arg(process));
    refreshFigures();
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

void PlotBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_strip->refresh();
}

void PlotBoard::setLatencyKind(LatencyKind kind)
{
    m_latency->setKind(kind);
    const QString axis = m_latency->isLinear() ? tr("linear scale") : tr("log scale");
    const auto subtitles = [&](const QString& longName, const QString& shortName) {
        m_cards[0]->setSubtitles(QStringLiteral("%1, %2").arg(longName, axis), shortName);
    };
    switch (kind) {
    case LatencyKind::Response:
        subtitles(tr("response time"), tr("response"));
        break;
    case LatencyKind::Wait:
        subtitles(tr("wait time"), tr("wait"));
        break;
    case LatencyKind::Service:
        subtitles(tr("service time"), tr("service"));
        break;
    }
    m_strip->setKind(kind);
    refreshFigures();
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
        m_cards[i]->setFollowChip(m_live && !m_window.follows() && i == (m_enlarged >= 0 ? m_enlarged : 1));
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
