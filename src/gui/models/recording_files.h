// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run_controller.h"
#include "print/run_export.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace parascope {

/// Opening, saving and exporting, each on another thread, so that the window never waits for a disk. One job
/// of each kind at a time. GUI thread.
class RecordingFiles : public QObject {
    Q_OBJECT
public:
    explicit RecordingFiles(RunController& controller, QObject* parent = nullptr);
    ~RecordingFiles() override;

    /// `as`: RunPhase::Loaded or Ready.
    void open(const QString& path, RunPhase as = RunPhase::Loaded);
    /// Copies the recording of the shown run, or writes what was held in memory; an existing file is replaced
    /// only by a complete one.
    void save(const QString& target);
    /// Into a file, or for CSV into a folder.
    void exportTo(ExportFormat format, const QString& target);
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void opened(const QString& path);
    void saved(const QString& path);
    /// What was only in memory is in a file now; comes before saved().
    void heldSaved(const std::shared_ptr<const parascope::HeldRecording>& run, const QString& path);
    void exported(const QString& target);
    void started();
    void finished(); ///< after each job, failed or not

private:
    using Loaded = std::shared_ptr<Result<LoadedRun>>;
    using Done = std::shared_ptr<Result<void>>;
    void takeLoaded();
    void run(const std::function<Result<void>()>& job, const std::function<void()>& done);

    RunController& m_controller;
    QFutureWatcher<Loaded> m_loading;
    QString m_loadingPath;
    RunPhase m_loadingAs = RunPhase::Loaded;
    int m_jobs = 0;
};

/// Reads a recording into what the window shows. Any thread. `progress` gets 0..1.
[[nodiscard]] Result<LoadedRun> loadRun(const QString& path,
                                        const std::function<void(double)>& progress = {});
/// Copies through a temporary name beside the target. Any thread. Errors (Own).
[[nodiscard]] Result<void> copyRecording(const QString& source, const QString& target);
/// Writes what was held in memory through a temporary name beside the target. Any thread. Errors (Own).
[[nodiscard]] Result<void> saveHeld(const HeldRecording& held, const QString& target);

} // namespace parascope
