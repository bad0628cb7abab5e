// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_run.h"
#include "models/run_engine.h"
#include "models/time_window.h"
#include "record/recording.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace parascope {

/// What the window is doing.
enum class RunPhase {
    None,
    Starting,
    WarmingUp,
    Running,
    Stopping,
    Finished,
    Stopped,
    Failed,
    Loading,
    Loaded, ///< a recording that somebody opened
    Ready   ///< the last run, shown again at the start
};

/// A recording read on another thread.
struct LoadedRun {
    RecordingInfo info;
    LiveRun run;
    Summary summary;
};

/// Owns the run of the window: makes its engine from a plan, takes in what it measures, knows its phase and
/// outcome. Knows no widget. GUI thread; the engine's signals arrive queued.
class RunController : public QObject {
    Q_OBJECT
public:
    RunController(EngineFactory factory, TimeWindow& window, QObject* parent = nullptr);
    ~RunController() override;

    [[nodiscard]] RunPhase phase() const { return m_phase; }
    [[nodiscard]] bool isBusy() const; ///< an engine is at work
    [[nodiscard]] bool hasData() const { return !m_run.store.empty(); }
    [[nodiscard]] const RunPlan& plan() const { return m_plan; } ///< of the run shown
    /// That a recording says it is from; nothing = the run is of this program.
    [[nodiscard]] const std::optional<Environment>& machine() const { return m_machine; }
    [[nodiscard]] LiveRun& run() { return m_run; }
    [[nodiscard]] const LiveRun& run() const { return m_run; }
    [[nodiscard]] const std::optional<Summary>& summary() const { return m_summary; } ///< once finished
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] QString recordingPath() const { return m_recordingPath; }
    /// What the run that was opened is called in its files and in the history; empty when it was made here.
    [[nodiscard]] const QString& savedId() const { return m_savedId; }
    [[nodiscard]] const QDateTime& savedStart() const { return m_savedStart; } ///< UTC
    /// What of the last run is nowhere but in memory; null = nothing.
    [[nodiscard]] const std::shared_ptr<const HeldRecording>& held() const { return m_held; }
    [[nodiscard]] const std::optional<Error>& historyError() const
    {
        return m_historyError;
    } ///< of the last run
    /// There is a file with all of the run.
    [[nodiscard]] bool canExport() const { return !m_engine && !m_held && !m_recordingPath.isEmpty(); }
    [[nodiscard]] double progress() const { return m_progress; } ///< 0..1, NaN = unknown
    [[nodiscard]] double elapsedSeconds() const;
    [[nodiscard]] bool canStopNow() const; ///< stopping for more than two seconds

    /// Judges the plan and starts it. An error is also told by failed().
    Result<void> start(const RunPlan& plan);
    void tune(const Tuning& change);
    /// Ends the run; again while it is stopping: doesn't wait for tasks in flight. Harmless otherwise.
    void stop();

    /// A recording is being read / was read.
    void beginLoading();
    void setLoadingProgress(double ratio);
    /// `as`: Loaded or Ready.
    void show(LoadedRun loaded, const QString& path, RunPhase as = RunPhase::Loaded);
    /// Something outside of a run failed (opening, saving, exporting).
    void report(const Error& error);
    void endLoading();
    /// What was held is in this file now.
    void setSaved(const QString& path);
    /// Of this machine: the runs it starts are measured here.
    void setNodes(std::vector<NumaNode> nodes) { m_nodes = std::move(nodes); }
    /// Tells how much of a stretch (monotonic ns) this window spent drawing: stalls that are mostly that are
    /// marked, so that the workload is not blamed for them.
    void setOwnDrawing(std::function<std::int64_t(std::int64_t, std::int64_t)> drawnNs)
    {
        m_drawnNs = std::move(drawnNs);
    }

Q_SIGNALS:
    void phaseChanged(parascope::RunPhase phase);
    void dataChanged(); ///< after each interval
    void progressChanged();
    void failed(const parascope::Error& error);
    void runShown();     ///< another run than before is shown
    void leftInMemory(); ///< the run is over, and held() waits to be saved

private:
    void setPhase(RunPhase phase);
    void takeInterval(const Interval& interval);
    void markOwnStalls(Interval& interval) const;
    void takeState(SessionState state);
    void finish(const Outcome& outcome);

    EngineFactory m_factory;
    TimeWindow& m_window;
    std::unique_ptr<RunEngine> m_engine;
    RunPhase m_phase = RunPhase::None;
    RunPhase m_phaseBeforeLoading = RunPhase::None;
    RunPlan m_plan;
    std::optional<Environment> m_machine;
    LiveRun m_run;
    std::optional<Summary> m_summary;
    std::optional<Error> m_error;
    QString m_recordingPath;
    QString m_savedId;
    QDateTime m_savedStart;
    std::shared_ptr<const HeldRecording> m_held;
    std::optional<Error> m_historyError;
    double m_progress = 0;
    bool m_stopAsked = false;
    std::vector<NumaNode> m_nodes;
    std::function<std::int64_t(std::int64_t, std::int64_t)> m_drawnNs;
    std::optional<std::int64_t> m_runStartNs; ///< monotonic; never too early
    QElapsedTimer m_stopTimer;
};

} // namespace parascope
