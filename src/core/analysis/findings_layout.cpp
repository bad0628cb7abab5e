// SPDX-License-Identifier: GPL-3.0-or-later
// How work is laid out: task length, number of workers, evenness, and what tasks wait for.
#include "analysis/finding_maker.h"
#include "analysis/taken_by_others.h"

#include "base/units.h"
#include "run/workers_text.h"

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

constexpr std::uint64_t kFewestTasks = 50;
constexpr double kDearDispatch = 0.1; ///< dispatch cost / service time
constexpr double kShortTaskUs = 200;  ///< longer tasks hide any dispatch
constexpr double kSaturated = 0.8;    ///< CPUs that workers keep busy / usable ones
constexpr double kWaitShare = 0.25;   ///< of the time on a CPU or waiting for one
constexpr double kWaitingWork = 0.3;  ///< CPU time / service time below which tasks mostly wait
constexpr double kAllBusy = 0.9;
constexpr double kUneven = 0.6; ///< laziest / busiest worker
constexpr double kUnevenAnyway =
    0.4; ///< the same while others take CPUs, here of one worker, there of another
constexpr double kLongerThanAlone = 0.3; ///< waiting inside tasks / service time of a task alone
constexpr double kMoreCpu = 1.4;         ///< CPU time of a task / when it runs alone
constexpr double kMoreCpuWithSmt = 2.5;  ///< two threads of a core share it
constexpr double kForeignToJudge = 0.05; ///< CPUs of other programs, beyond which memory may be theirs
constexpr double kShortestToJudgeUs = 20;

QString us(double ns)
{
    return durationText(std::llround(ns));
}

std::optional<double> serviceNs(const Summary& s)
{
    return s.service.meanMs ? std::optional(*s.service.meanMs * 1e6) : std::nullopt;
}

/// Time a task was runnable without a CPU. Where the kernel tells it for the main thread only, it follows
/// from CPUs that are all busy with more workers than CPUs: what is not computing then waits for a CPU.
double cpuWaitNs(const Summary& s, const RunPlan& plan, const Environment& env)
{
    const RunEvidence& e = s.evidence;
    const double told = e.runQueueNsPerTask.value_or(0);
    const std::optional<double> service = serviceNs(s);
    if (!service || !e.workerCpuNsPerTask || !s.throughputPerSecond || plan.workers() <= env.usableWorkers())
        return told;
    const double busyCpus = *e.workerCpuNsPerTask * *s.throughputPerSecond / 1e9;
    const bool saturated = busyCpus >= kSaturated * env.usableWorkers();
    return saturated ? std::max(told, *service - *e.workerCpuNsPerTask) : told;
}

/// The same layout with another number of workers; threads are changed where there are any.
FindingChange withWorkers(const RunPlan& plan, int workers)
{
    FindingChange change;
    if (plan.threads > 0)
        change.threads = std::max(1, workers / std::max(1, plan.processes));
    else
        change.processes = std::max(1, workers);
    return change;
}

Sentence workersText(const RunPlan& plan, const FindingChange& change)
{
    return change.threads ? parascope::workersText(*change.threads, plan.processes)
                          : parascope::workersText(0, change.processes.value_or(1));
}

void findShortTasks(std::vector<Finding>& found, const Summary& s, const RunPlan& plan)
{
    const std::optional<double> service = serviceNs(s);
    const std::optional<double> dispatch = s.evidence.ownCpuNsPerTask;
    if (plan.isInline() || !service || !dispatch || s.measured.completed < 1000 ||
        *service > kShortTaskUs * 1e3 || *dispatch <= kDearDispatch * *service)
        return;
    const double factor = std::ceil(*dispatch / kDearDispatch / std::max(1.0, *service));
    FindingMaker maker(
        "tasks-too-short", Severity::Warning,
        Sentence(QT_TRANSLATE_NOOP("Core", "tasks are too short: handing one over costs %1, and it takes %2"))
            .arg(us(*dispatch), us(*service)));
    maker.figure(QT_TRANSLATE_NOOP("Core", "CPU time to hand over a task"), *dispatch / 1e3, "us")
        .figure(QT_TRANSLATE_NOOP("Core", "mean service time"), *service / 1e3, "us")
        .figure(QT_TRANSLATE_NOOP("Core", "share of the workers' time inside tasks"),
                s.evidence.workersBusyRatio, "ratio")
        .threshold(
            Sentence(QT_TRANSLATE_NOOP("Core", "handing over costs more than 10 % of the service time")))
        .cost(Sentence(QT_TRANSLATE_NOOP("Core", "%1 of the CPU time goes into handing over"))
                  .arg(percentText(*dispatch / (*dispatch + *service))))
        .action(Sentence(QT_TRANSLATE_NOOP("Core", "Bundle %1 tasks into one (batch: a larger chunk)"))
                    .arg(QString::number(factor, 'g', 3)))
        .change({{}, {}, factor});
    found.push_back(maker);
}

/// Fewer CPUs than the box has, and more workers than those: the person counted the box's.
bool findFewCpus(std::vector<Finding>& found, const RunPlan& plan, const Environment& env)
{
    if (env.usableCpus <= 0 || env.usableCpus > env.logicalCpus - 0.01 ||
        plan.workers() <= env.usableWorkers())
        return false;
    const bool quota = env.quotaCpus && *env.quotaCpus < env.affinityCpus;
    const FindingChange change = withWorkers(plan, env.usableWorkers());
    found.push_back(
        FindingMaker("fewer-cpus", Severity::Warning,
                     Sentence(QT_TRANSLATE_NOOP(
                                  "Core", "only %1 of %2 CPUs may be used (%3), and %4 workers share them"))
                         .arg(QString::fromLatin1(numberText(env.usableCpus)))
                         .arg(env.logicalCpus)
                         .arg(quota ? Sentence(QT_TRANSLATE_NOOP("Core", "a quota"))
                                    : Sentence(QT_TRANSLATE_NOOP("Core", "affinity")))
                         .arg(plan.workers()))
            .figure(QT_TRANSLATE_NOOP("Core", "usable CPUs"), env.usableCpus, "")
            .figure(QT_TRANSLATE_NOOP("Core", "CPUs in the machine"), env.logicalCpus, "")
            .figure(QT_TRANSLATE_NOOP("Core", "workers"), plan.workers(), "")
            .threshold(Sentence(QT_TRANSLATE_NOOP(
                "Core", "fewer usable CPUs than the machine has, and more workers than those")))
            .cost(Sentence(QT_TRANSLATE_NOOP("Core", "workers take turns instead of running side by side")))
            .action(Sentence(QT_TRANSLATE_NOOP("Core", "Try %1, or lift the limit"))
                        .arg(workersText(plan, change)))
            .change(change));
    return true;
}

void findTooMany(std::vector<Finding>& found, const Summary& s, const RunPlan& plan, const Environment& env)
{
    const RunEvidence& e = s.evidence;
    if (!e.workerCpuNsPerTask || plan.workers() <= env.usableWorkers())
        return;
    const double waited = cpuWaitNs(s, plan, env);
    const double share = waited / std::max(1.0, waited + *e.workerCpuNsPerTask);
    // As much as others take would be waited by as many workers as there are CPUs, too.
    if (share <= kWaitShare + takenByOthers(s))
        return;
    const FindingChange change = withWorkers(plan, env.usableWorkers());
    found.push_back(
        FindingMaker("too-many-workers", Severity::Warning,
                     Sentence(QT_TRANSLATE_NOOP(
                                  "Core", "%1 workers share %2 CPUs: %3 of their time they wait for one"))
                         .arg(plan.workers())
                         .arg(env.usableWorkers())
                         .arg(percentText(share)))
            .figure(QT_TRANSLATE_NOOP("Core", "run-queue wait"), share, "ratio")
            .figure(QT_TRANSLATE_NOOP("Core", "run-queue wait of a task"), waited / 1e3, "us")
            .figure(QT_TRANSLATE_NOOP("Core", "involuntary context switches"), e.involuntarySwitchesPerSecond,
                    "1/s")
            .threshold(Sentence(QT_TRANSLATE_NOOP(
                "Core",
                "more workers than usable CPUs, and run-queue wait above 25 % of wait and CPU time together, "
                "not counting what other programs took")))
            .cost(Sentence(QT_TRANSLATE_NOOP("Core", "a task takes %1 longer than it needs")).arg(us(waited)))
            .action(Sentence(QT_TRANSLATE_NOOP("Core", "Try %1")).arg(workersText(plan, change)))
            .change(change));
}

void findTooFew(std::vector<Finding>& found, const Summary& s, const RunPlan& plan, const Environment& env)
{
    const RunEvidence& e = s.evidence;
    const std::optional<double> service = serviceNs(s);
    if (plan.isInline() || !service || !e.workerCpuNsPerTask || !e.workersBusyRatio ||
        *service < kShortTaskUs * 1e3)
        return;
    // Beyond the CPUs, what waits may wait for one that another program has, and nothing here tells.
    if (s.disturbed && plan.workers() > env.usableWorkers())
        return;
    const double cpuShare = (*e.workerCpuNsPerTask + cpuWaitNs(s, plan, env)) / *service;
    const bool waits = cpuShare < kWaitingWork;
    if (!waits || *e.workersBusyRatio < kAllBusy || e.meanQueued < 0.5 * plan.workers())
        return;
    // As many as keep the CPUs busy, but no more than there is work for.
    const double wanted =
        std::min(plan.workers() + e.meanQueued, env.usableWorkers() / std::max(0.01, cpuShare));
    const int workers = std::clamp(static_cast<int>(std::lround(wanted)), plan.workers() + 1, kMaxThreads);
    const FindingChange change = withWorkers(plan, workers);
    found.push_back(
        FindingMaker("too-few-workers", Severity::Warning,
                     Sentence(QT_TRANSLATE_NOOP(
                                  "Core", "tasks mostly wait (%1 CPU) while %2 others queue for a worker"))
                         .arg(percentText(cpuShare), QString::number(e.meanQueued, 'f', 0)))
            .figure(QT_TRANSLATE_NOOP("Core", "CPU share of the service time"), cpuShare, "ratio")
            .figure(QT_TRANSLATE_NOOP("Core", "tasks in the queue"), e.meanQueued, "")
            .figure(QT_TRANSLATE_NOOP("Core", "share of the workers' time inside tasks"), e.workersBusyRatio,
                    "ratio")
            .threshold(Sentence(QT_TRANSLATE_NOOP(
                "Core", "workers inside tasks 90 % of the time, on a CPU or waiting for one below 30 "
                        "% of that, and half as many tasks queued as there are workers")))
            .cost(Sentence(QT_TRANSLATE_NOOP("Core", "up to %1 times the throughput is left"))
                      .arg(QString::number(workers / static_cast<double>(plan.workers()), 'g', 2)))
            .action(Sentence(QT_TRANSLATE_NOOP("Core", "Try %1")).arg(workersText(plan, change)))
            .change(change));
}

void findUneven(std::vector<Finding>& found, const Summary& s, const RunPlan& plan)
{
    const RunEvidence& e = s.evidence;
    const double uneven = s.disturbed ? kUnevenAnyway : kUneven;
    if (plan.workers() < 2 || e.workersSeen < 2 || !e.busiestWorker || !e.laziestWorker ||
        s.workerCrashes > 0 || *e.busiestWorker < kUneven || *e.laziestWorker >= uneven * *e.busiestWorker)
        return;
    // Fewer tasks than workers leave some idle whatever one does.
    if (plan.load == LoadKind::Closed && plan.effectiveInFlight() < plan.workers())
        return;
    const bool batch = plan.load == LoadKind::Batch;
    found.push_back(
        FindingMaker(
            "uneven-load", Severity::Warning,
            Sentence(QT_TRANSLATE_NOOP("Core",
                                       "the load is uneven: one worker was busy %1 of the time, another %2"))
                .arg(percentText(*e.busiestWorker), percentText(*e.laziestWorker)))
            .figure(QT_TRANSLATE_NOOP("Core", "busiest worker"), e.busiestWorker, "ratio")
            .figure(QT_TRANSLATE_NOOP("Core", "laziest worker"), e.laziestWorker, "ratio")
            .figure(QT_TRANSLATE_NOOP("Core", "workers"), e.workersSeen, "")
            .threshold(Sentence(QT_TRANSLATE_NOOP(
                                    "Core",
                                    "the laziest worker below %1 of the busiest, which is busy 60 % or more"))
                           .arg(percentText(uneven)))
            .cost(Sentence(QT_TRANSLATE_NOOP("Core", "%1 of the workers' time is idle"))
                      .arg(percentText(1 - e.workersBusyRatio.value_or(0))))
            .action(batch ? Sentence(QT_TRANSLATE_NOOP(
                                "Core", "Use smaller chunks, so that who is done early takes more"))
                          : Sentence(QT_TRANSLATE_NOOP(
                                "Core", "Let workers share one queue, and split the longest tasks"))));
}

/// What a task takes here against alone on the machine (measured after the run).
struct AgainstAlone {
    double service, cpu, runQueue;
    double stolen; ///< what the hypervisor may have taken of a task, at most
    SoloTask solo;
};

std::optional<AgainstAlone> againstAlone(const Summary& s, const RunPlan& plan, const Environment& env)
{
    const RunEvidence& e = s.evidence;
    const std::optional<double> service = serviceNs(s);
    if (plan.workers() < 2 || !service || !e.solo || !e.workerCpuNsPerTask ||
        s.measured.completed < kFewestTasks || e.solo->serviceNs < kShortestToJudgeUs * 1e3 ||
        !s.throughputPerSecond)
        return std::nullopt;
    const double stolen = s.stealRatio.value_or(0) * env.logicalCpus * 1e9 / *s.throughputPerSecond;
    return AgainstAlone{*service, *e.workerCpuNsPerTask, cpuWaitNs(s, plan, env), stolen, *e.solo};
}

/// Whether the kernel tells how long the workers themselves were kept from the CPUs: of other processes it
/// does so for the main thread only, which is the worker when they have no threads.
bool workersWaitIsKnown(const Summary& s, const RunPlan& plan)
{
    return s.evidence.runQueueNsPerTask && (plan.processes == 0 || plan.threads == 0);
}

/// The same work takes more CPU time beside others. Other programs would do that as well.
bool findMemoryBound(std::vector<Finding>& found, const Summary& s, const RunPlan& plan,
                     const Environment& env, const AgainstAlone& task)
{
    const SoloTask& solo = task.solo;
    // A neighbour on the same hardware makes tasks dearer for a while, memory they share does it all the
    // time.
    const double cpu = std::min(task.cpu, s.evidence.calmCpuNsPerTask.value_or(task.cpu));
    const double more = cpu / std::max(1.0, solo.cpuNs);
    const bool smt = env.smtActive.value_or(false) && plan.workers() > env.physicalCores.value_or(1);
    const double allowed = (smt ? kMoreCpuWithSmt : kMoreCpu) * (1 + s.stealRatio.value_or(0));
    if (env.usableWorkers() < 2 || solo.cpuNs <= 0.7 * solo.serviceNs || more <= allowed ||
        s.foreignCpuRatio.value_or(0) > kForeignToJudge)
        return false;
    const FindingChange change = withWorkers(plan, std::max(1, plan.workers() / 2));
    found.push_back(
        FindingMaker(
            "memory-bound", Severity::Warning,
            Sentence(QT_TRANSLATE_NOOP("Core",
                                       "side by side a task takes %1 times the CPU time it takes alone: the "
                                       "workers wait for memory, its bandwidth or shared cache lines"))
                .arg(QString::number(more, 'f', 2)))
            .figure(QT_TRANSLATE_NOOP("Core", "CPU time of a task / alone"), more, "ratio")
            .figure(QT_TRANSLATE_NOOP("Core", "CPU time of a task"), cpu / 1e3, "us")
            .figure(QT_TRANSLATE_NOOP("Core", "alone"), solo.cpuNs / 1e3, "us")
            .threshold(Sentence(QT_TRANSLATE_NOOP("Core", "CPU time above %1 times that of a task alone"))
                           .arg(QString::number(allowed, 'g', 2)))
            .cost(Sentence(QT_TRANSLATE_NOOP("Core", "%1 of the CPU time is spent waiting for memory"))
                      .arg(percentText(1 - 1 / more)))
            .action(
                Sentence(
                    QT_TRANSLATE_NOOP(
                        "Core",
                        "Try %1, touch less memory in a task, or keep what different workers write apart"))
                    .arg(workersText(plan, change)))
            .change(change));
    return true;
}

} // namespace

void findLayout(std::vector<Finding>& found, const Summary& s, const RunPlan& plan,
                const Environment& environment)
{
    findShortTasks(found, s, plan);
    const SetWorkers most = s.mostWorkersOf(plan);
    RunPlan fullest = plan; // too many are too many, also when they came later
    fullest.threads = most.threads;
    fullest.processes = most.processes;
    if (!findFewCpus(found, fullest, environment))
        findTooMany(found, s, fullest, environment);
    findTooFew(found, s, plan, environment);
    findUneven(found, s, plan);
}

void findContention(std::vector<Finding>& found, const Summary& s, const RunPlan& plan,
                    const Environment& env)
{
    const std::optional<AgainstAlone> task = againstAlone(s, plan, env);
    if (!task)
        return;
    if (findMemoryBound(found, s, plan, env, *task))
        return; // its longer service time is explained
    if (s.disturbed && !workersWaitIsKnown(s, plan))
        return; // it may be others that keep them from the CPUs
    const SoloTask& solo = task->solo;
    // What is neither computing nor a want of a CPU is sleep, and what it does not sleep alone it sleeps for
    // the others. Other programs make a task longer, too, but not by sleep.
    const double waiting = task->service - task->cpu - task->runQueue - task->stolen - solo.waitNs;
    if (waiting <= kLongerThanAlone * solo.serviceNs)
        return;
    FindingMaker maker(
        "lock-contention", Severity::Warning,
        Sentence(QT_TRANSLATE_NOOP(
                     "Core", "tasks wait for each other: %1 of the %2 a task takes it neither computes nor "
                             "waits for a CPU, alone it would not"))
            .arg(us(waiting), us(task->service)));
    maker.figure(QT_TRANSLATE_NOOP("Core", "waiting inside a task"), waiting / 1e3, "us")
        .figure(QT_TRANSLATE_NOOP("Core", "service time"), task->service / 1e3, "us")
        .figure(QT_TRANSLATE_NOOP("Core", "alone"), solo.serviceNs / 1e3, "us")
        .threshold(
            Sentence(QT_TRANSLATE_NOOP("Core", "waiting above 30 % of the service time of a task alone")))
        .cost(Sentence(QT_TRANSLATE_NOOP("Core", "%1 of the workers' time is waiting"))
                  .arg(percentText(waiting / task->service)));
    if (plan.threads > 1)
        maker
            .action(Sentence(QT_TRANSLATE_NOOP("Core", "Hold the lock for less, or run %1 processes with a "
                                                       "thread each: a lock is one process's"))
                        .arg(plan.workers()))
            .change({1, plan.workers(), {}});
    else
        maker.action(Sentence(QT_TRANSLATE_NOOP(
            "Core", "Find what the processes share: a file, a port, a lock in shared memory")));
    found.push_back(maker);
}

} // namespace parascope
