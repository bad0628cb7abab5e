// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/mishaps.h"

#include <algorithm>

namespace parascope {

namespace {

void note(std::optional<Sighting>& sighting, std::int64_t fromNs, std::int64_t untilNs)
{
    if (!sighting)
        sighting = Sighting{fromNs, untilNs, fromNs};
    ++sighting->times;
    if (fromNs < sighting->firstNs) { // events of one interval are in no order of time
        sighting->firstNs = fromNs;
        sighting->firstUntilNs = untilNs;
    }
    sighting->lastNs = std::max(sighting->lastNs, fromNs);
}

void note(std::optional<Sighting>& sighting, std::int64_t atNs)
{
    note(sighting, atNs, atNs);
}

void note(std::optional<Sighting>& sighting, const Interval& interval)
{
    note(sighting, interval.startNs, interval.startNs + interval.lengthNs);
}

bool is(const RunEvent& event, const char* kind)
{
    return event.kind == QLatin1String(kind);
}

/// "SIGSEGV" of "worker P2 exited (SIGSEGV)".
QString howItEnded(const RunEvent& exited)
{
    const qsizetype open = exited.text.indexOf(QLatin1Char('('));
    return open < 0 || !exited.text.endsWith(QLatin1Char(')')) ? QString()
                                                               : exited.text.mid(open + 1).chopped(1);
}

} // namespace

void MishapsBuilder::add(const Interval& interval)
{
    addTasks(interval);
    addEnded(interval);
    addDeaths(interval);
    takeReturns(interval);
}

/// By the counts, as events tell of the first ones only and may come an interval late.
void MishapsBuilder::addTasks(const Interval& interval)
{
    const auto look = [&interval](std::optional<Sighting>& sighting, std::uint64_t count) {
        if (count > 0)
            note(sighting, interval);
    };
    look(m_mishaps.failed, interval.counts.failed);
    look(m_mishaps.timedOut, interval.counts.timedOut);
    look(m_mishaps.lost, interval.counts.lost);
    look(m_mishaps.rejected, interval.counts.rejected);
}

void MishapsBuilder::addEnded(const Interval& interval)
{
    for (const RunEvent& event : interval.events) {
        if (is(event, "given_up"))
            note(m_mishaps.givenUp, event.atNs);
        if (!is(event, "memory_limit"))
            continue;
        note(m_mishaps.endedForMemory, event.atNs);
        m_ending.insert(event.process);
    }
    for (const WorkerChange& change : interval.lives) {
        if (change.life != WorkerLife::Hung)
            continue;
        note(m_mishaps.endedForStanding, change.atNs);
        m_ending.insert(change.process);
    }
}

void MishapsBuilder::addDeaths(const Interval& interval)
{
    int untold = interval.workerCrashes;
    for (const RunEvent& event : interval.events) {
        if (!is(event, "exited"))
            continue;
        const bool ended = m_ending.erase(event.process) > 0;
        if (untold > 0 && !ended) {
            note(m_mishaps.died, event.atNs);
            takeDeath(event);
        }
        --untold;
    }
    // Crashes of which no event tells are of this interval; those of processes that were being ended are
    // known.
    for (; untold > 0 && !m_ending.empty(); --untold)
        m_ending.erase(m_ending.begin());
    if (untold > 0)
        note(m_mishaps.died, interval);
}

void MishapsBuilder::takeDeath(const RunEvent& event)
{
    auto& first = m_mishaps.firstDeath;
    if (event.process > 0 && (!first || event.atNs < first->atNs))
        first = Death{event.process, howItEnded(event), event.atNs, {}};
}

void MishapsBuilder::takeReturns(const Interval& interval)
{
    auto& first = m_mishaps.firstDeath;
    for (const RunEvent& event : interval.events) {
        if (first && !first->backAfterNs && event.process == first->process && event.atNs >= first->atNs &&
            is(event, "respawned"))
            first->backAfterNs = event.atNs - first->atNs;
    }
}

} // namespace parascope
