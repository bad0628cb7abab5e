// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/task.h"
#include "host/task_port.h"
#include "workload/workload.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace parascope {

/// The workload in each of its task-size settings. Settings are numbered 0, 1, 2, ... as they are made; a
/// task names the one it runs with, so that a change of size while the run goes touches no task under way.
/// add() from any thread; find() from workers without a lock. At most kSettings settings a run.
class WorkloadSettings {
public:
    static constexpr std::uint32_t kSettings = 4096;

    /// Returns the number of the new setting, or kSettings when there is no room.
    std::uint32_t add(std::shared_ptr<const Workload> workload);
    /// Null for a number that was never added.
    [[nodiscard]] const Workload* find(std::uint32_t setting) const noexcept;
    [[nodiscard]] std::uint32_t count() const noexcept { return m_count.load(std::memory_order_acquire); }

private:
    std::array<std::atomic<const Workload*>, kSettings> m_table{};
    std::vector<std::shared_ptr<const Workload>> m_owned;
    std::mutex m_mutex;
    std::atomic<std::uint32_t> m_count{0};
};

/// One worker's own things: scratch memory of the workload and the end of its last task.
struct WorkerContext {
    std::uint32_t lane = 0;
    std::uint32_t setting = WorkloadSettings::kSettings; ///< that `state` belongs to
    std::unique_ptr<WorkerState> state;
    std::int64_t lastEndNs = 0; ///< 0 after a pause: the next start needs a clock reading of its own
    bool tookTime = false;      ///< something else was done since lastEndNs: the same holds
};

/// Runs tasks of a port: stamps, calls the workload, catches what it throws, writes the worker's shard, gives
/// the task back. The one place where a task is executed, whatever dispatches it. Any number of workers at
/// once.
class TaskRunner {
public:
    TaskRunner(TaskPort& port, const WorkloadSettings& settings) : m_port(port), m_settings(settings) {}

    void run(const TaskSlot& task, WorkerContext& worker) const noexcept;

    /// Called by each worker after it gave a task back, with the moment that one ended; says whether it took
    /// time. Set before there are workers.
    using AfterTask = std::function<bool(std::int64_t endNs)>;
    void setAfterTask(AfterTask afterTask) { m_afterTask = std::move(afterTask); }

private:
    [[nodiscard]] DoneSlot execute(const TaskSlot& task, WorkerContext& worker) const noexcept;

    TaskPort& m_port;
    const WorkloadSettings& m_settings;
    AfterTask m_afterTask;
};

} // namespace parascope
