// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"
#include "record/recording.h"
#include "run/session.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace parascope {

class HeldRecording;
class MainLoopProbe;

/// What is left of a run once it is over.
struct RunJobResult {
    RecordingInfo info; ///< outcome and outcomeText filled in
    Summary summary;
    Outcome outcome;
    /// Absolute path of the run folder: recording.parascope, the CSV files, results.csv of a batch. Empty
    /// when it couldn't be made, or when the run failed before anything was measured.
    QString folder;
    QString firstFailure; ///< why the first task failed, where it said so; empty = none did
    /// First trouble with the folder, the recording or the CSV files that is left at the end.
    std::optional<Error> recordingError;
    /// The run with what the recording lacks, to be saved where there is room; also when only its log could
    /// not be put into it. Null when there was no such trouble or all of it was saved in the fallback folder.
    std::shared_ptr<const HeldRecording> held;
    bool savedElsewhere = false; ///< `folder` lies below the fallback folder
    std::optional<Error> historyError;
};

/// A run with everything that is kept of it: a Session, its recording in a folder of its own, the running
/// summary and the CSV files at the end. The window and the command line both run their plans through this.
///
/// Lives on the thread that creates it; its signals come on that thread. Files are written on a thread of its
/// own, so that a slow disk never holds up a window or the session. Trouble with files never ends the run: it
/// goes on in memory. Each run is listed in the History of its parent folder, from its first interval on.
class RunJob : public QObject {
    Q_OBJECT
public:
    /// `plan` must have passed validatePlan(); `probe` may be null and must outlive this. The run folder is
    /// made below `parentFolder` as soon as there is something to write.
    RunJob(RunPlan plan, MainLoopProbe* probe, const QString& parentFolder, QObject* parent = nullptr);
    /// Cancels a run that goes on, waits, and closes its recording.
    ~RunJob() override;

    /// Where a run is kept that can't be kept where it should; none unless set before start().
    void setFallbackFolder(const QString& folder);
    [[nodiscard]] const RunPlan& plan() const;
    [[nodiscard]] SessionState state() const;

    void start(); ///< once
    void tune(const Tuning& change);
    void inject(const Injection& injection); ///< as Session::inject()
    void stop();                             ///< ends early; what was measured counts
    void cancel(); ///< stop, and don't wait for tasks in flight longer than a second

Q_SIGNALS:
    void stateChanged(parascope::SessionState state);
    void intervalReady(const parascope::Interval& interval);
    void progress(double ratio, qint64 nsLeft);          ///< as Session::progress
    void recordingFailed(const parascope::Error& error); ///< at most once, as soon as it is known
    /// Last of all, after the recording was closed and the CSV files were written.
    void finished(const parascope::RunJobResult& result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Where runs are kept when nobody says otherwise: parascope/runs in the user's data folder, for every
/// program.
[[nodiscard]] QString defaultRunsFolder();

} // namespace parascope

Q_DECLARE_METATYPE(parascope::Error)
Q_DECLARE_METATYPE(parascope::RunJobResult)
