// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/interval.h"

#include <algorithm>

namespace parascope {

QString stallCauseName(StallCause cause)
{
    switch (cause) {
    case StallCause::Busy:
        return QStringLiteral("busy");
    case StallCause::Starved:
        return QStringLiteral("starved");
    case StallCause::Blocked:
        return QStringLiteral("blocked");
    case StallCause::NotAvailable:
        break;
    }
    return QStringLiteral("not available");
}

QString workerLifeName(WorkerLife life)
{
    switch (life) {
    case WorkerLife::Spawning:
        return QStringLiteral("spawning");
    case WorkerLife::Idle:
        return QStringLiteral("idle");
    case WorkerLife::Busy:
        return QStringLiteral("busy");
    case WorkerLife::Leaving:
        return QStringLiteral("leaving");
    case WorkerLife::Hung:
        return QStringLiteral("hung");
    case WorkerLife::Dead:
        return QStringLiteral("dead");
    case WorkerLife::Waiting:
        return QStringLiteral("waiting");
    case WorkerLife::GivenUp:
        break;
    }
    return QStringLiteral("given up");
}

void TaskCounts::add(const TaskCounts& other)
{
    submitted += other.submitted;
    completed += other.completed;
    failed += other.failed;
    timedOut += other.timedOut;
    lost += other.lost;
    rejected += other.rejected;
    cancelled += other.cancelled;
    offered += other.offered;
    late += other.late;
    dropped += other.dropped;
    items += other.items;
    bytesCopied += other.bytesCopied;
    lostRunning += other.lostRunning;
    lostQueued += other.lostQueued;
    lostSilent += other.lostSilent;
    retried += other.retried;
}

bool wasTuned(const Interval& interval)
{
    return std::ranges::any_of(interval.events,
                               [](const RunEvent& event) { return event.kind == QLatin1String("tune"); });
}

} // namespace parascope
