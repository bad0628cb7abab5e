// SPDX-License-Identifier: GPL-3.0-or-later
// What measuring costs the measured: SHA-256 through the engine against bare threads over the same kernel.
#include "engine_run.h"
#include "rows.h"

#include "base/clock.h"
#include "measure/system/environment.h"
#include "workload/catalogue.h"

#include <atomic>
#include <thread>

namespace parascope::bench {
namespace {

constexpr double kSeconds = 1.0;

int cpus()
{
    return readEnvironment().usableWorkers();
}

double bareThreads()
{
    const WorkloadInfo& info = *findWorkload(QStringLiteral("sha256"));
    const auto workload = makeWorkload(info.name, parseParameters(info, {}).value(), {}).value();
    std::vector<std::byte> input(workload->inputBytes());
    workload->fillInput(0, input);
    std::atomic<bool> stop{false};
    std::atomic<std::uint64_t> tasks{0};
    std::vector<std::thread> threads;
    const std::int64_t start = monotonicNs();
    for (int i = 0; i < cpus(); ++i)
        threads.emplace_back([&] {
            const auto state = workload->makeWorkerState();
            std::vector<std::byte> result(64);
            std::uint64_t mine = 0;
            while (!stop.load(std::memory_order_relaxed)) {
                const TaskView task{mine, 1, mine, input, result};
                if (workload->run(task, *state).ok)
                    ++mine;
            }
            tasks.fetch_add(mine);
        });
    std::this_thread::sleep_for(std::chrono::duration<double>(kSeconds));
    stop.store(true);
    for (std::thread& thread : threads)
        thread.join();
    return static_cast<double>(tasks.load()) / nsToSeconds(monotonicNs() - start);
}

double engine(bool processes)
{
    const int workers = cpus();
    RunPlan plan =
        closedPlan(QStringLiteral("sha256"), processes ? 0 : workers, processes ? workers : 0, 0, kSeconds);
    return runEngine(plan).tasksPerSecond;
}

} // namespace

void addThroughputRows(std::vector<Row>& rows)
{
    const QString limit = QStringLiteral("bare threads over the same kernel");
    rows.push_back({QStringLiteral("sha256 of 64 KiB on all cores, threads, recording and probes on"), limit,
                    QStringLiteral("tasks/s"), [] { return engine(false); }, bareThreads, 0.97, true, 9});
    rows.push_back({QStringLiteral("sha256 of 64 KiB on all cores, children, recording and probes on"), limit,
                    QStringLiteral("tasks/s"), [] { return engine(true); }, bareThreads, 0.97, true, 9});
}

} // namespace parascope::bench
