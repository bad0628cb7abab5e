// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/solo_task.h"

#include "analysis/rank_statistics.h"
#include "base/clock.h"
#include "base/units.h"
#include "measure/system/samplers.h"
#include "workload/catalogue.h"
#include "workload/random.h"

#include <cmath>
#include <exception>
#include <vector>

namespace parascope {

namespace {

constexpr std::int64_t kBudgetNs = 150 * kNsPerMs;
constexpr double kLongestNs = 100e6;
constexpr std::size_t kFewest = 3; ///< tasks, without the first, which finds cold caches
constexpr std::size_t kMost = 20'000;

/// Runs one task; false when it failed or threw.
bool runTask(const Workload& workload, WorkerState& state, std::uint64_t seed, std::uint64_t index,
             std::vector<std::byte>& input, std::vector<std::byte>& result)
{
    try {
        return workload.run({index, 1, mixBits(seed + index), input, result}, state).ok;
    } catch (const std::exception&) {
        return false;
    }
}

/// Faults end or hold up the process they run in; programs and batches have no task of their own to run here.
bool hasTaskToRun(const RunPlan& plan)
{
    const WorkloadInfo* info = findWorkload(plan.workload);
    return info != nullptr && info->category != QLatin1String("fault") && !info->batchOnly &&
           plan.load != LoadKind::Batch && plan.workload != QLatin1String("command");
}

} // namespace

std::optional<SoloTask> measureSolo(const RunPlan& plan, const Workload& workload, double typicalServiceNs)
{
    if (plan.workers() < 2 || typicalServiceNs > kLongestNs || !hasTaskToRun(plan))
        return std::nullopt;
    const std::unique_ptr<WorkerState> state = workload.makeWorkerState();
    std::vector<std::byte> input(workload.inputBytes()), result(workload.resultBytes());
    if (state == nullptr)
        return std::nullopt;
    workload.fillInput(0, input);
    if (!runTask(workload, *state, plan.seed, 0, input, result))
        return std::nullopt;
    std::vector<double> service;
    const std::optional<std::int64_t> cpuStart = threadCpuNs();
    const std::int64_t start = monotonicNs();
    std::int64_t now = start;
    while (service.size() < kMost && (now - start < kBudgetNs || service.size() < kFewest)) {
        if (!runTask(workload, *state, plan.seed, service.size() + 1, input, result))
            return std::nullopt;
        const std::int64_t end = monotonicNs();
        service.push_back(static_cast<double>(end - now));
        now = end;
    }
    const std::optional<std::int64_t> cpuEnd = threadCpuNs();
    if (!cpuStart || !cpuEnd)
        return std::nullopt;
    return SoloTask{medianOf(service),
                    static_cast<double>(*cpuEnd - *cpuStart) / static_cast<double>(service.size())};
}

Interval soloInterval(const SoloTask& solo, std::int64_t atNs)
{
    Interval interval;
    interval.startNs = atNs;
    interval.warmUp = true; // outside of the measured part
    interval.events.push_back({atNs, QString::fromLatin1(kSoloEvent), -1,
                               QString::fromLatin1(numberText(solo.cpuNs)), solo.serviceNs});
    return interval;
}

} // namespace parascope
