// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/run_sample.h"
#include "workload/random.h"

#include "support/interval_maker.h"

#include <cmath>

namespace parascope::test {

/// A run that never happened, whose truth is known.
struct GeneratedRun {
    double serviceMs = 4;      ///< mean
    double spread = 0.05;      ///< sigma of the logarithm of a task's service time
    double runNoise = 0.005;   ///< how much runs differ from each other (standard deviation)
    double blockNoise = 0.005; ///< how much one interval differs from the next
    double seconds = 10;
    int workers = 2;
    std::uint64_t seed = 1;
};

inline RunPlan generatedPlan(int workers)
{
    RunPlan plan;
    plan.workload = QStringLiteral("spin");
    plan.threads = workers;
    plan.name = QStringLiteral("generated");
    return plan;
}

inline Environment generatedMachine()
{
    Environment machine;
    machine.cpuModel = QStringLiteral("a CPU");
    machine.logicalCpus = machine.affinityCpus = 4;
    machine.usableCpus = 4;
    return machine;
}

/// Intervals of workers that are always busy in a closed loop with twice as many tasks in flight.
inline std::vector<Interval> generatedIntervals(const GeneratedRun& run)
{
    SplitMix64 random(mixBits(run.seed));
    std::vector<Interval> intervals;
    const double ofRun = std::exp(run.runNoise * drawNormal(random));
    const int count = static_cast<int>(run.seconds * 10);
    for (int i = 0; i < count; ++i) {
        const double mean = run.serviceMs * 1e6 * ofRun * std::exp(run.blockNoise * drawNormal(random));
        const auto tasks = static_cast<std::uint64_t>(std::lround(1e8 * run.workers / mean));
        std::vector<std::int64_t> service, response;
        for (std::uint64_t k = 0; k < tasks; ++k) {
            service.push_back(std::llround(drawLognormal(random, mean, run.spread)));
            response.push_back(service.back() + std::llround(drawLognormal(random, mean, run.spread)));
        }
        Interval interval = plainInterval(i, tasks);
        interval.service = deltaOf(service);
        interval.response = deltaOf(response);
        interval.inFlight = 2 * run.workers;
        interval.threads = run.workers;
        for (int worker = 0; worker < run.workers; ++worker)
            interval.workers.push_back({0, worker, tasks / static_cast<std::uint64_t>(run.workers), 0,
                                        static_cast<std::int64_t>(interval.service.sum / run.workers)});
        intervals.push_back(std::move(interval));
    }
    return intervals;
}

inline RunSample generatedSample(const GeneratedRun& run)
{
    RunSampleBuilder builder(QStringLiteral("run%1").arg(run.seed), generatedPlan(run.workers),
                             generatedMachine());
    for (const Interval& interval : generatedIntervals(run))
        builder.add(interval);
    return builder.sample();
}

/// Repetitions of one run.
inline std::vector<RunSample> group(double serviceMs, int count, std::uint64_t seed, double runNoise = 0.01)
{
    std::vector<RunSample> runs;
    for (int i = 0; i < count; ++i)
        runs.push_back(generatedSample(
            {serviceMs, 0.05, runNoise, 0.005, 2, 2, seed * 1000 + static_cast<std::uint64_t>(i)}));
    return runs;
}

} // namespace parascope::test
