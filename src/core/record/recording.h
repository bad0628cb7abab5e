// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "measure/interval.h"
#include "measure/system/environment.h"
#include "run/run_plan.h"
#include "run/session.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>

namespace parascope {

/// What a recording says besides its Intervals.
struct RecordingInfo {
    int schemaVersion = 1;
    QString runId; ///< 8 hex digits
    QDateTime startedUtc;
    RunPlan plan;
    Environment environment;
    QString outcome;     ///< "completed", "cancelled", "failed"; "unfinished" when the writer never closed
    QString outcomeText; ///< the error's sentence
    bool complete = false;
};

class HeldRecording;

/// Streams a run into one SQLite file while it goes: WAL, two transactions a second, so that a crash of
/// anything loses at most the last second. Where the file can't be written (disk full, folder gone, locked by
/// another program) the run goes on in memory: what is missing in the file is kept and tried again twice a
/// second. One thread (any, but always the same); not the main one, because finish() and every 32 MiB add()
/// wait for the disk; a locked file is waited for half a second, once until it was free again and in
/// finish().
class RecordingWriter {
public:
    static constexpr qint64 kMostHeldBytes = 256 * 1024 * 1024; ///< in memory: about three hours of a run
    void setMostHeldBytes(qint64 bytes); ///< another limit than that; intervals beyond it are dropped

    /// Errors (Own): can't create (path, reason), disk full.
    [[nodiscard]] static Result<std::unique_ptr<RecordingWriter>> create(const QString& path,
                                                                         const RecordingInfo& info);
    /// One without a file, after create() or the folder before it failed with `error`.
    [[nodiscard]] static std::unique_ptr<RecordingWriter> inMemory(const RecordingInfo& info,
                                                                   const Error& error);
    ~RecordingWriter();
    /// Fails while the file lacks something that should be in it; the interval is kept all the same.
    [[nodiscard]] Result<void> add(const Interval& interval);
    /// Commits, stores the outcome, and leaves a single file (no -wal beside it). Fails also where the disk
    /// has no room for that: the recording is complete then, and opens, as long as its -wal stays beside it.
    [[nodiscard]] Result<void> finish(const Outcome& outcome);
    /// The trouble at present; a locked file that is free again is none. Dropped intervals are one for ever:
    /// the recording then ends as failed and says how many are missing.
    [[nodiscard]] Result<void> status() const;
    /// After finish(): the run with what the file lacks, to be saved elsewhere; null when finish() did all it
    /// should, or all but a hole. Once.
    [[nodiscard]] std::shared_ptr<const HeldRecording> takeHeld();

private:
    RecordingWriter();
    class Private;
    std::unique_ptr<Private> d;
};

/// A recording opened for reading. Refuses what is not one, newer schemas and corrupt files with a clear
/// error; opens one whose writer was killed. One thread.
class Recording {
public:
    [[nodiscard]] static Result<std::unique_ptr<Recording>> open(const QString& path);
    /// What it says besides its Intervals, within a millisecond however long it is: those are not checked.
    [[nodiscard]] static Result<RecordingInfo> infoOf(const QString& path);
    ~Recording();
    [[nodiscard]] const RecordingInfo& info() const;
    /// Calls `visit` for every Interval in order, exactly as it was added.
    [[nodiscard]] Result<void> forEach(const std::function<void(const Interval&)>& visit) const;
    /// All of it in one new file, also what is only in the log beside this one. `path` must not exist yet.
    [[nodiscard]] Result<void> copyTo(const QString& path) const;

private:
    Recording();
    [[nodiscard]] static Result<std::unique_ptr<Recording>> openFile(const QString& path, bool checked);
    class Private;
    std::unique_ptr<Private> d;
};

/// "parascope_<job>_<YYYYMMDDTHHMMSSZ>_<id8>" below `parent`, created; never an existing one. Errors (Own).
[[nodiscard]] Result<QString> makeRunFolder(const QString& parent, const QString& job,
                                            const QDateTime& startedUtc, const QString& runId);
[[nodiscard]] QString newRunId(); ///< 8 hex digits, the first a letter

} // namespace parascope
