// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/held_recording.h"
#include "record/history.h"
#include "report/run_job.h"

#include <QObject>

#include <memory>

namespace parascope {

/// The file side of a RunJob: takes Intervals, streams them into the recording, sums them up and exports at
/// the end. One thread, its own.
class RunArchive : public QObject {
    Q_OBJECT
public:
    RunArchive(RunPlan plan, QString parentFolder);

    void setFallbackFolder(const QString& folder) { m_fallbackFolder = folder; } ///< before prepare()
    void prepare(); ///< reads the machine, before the run loads it
    void add(const Interval& interval);
    /// Closes the recording and exports. `workload` may be null (the run never got that far). Once.
    void finish(const Outcome& outcome, const std::shared_ptr<const Workload>& workload,
                const BatchResults& batch);
    [[nodiscard]] bool isFinished() const { return m_finished; }

Q_SIGNALS:
    void prepared();
    void failed(const parascope::Error& error);
    void finished(const parascope::RunJobResult& result);

private:
    void open();
    void openFolder();
    void keep(const Error& error);
    void addSolo(const Workload& workload);
    void list(const QString& outcome);
    void close(const Outcome& outcome);
    void saveElsewhere();
    [[nodiscard]] Result<void> exportFiles(const std::shared_ptr<const Workload>& workload,
                                           const BatchResults& batch);

    QString m_parentFolder;
    QString m_fallbackFolder;
    RunJobResult m_result;
    SummaryBuilder m_builder;
    std::int64_t m_endNs = 0; ///< of the last Interval
    std::unique_ptr<RecordingWriter> m_writer;
    std::unique_ptr<History> m_history;
    bool m_opened = false; ///< tried, with success or not
    bool m_finished = false;
};

} // namespace parascope
