// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/system/environment.h"
#include "models/recording_files.h"
#include "models/run_controller.h"
#include "models/time_window.h"
#include "theme/theme.h"

#include <QMainWindow>
#include <QSettings>
#include <QTimer>

class QSplitter;

namespace parascope {

class Banner;
class BottomPane;
class HeaderBar;
class PlotBoard;
class ProgressLine;
class RunPanel;
class StatusLine;
class TileRow;

/// The window: puts the parts together and connects them; what they do is theirs.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Theme& theme, EngineFactory engines, Environment environment);
    ~MainWindow() override;

    /// A recording or a plan, told apart by what is in it.
    void openPath(const QString& path);
    void run();
    [[nodiscard]] RunController& controller() { return m_controller; }
    [[nodiscard]] RunPanel* panel() const { return m_panel; }
    [[nodiscard]] PlotBoard* plots() const { return m_plots; }
    [[nodiscard]] TileRow* tiles() const { return m_tiles; }
    [[nodiscard]] Banner* banner() const { return m_banner; }
    [[nodiscard]] RecordingFiles& files() { return m_files; }
    [[nodiscard]] TimeWindow& timeWindow() { return m_time; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildCentre();
    void connectParts();
    void addShortcuts();
    void addShortcut(const QKeySequence& keys, void (MainWindow::*slot)());
    void takePhase();
    void takeRun();
    void refreshFigures();
    void escape();
    void expandPane(bool expanded);
    void toggleExpanded();
    void togglePanel();
    void toggleTheme();
    void askOpen();
    void askSave();
    void askExport();
    void openPicker();
    void adaptToSize();
    void readSettings();
    void writeSettings();

    Theme& m_theme;
    Environment m_environment;
    TimeWindow m_time;
    RunController m_controller;
    RecordingFiles m_files;
    QTimer m_figuresTimer; ///< four times a second while a run goes
    HeaderBar* m_header = nullptr;
    ProgressLine* m_progress = nullptr;
    RunPanel* m_panel = nullptr;
    TileRow* m_tiles = nullptr;
    Banner* m_banner = nullptr;
    PlotBoard* m_plots = nullptr;
    BottomPane* m_pane = nullptr;
    QSplitter* m_splitter = nullptr;
    StatusLine* m_status = nullptr;
    bool m_closing = false;
    bool m_advancedByHeight = true; ///< the person has not folded or unfolded it
    bool m_wasTall = false;
};

} // namespace parascope
