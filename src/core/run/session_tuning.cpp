// SPDX-License-Identifier: GPL-3.0-or-later
// How the session changes settings while the run goes.
#include "run/session_engine.h"

#include "base/units.h"

#include <algorithm>
#include <utility>

namespace parascope {
namespace {

template <typename Value> void replace(std::optional<Value>& old, const std::optional<Value>& fresh)
{
    if (fresh)
        old = fresh;
}

void merge(Tuning& into, const Tuning& change)
{
    replace(into.threads, change.threads);
    replace(into.processes, change.processes);
    replace(into.inFlight, change.inFlight);
    replace(into.ratePerSecond, change.ratePerSecond);
    replace(into.chunk, change.chunk);
    replace(into.taskSize, change.taskSize);
}

} // namespace

void SessionEngine::changed(const QString& what, const QString& from, const QString& to, double value)
{
    note(QStringLiteral("tune"), QStringLiteral("%1 %2 → %3").arg(what, from, to), value);
}

/// What a plan with these settings would be refused for, a run that goes is not changed to either.
Result<void> SessionEngine::checkTuning(const Tuning& change) const
{
    RunPlan wanted = m_plan;
    wanted.threads = change.threads.value_or(m_plan.threads);
    wanted.processes = change.processes.value_or(m_plan.processes);
    wanted.inFlight = change.inFlight.value_or(m_plan.inFlight);
    if (m_plan.load == LoadKind::Open)
        wanted.ratePerSecond = change.ratePerSecond.value_or(m_plan.ratePerSecond);
    // Limits and faults of children are no reason to keep their number: they mean nothing where there are
    // none.
    wanted.injections.clear();
    wanted.memoryLimitBytes = 0;
    wanted.recycleTasks = 0;
    wanted.recycleRssBytes = 0;
    if (auto valid = validatePlan(wanted); !valid)
        return valid.error();
    return {};
}

void SessionEngine::tune(const Tuning& change)
{
    if (m_state == SessionState::Idle || m_state == SessionState::Starting) {
        merge(m_tuneLater, change);
        return;
    }
    if (m_workforce == nullptr || (m_state != SessionState::WarmingUp && m_state != SessionState::Running))
        return;
    if (auto check = checkTuning(change); !check) {
        note(QStringLiteral("note"), QStringLiteral("not changed: ") + check.error().sentence());
        return;
    }
    tuneLayout(change);
    tuneLoad(change);
    if (change.taskSize)
        m_workforce->setTaskSize(*change.taskSize);
}

void SessionEngine::tuneLayout(const Tuning& change)
{
    const RunPlan before = m_plan;
    m_plan.threads = change.threads.value_or(before.threads);
    m_plan.processes = change.processes.value_or(before.processes);
    if (m_plan.threads != before.threads) {
        changed(QStringLiteral("threads"), QString::number(before.threads), QString::number(m_plan.threads),
                m_plan.threads);
        m_workforce->setThreads(m_plan.threads);
    }
    if (m_plan.processes != before.processes) {
        changed(QStringLiteral("processes"), QString::number(before.processes),
                QString::number(m_plan.processes), m_plan.processes);
        m_workforce->setProcesses(m_plan.processes);
    }
    if (change.inFlight && *change.inFlight != m_plan.inFlight) {
        const int size = m_plan.effectiveInFlight();
        m_plan.inFlight = *change.inFlight;
        changed(QStringLiteral("in flight"), QString::number(size),
                QString::number(m_plan.effectiveInFlight()), m_plan.effectiveInFlight());
    }
    if (m_plan.workers() == before.workers() && m_plan.effectiveInFlight() == before.effectiveInFlight())
        return;
    // A window that nobody fixed follows the number of workers.
    if (m_plan.load == LoadKind::Closed)
        m_dispatcher->setInFlight(m_plan.effectiveInFlight(), m_plan.automaticInFlight());
    else if (m_plan.load == LoadKind::Batch)
        m_dispatcher->setInFlight(BatchLoad::leastWindow(m_plan.workers()), true);
}

void SessionEngine::tuneLoad(const Tuning& change)
{
    if (change.ratePerSecond && m_plan.load == LoadKind::Open) {
        const double rate = *change.ratePerSecond;
        changed(QStringLiteral("rate"), rateText(m_plan.ratePerSecond), rateText(rate), rate);
        m_plan.ratePerSecond = rate;
        m_dispatcher->setRate(rate);
    }
    if (change.chunk && m_plan.load == LoadKind::Batch && *change.chunk > 0) {
        // Results of a chunk need room that was set aside at the start, for the workers of then.
        const std::uint64_t before = std::exchange(m_chunk, std::min(*change.chunk, m_mostChunk));
        changed(QStringLiteral("chunk"), QString::number(before), QString::number(m_chunk),
                static_cast<double>(m_chunk));
        m_dispatcher->setChunk(m_chunk);
    }
}

} // namespace parascope
