// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lab.h"

#include "base/clock.h"
#include "models/figures.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace parascope {

namespace {

struct LabWords {
    Q_DECLARE_TR_FUNCTIONS(Labs)
};

constexpr std::int64_t kPartNs = 4 * kNsPerSecond;

RunPlan planOf(const QString& name, const QString& workload, int threads, int processes)
{
    RunPlan plan;
    plan.name = name;
    plan.workload = workload;
    plan.threads = threads;
    plan.processes = processes;
    plan.durationNs = kPartNs;
    plan.warmUpNs = kNsPerSecond;
    return plan;
}

RunPlan spinPlan(const QString& name, std::int64_t serviceNs, int threads, int processes)
{
    RunPlan plan = planOf(name, QStringLiteral("spin"), threads, processes);
    plan.parameters.set(QStringLiteral("service"), static_cast<double>(serviceNs));
    return plan;
}

double known(const std::optional<double>& value)
{
    return value.value_or(std::numeric_limits<double>::quiet_NaN());
}

QString ms(double value)
{
    return durationFigure(value).text();
}

QString rate(const Summary& summary)
{
    return rateFigure(known(summary.throughputPerSecond)).text();
}

double ratio(const Summary& b, const Summary& a)
{
    return known(b.throughputPerSecond) / known(a.throughputPerSecond);
}

LabAnswer blocked(const std::vector<Summary>& runs)
{
    const double worst = known(runs[0].mainLoop.maxMs);
    return {worst >= 100, LabWords::tr("the main thread did not answer for %1").arg(ms(worst)),
            LabWords::tr("A task on the main thread blocks everything else for as long as it takes.")};
}

LabAnswer pooled(const std::vector<Summary>& runs)
{
    const double inlineWorst = known(runs[0].mainLoop.p99Ms);
    const double poolWorst = known(runs[1].mainLoop.p99Ms);
    return {poolWorst < inlineWorst / 4,
            LabWords::tr("loop delay p99 %1 inline, %2 in a pool").arg(ms(inlineWorst), ms(poolWorst)),
            LabWords::tr("The same work in a pool leaves the main thread free to answer.")};
}

LabAnswer tooSmall(const std::vector<Summary>& runs)
{
    // each task holds a worker for its service time; what is missing to all workers busy is overhead
    const double tiny = known(runs[0].throughputPerSecond) * 5e-6;
    const double large = known(runs[1].throughputPerSecond) * 2e-3;
    return {tiny < 0.7 * large,
            LabWords::tr("%1 CPUs of work done with tasks of 5 µs, %2 with tasks of 2 ms")
                .arg(significantText(tiny), significantText(large)),
            LabWords::tr("Handing a task over has a price: tasks have to be much longer than that.")};
}

LabAnswer threadsOrProcesses(const std::vector<Summary>& runs)
{
    const double change = ratio(runs[1], runs[0]);
    return {change > 0.8 && change < 1.25,
            LabWords::tr("%1 with threads, %2 with processes").arg(rate(runs[0]), rate(runs[1])),
            LabWords::tr(
                "For work that shares nothing it makes little difference: choose by safety and memory.")};
}

LabAnswer crash(const std::vector<Summary>& runs)
{
    const Summary& run = runs[0];
    return {run.workerCrashes > 0 && run.workerRespawns > 0 && run.totals.completed > 0,
            LabWords::tr("%1 crashes, %2 started again, %3 tasks lost, %4 done")
                .arg(run.workerCrashes)
                .arg(run.workerRespawns)
                .arg(groupedText(static_cast<std::int64_t>(run.totals.lost)),
                     groupedText(static_cast<std::int64_t>(run.totals.completed))),
            LabWords::tr("A crash takes one process and its tasks, not the application.")};
}

LabAnswer copied(const std::vector<Summary>& runs)
{
    const double gain = ratio(runs[1], runs[0]);
    return {
        gain > 1.2,
        LabWords::tr("%1 with a copied megabyte, %2 with a shared one").arg(rate(runs[0]), rate(runs[1])),
        LabWords::tr("A message that is shared costs the same whatever its size; a copied one does not.")};
}

} // namespace

std::vector<Lab> labs(int workers)
{
    const int w = std::max(2, workers);
    const auto id = [](const char* text) { return QString::fromLatin1(text); };
    std::vector<Lab> list;
    list.push_back({id("blocked"),
                    LabWords::tr("A blocked main thread"),
                    LabWords::tr("a task of 150 ms on the main thread freezes the window for 150 ms"),
                    5,
                    {spinPlan(id("lab blocked"), 150 * kNsPerMs, 0, 0)},
                    blocked});
    RunPlan alone = spinPlan(id("lab inline"), 40 * kNsPerMs, 0, 0);
    alone.durationNs = 5 * kNsPerSecond; // more than the 100 tasks that a comparison needs
    RunPlan pool = alone;
    pool.name = id("lab pool");
    pool.threads = 1;
    pool.inFlight = 1; // as inline, or its tasks would wait for each other
    list.push_back({id("pool"),
                    LabWords::tr("The same work in a pool"),
                    LabWords::tr("threads keep the main thread free: its delays fall to a fraction"),
                    12,
                    {alone, pool},
                    pooled});
    RunPlan tiny = spinPlan(id("lab tiny tasks"), 5'000, w, 0);
    tiny.dispatch = DispatchMode::Runnable;
    RunPlan large = spinPlan(id("lab large tasks"), 2 * kNsPerMs, w, 0);
    large.dispatch = DispatchMode::Runnable;
    list.push_back({id("small"),
                    LabWords::tr("Tasks that are too small"),
                    LabWords::tr("tasks of 5 µs spend much of their time being handed over"),
                    10,
                    {tiny, large},
                    tooSmall});
    list.push_back(
        {id("threads-or-processes"),
         LabWords::tr("Threads or processes"),
         LabWords::tr("hashing is as fast in threads as in processes"),
         10,
         {planOf(id("lab threads"), id("sha256"), w, 0), planOf(id("lab processes"), id("sha256"), 0, w)},
         threadsOrProcesses});
    RunPlan crashing = spinPlan(id("lab crash"), 5 * kNsPerMs, 0, 2);
    crashing.injections = {{Injection::Kind::Kill, 2 * kNsPerSecond, 0}};
    list.push_back({id("crash"),
                    LabWords::tr("Crash and respawn"),
                    LabWords::tr("a process that crashes is started again and the run goes on"),
                    5,
                    {crashing},
                    crash});
    RunPlan copy = spinPlan(id("lab copied"), 50'000, 1, 0);
    copy.payloadBytes = 1 << 20;
    copy.transfer = Transfer::Copy;
    RunPlan share = copy;
    share.name = id("lab shared");
    share.transfer = Transfer::Shared;
    list.push_back(
        {id("copy"),
         LabWords::tr("Copied or shared message"),
         LabWords::tr("a megabyte that is copied to each task costs throughput, a shared one does not"),
         10,
         {copy, share},
         copied});
    return list;
}

} // namespace parascope
