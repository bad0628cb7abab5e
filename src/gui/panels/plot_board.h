// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_store.h"
#include "models/tile_figures.h"
#include "models/time_window.h"
#include "plots/frame_scheduler.h"
#include "theme/theme.h"

#include <QList>
#include <QWidget>

class QMenu;
class QToolButton;

namespace parascope {

class CoresPlot;
class LatencyPlot;
class LoopPlot;
class PlotCard;
class RangeStrip;
class Segmented;
class ThroughputPlot;

/// The four linked plots in their cards, two by two with equal columns and rows, and the clock that draws
/// them. Latency shows response, wait or service time (its card's menu).
class PlotBoard : public QWidget {
    Q_OBJECT
public:
    PlotBoard(const Theme& theme, TimeWindow& window, LiveStore& store, QWidget* parent = nullptr);
    /// Another run is shown, or none.
    void showRun(bool any, double offeredRate);
    void setPeak(double perSecond); ///< of the last sweep of this job; 0 = none
    void markDirty();               ///< new data came in
    void setLive(bool live);        ///< the Follow chip is for a live run only
    /// Legends and descriptions, four times a second.
    void refreshFigures();
    void setWide(bool wide);
    /// Shows the plot of a tile large, or as before when it is.
    void focusPlotOf(TileKind kind);
    /// One card takes the room of all four; -1 = all four again.
    void enlarge(int card);
    [[nodiscard]] int enlarged() const { return m_enlarged; }
    void toggleHeatMap();
    void toggleLinear();
    void setTarget(double p99Ms);
    /// Keys of section 11 that reach the window from anywhere.
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] LivePlot* currentPlot() const; ///< with the focus, or the first
    [[nodiscard]] RangeStrip* rangeStrip() const { return m_strip; }
    [[nodiscard]] LatencyPlot* latency() const { return m_latency; }
    [[nodiscard]] LoopPlot* loop() const { return m_loop; }
    [[nodiscard]] ThroughputPlot* throughput() const { return m_throughput; }
    [[nodiscard]] FrameScheduler& scheduler() { return m_scheduler; }
    [[nodiscard]] const QList<PlotCard*>& cards() const { return m_cards; }

Q_SIGNALS:
    void exported(const QString& path);
    void failed(const parascope::Error& error);

private:
    PlotCard* addCard(PlotCard* card, int row, int column);
    void addLatencyMenu(PlotCard* card);
    void addLoopMenu(PlotCard* card);
    void fillLoopMenu();
    void setLoopProcess(int process);
    QToolButton* addMenuButton(PlotCard* card, const QString& name);
    void setLatencyKind(LatencyKind kind);
    void showFollowChip();

    const Theme& m_theme;
    TimeWindow& m_window;
    LiveStore& m_store;
    FrameScheduler m_scheduler;
    LatencyPlot* m_latency;
    ThroughputPlot* m_throughput;
    LoopPlot* m_loop;
    CoresPlot* m_cores;
    QList<PlotCard*> m_cards;
    RangeStrip* m_strip;
    Segmented* m_look = nullptr; ///< bands or heat map
    QMenu* m_loopMenu = nullptr;
    int m_enlarged = -1;
    bool m_live = false;
};

} // namespace parascope
