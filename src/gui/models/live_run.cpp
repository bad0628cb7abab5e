// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live_run.h"

#include "analysis/evidence.h"
#include "analysis/taken_by_others.h"
#include "base/clock.h"

#include <algorithm>

namespace parascope {

namespace {

/// Exponential mean over about two seconds of intervals.
void smooth(std::optional<double>& mean, double value, std::int64_t lengthNs)
{
    const double share = std::clamp(nsToSeconds(lengthNs) / 2.0, 0.0, 1.0);
    mean = mean ? *mean + (value - *mean) * share : value;
}

/// What was measured when all was over (study/solo_task.h) has no place on the time axis of the run.
bool isAfterTheRun(const Interval& interval)
{
    return std::any_of(interval.events.begin(), interval.events.end(),
                       [](const RunEvent& event) { return event.kind == QLatin1String(kSoloEvent); });
}

} // namespace

/// Before measuredNs has this interval's share.
void LiveRun::addMainThread(const Interval& interval)
{
    if (!interval.warmUp && measuredNs == 0) { // from now on only what is measured counts
        stalls = 0;
        longestStallMs = 0;
        m_measuredFromNs = interval.startNs;
    }
    if (interval.warmUp && measuredNs > 0) { // tasks in flight are waited for
        return;
    }
    for (const auto& process : interval.processes) {
        if (process.process == 0 && process.loopObservedNs > 0) {
            longestStallMs = std::max(longestStallMs, nsToMs(process.loopBusy.max));
        }
    }
    for (const auto& stall : interval.stalls) {
        if (stall.process == 0 && stall.startNs + stall.durationNs > m_measuredFromNs) {
            ++stalls;
            longestStallMs = std::max(longestStallMs, nsToMs(stall.durationNs));
        }
    }
}

void LiveRun::add(const Interval& interval)
{
    if (isAfterTheRun(interval)) {
        return;
    }
    store.add(interval);
    workers.add(interval);
    lanes.add(interval);
    lives.add(interval);
    counts.add(interval.counts);
    addMainThread(interval);
    if (!interval.warmUp) {
        measured.add(interval.counts);
        measuredNs += interval.lengthNs;
    }
    tuned = tuned || wasTuned(interval);
    std::int64_t largest = 0;
    for (const auto& process : interval.processes) {
        largest = process.process > 0 ? std::max(largest, process.rssBytes.value_or(0)) : largest;
    }
    largestChildBytes = largest > 0 ? largest : largestChildBytes; // it is not told of in each interval
    threads = interval.threads;
    processes = interval.processesSet;
    const SetWorkers now{threads, processes};
    mostWorkers = now.workers() > mostWorkers.workers() ? now : mostWorkers;
    crashes += interval.workerCrashes;
    if (interval.ownCpuNs && interval.lengthNs > 0) {
        smooth(ownCpuRatio, static_cast<double>(*interval.ownCpuNs) / static_cast<double>(interval.lengthNs),
               interval.lengthNs);
    }
    if (interval.foreignCpuRatio || interval.stealRatio) {
        smooth(disturbance, takenByOthers(interval), interval.lengthNs);
    }
    if (disturbance.value_or(0) > kDisturbedRatio) { // it is not told of in each interval
        store.markDisturbed(interval.startNs, interval.startNs + interval.lengthNs);
    }
}

MainThreadAway mainThreadAway(const LiveRun& run, const std::optional<Summary>& summary)
{
    if (summary && summary->mainLoop.maxMs) {
        return {summary->mainLoop.stalls, *summary->mainLoop.maxMs};
    }
    return {run.stalls, run.longestStallMs};
}

} // namespace parascope
