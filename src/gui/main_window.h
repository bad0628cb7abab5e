// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/system/environment.h"
#include "models/compare_loader.h"
#include "models/history_table.h"
#include "models/lab_runner.h"
#include "models/preferences.h"
#include "models/rate_finder.h"
#include "models/recording_files.h"
#include "models/run_controller.h"
#include "models/sweep_controller.h"
#include "models/tile_figures.h"
#include "models/time_window.h"
#include "models/verdict.h"
#include "panels/tour.h"
#include "theme/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QSettings>
#include <QTimer>

class QMenu;
class QSplitter;
class QToolButton;

namespace parascope {

class Banner;
class BottomPane;
class HeaderBar;
class PlotBoard;
class ProgressLine;
class RunPanel;
class StatusLine;
class TileRow;
enum class PanePage;
struct FindingChange;

/// The window: puts the parts together and connects them; what they do is theirs.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Theme& theme, EngineFactory engines, Environment environment);
    ~MainWindow() override;

    /// applyTo() of the theme and show(), in two pictures: the surfaces at once, then all that is on them.
    /// Fonts, styles and layouts take most of the time of a start, and a window that is there is better than
    /// none.
    void openInStages();
    /// A recording or a plan, told apart by what is in it.
    /// A recording is read in the background; false = it is no valid plan and no recording that can be read.
    bool openPath(const QString& path);
    /// Opens it and runs what it says; nothing runs when it can't be read.
    void openAndRun(const QString& path);
    /// The list of runs in this folder; offers a recording that a crash left behind, else shows the last run.
    void openHistory(const QString& folder);
    /// Before openHistory(), where the person has asked for something else.
    void setShowsLastRun(bool shows) { m_showsLastRun = shows; }
    void run();
    /// Without one there are no sweeps.
    void setSweepFactory(SweepFactory factory) { m_sweep.setFactory(std::move(factory)); }
    void compare(); ///< what is marked in the history
    void showTab(int index);
    void startTour();
    void startLab(int lab);
    void startDemo(); ///< a lab whose two runs are compared at its end
    /// All parts where they were at the first start.
    void resetLayout();
    [[nodiscard]] RunController& controller() { return m_controller; }
    [[nodiscard]] RunPanel* panel() const { return m_panel; }
    [[nodiscard]] PlotBoard* plots() const { return m_plots; }
    [[nodiscard]] TileRow* tiles() const { return m_tiles; }
    [[nodiscard]] Banner* banner() const { return m_banner; }
    [[nodiscard]] BottomPane* pane() const { return m_pane; }
    [[nodiscard]] HeaderBar* header() const { return m_header; }
    [[nodiscard]] Tour* tour() const { return m_tour; }
    [[nodiscard]] RecordingFiles& files() { return m_files; }
    [[nodiscard]] TimeWindow& timeWindow() { return m_time; }
    [[nodiscard]] HistoryTable& history() { return m_history; }
    [[nodiscard]] SweepController& sweep() { return m_sweep; }
    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }

Q_SIGNALS:
    /// The first whole picture is on screen: what can wait for that may begin.
    void firstPainted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // main_window.cpp
    void build();
    QWidget* buildCentre();
    QWidget* buildRail();
    void takePhase();
    void takeRun();
    void findBaseline();
    void findRates();
    [[nodiscard]] const Environment& machineOfRun() const;
    void refreshFigures();
    void judgeRun();
    void paintRail();
    void spareThisThread();
    void askToQuit();
    void withdrawQuestion();
    void adaptToSize();
    // main_window_stages.cpp
    void paintSurfaces(QPainter& painter) const;
    void prepareNext();
    // main_window_wiring.cpp
    void connectParts();
    void connectPane();
    void connectPage(PanePage page);
    template <typename Plots> void connectExports(Plots* plots);
    void connectFiles();
    void buildMenus();
    void addShortcuts();
    void addShortcut(const QKeySequence& keys, void (MainWindow::*slot)());
    void showError(const Error& error);
    void followLink(VerdictLink link);
    void applyChange(const FindingChange& change);
    void applyLayout(int threads, int processes);
    void sayChanged();
    void showSpan(double from, double until);
    void showTimeline();
    void lockStarts();
    // main_window_actions.cpp
    void showRange();
    void escape();
    void expandPane(bool expanded);
    void toggleExpanded();
    void togglePanel();
    void showPanel(bool visible);
    void toggleTheme();
    void openPicker();
    void openExportMenu();
    void openShortcuts();
    void takeLab(const LabState& state);
    void askSweep();
    // main_window_settings.cpp
    void takePreferences(const Preferences& preferences);
    void openSettings();
    void askTarget();
    void readSettings();
    void writeSettings();
    // main_window_files.cpp
    void askOpen();
    void askSave();
    void askExport(const ExportChoice& choice);
    void askPicture();
    void greet();
    bool offerLeftovers();
    void offerSaving();
    void listSaved(const std::shared_ptr<const HeldRecording>& run, const QString& path);
    void sayDone(const QString& what, const QString& path);
    void fillExportMenu(QMenu* menu);

    Theme& m_theme;
    Environment m_environment;
    Preferences m_preferences;
    TimeWindow m_time;
    RunController m_controller;
    RecordingFiles m_files;
    HistoryTable m_history;
    LabRunner m_labs;
    SweepController m_sweep;
    CompareLoader m_comparing;
    RateFinder m_rates;
    QTimer m_prepareTimer; ///< makes what the first picture did not need, a page at a time
    QTimer m_figuresTimer; ///< a few times a second while a run goes
    QTimer m_filesTimer;   ///< a file takes so long that it should be seen
    HeaderBar* m_header = nullptr;
    ProgressLine* m_progress = nullptr;
    RunPanel* m_panel = nullptr;
    QWidget* m_rail = nullptr; ///< Run and Stop while the panel is hidden
    QToolButton* m_railRun = nullptr;
    TileRow* m_tiles = nullptr;
    Banner* m_banner = nullptr;
    PlotBoard* m_plots = nullptr;
    BottomPane* m_pane = nullptr;
    QSplitter* m_splitter = nullptr;
    StatusLine* m_status = nullptr;
    QPointer<Tour> m_tour;
    int m_findings = 0;
    bool m_startWanted = false;       ///< the labs are shown although there was a run
    std::optional<RunPlan> m_ownPlan; ///< the person's settings, while a lab has theirs in the panel
    bool m_demo = false;              ///< the lab that runs is the demo
    std::optional<TileBaseline> m_baseline;
    std::optional<std::int64_t> m_freeMemoryBytes; ///< when the run shown last went
    bool m_showsLastRun = true;
    enum class Stage {
        Surfaces, ///< the parts are made, but hidden
        Whole,    ///< they are shown
        Complete  ///< they were painted, and firstPainted() was told
    };
    Stage m_stage = Stage::Whole;
    bool m_stagePainted = false;
    QString m_quitQuestion; ///< whether to end what is going; empty = was not asked
    bool m_closing = false;
    bool m_closeWarned = false;     ///< that the run is only in memory
    bool m_advancedByHeight = true; ///< the person has not folded or unfolded it
    bool m_wasTall = false;
};

} // namespace parascope
