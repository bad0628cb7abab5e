// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict.h"

#include "analysis/taken_by_others.h"
#include "base/clock.h"
#include "measure/steady_state.h"
#include "models/figures.h"
#include "models/spoken.h"
#include "report/verdict.h"

#include <algorithm>

// What a verdict is made of, taken from a run.

namespace parascope {

bool isLive(RunPhase phase)
{
    return phase == RunPhase::Starting || phase == RunPhase::WarmingUp || phase == RunPhase::Running ||
           phase == RunPhase::Stopping;
}

bool canBeJudged(const VerdictFacts& f)
{
    return isLongEnough(f.measuredSeconds, static_cast<double>(f.measuredTasks));
}

namespace {

std::uint64_t errorsOf(const TaskCounts& counts)
{
    return counts.failed + counts.timedOut + counts.lost;
}

void compareWith(VerdictFacts& f, const RunController& controller, const std::vector<JobRate>& rates)
{
    f.comparable = showsCapacity(controller.plan()) && f.workers > 1 && !controller.run().tuned &&
                   f.throughput > 0 && canBeJudged(f);
    if (!f.comparable) {
        return;
    }
    if (const auto alone = oneWorkerRate(rates)) {
        f.speedUp = f.throughput / *alone;
    }
    f.enough = enoughWorkers(rates, f.workers, f.throughput);
}

} // namespace

VerdictFacts factsOf(RunController& controller, int usableCpus, const std::vector<JobRate>& rates)
{
    VerdictFacts f;
    LiveRun& run = controller.run();
    const RunPlan& plan = controller.plan();
    const auto figures =
        run.store.figures(run.store.warmUpEndNs(), run.store.latestNs(), LatencyKind::Response);
    f.phase = controller.phase();
    f.measuredSeconds = nsToSeconds(run.measuredNs);
    f.measuredTasks = run.measured.completed + errorsOf(run.measured);
    f.tasks = run.counts.completed;
    f.errors = errorsOf(run.counts);
    f.throughput = figures.throughput;
    f.p99Ms = figures.latency.p99;
    f.longestStallMs = mainThreadAway(run, controller.summary()).longestMs;
    f.loopWatched = run.store.loopWatched();
    f.workers = std::max(1, run.threads) * std::max(1, run.processes);
    if (!isLive(f.phase)) {
        f.workers = std::max(f.workers, run.mostWorkers.workers());
    }
    f.usableCpus = usableCpus;
    f.chunkItems = plan.load == LoadKind::Batch && plan.items > 0 ? plan.effectiveChunk(plan.items) : 0;
    f.untilSteady = !plan.warmUpNs;
    f.warmUpNs = plan.warmUpNs.value_or(WarmUpRule::windowFor(plan.durationNs) *
                                        static_cast<std::int64_t>(WarmUpRule::kCapWindows));
    f.inlineRun = run.isInline();
    f.disturbance = run.disturbance.value_or(0);
    if (plan.load == LoadKind::Open && run.counts.offered > 0) {
        f.achievedRatio =
            static_cast<double>(run.counts.completed + f.errors) / static_cast<double>(run.counts.offered);
    }
    if (const auto& summary = controller.summary()) {
        f.throughput = summary->throughputPerSecond.value_or(kUnknown);
        f.p99Ms = summary->response.p99Ms.value_or(kUnknown);
        f.measuredSeconds = summary->measuredSeconds;
        f.measuredTasks = summary->measured.completed + errorsOf(summary->measured);
        if (summary->foreignCpuRatio || summary->stealRatio) { // else what was seen while it went stands
            f.disturbance = takenByOthers(*summary);
        }
        f.overloaded = summary->overloaded;
        f.achievedRatio = summary->achievedRatio.value_or(f.achievedRatio);
    } else {
        f.overloaded = plan.load == LoadKind::Open && f.achievedRatio < 0.95;
    }
    compareWith(f, controller, rates);
    if (controller.error()) {
        const Error& error = *controller.error();
        f.failure = capitalized(spokenText(error.what)) +
                    (error.where.isEmpty() ? QString() : QStringLiteral(": ") + spokenText(error.where));
    }
    return f;
}

} // namespace parascope
