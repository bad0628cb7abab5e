// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "models/history_table.h"
#include "models/live_run.h"
#include "models/sweep_controller.h"
#include "models/time_window.h"
#include "theme/theme.h"

#include <QFrame>

#include <array>

class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace parascope {

class ComparePage;
class FindingsPage;
class HistoryPage;
class PlotMenu;
class StartPage;
class StatePill;
class SweepPage;
class TimelineView;

enum class PaneTab { Timeline, Sweep, Compare, History, Findings };
inline constexpr int kPaneTabs = 5;
/// What can lie in the pane: a page for each tab, and one that takes the timeline's place.
enum class PanePage { Timeline, Start, Sweep, Compare, History, Findings };

/// The pane under the plots: the cause of what the plots show, and what is done with runs. It can take the
/// plots' place. Before the first run the timeline's place has what to start with. A page is made when it is
/// first shown or asked for: most are not needed for the first picture.
class BottomPane : public QFrame {
    Q_OBJECT
public:
    BottomPane(const Theme& theme, TimeWindow& window, LiveRun& run, HistoryTable& history,
               SweepController& sweep, QWidget* parent = nullptr);
    void refresh(); ///< four times a second
    /// Nothing was run yet, or the labs are asked for: the start page instead of the lanes. Nothing is shown
    /// before the first call.
    void showStart(bool start);
    [[nodiscard]] bool isStartShown() const { return m_startShown; }
    [[nodiscard]] int currentTab() const;
    void setCurrentTab(int index);
    void setCurrentTab(PaneTab tab) { setCurrentTab(static_cast<int>(tab)); }
    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const { return m_expanded; }
    void setFindingCount(int count);
    void showEvents(); ///< what happened in the run, as a table
    /// How worker processes ended, and their own last words; `whyNone` where the run has none of that.
    void showWorkerLog(const QString& whyNone);
    void setWide(bool wide); ///< the timeline's legend

    [[nodiscard]] TimelineView* timeline();
    [[nodiscard]] StartPage* start();
    [[nodiscard]] SweepPage* sweep();
    [[nodiscard]] ComparePage* compare();
    [[nodiscard]] HistoryPage* history();
    [[nodiscard]] FindingsPage* findings();
    [[nodiscard]] bool isMade(PanePage page) const
    {
        return m_made[static_cast<std::size_t>(page)] != nullptr;
    }
    /// Makes a page that is not there yet, so that nobody waits for it later; false = all are.
    bool makeNext();
    [[nodiscard]] QTabBar* tabs() const { return m_tabs; }
    [[nodiscard]] StatePill* sweepPill() const { return m_sweeping; }

Q_SIGNALS:
    void pageMade(parascope::PanePage page);
    void expandAsked(bool expanded);
    void tabShown(int index);
    void exported(const QString& path); ///< the timeline
    void failed(const parascope::Error& error);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    static constexpr std::size_t kPages = 6;
    void build();
    QWidget* make(PanePage page);
    [[nodiscard]] QWidget* page(PanePage page);
    void showCurrent();
    void addToTimelineMenu(PlotMenu& menu);
    void restyle();
    void showSweep();
    const Theme& m_theme;
    TimeWindow& m_window;
    LiveRun& m_run;
    HistoryTable& m_history;
    SweepController& m_sweep;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    StatePill* m_sweeping; ///< how far the sweep is, on whatever page
    QToolButton* m_expand;
    QWidget* m_legend;
    std::array<QWidget*, kPages> m_made{};
    bool m_startShown = false;
    bool m_expanded = false;
    bool m_wide = false;
};

} // namespace parascope
