// SPDX-License-Identifier: GPL-3.0-or-later
// How the session makes an Interval out of what everybody wrote down.
#include "run/session_engine.h"

#include "base/clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace parascope {
namespace {

TaskCounts difference(const TaskCounts& now, const TaskCounts& before)
{
    TaskCounts counts;
    counts.submitted = now.submitted - before.submitted;
    counts.completed = now.completed - before.completed;
    counts.failed = now.failed - before.failed;
    counts.timedOut = now.timedOut - before.timedOut;
    counts.lost = now.lost - before.lost;
    counts.rejected = now.rejected - before.rejected;
    counts.cancelled = now.cancelled - before.cancelled;
    counts.offered = now.offered - before.offered;
    counts.late = now.late - before.late;
    counts.dropped = now.dropped - before.dropped;
    counts.items = now.items - before.items;
    counts.bytesCopied = now.bytesCopied - before.bytesCopied;
    counts.lostRunning = now.lostRunning - before.lostRunning;
    counts.lostQueued = now.lostQueued - before.lostQueued;
    counts.lostSilent = now.lostSilent - before.lostSilent;
    counts.retried = now.retried - before.retried;
    return counts;
}

} // namespace

Interval SessionEngine::makeInterval(std::int64_t nowNs)
{
    Interval interval;
    interval.startNs = m_lastBeatNs - m_loadStartNs;
    interval.lengthNs = nowNs - m_lastBeatNs;
    interval.warmUp = m_state == SessionState::WarmingUp ||
                      (m_state == SessionState::Stopping && m_plan.load != LoadKind::Batch);
    m_lastBeatNs = nowNs;

    const LoadCounters& counters = m_dispatcher->counters();
    const TaskCounts totals = counters.totals();
    interval.counts = difference(totals, m_lastTotals);
    m_lastTotals = totals;
    interval.inFlight = static_cast<std::int64_t>(counters.inFlight.get());
    m_merger.add(counters.response, m_responseReader);
    interval.response = m_merger.take();
    if (m_plan.load == LoadKind::Open) {
        m_merger.add(counters.lateness, m_latenessReader);
        const HistogramDelta lateness = m_merger.take();
        Histogram dense;
        dense.add(lateness);
        interval.latenessP99Ns = dense.valueAtPercentile(99);
    }
    m_collector.collect(interval, m_loadStartNs);
    m_watch.sample(interval);
    addLoops(interval);
    addOwnCost(interval);
    const auto busyWorkers = std::min<std::int64_t>(interval.inFlight, m_workforce->workers());
    interval.queued = interval.inFlight - busyWorkers + static_cast<std::int64_t>(counters.backlog.get());
    interval.threads = m_workforce->threads();
    interval.processesSet = m_workforce->processes();
    interval.workerCrashes = m_workforce->takeCrashes();
    interval.workerRespawns = m_workforce->takeRespawns();
    m_workforce->inspect(interval, m_loadStartNs);
    interval.events = std::exchange(m_events, {});
    return interval;
}

void SessionEngine::addLoop(Interval& interval, int process, LoopReport report)
{
    for (Stall& stall : report.stalls) {
        stall.startNs -= m_loadStartNs;
        stall.process = process;
        interval.stalls.push_back(std::move(stall));
    }
    auto sample = std::ranges::find(interval.processes, process, &ProcessSample::process);
    if (sample == interval.processes.end()) {
        ProcessSample fresh;
        fresh.process = process;
        sample = interval.processes.insert(interval.processes.end(), std::move(fresh));
    }
    sample->loopBusy = std::move(report.busy);
    sample->loopObservedNs = report.observedNs;
}

void SessionEngine::addLoops(Interval& interval)
{
    if (m_mainProbe != nullptr && m_mainProbe->available())
        addLoop(interval, 0, m_mainProbe->collect());
    for (auto& [process, report] : m_workforce->takeLoopReports())
        addLoop(interval, process, std::move(report));
}

void SessionEngine::addOwnCost(Interval& interval)
{
    // Everything this process used that its workers did not: dispatcher, session, window, probe.
    const std::optional<std::int64_t> used = processCpuNs();
    if (!used)
        return;
    const std::int64_t worked = m_collector.takeWorkedHere();
    if (m_lastOwnCpuNs)
        interval.ownCpuNs = std::max<std::int64_t>(0, *used - *m_lastOwnCpuNs - worked);
    m_lastOwnCpuNs = used;
}

void SessionEngine::taskFailed(const QString& message, int process)
{
    note(QStringLiteral("task_failed"),
         message.isEmpty() ? QStringLiteral("a task failed without a message") : message, 0, process);
}

void SessionEngine::note(const QString& kind, const QString& text, double value, int process)
{
    RunEvent event;
    event.atNs = m_loadStartNs > 0 ? monotonicNs() - m_loadStartNs : 0;
    event.kind = kind;
    event.process = process;
    event.text = text;
    event.value = value;
    m_events.push_back(std::move(event));
}

} // namespace parascope
