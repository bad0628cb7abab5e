// SPDX-License-Identifier: GPL-3.0-or-later
// What the supervisor does about children that die, fall silent or must not go on.
#include "host/supervisor_slot.h"

#include "base/clock.h"
#include "host/child_start.h"

#include <QRandomGenerator>

#include <algorithm>

namespace parascope {

namespace {

/// Why it ended, in its own words: the last line of them.
QString adviceOf(const ChildExit& exit)
{
    constexpr qsizetype kLongest = 200;
    const QString line = exit.lastWords().section(QLatin1Char('\n'), -1).trimmed();
    return line.isEmpty() ? QStringLiteral("it wrote nothing to stderr")
                          : QStringLiteral("its last words: %1").arg(line.left(kLongest));
}

} // namespace

void Supervisor::respawnOrGiveUp(Slot& slot, const ChildExit& exit)
{
    const std::int64_t quickNs = m_times.quickDeathMs * kNsPerMs;
    const bool quick = slot.readyNs == 0 || monotonicNs() - slot.readyNs < quickNs;
    slot.quickDeaths = quick ? slot.quickDeaths + 1 : 0;
    slot.silentStarts = exit.silentStart ? slot.silentStarts + 1 : 0;
    const QString advice = adviceOf(exit);
    if (slot.quickDeaths >= m_times.quickDeaths)
        giveUp(slot, targetError(QStringLiteral("worker process %1 ended %2 times right after its start")
                                     .arg(slot.number)
                                     .arg(slot.quickDeaths),
                                 exit.text, advice));
    else if (slot.silentStarts >= m_times.silentStarts)
        giveUp(slot, targetError(QStringLiteral("worker process %1 was started %2 times and never got ready")
                                     .arg(slot.number)
                                     .arg(slot.silentStarts),
                                 exit.text, advice));
    else if (restartsUsedUp(slot))
        giveUp(slot,
               targetError(QStringLiteral("worker process %1 was started again %2 times within a minute")
                               .arg(slot.number)
                               .arg(m_times.restartsPerMinute),
                           exit.text, advice));
    else
        scheduleRespawn(slot);
}

bool Supervisor::restartsUsedUp(Slot& slot) const
{
    constexpr std::int64_t minute = 60 * kNsPerSecond;
    const std::int64_t now = monotonicNs();
    slot.deathsNs.push_back(now);
    while (slot.deathsNs.front() < now - minute)
        slot.deathsNs.pop_front();
    return slot.deathsNs.size() > static_cast<std::size_t>(m_times.restartsPerMinute);
}

void Supervisor::scheduleRespawn(Slot& slot)
{
    qint64 delayMs = 0;
    if (slot.quickDeaths > 1) { // the first time at once
        const int doublings = std::min(slot.quickDeaths - 2, 20);
        delayMs = std::min<qint64>(m_times.longestDelayMs, qint64{m_times.firstDelayMs} << doublings);
        // Children that died together shall not all come back together.
        delayMs +=
            static_cast<qint64>(QRandomGenerator::global()->bounded(0.25) * static_cast<double>(delayMs));
    }
    slot.phase = Slot::Phase::Waiting;
    slot.respawn.start(static_cast<int>(delayMs));
    Q_EMIT respawning(slot.number, delayMs * kNsPerMs);
}

void Supervisor::giveUp(Slot& slot, const Error& error)
{
    if (slot.phase == Slot::Phase::GivenUp || slot.phase == Slot::Phase::Ending)
        return;
    slot.phase = Slot::Phase::GivenUp; // a child that complained exits by itself
    Q_EMIT failed(error, slot.number);
    finishIfStopped();
}

void Supervisor::recycle(int process)
{
    if (Slot* slot = find(process); slot != nullptr && slot->phase == Slot::Phase::Ready)
        retire(*slot);
}

bool Supervisor::endChild(int process, const QString& why, bool gently)
{
    Slot* slot = find(process);
    if (slot == nullptr || !slot->alive() || slot->phase == Slot::Phase::Ending)
        return false;
    slot->host->putDown(why, gently);
    return true;
}

void Supervisor::listenForLife()
{
    const std::int64_t now = monotonicNs();
    // Whoever comes late to listen (stopped, starved, suspended) must not blame the others.
    if (now - m_lastListenNs > m_times.hungMs * kNsPerMs / 2)
        m_listeningSinceNs = now;
    m_lastListenNs = now;
    for (const auto& slot : m_slots) {
        if (slot->phase != Slot::Phase::Ready && slot->phase != Slot::Phase::Retiring)
            continue;
        const QString why = silenceOf(*slot, now);
        if (why.isEmpty())
            continue;
        Q_EMIT hung(slot->number, why);
        slot->host->putDown(why, false);
    }
}

QString Supervisor::silenceOf(const Slot& slot, std::int64_t nowNs) const
{
    const std::int64_t limit = m_times.hungMs * kNsPerMs;
    const std::int64_t silent = nowNs - std::max(slot.host->lastSignNs(), m_listeningSinceNs);
    if (slot.host->dying() || slot.host->lastSignNs() == 0)
        return {};
    if (silent > limit)
        return QStringLiteral("no sign of life for %1 s%2")
            .arg(nsToSeconds(silent), 0, 'f', 1)
            .arg(isStopped(slot.host->pid()) ? QStringLiteral(" (it was stopped)") : QString());
    // What was told before this thread was late to listen is told anew by the next pulse.
    const std::int64_t toldNs = slot.host->mainBusySinceNs();
    const std::int64_t busySince = toldNs > 0 ? std::max(toldNs, m_listeningSinceNs) : 0;
    if (busySince > 0 && nowNs - busySince > limit)
        return QStringLiteral("its main thread hung for %1 s").arg(nsToSeconds(nowNs - busySince), 0, 'f', 1);
    return {};
}

} // namespace parascope
