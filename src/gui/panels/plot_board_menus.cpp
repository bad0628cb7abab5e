// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/plot_board.h"

#include "panels/plot_card.h"
#include "panels/range_strip.h"
#include "panels/segmented.h"
#include "plots/latency_plot.h"
#include "plots/loop_plot.h"
#include "plots/throughput_plot.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

// What the heads of the cards let a person choose: the look and kind of latency, whose main thread.

namespace parascope {

QToolButton* PlotBoard::addMenuButton(PlotCard* card, const QString& name)
{
    auto* button = new QToolButton(card);
    m_theme.keepPainted(button, [this, button] {
        button->setIcon(m_theme.icon(QStringLiteral("chevron-down"), m_theme.tokens().textSecondary));
    });
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
    m_look->setFixedHeight(qRound(m_theme.scaled(30)));
    m_look->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
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

void PlotBoard::setLatencyKind(LatencyKind kind)
{
    m_latency->setKind(kind);
    const QString axis = m_latency->isLinear() ? tr("linear scale") : tr("log scale");
    const auto subtitles = [&](const QString& longName, const QString& shortName) {
        m_cards[0]->setSubtitles(QStringLiteral("%1, %2").arg(longName, axis), shortName);
    };
    switch (kind) {
    case LatencyKind::Response:
        if (m_throughput->offeredRate() >
            0) { // safe from coordinated omission, and longer than what the tasks themselves saw
            subtitles(tr("response time from the intended start"), tr("from intended start"));
        } else {
            subtitles(tr("response time"), tr("response"));
        }
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

} // namespace parascope
