// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/interval.h"

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
}

} // namespace parascope
