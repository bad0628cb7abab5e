// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/sweep_result.h"
#include "workload/random.h"

#include <cmath>
#include <functional>
#include <optional>

namespace parascope::test {

/// A machine whose law is known: what a plan would give on it, with noise.
struct PlayedMachine {
    std::function<double(const RunPlan& plan)> throughput;
    std::function<double(const RunPlan& plan)> mainDelayMs = [](const RunPlan& plan) {
        return plan.threads == 0 && plan.processes == 0 ? 80.0 : 0.2;
    };
    /// Whether a run of it, the nth, came to a steady state; nothing = too short to tell.
    std::function<std::optional<bool>(const RunPlan& plan, int n)> steady;
    double noise = 0.01;
    double driftPerRun = 0;
    std::uint64_t seed = 1;
    int played = 0;

    SweepRun play(const RunPlan& plan)
    {
        SplitMix64 random(mixBits(seed) + static_cast<std::uint64_t>(played));
        const double factor = std::exp(noise * drawNormal(random) - driftPerRun * played);
        ++played;
        SweepRun run;
        run.metrics[QStringLiteral("throughput_ops_per_s")] = throughput(plan) * factor;
        run.metrics[QStringLiteral("response_p99_ms")] =
            1000.0 * plan.effectiveInFlight() / throughput(plan) / factor;
        run.metrics[QStringLiteral("loop_delay_p98_ms")] = mainDelayMs(plan);
        run.metrics[QStringLiteral("overhead_us_per_task")] = plan.processes > 0 ? 12 : 3;
        run.metrics[QStringLiteral("worker_cpu_us_per_task")] = 1000;
        if (const std::optional<bool> known = steady ? steady(plan, played) : std::nullopt)
            run.metrics[QStringLiteral("steady_state")] = *known ? 1 : 0;
        return run;
    }

    /// Plays a whole sweep as Sweep would run it.
    SweepResult sweep(const SweepPlan& plan, int usableCpus)
    {
        const std::vector<SweepCell> cells = cellsOf(plan).value();
        std::vector<SweepRun> runs;
        while (const std::optional<NextRun> next = nextRun(plan, cells, runs)) {
            SweepRun run = play(cells[static_cast<std::size_t>(std::max(0, next->cell))].plan);
            run.cell = next->cell;
            run.repetition = next->repetition;
            runs.push_back(run);
        }
        lastRuns = runs;
        Environment machine;
        machine.usableCpus = usableCpus;
        return analyseSweep(plan, cells, runs, machine);
    }
    std::vector<SweepRun> lastRuns;
};

/// USL over all workers.
inline std::function<double(const RunPlan&)> uslOver(double alpha, double beta, double gamma = 1000)
{
    return [=](const RunPlan& plan) {
        const double n = plan.workers();
        return gamma * n / (1 + alpha * (n - 1) + beta * n * (n - 1));
    };
}

inline SweepPlan sweepOver(const QStringList& threads, const QStringList& processes)
{
    SweepPlan plan;
    plan.base.workload = QStringLiteral("spin");
    plan.base.processes = 0;
    if (!processes.isEmpty())
        plan.axes.push_back({QStringLiteral("processes"), processes});
    plan.axes.push_back({QStringLiteral("threads"), threads});
    return plan;
}

} // namespace parascope::test
