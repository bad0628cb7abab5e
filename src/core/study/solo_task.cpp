// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/solo_task.h"

#include "analysis/rank_statistics.h"
#include "base/clock.h"
#include "measure/system/watched_thread.h"
#include "workload/catalogue.h"
#include "workload/random.h"

#include <algorithm>
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
    std::vector<double> service, waits;
    double cpu = 0;
    const WatchedThread self;
    const std::int64_t start = monotonicNs();
    std::int64_t now = start;
    while (service.size() < kMost && (now - start < kBudgetNs || service.size() < kFewest)) {
        const ThreadFigures before = self.figures();
        now = monotonicNs();
        if (!runTask(workload, *state, plan.seed, service.size() + 1, input, result))
            return std::nullopt;
        const std::int64_t end = monotonicNs();
        const ThreadFigures after = self.figures();
        if (before.runNs < 0 || after.runNs < 0)
            return std::nullopt;
        service.push_back(static_cast<double>(end - now));
        const auto computed = static_cast<double>(after.runNs - before.runNs);
        cpu += computed;
        // Other programs may be about: what the task is kept from its CPU is no wait of its own. The median
        // leaves out what the hypervisor takes now and then.
        const double kept = after.waitNs < 0 ? 0 : static_cast<double>(after.waitNs - before.waitNs);
        waits.push_back(std::max(0.0, service.back() - computed - kept));
        now = end;
    }
    return SoloTask{medianOf(service), cpu / static_cast<double>(service.size()), medianOf(waits)};
}

Interval soloInterval(const SoloTask& solo, std::int64_t atNs)
{
    Interval interval;
    interval.startNs = atNs;
    interval.warmUp = true; // outside of the measured part
    interval.events.push_back(soloEvent(solo, atNs));
    return interval;
}

} // namespace parascope
