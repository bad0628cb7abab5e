// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "study/sweep_result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace parascope {

class MainLoopProbe;
class SweepStore;

/// Runs one plan to its end and tells what came of it; `cancel()` ends it early. One run at a time. Tests
/// play a machine through it.
class SweepRunner : public QObject {
    Q_OBJECT
public:
    virtual void start(const RunPlan& plan) = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    /// After every start(), from the event loop. `run` has error or metrics.
    void done(const parascope::SweepRun& run);
};

/// A sweep that goes: shuffled rounds over the cells, each run stored as it ends, so that a sweep that was
/// killed goes on where it was. Lives on the thread that creates it (the main thread, which inline cells
/// need).
class Sweep : public QObject {
    Q_OBJECT
public:
    /// A new sweep, or one that goes on, in the file at `path` (made if absent). Errors: Usage when the plan
    /// can't run or the file holds a sweep of another plan; Own when the file can't be written.
    [[nodiscard]] static Result<std::unique_ptr<Sweep>> open(const SweepPlan& plan, const QString& path,
                                                             MainLoopProbe* probe);
    /// Goes on with what the file holds.
    [[nodiscard]] static Result<std::unique_ptr<Sweep>> resumeFile(const QString& path, MainLoopProbe* probe);
    /// For tests: a machine of their own.
    void setRunner(std::unique_ptr<SweepRunner> runner);
    ~Sweep() override;

    [[nodiscard]] const SweepPlan& plan() const;
    [[nodiscard]] const std::vector<SweepCell>& cells() const;
    [[nodiscard]] const std::vector<SweepRun>& runs() const;
    [[nodiscard]] std::int64_t longestNs() const; ///< of what is still to do
    [[nodiscard]] int runsBefore() const;         ///< that were in the file when it was opened
    [[nodiscard]] SweepResult result() const;     ///< so far; some milliseconds, with a null test many
    /// What result() does, on a copy of the runs so far, for another thread. `known`: as analyseSweep().
    [[nodiscard]] std::function<SweepResult()> analysis(const std::optional<NullTest>& known = {}) const;

    void start();
    void pause(); ///< after the run that goes
    void resume();
    void cancel(); ///< ends the run that goes; what was stored stays

Q_SIGNALS:
    void runStarted(int cell, int repetition); ///< cell may be kNullTestCell or kDriftCell
    void cellChanged(int cell);                ///< it has another run
    void progress(double ratio, qint64 nsLeft);
    void paused();
    /// Once: complete, cancelled (no error), or stopped by an error of the store.
    void finished(bool complete, const QString& error);

private:
    Sweep(SweepPlan plan, std::vector<SweepCell> cells, std::unique_ptr<SweepStore> store,
          MainLoopProbe* probe);
    class Private;
    std::unique_ptr<Private> d;
};

/// What is stored in a sweep's file, for looking at it without running.
[[nodiscard]] Result<SweepResult> readSweep(const QString& path);

} // namespace parascope
