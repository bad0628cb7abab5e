// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stall_words.h"

#include "base/clock.h"
#include "models/figures.h"

#include <QCoreApplication>

namespace parascope {

namespace {
struct StallWords {
    Q_DECLARE_TR_FUNCTIONS(StallWords)
};
} // namespace

QString stallCauseText(StallCause cause)
{
    switch (cause) {
    case StallCause::Busy:
        return StallWords::tr("busy");
    case StallCause::Starved:
        return StallWords::tr("starved");
    case StallCause::Blocked:
        return StallWords::tr("blocked");
    case StallCause::NotAvailable:
        break;
    }
    return StallWords::tr("not available");
}

QString stallReason(const Stall& stall)
{
    if (stall.where == kOwnDrawing) {
        return StallWords::tr("self: this window was drawing, not the workload");
    }
    switch (stall.cause) {
    case StallCause::Busy:
        return StallWords::tr("busy: it was computing");
    case StallCause::Starved:
        return StallWords::tr("starved: other threads had the CPUs");
    case StallCause::Blocked:
        return StallWords::tr("blocked: it waited for a lock, a disk or a timer");
    case StallCause::NotAvailable:
        break;
    }
    return StallWords::tr("cause not available");
}

QString stallSentence(const Stall& stall)
{
    const QString text = StallWords::tr("%1 at %2, %3")
                             .arg(durationFigure(nsToMs(stall.durationNs)).text(),
                                  clockText(nsToSeconds(stall.startNs), true), stallReason(stall));
    return stall.where.isEmpty() || stall.where == kOwnDrawing
               ? text
               : text + QStringLiteral(" (%1)").arg(stall.where);
}

} // namespace parascope
