// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/run_archive.h"

#include "report/export.h"
#include "report/history_entry.h"
#include "report/html_report.h"
#include "study/solo_task.h"

#include <QDir>

#include <utility>

namespace parascope {

namespace {

QString recordingPath(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("recording.parascope"));
}

} // namespace

RunArchive::RunArchive(RunPlan plan, QString parentFolder)
    : m_parentFolder(std::move(parentFolder)), m_builder(plan)
{
    m_result.info.plan = std::move(plan);
    m_result.info.runId = newRunId();
}

void RunArchive::prepare()
{
    m_result.info.environment = readEnvironment();
    m_result.info.startedUtc = QDateTime::currentDateTimeUtc();
    Q_EMIT prepared();
}

void RunArchive::keep(const Error& error)
{
    if (m_result.recordingError)
        return;
    m_result.recordingError = error;
    Q_EMIT failed(error);
}

/// Not before the first Interval: a plan that turns out to be impossible leaves no folder behind.
void RunArchive::open()
{
    if (std::exchange(m_opened, true))
        return;
    openFolder();
    if (m_writer == nullptr)
        m_writer = RecordingWriter::inMemory(m_result.info, *m_result.recordingError);
    else
        list(QStringLiteral("running"));
}

void RunArchive::openFolder()
{
    const RecordingInfo& info = m_result.info;
    const Result<QString> folder = makeRunFolder(m_parentFolder, info.plan.name, info.startedUtc, info.runId);
    if (!folder)
        return keep(folder.error());
    m_result.folder = QDir(folder.value()).absolutePath();
    Result<std::unique_ptr<RecordingWriter>> writer =
        RecordingWriter::create(recordingPath(m_result.folder), info);
    if (!writer)
        return keep(writer.error());
    m_writer = std::move(writer).value();
}

/// A run that can't be listed is a run all the same.
void RunArchive::list(const QString& outcome)
{
    const bool begins = outcome == QLatin1String("running");
    if (m_history == nullptr && !m_result.historyError) {
        auto opened = History::open(m_parentFolder);
        if (opened)
            m_history = std::move(opened).value();
        else
            m_result.historyError = opened.error();
    }
    if (m_history == nullptr)
        return;
    HistoryEntry entry = historyEntryOf(m_result.info, m_result.summary, recordingPath(m_result.folder));
    entry.outcome = outcome;
    if (begins)
        entry = withoutFigures(entry);
    const Result<void> listed = begins ? m_history->begin(entry) : m_history->finish(entry);
    if (!listed && !m_result.historyError)
        m_result.historyError = listed.error();
}

void RunArchive::add(const Interval& interval)
{
    if (m_finished)
        return;
    open();
    for (const RunEvent& event : interval.events)
        if (m_result.firstFailure.isEmpty() && event.kind == QLatin1String("task_failed"))
            m_result.firstFailure = event.text;
    m_builder.add(interval);
    m_endNs = interval.startNs + interval.lengthNs;
    if (m_writer == nullptr)
        return;
    if (const Result<void> added = m_writer->add(interval); !added)
        keep(added.error());
}

/// What a task takes alone tells those that wait for each other; it can be known only now, when nothing runs.
void RunArchive::addSolo(const Workload& workload)
{
    const std::optional<double> service = m_builder.summary().service.meanMs;
    if (!service)
        return;
    if (const std::optional<SoloTask> solo = measureSolo(m_result.info.plan, workload, *service * 1e6))
        add(soloInterval(*solo, m_endNs));
}

Result<void> RunArchive::exportFiles(const std::shared_ptr<const Workload>& workload,
                                     const BatchResults& batch)
{
    if (workload != nullptr && batch.items > 0) {
        const QString path = QDir(m_result.folder).filePath(QStringLiteral("results.csv"));
        if (Result<void> written = exportBatchResults(*workload, batch, path); !written)
            return written;
    }
    const Result<std::unique_ptr<Recording>> recording = Recording::open(recordingPath(m_result.folder));
    if (!recording)
        return recording.error();
    if (Result<void> written = exportCsv(*recording.value(), m_result.folder); !written)
        return written;
    return exportHtml(*recording.value(), QDir(m_result.folder).filePath(QStringLiteral("report.html")));
}

void RunArchive::close(const Outcome& outcome)
{
    const Result<void> closed = m_writer->finish(outcome);
    if (closed) {
        m_result.recordingError.reset(); // what was said is over: the file is complete
    } else {
        keep(closed.error());
        m_result.held = m_writer->takeHeld();
        saveElsewhere();
    }
    m_writer.reset();
}

/// Only a run whose folder broke under it: who names a folder that can't be made learns it at once.
void RunArchive::saveElsewhere()
{
    const RecordingInfo& info = m_result.info;
    if (m_fallbackFolder.isEmpty() || m_result.held == nullptr || m_result.folder.isEmpty())
        return;
    const Result<QString> folder =
        makeRunFolder(m_fallbackFolder, info.plan.name, info.startedUtc, info.runId);
    if (!folder || !m_result.held->saveTo(recordingPath(folder.value())))
        return;
    m_result.folder = QDir(folder.value()).absolutePath();
    m_result.held.reset();
    m_result.savedElsewhere = true;
}

void RunArchive::finish(const Outcome& outcome, const std::shared_ptr<const Workload>& workload,
                        const BatchResults& batch)
{
    if (!m_finished && outcome.kind == OutcomeKind::Completed && workload != nullptr)
        addSolo(*workload);
    if (std::exchange(m_finished, true))
        return;
    if (outcome.kind != OutcomeKind::Failed)
        open();
    m_result.outcome = outcome;
    m_result.info.outcome = outcomeName(outcome.kind);
    m_result.info.outcomeText = outcome.error ? outcome.error->sentence() : QString();
    m_result.info.complete = true;
    m_result.summary = m_builder.summary();
    if (m_writer != nullptr) {
        close(outcome);
        if (m_result.held == nullptr) {
            if (const Result<void> exported = exportFiles(workload, batch); !exported)
                keep(exported.error());
        }
        if (!m_result.folder.isEmpty())
            list(m_result.info.outcome);
    }
    Q_EMIT finished(m_result);
}

} // namespace parascope
