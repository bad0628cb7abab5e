// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history_table.h"
#include "models/live_run.h"
#include "models/sweep_controller.h"
#include "models/time_window.h"
#include "theme/theme.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace parascope {

class ComparePage;
class FindingsPage;
class HistoryPage;
class StartPage;
class SweepPage;
class TimelineView;

enum class PaneTab { Timeline, Sweep, Compare, History, Findings };
inline constexpr int kPaneTabs = 5;

/// The pane under the plots: the cause of what the plots show, and what is done with runs. It can take the
/// plots' place. Before the first run the timeline's place has what to start with.
class BottomPane : public QFrame {
    Q_OBJECT
public:
    BottomPane(const Theme& theme, TimeWindow& window, LiveRun& run, HistoryTable& history,
               SweepController& sweep, QWidget* parent = nullptr);
    void refresh(); ///< four times a second
    /// Nothing was run yet, or the labs are asked for: the start page instead of the lanes.
    void showStart(bool start);
    [[nodiscard]] bool isStartShown() const;
    [[nodiscard]] int currentTab() const;
    void setCurrentTab(int index);
    void setCurrentTab(PaneTab tab) { setCurrentTab(static_cast<int>(tab)); }
    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const { return m_expanded; }
    void setFindingCount(int count);
    void showEvents();       ///< the log of the run, as a table
    void setWide(bool wide); ///< the timeline's legend

    [[nodiscard]] TimelineView* timeline() const { return m_timeline; }
    [[nodiscard]] StartPage* start() const { return m_start; }
    [[nodiscard]] SweepPage* sweep() const { return m_sweep; }
    [[nodiscard]] ComparePage* compare() const { return m_compare; }
    [[nodiscard]] HistoryPage* history() const { return m_history; }
    [[nodiscard]] FindingsPage* findings() const { return m_findings; }
    [[nodiscard]] QTabBar* tabs() const { return m_tabs; }

Q_SIGNALS:
    void expandAsked(bool expanded);
    void tabShown(int index);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void build();
    void openTimelineMenu(const QPoint& position);
    void restyle();
    const Theme& m_theme;
    LiveRun& m_run;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    QToolButton* m_expand;
    QWidget* m_legend;
    QStackedWidget* m_first; ///< start page or lanes
    TimelineView* m_timeline;
    StartPage* m_start;
    SweepPage* m_sweep;
    ComparePage* m_compare;
    HistoryPage* m_history;
    FindingsPage* m_findings;
    bool m_expanded = false;
    bool m_wide = false;
};

} // namespace parascope
