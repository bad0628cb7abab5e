// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chrome_trace.h"

#include "analysis/evidence.h"
#include "base/clock.h"
#include "report/trace_file.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace parascope {

namespace {

constexpr int kTracksAProcess = 10'000;
constexpr int kMainLoop = 0;
constexpr int kLife = 1;
constexpr int kFirstWorker = 2; ///< each has two tracks: its tasks, and what travelled to and from it

int pidOf(int process)
{
    return std::max(0, process) + 1;
}

/// Unique in the file: some viewers mix up threads of the same number in two processes.
int tidOf(int process, int track)
{
    return pidOf(process) * kTracksAProcess + track;
}

QString outcomeText(SpanOutcome outcome)
{
    switch (outcome) {
    case SpanOutcome::Completed:
        return QStringLiteral("completed");
    case SpanOutcome::Failed:
        return QStringLiteral("failed");
    case SpanOutcome::TimedOut:
        return QStringLiteral("timed out");
    case SpanOutcome::Lost:
        return QStringLiteral("lost");
    case SpanOutcome::Cancelled:
        return QStringLiteral("cancelled");
    case SpanOutcome::Rejected:
        break;
    }
    return QStringLiteral("rejected");
}

/// Turns Intervals into events, one after the other.
class Tracer {
public:
    Tracer(TraceFile& file, const RecordingInfo& info) : m_file(file), m_info(info) {}

    void add(const Interval& interval)
    {
        m_endNs = std::max(m_endNs, interval.startNs + interval.lengthNs);
        for (const TaskSpan& span : interval.spans)
            addSpan(span);
        for (const Stall& stall : interval.stalls)
            addStall(stall);
        for (const WorkerChange& change : interval.lives)
            addLife(change);
        for (const RunEvent& event : interval.events)
            addEvent(event);
        addCounters(interval);
    }
    void finish()
    {
        for (const auto& [process, life] : m_lives)
            endLife(process, life, m_endNs);
    }

private:
    struct Life {
        WorkerLife life = WorkerLife::Spawning;
        std::int64_t sinceNs = 0;
    };

    /// Names a track the first time it is used.
    int track(int process, int number, const QString& name)
    {
        if (m_processes.insert(process).second)
            m_file.nameProcess(pidOf(process), process <= 0
                                                   ? QStringLiteral("Parascope")
                                                   : QStringLiteral("Worker process %1").arg(process));
        const int tid = tidOf(process, number);
        if (m_tracks.insert(tid).second)
            m_file.nameThread(pidOf(process), tid, name, number);
        return tid;
    }
    /// Bars of one track must not overlap; stamps that come through a pipe may, by microseconds.
    void bar(int process, int tid, const QString& name, const QString& category, std::int64_t startNs,
             std::int64_t endNs, const QJsonObject& arguments)
    {
        std::int64_t& free = m_freeFromNs[tid];
        const std::int64_t start = std::max({std::int64_t{0}, startNs, free});
        const std::int64_t end = std::max(start, endNs);
        m_file.complete(pidOf(process), tid, name, category, start, end - start, arguments);
        free = end;
    }
    void addSpan(const TaskSpan& span)
    {
        const int number = kFirstWorker + 2 * span.worker;
        const QString worker = QStringLiteral("worker %1").arg(span.worker + 1);
        const int tid = track(span.process, number, worker);
        const QString name =
            span.outcome == SpanOutcome::Completed
                ? m_info.plan.workload
                : m_info.plan.workload + QStringLiteral(" (%1)").arg(outcomeText(span.outcome));
        bar(span.process, tid, name, QStringLiteral("task"), span.startNs, span.startNs + span.durationNs,
            {{QStringLiteral("task"), static_cast<qint64>(span.task)},
             {QStringLiteral("outcome"), outcomeText(span.outcome)},
             {QStringLiteral("stands_for_tasks"), static_cast<qint64>(span.every)}});
        const auto addTransfer = [&](const QString& what, std::int64_t startNs, std::int64_t lengthNs) {
            if (lengthNs > 0)
                bar(span.process, track(span.process, number + 1, worker + QStringLiteral(" transfers")),
                    QStringLiteral("transfer (%1)").arg(what), QStringLiteral("transfer"), startNs,
                    startNs + lengthNs, {{QStringLiteral("task"), static_cast<qint64>(span.task)}});
        };
        addTransfer(QStringLiteral("arguments"), span.transferStartNs, span.transferNs);
        addTransfer(QStringLiteral("result"), span.startNs + span.durationNs, span.resultNs);
    }
    void addStall(const Stall& stall)
    {
        const int tid = track(stall.process, kMainLoop, QStringLiteral("main thread"));
        bar(stall.process, tid, QStringLiteral("stall (%1)").arg(stallCauseName(stall.cause)),
            QStringLiteral("stall"), stall.startNs, stall.startNs + stall.durationNs,
            {{QStringLiteral("where"), stall.where}});
    }
    void endLife(int process, const Life& life, std::int64_t endNs)
    {
        const int tid = track(process, kLife, QStringLiteral("life"));
        bar(process, tid, workerLifeName(life.life), QStringLiteral("life"), life.sinceNs, endNs, {});
    }
    void addLife(const WorkerChange& change)
    {
        const auto known = m_lives.find(change.process);
        if (known != m_lives.end())
            endLife(change.process, known->second, change.atNs);
        m_lives[change.process] = {change.life, change.atNs};
    }
    void addEvent(const RunEvent& event)
    {
        const bool global = event.process < 0;
        const int tid = track(event.process, kMainLoop, QStringLiteral("main thread"));
        const QString text = eventText(event);
        m_file.instant(pidOf(event.process), tid, text.isEmpty() ? event.kind : text, event.kind,
                       std::max<std::int64_t>(0, event.atNs), global ? 'g' : 'p');
    }
    void addCounters(const Interval& interval)
    {
        const int pid = pidOf(0);
        track(0, kMainLoop, QStringLiteral("main thread"));
        const std::int64_t at = std::max<std::int64_t>(0, interval.startNs);
        if (interval.lengthNs > 0)
            m_file.counter(pid, QStringLiteral("throughput per s"), at,
                           static_cast<double>(interval.counts.completed) / nsToSeconds(interval.lengthNs));
        m_file.counter(pid, QStringLiteral("in flight"), at, static_cast<double>(interval.inFlight));
        m_file.counter(pid, QStringLiteral("queued"), at, static_cast<double>(interval.queued));
        for (const ProcessSample& process : interval.processes) {
            track(process.process, kMainLoop, QStringLiteral("main thread"));
            if (process.rssBytes)
                m_file.counter(pidOf(process.process), QStringLiteral("RSS MB"), at,
                               static_cast<double>(*process.rssBytes) / (1 << 20));
            if (process.cpuNs && interval.lengthNs > 0)
                m_file.counter(pidOf(process.process), QStringLiteral("CPU cores"), at,
                               static_cast<double>(*process.cpuNs) / static_cast<double>(interval.lengthNs));
        }
    }

    TraceFile& m_file;
    const RecordingInfo& m_info;
    std::set<int> m_processes;
    std::set<int> m_tracks;
    std::map<int, std::int64_t> m_freeFromNs;
    std::map<int, Life> m_lives;
    std::int64_t m_endNs = 0;
};

} // namespace

Result<void> exportTrace(const Recording& recording, const QString& path)
{
    const RecordingInfo& info = recording.info();
    auto created = TraceFile::create(path);
    if (!created)
        return created.error();
    TraceFile& file = *created.value();
    Tracer tracer(file, info);
    auto done = recording.forEach([&tracer](const Interval& interval) { tracer.add(interval); });
    if (!done)
        return done;
    tracer.finish();
    return file.commit({{QStringLiteral("tool"), QStringLiteral("parascope")},
                        {QStringLiteral("tool_version"), info.environment.toolVersion},
                        {QStringLiteral("run_id"), info.runId},
                        {QStringLiteral("started_utc"), info.startedUtc.toUTC().toString(Qt::ISODateWithMs)},
                        {QStringLiteral("setting"), info.plan.summary()},
                        {QStringLiteral("outcome"), info.outcome}});
}

} // namespace parascope
