// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings.h"
#include "base/units.h"

#include "generated_runs.h"

#include <functional>

namespace parascope::test {

/// What a run is like beyond the tasks of GeneratedRun.
struct Scene {
    GeneratedRun run;
    RunPlan plan;
    Environment machine;
    SoloTask solo;
    double cpuShare = 1;      ///< of the service time on a CPU
    double runQueueShare = 0; ///< of the service time waiting for one
    double ownUsPerTask = 4;
    double queuedPerWorker = 1;
    double rssPerSecond = 0;
    double foreign = 0.005;
    double steal = 0.001;
    std::vector<double> workerShares; ///< busy share of each worker; empty = all the same
    std::function<void(int number, Interval& interval)> change;
};

inline Scene cleanScene(std::uint64_t seed)
{
    Scene scene;
    scene.run.seed = seed;
    scene.run.workers = 4;
    scene.run.seconds = 6;
    scene.plan = generatedPlan(4);
    scene.machine = generatedMachine();
    scene.machine.smtActive = false;
    scene.solo = {scene.run.serviceMs * 1e6, scene.run.serviceMs * 1e6, 0};
    return scene;
}

inline ProcessSample processOf(const Scene& scene, SplitMix64& random, double serviceSum, double tasks,
                               double seconds)
{
    ProcessSample process;
    process.loopBusy = deltaOf({20'000, 30'000, 25'000});
    process.loopObservedNs = 100 * kNsPerMs;
    const double own = scene.ownUsPerTask * 1e3 * tasks;
    process.cpuNs = std::llround(scene.cpuShare * serviceSum * (1 + 0.01 * drawNormal(random)) + own);
    process.runQueueNs = std::llround(scene.runQueueShare * serviceSum);
    process.rssBytes = std::llround(80e6 + scene.rssPerSecond * seconds + 20'000 * drawNormal(random));
    process.voluntarySwitches = 100;
    process.involuntarySwitches = 20;
    return process;
}

inline Summary play(const Scene& scene)
{
    SummaryBuilder builder(scene.plan);
    SplitMix64 random(scene.run.seed + 77);
    int number = 0;
    std::int64_t end = 0;
    for (Interval& interval : generatedIntervals(scene.run)) {
        const auto tasks = static_cast<double>(interval.counts.completed);
        interval.processes = {processOf(scene, random, interval.service.sum, tasks, number / 10.0)};
        interval.ownCpuNs = std::llround(scene.ownUsPerTask * 1e3 * tasks);
        interval.foreignCpuRatio = scene.foreign * (0.5 + random.nextUnit());
        interval.stealRatio = scene.steal;
        interval.threads = scene.plan.threads;
        interval.processesSet = 0;
        interval.inFlight = std::llround(tasks * 10 * interval.response.sum / std::max(1.0, tasks) / 1e9);
        interval.queued = std::llround(scene.queuedPerWorker * scene.plan.workers());
        for (std::size_t i = 0; i < scene.workerShares.size() && i < interval.workers.size(); ++i)
            interval.workers[i].busyNs = std::llround(scene.workerShares[i] * interval.service.sum);
        if (scene.change)
            scene.change(number, interval);
        builder.add(interval);
        end = interval.startNs + interval.lengthNs;
        ++number;
    }
    Interval after;
    after.startNs = end;
    after.warmUp = true;
    after.events.push_back(soloEvent(scene.solo, end));
    builder.add(after);
    return builder.summary();
}

inline std::vector<Finding> found(const Scene& scene)
{
    return findings(play(scene), scene.plan, scene.machine);
}

inline QStringList idsOf(const std::vector<Finding>& list)
{
    QStringList ids;
    for (const Finding& finding : list)
        ids << finding.id;
    return ids;
}

inline Stall stallAt(int number, std::int64_t ms, StallCause cause)
{
    return {number * 100 * kNsPerMs, ms * kNsPerMs, 0, cause, 0.9, 0.05, QStringLiteral("QTimer")};
}

using SceneMaker = Scene (*)(std::uint64_t seed);

inline Scene blockedMainThread(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.change = [](int number, Interval& interval) {
        if (number % 20 == 7)
            interval.stalls.push_back(stallAt(number, 300, StallCause::Busy));
    };
    return scene;
}

inline Scene shortTasks(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.run.serviceMs = 0.02;
    scene.run.seconds = 1;
    scene.ownUsPerTask = 15;
    scene.solo = {20e3, 20e3, 0};
    return scene;
}

inline Scene tooManyWorkers(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.plan.threads = scene.run.workers = 16;
    scene.run.serviceMs = 16;
    scene.cpuShare = 0.25;
    scene.runQueueShare = 0.75;
    return scene;
}

inline Scene fewerCpus(std::uint64_t seed)
{
    Scene scene = tooManyWorkers(seed);
    scene.machine.logicalCpus = 16;
    scene.machine.quotaCpus = scene.machine.usableCpus = 4;
    scene.machine.affinityCpus = 16;
    return scene;
}

inline Scene tooFewWorkers(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.cpuShare = 0.02; // tasks that sleep
    scene.queuedPerWorker = 3;
    scene.solo.cpuNs = 0.02 * scene.solo.serviceNs;
    scene.solo.waitNs = 0.98 * scene.solo.serviceNs;
    return scene;
}

inline Scene lockContention(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.solo = {1e6, 1e6, 0}; // 1 ms alone, 4 ms with the others, the rest of it asleep
    scene.cpuShare = 0.32;
    return scene;
}

inline Scene memoryBound(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.solo = {1.5e6, 1.5e6, 0}; // computing all the time, and still slower than alone
    return scene;
}

inline Scene unevenLoad(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.workerShares = {0.25, 0.25, 0.25, 0.05}; // of the time that all tasks take
    scene.change = [](int, Interval& interval) {
        std::int64_t rest = std::llround(interval.service.sum);
        for (const WorkerSample& worker : interval.workers)
            rest -= worker.busyNs;
        interval.service.sum -= static_cast<double>(rest); // busy time and service time belong together
    };
    return scene;
}

inline Scene leak(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.rssPerSecond = 5e6;
    return scene;
}

inline Scene crashLoop(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.change = [](int number, Interval& interval) {
        if (number % 10 == 3) {
            interval.workerCrashes = interval.workerRespawns = 1;
            interval.counts.lost = 2;
        }
    };
    return scene;
}

/// A child in every second that Parascope ended itself.
inline Scene endedChildren(std::uint64_t seed, const std::function<void(Interval&)>& why)
{
    Scene scene = crashLoop(seed);
    scene.change = [crash = scene.change, why](int number, Interval& interval) {
        crash(number, interval);
        if (interval.workerCrashes > 0)
            why(interval);
    };
    return scene;
}

inline Scene memoryLimit(std::uint64_t seed)
{
    return endedChildren(seed, [](Interval& interval) {
        interval.events.push_back({interval.startNs, QStringLiteral("memory_limit"), 1,
                                   QStringLiteral("worker P1 ended by memory limit"), 0});
    });
}

inline Scene hungWorker(std::uint64_t seed)
{
    return endedChildren(seed, [](Interval& interval) {
        interval.lives.push_back({interval.startNs, 1, WorkerLife::Hung});
    });
}

inline Scene overload(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.plan.load = LoadKind::Open;
    scene.plan.ratePerSecond = 2000;
    scene.change = [](int, Interval& interval) { interval.counts.offered = 200; };
    return scene;
}

inline Scene noisyMachine(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.foreign = 0.2;
    return scene;
}

inline Scene lateGenerator(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.plan.load = LoadKind::Open;
    scene.plan.ratePerSecond = 1000;
    scene.change = [](int, Interval& interval) {
        interval.counts.offered = interval.counts.completed;
        interval.latenessP99Ns = 3 * kNsPerMs;
    };
    return scene;
}

inline Scene brokenLittle(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.change = [](int, Interval& interval) { interval.inFlight *= 3; };
    return scene;
}

inline Scene brokenUtilization(std::uint64_t seed)
{
    Scene scene = cleanScene(seed);
    scene.workerShares = {0.2, 0.2, 0.2, 0.2};
    return scene;
}

} // namespace parascope::test
