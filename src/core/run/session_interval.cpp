// SPDX-License-Identifier: GPL-3.0-or-later
// How the session makes an Interval out of what everybody wrote down, and how it changes settings.
#include "run/session_engine.h"

#include "base/clock.h"
#include "base/units.h"

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

void SessionEngine::changed(const QString& what, const QString& from, const QString& to, double value)
{
    note(QStringLiteral("tune"), QStringLiteral("%1 %2 → %3").arg(what, from, to), value);
}

void SessionEngine::tune(const Tuning& change)
{
    if (m_workforce == nullptr || (m_state != SessionState::WarmingUp && m_state != SessionState::Running))
        return;
    if (change.threads && *change.threads != m_plan.threads) {
        const int threads = std::clamp(*change.threads, 0, kMaxThreads);
        changed(QStringLiteral("threads"), QString::number(m_plan.threads), QString::number(threads),
                threads);
        m_plan.threads = threads;
        m_workforce->setThreads(threads);
    }
    if (change.processes && *change.processes != m_plan.processes) {
        const int processes = std::clamp(*change.processes, 0, kMaxProcesses);
        changed(QStringLiteral("processes"), QString::number(m_plan.processes), QString::number(processes),
                processes);
        m_plan.processes = processes;
        m_workforce->setProcesses(processes);
    }
    if (change.inFlight && *change.inFlight != m_plan.inFlight) {
        const int before = m_plan.effectiveInFlight();
        m_plan.inFlight = std::clamp(*change.inFlight, 0, kMaxInFlight);
        changed(QStringLiteral("in flight"), QString::number(before),
                QString::number(m_plan.effectiveInFlight()), m_plan.effectiveInFlight());
    }
    if (m_plan.load == LoadKind::Closed) // an automatic window follows the number of workers
        m_dispatcher->setInFlight(m_plan.effectiveInFlight(), m_plan.automaticInFlight());
    if (change.ratePerSecond && m_plan.load == LoadKind::Open && *change.ratePerSecond > 0) {
        const double rate = std::clamp(*change.ratePerSecond, 0.001, kMaxRate);
        changed(QStringLiteral("rate"), rateText(m_plan.ratePerSecond), rateText(rate), rate);
        m_plan.ratePerSecond = rate;
        m_dispatcher->setRate(rate);
    }
    if (change.chunk && m_plan.load == LoadKind::Batch && *change.chunk > 0) {
        // Results of a chunk need room that was set aside at the start.
        const std::uint64_t chunk = std::min(*change.chunk, m_plan.effectiveChunk(m_items));
        changed(QStringLiteral("chunk"), QString::number(m_plan.effectiveChunk(m_items)),
                QString::number(chunk), static_cast<double>(chunk));
        m_dispatcher->setChunk(chunk);
    }
    if (change.taskSize) {
        if (auto set = m_workforce->setTaskSize(*change.taskSize); !set)
            note(QStringLiteral("note"), set.error().sentence());
        else
            note(QStringLiteral("tune"), QStringLiteral("task size → %1").arg(*change.taskSize, 0, 'g', 6),
                 *change.taskSize);
    }
}

} // namespace parascope
