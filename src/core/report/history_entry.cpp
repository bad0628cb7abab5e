// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/history_entry.h"

#include "analysis/metrics.h"
#include "report/verdict.h"
#include "study/job_rates.h"

#include <QDir>

namespace parascope {

namespace {

std::uint64_t errorsOf(const TaskCounts& counts)
{
    return counts.failed + counts.timedOut + counts.lost;
}

/// The judgement of the window (gui/models/verdict), in its order, as far as a recording tells.
QString severityOf(const RecordingInfo& info, const Summary& summary)
{
    const QString bad = QStringLiteral("bad");
    const QString warning = QStringLiteral("warning");
    const QString note = QStringLiteral("info");
    if (info.outcome == QLatin1String("failed"))
        return bad;
    if (summary.disturbed)
        return warning;
    const std::uint64_t ended = summary.measured.completed + errorsOf(summary.measured);
    if (!isLongEnough(summary.measuredSeconds, static_cast<double>(ended)))
        return note; // too short to judge
    if (summary.overloaded)
        return warning;
    if (const std::uint64_t errors = errorsOf(summary.totals); errors > 0) {
        const double all = static_cast<double>(errors + summary.totals.completed);
        return static_cast<double>(errors) >= kFailingShare * all ? bad : warning;
    }
    const double longest = summary.mainLoop.maxMs.value_or(0);
    if (longest >= kStallMs)
        return info.plan.isInline() || longest >= kLongStallMs ? warning : note;
    const Environment& machine = info.environment;
    const bool wasteful =
        machine.usableCpus > 0 && summary.mostWorkersOf(info.plan).workers() > machine.usableWorkers();
    return wasteful ? warning : QStringLiteral("ok");
}

std::map<QString, double> figuresOf(const Summary& summary)
{
    std::map<QString, double> figures;
    for (const Metric& metric : metricsOf(summary)) {
        if (const std::optional<double> number = numberOf(metric.value))
            figures[metric.name] = *number;
    }
    return figures;
}

Result<HistoryEntry> readEntry(const QString& path)
{
    const auto recording = Recording::open(path);
    if (!recording)
        return recording.error();
    const RecordingInfo& info = recording.value()->info();
    SummaryBuilder builder(info.plan);
    const auto read =
        recording.value()->forEach([&builder](const Interval& interval) { builder.add(interval); });
    if (!read)
        return read.error();
    return historyEntryOf(info, builder.summary(), path);
}

} // namespace

HistoryEntry historyEntryOf(const RecordingInfo& info, const Summary& summary, const QString& recording)
{
    HistoryEntry entry;
    entry.runId = info.runId;
    entry.jobHash = jobHashOf(info.plan);
    entry.name = info.plan.title();
    entry.workload = info.plan.workload;
    entry.setting = info.plan.summary();
    entry.threads = info.plan.threads;
    entry.processes = info.plan.processes;
    entry.startedUtc = info.startedUtc;
    entry.seconds = summary.measuredSeconds;
    entry.outcome = info.outcome;
    entry.outcomeText = info.outcomeText;
    entry.verdict = verdictText(summary);
    entry.severity = severityOf(info, summary);
    entry.recording = recording;
    entry.metrics = figuresOf(summary);
    if (summary.tuned) {
        entry.metrics[QLatin1String(kThreadsAtEnd)] = summary.lastWorkers.threads;
        entry.metrics[QLatin1String(kProcessesAtEnd)] = summary.lastWorkers.processes;
    }
    return entry;
}

HistoryEntry withoutFigures(HistoryEntry entry)
{
    entry.metrics.clear();
    entry.verdict.clear();
    entry.severity.clear();
    entry.seconds = 0;
    return entry;
}

Result<int> repairUnfinished(History& history)
{
    const auto left = history.unfinished();
    if (!left)
        return left.error();
    int repaired = 0;
    for (const HistoryEntry& run : left.value()) {
        if (!run.present || !run.metrics.empty())
            continue;
        const auto entry = readEntry(run.recording);
        if (!entry)
            continue; // stays listed, without figures
        if (auto stored = history.finish(entry.value()); !stored)
            return stored.error();
        ++repaired;
    }
    return repaired;
}

Result<int> importRuns(History& history, const QString& folder)
{
    int added = 0;
    const QDir parent(folder);
    for (const QString& name : parent.entryList({QStringLiteral("parascope_*")}, QDir::Dirs, QDir::Time)) {
        const QString path =
            QDir(parent.filePath(name)).absoluteFilePath(QStringLiteral("recording.parascope"));
        const auto known = history.find(name.section(QLatin1Char('_'), -1));
        if (!known)
            return known.error();
        if (known.value() || !QFile::exists(path))
            continue;
        const auto entry = readEntry(path);
        if (!entry)
            continue;
        if (auto stored = history.finish(entry.value()); !stored)
            return stored.error();
        ++added;
    }
    return added;
}

} // namespace parascope
