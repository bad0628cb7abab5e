// SPDX-License-Identifier: GPL-3.0-or-later
// The list of what the self-test does, with the lengths of its runs.
#include "study/selftest.h"

#include "base/clock.h"
#include "measure/system/environment.h"
#include "study/batch_trial.h"
#include "study/group_step.h"
#include "study/queue_trial.h"
#include "study/selftest_checks.h"
#include "study/stall_step.h"
#include "workload/random.h"

#include <cmath>

namespace parascope {
namespace {

struct Lengths {
    std::size_t stallTimes;
    std::int64_t queueNs;
    std::int64_t closedNs;
    std::uint64_t items;
    int files;
};

Lengths lengthsOf(SelfTestLength length)
{
    if (length == SelfTestLength::Quick)
        return {1, 8 * kNsPerSecond, 2 * kNsPerSecond, 5'000, 300};
    return {3, 42 * kNsPerSecond, 5 * kNsPerSecond, 50'000, 2'000};
}

SelfTestStepMaker stallStep(MainLoopProbe& probe, std::size_t times)
{
    using Kind = StallPlan::Kind;
    const std::vector<StallPlan> plans = {
        {Kind::Computing, 5},   {Kind::Computing, 20}, {Kind::Computing, 50},   {Kind::Computing, 100},
        {Kind::Computing, 500}, {Kind::Asleep, 100},   {Kind::NestedLoop, 200},
    };
    return [&probe, plans, times] { return std::make_unique<StallStep>(probe, plans, times); };
}

std::unique_ptr<SelfTestStep> queueStep(const QueueTrial& trial)
{
    return std::make_unique<SessionStep>(
        trial.name, planOf(trial), [trial](const StepRun& run) { return checkQueue(trial, run.whole); });
}

/// Their tasks sleep, so they can be observed at the same time, and each longer.
SelfTestStepMaker queuesStep(std::int64_t durationNs)
{
    return [durationNs] {
        std::vector<std::unique_ptr<SelfTestStep>> queues;
        const auto add = [&](const char* name, int servers, bool fixed, double rho) {
            queues.push_back(
                queueStep(makeQueueTrial(QString::fromLatin1(name), servers, fixed, rho, durationNs)));
        };
        add("M/M/1", 1, false, 0.7);
        add("M/D/1", 1, true, 0.75);
        add("M/M/2", 2, false, 0.7);
        return std::make_unique<GroupStep>(QStringLiteral("queues"), std::move(queues));
    };
}

/// Spinning tasks that always wait for one another: two laws from one run.
SelfTestStepMaker closedLoopStep(std::int64_t durationNs, int usableCpus)
{
    constexpr double kServiceNs = 10e6; // long: what dispatching costs is in the CPU time, too
    RunPlan plan;
    plan.workload = QStringLiteral("spin");
    plan.parameters.set(QStringLiteral("service"), kServiceNs);
    plan.threads = std::max(1, std::min(4, usableCpus - 1)); // one CPU for the rest of the instrument
    plan.inFlight = 4 * plan.threads;
    plan.warmUpNs = 500 * kNsPerMs;
    plan.durationNs = durationNs;
    return [plan] {
        return std::make_unique<SessionStep>(
            QStringLiteral("laws of a closed loop"), plan, [](const StepRun& run) {
                QList<SelfTestRow> rows = checkUtilization(run.measured, kServiceNs);
                rows.prepend(checkLittle(run.measured));
                return rows;
            });
    };
}

SelfTestStepMaker histogramStep()
{
    return [] {
        return std::make_unique<InstantStep>(QStringLiteral("histogram"), [] {
            SplitMix64 random(1);
            std::vector<std::int64_t> values;
            for (int i = 0; i < 100'000; ++i)
                values.push_back(std::llround(drawLognormal(random, 1e6, 2.0)) + 1);
            return checkHistogram(tryHistogram(std::move(values)));
        });
    };
}

SelfTestStepMaker itemStep(const QString& name, std::uint64_t items, int threads, int processes)
{
    return [=] {
        return std::make_unique<SessionStep>(
            name, itemBatchPlan(items, threads, processes),
            [=](const StepRun& run) { return QList<SelfTestRow>{judgeItemBatch(name, items, run)}; });
    };
}

SelfTestStepMaker fileStep(const QString& name, int files, int threads, int processes)
{
    return [=]() -> std::unique_ptr<SelfTestStep> {
        const auto made = FileBatchTrial::make(files);
        if (!made)
            return std::make_unique<InstantStep>(name, [name, why = made.error().sentence()] {
                return QList<SelfTestRow>{failedToRun(name, why)};
            });
        return std::make_unique<SessionStep>(name, made.value()->plan(threads, processes),
                                             [name, trial = made.value()](const StepRun& run) {
                                                 return QList<SelfTestRow>{trial->judge(name, run)};
                                             });
    };
}

} // namespace

std::vector<SelfTestStepMaker> selfTestSteps(MainLoopProbe& probe, SelfTestLength length)
{
    const Lengths lengths = lengthsOf(length);
    const int cpus = readEnvironment().usableWorkers();
    return {
        stallStep(probe, lengths.stallTimes),
        histogramStep(),
        itemStep(QStringLiteral("counts, 2 threads"), lengths.items, 2, 0),
        fileStep(QStringLiteral("order, 2 threads"), lengths.files, 2, 0),
        itemStep(QStringLiteral("counts, 2 processes"), lengths.items, 0, 2),
        fileStep(QStringLiteral("order, 2 processes"), lengths.files, 0, 2),
        queuesStep(lengths.queueNs),
        closedLoopStep(lengths.closedNs, cpus),
    };
}

} // namespace parascope
