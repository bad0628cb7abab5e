// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"
#include "record/held_recording.h"
#include "run/session.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace parascope {

/// One run as the window needs it: what a Session does, plus where it is being recorded. An interface, so
/// that the window can be tested with a run that needs no engine. Signals may come from another thread.
class RunEngine : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    virtual void tune(const Tuning& change) = 0;
    virtual void stop() = 0;
    virtual void cancel() = 0;
    /// The recording's file; empty when the run isn't recorded.
    [[nodiscard]] virtual QString recordingPath() const = 0;
    // valid once finished() was emitted
    [[nodiscard]] virtual std::optional<Summary> summary() const = 0;
    /// What the recording lacks, to be saved where there is room; null = nothing.
    [[nodiscard]] virtual std::shared_ptr<const HeldRecording> held() const { return {}; }
    /// Why the run is not in the list of runs.
    [[nodiscard]] virtual std::optional<Error> historyError() const { return std::nullopt; }

Q_SIGNALS:
    void stateChanged(parascope::SessionState state);
    void intervalReady(const parascope::Interval& interval);
    void progress(double ratio, qint64 nsLeft);
    /// The recording can't be written; the run goes on in memory. At most once.
    void recordingFailed(const parascope::Error& error);
    void finished(const parascope::Outcome& outcome);
};

/// Makes the engine of a validated plan. Errors are shown as they are.
using EngineFactory = std::function<Result<std::unique_ptr<RunEngine>>(const RunPlan& plan)>;

} // namespace parascope
