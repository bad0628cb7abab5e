// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"

#include <concepts>
#include <type_traits>

namespace parascope::interval_fields {

/// T or const T: a writer walks constant values, a reader walks the ones it fills.
template <typename Given, typename T>
concept MaybeConst = std::same_as<std::remove_const_t<Given>, T>;

// The stored fields of an Interval and its parts, in stored order, named once for both directions: what is
// written in one order can't be read in another. Changing anything here needs a new version in
// interval_codec.cpp. A visitor has field(value), list(entries) and version(), the format at hand; what a
// later format added stands under its number, at the end of the Interval.

template <typename Visitor> void visit(Visitor& visitor, MaybeConst<TaskCounts> auto& counts)
{
    for (auto* number : {&counts.submitted, &counts.completed, &counts.failed, &counts.timedOut, &counts.lost,
                         &counts.rejected, &counts.cancelled, &counts.offered, &counts.late, &counts.dropped,
                         &counts.items, &counts.bytesCopied})
        visitor.field(*number);
}

template <typename Visitor> void visit(Visitor& visitor, MaybeConst<ProcessSample> auto& sample)
{
    visitor.field(sample.process);
    visitor.field(sample.pid);
    visitor.field(sample.loopBusy);
    visitor.field(sample.loopObservedNs);
    visitor.field(sample.cpuNs);
    visitor.field(sample.runQueueNs);
    visitor.field(sample.rssBytes);
    visitor.field(sample.pssBytes);
    visitor.field(sample.threads);
    visitor.field(sample.voluntarySwitches);
    visitor.field(sample.involuntarySwitches);
}

template <typename Visitor> void visit(Visitor& visitor, MaybeConst<CoreSample> auto& sample)
{
    visitor.field(sample.core);
    visitor.field(sample.busyRatio);
    visitor.field(sample.stealRatio);
}

template <typename Visitor> void visit(Visitor& visitor, MaybeConst<WorkerSample> auto& sample)
{
    visitor.field(sample.process);
    visitor.field(sample.worker);
    visitor.field(sample.finished);
    visitor.field(sample.failed);
    visitor.field(sample.busyNs);
}

template <typename Visitor> void visit(Visitor& visitor, MaybeConst<Stall> auto& stall)
{
    visitor.field(stall.startNs);
    visitor.field(stall.durationNs);
    visitor.field(stall.process);
    visitor.field(stall.cause);
    visitor.field(stall.runRatio);
    visitor.field(stall.waitRatio);
    visitor.field(stall.where);
}

template <typename Visitor> void visit(Visitor& visitor, MaybeConst<RunEvent> auto& event)
{
    visitor.field(event.atNs);
    visitor.field(event.kind);
    visitor.field(event.process);
    visitor.field(event.text);
    visitor.field(event.value);
}

template <typename Visitor> void visit(Visitor& visitor, MaybeConst<TaskSpan> auto& span)
{
    visitor.field(span.process);
    visitor.field(span.worker);
    visitor.field(span.task);
    visitor.field(span.startNs);
    visitor.field(span.durationNs);
    visitor.field(span.outcome);
    visitor.field(span.every);
    if (visitor.version() >= 3) {
        visitor.field(span.transferStartNs);
        visitor.field(span.transferNs);
        visitor.field(span.resultNs);
    }
}

template <typename Visitor> void visit(Visitor& visitor, MaybeConst<WorkerChange> auto& change)
{
    visitor.field(change.atNs);
    visitor.field(change.process);
    visitor.field(change.life);
}

/// What version 2 added.
template <typename Visitor> void visitOutcomes(Visitor& visitor, MaybeConst<Interval> auto& interval)
{
    for (auto* number : {&interval.counts.lostRunning, &interval.counts.lostQueued,
                         &interval.counts.lostSilent, &interval.counts.retried})
        visitor.field(*number);
    visitor.list(interval.lives);
}

template <typename Visitor> void visit(Visitor& visitor, MaybeConst<Interval> auto& interval)
{
    visitor.field(interval.startNs);
    visitor.field(interval.lengthNs);
    visitor.field(interval.warmUp);
    visit(visitor, interval.counts);
    visitor.field(interval.response);
    visitor.field(interval.wait);
    visitor.field(interval.service);
    visitor.list(interval.processes);
    visitor.list(interval.cores);
    visitor.list(interval.workers);
    visitor.list(interval.stalls);
    visitor.list(interval.events);
    visitor.field(interval.queued);
    visitor.field(interval.inFlight);
    visitor.field(interval.threads);
    visitor.field(interval.processesSet);
    visitor.field(interval.workerCrashes);
    visitor.field(interval.workerRespawns);
    visitor.field(interval.latenessP99Ns);
    visitor.field(interval.ownCpuNs);
    visitor.field(interval.foreignCpuRatio);
    visitor.field(interval.stealRatio);
    if (visitor.version() >= 2) {
        visitOutcomes(visitor, interval);
        visitor.list(interval.spans);
        visitor.field(interval.spansDropped);
    }
}

} // namespace parascope::interval_fields
