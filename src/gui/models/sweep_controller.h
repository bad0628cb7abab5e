// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/sweep.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace parascope {

/// Opens a sweep of a plan with its file: the program knows where files go and who watches the main thread.
using SweepFactory = std::function<Result<std::unique_ptr<Sweep>>(const SweepPlan& plan)>;

/// The sweep of the window: starts it, pauses it, and tells what it has come to at most four times a second.
/// What the runs mean is worked out on another thread. GUI thread.
class SweepController : public QObject {
    Q_OBJECT
public:
    explicit SweepController(QObject* parent = nullptr);
    ~SweepController() override;
    void setFactory(SweepFactory factory) { m_factory = std::move(factory); }
    [[nodiscard]] bool canSweep() const { return m_factory != nullptr; }
    [[nodiscard]] bool isBusy() const { return m_sweep != nullptr && !m_over; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] const SweepResult& result() const { return m_result; }
    [[nodiscard]] int runningCell() const { return m_running; }
    [[nodiscard]] qint64 nsLeft() const { return m_nsLeft; }
    [[nodiscard]] int runsDone() const { return m_runs; }
    [[nodiscard]] int mostRuns() const; ///< with those done; settings that are known well need fewer

    /// Errors are told by failed().
    void start(const SweepPlan& plan);
    void togglePause();
    void cancel();
    /// A finished sweep from elsewhere (a file, a test).
    void show(const SweepResult& result);
    /// Reads the newest sweep in the folder on another thread, to be shown unless there is one.
    void openLast(const QString& folder);
    /// The most throughput that the sweep shown found for the job of this plan, whatever its threads and
    /// processes; 0 = it was of another job.
    [[nodiscard]] double peakFor(const RunPlan& plan) const;

Q_SIGNALS:
    void changed();
    void busyChanged(bool busy);
    void failed(const parascope::Error& error);

private:
    using Analysed = std::shared_ptr<SweepResult>;
    void refresh();
    void analyse();
    void takeAnalysis();
    void end();
    SweepFactory m_factory;
    std::unique_ptr<Sweep> m_sweep;
    QFutureWatcher<Analysed> m_reading;
    QFutureWatcher<Analysed> m_analysing;
    SweepResult m_result;
    QTimer m_refresh;
    int m_running = -100;
    qint64 m_nsLeft = -1;
    int m_runs = 0;
    std::size_t m_analysed = 0;     ///< runs that the analysis under way, or the last one, has seen
    std::optional<QString> m_ended; ///< the last run is in; the error, empty when there is none
    bool m_over = false;            ///< and so is the last analysis
    bool m_paused = false;
};

} // namespace parascope
