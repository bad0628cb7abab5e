// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export.h"

#include "analysis/evidence.h"
#include "base/clock.h"
#include "report/csv_file.h"
#include "report/process_lives.h"
#include "report/run_json.h"
#include "report/sample_second.h"
#include "report/samples_csv.h"
#include "report/summary_columns.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

namespace parascope {

namespace {

using FilePointer = std::unique_ptr<CsvFile>;

constexpr std::int64_t kMostLateNs = 2 * kNsPerSecond; ///< an event comes with its interval or soon after

/// The files of one export. Nothing is put into place before everything was written.
class Export {
public:
    Export(const QString& folder, const RecordingInfo& info, const SummaryBuilder& builder)
        : m_folder(folder), m_info(info), m_builder(builder), m_summary(builder.summary())
    {
    }
    [[nodiscard]] Result<void> open();
    void add(const Interval& interval);
    [[nodiscard]] Result<void> close();

private:
    [[nodiscard]] Result<void> open(FilePointer& file, const QString& name, const QStringList& columns);
    [[nodiscard]] double seconds(std::int64_t ns) const
    {
        return nsToSeconds(ns - m_summary.measuredStartNs());
    }
    void addStall(const Stall& stall);
    void addEvent(RunEvent event) { m_events.push_back(std::move(event)); }
    void writeEvents(std::int64_t untilNs);
    void addLives(const Interval& interval);
    void writeSummary();
    void writeHistogram(const QString& kind, const Histogram& histogram);
    [[nodiscard]] std::array<CsvFile*, 6> files() const
    {
        return {m_samplesFile.get(), m_histogramFile.get(), m_stallsFile.get(),
                m_workersFile.get(), m_eventsFile.get(),    m_summaryFile.get()};
    }
    void addIdleProcesses();
    void writeWorkers();

    QDir m_folder;
    const RecordingInfo& m_info;
    const SummaryBuilder& m_builder;
    Summary m_summary;
    std::vector<SummaryColumn> m_columns;
    FilePointer m_summaryFile, m_samplesFile, m_histogramFile, m_stallsFile, m_workersFile, m_eventsFile;
    std::unique_ptr<SamplesCsv> m_samples;
    WorkersByPlace m_workers;
    ProcessLives m_lives;
    std::vector<RunEvent> m_events; ///< not yet written: earlier ones may still come
    std::int64_t m_endNs = 0;
};

Result<void> Export::open(FilePointer& file, const QString& name, const QStringList& columns)
{
    auto created = CsvFile::create(m_folder.filePath(name), columns);
    if (!created)
        return created.error();
    file = std::move(created).value();
    return {};
}

Result<void> Export::open()
{
    m_columns = summaryColumns(m_info, m_summary);
    QStringList summaryNames;
    for (const SummaryColumn& column : m_columns)
        summaryNames.append(column.name);
    const auto names = [](const char* list) { return QString::fromLatin1(list).split(QLatin1Char(',')); };
    auto done = open(m_summaryFile, QStringLiteral("summary.csv"), summaryNames);
    if (done)
        done = open(m_samplesFile, QStringLiteral("samples.csv"), SamplesCsv::columns());
    if (done)
        done = open(m_histogramFile, QStringLiteral("latency_hist.csv"),
                    names("kind,bucket_low_ns,bucket_high_ns,count"));
    if (done)
        done = open(m_stallsFile, QStringLiteral("stalls.csv"),
                    names("t_s,duration_ms,process,cause,run_ratio,wait_ratio,where"));
    if (done)
        done = open(m_workersFile, QStringLiteral("workers.csv"),
                    names("process,worker,tasks_finished,tasks_failed,present_s,busy_s,busy_ratio,"
                          "process_state,process_starts,process_deaths,process_absent_s"));
    if (done)
        done = open(m_eventsFile, QStringLiteral("events.csv"), names("t_s,kind,process,value,text"));
    if (done)
        m_samples = std::make_unique<SamplesCsv>(*m_samplesFile, m_info.runId, m_summary.measuredStartNs());
    return done;
}

void Export::addStall(const Stall& stall)
{
    const auto known = [](double ratio) { return ratio < 0 ? std::nullopt : std::optional(ratio); };
    m_stallsFile->real(seconds(stall.startNs)).real(nsToMs(stall.durationNs)).whole(stall.process);
    m_stallsFile->text(stallCauseName(stall.cause)).real(known(stall.runRatio)).real(known(stall.waitRatio));
    m_stallsFile->text(stall.where).endRow();
}

/// In order of time. An interval may tell of what happened in the one before it.
void Export::writeEvents(std::int64_t untilNs)
{
    std::ranges::stable_sort(m_events, {}, &RunEvent::atNs);
    const auto later = std::ranges::upper_bound(m_events, untilNs, {}, &RunEvent::atNs);
    for (auto event = m_events.begin(); event != later; ++event) {
        m_eventsFile->real(seconds(event->atNs)).text(event->kind);
        if (event->process < 0)
            m_eventsFile->missing();
        else
            m_eventsFile->whole(event->process);
        m_eventsFile->real(event->value).text(eventText(*event)).endRow();
    }
    m_events.erase(m_events.begin(), later);
}

/// States of the children and losses, in the form of events: what a person looks for beside "exited".
void Export::addLives(const Interval& interval)
{
    m_endNs = interval.startNs + interval.lengthNs;
    for (const WorkerChange& change : interval.lives) {
        if (m_lives.add(change))
            addEvent({change.atNs, QStringLiteral("worker_state"), change.process,
                      workerLifeName(change.life), static_cast<double>(change.life)});
    }
    if (interval.counts.lost > 0)
        addEvent({m_endNs, QStringLiteral("tasks_lost"), -1,
                  QStringLiteral("%1 running, %2 queued, %3 at a worker that left silently")
                      .arg(interval.counts.lostRunning)
                      .arg(interval.counts.lostQueued)
                      .arg(interval.counts.lostSilent),
                  static_cast<double>(interval.counts.lost)});
}

void Export::add(const Interval& interval)
{
    m_samples->add(interval);
    for (const Stall& stall : interval.stalls)
        addStall(stall);
    for (const RunEvent& event : interval.events)
        addEvent(event);
    addLives(interval);
    writeEvents(m_endNs - kMostLateNs);
    for (const WorkerSample& sample : interval.workers)
        m_workers[{sample.process, sample.worker}].add(sample, interval.lengthNs);
}

void Export::writeSummary()
{
    for (const SummaryColumn& column : m_columns) {
        if (const auto* text = std::get_if<QString>(&column.value))
            m_summaryFile->text(*text);
        else
            m_summaryFile->value(std::get<Metric::Value>(column.value));
    }
    m_summaryFile->endRow();
}

void Export::writeHistogram(const QString& kind, const Histogram& histogram)
{
    const HistogramLayout& layout = histogram.layout();
    for (std::int32_t index = 0; index < layout.countsLength; ++index) {
        const std::uint64_t count = histogram.countAt(index);
        if (count == 0)
            continue;
        const std::int64_t low = layout.valueAt(index);
        m_histogramFile->text(kind).whole(low).whole(layout.highestEquivalent(low));
        m_histogramFile->whole(static_cast<std::int64_t>(count)).endRow();
    }
}

/// A child that never got a task has a row too: that it did nothing is what somebody may be looking for.
void Export::addIdleProcesses()
{
    for (int process = 1; process <= kMaxProcesses; ++process) {
        const ProcessLife* life = m_lives.find(process);
        const auto first = m_workers.lower_bound({process, 0});
        if (life == nullptr || (first != m_workers.end() && first->first.first == process))
            continue;
        m_workers[{process, 0}].presentNs = std::max<std::int64_t>(0, m_endNs - life->absentNs);
    }
}

void Export::writeWorkers()
{
    addIdleProcesses();
    for (const auto& [who, worker] : m_workers) {
        const double busy = nsToSeconds(worker.busyNs);
        const double present = nsToSeconds(worker.presentNs);
        m_workersFile->whole(who.first).whole(who.second).whole(static_cast<std::int64_t>(worker.finished));
        m_workersFile->whole(static_cast<std::int64_t>(worker.failed)).real(present).real(busy);
        m_workersFile->real(present > 0 ? std::optional(busy / present) : std::nullopt);
        if (const ProcessLife* life = m_lives.find(who.first)) {
            m_workersFile->text(workerLifeName(life->state)).whole(life->starts).whole(life->deaths);
            m_workersFile->real(nsToSeconds(life->absentNs));
        } else {
            m_workersFile->missing().missing().missing().missing();
        }
        m_workersFile->endRow();
    }
}

Result<void> Export::close()
{
    m_samples->finish();
    writeEvents(std::numeric_limits<std::int64_t>::max());
    m_lives.finish(m_endNs);
    writeSummary();
    writeHistogram(QStringLiteral("response"), m_builder.response());
    writeHistogram(QStringLiteral("wait"), m_builder.wait());
    writeHistogram(QStringLiteral("service"), m_builder.service());
    writeWorkers();
    const std::pair<QString, QByteArray> whole[] = {
        {QStringLiteral("plan.json"), QJsonDocument(m_info.plan.toJson()).toJson()},
        {QStringLiteral("meta.json"), QJsonDocument(metaJson(m_info, m_summary)).toJson()},
        {QStringLiteral("summary.csv-metadata.json"), describeColumns(m_columns)}};
    std::vector<std::unique_ptr<QSaveFile>> others;
    for (const auto& [name, bytes] : whole) {
        QSaveFile& file = *others.emplace_back(std::make_unique<QSaveFile>(m_folder.filePath(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return cannotWrite(file);
    }
    for (CsvFile* file : files()) {
        if (auto flushed = file->flush(); !flushed)
            return flushed;
    }
    // From here on nothing is written any more, only renamed.
    for (const auto& file : others) {
        if (!file->commit())
            return cannotWrite(*file);
    }
    for (CsvFile* file : files()) {
        if (auto committed = file->commit(); !committed)
            return committed;
    }
    return {};
}

} // namespace

Result<void> exportCsv(const Recording& recording, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return ownError(QStringLiteral("can't create the folder"), QDir::toNativeSeparators(folder),
                        QStringLiteral("choose a folder that may be written"));
    // Twice through the recording: the rows count time from a moment that the first pass finds.
    SummaryBuilder builder(recording.info().plan);
    auto done = recording.forEach([&builder](const Interval& interval) { builder.add(interval); });
    if (!done)
        return done;
    Export files(folder, recording.info(), builder);
    done = files.open();
    if (done)
        done = recording.forEach([&files](const Interval& interval) { files.add(interval); });
    if (done)
        done = files.close();
    return done;
}

} // namespace parascope
