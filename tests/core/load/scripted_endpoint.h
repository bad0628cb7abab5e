// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bell.h"
#include "base/clock.h"
#include "host/endpoint.h"

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

namespace parascope::test {

/// A process that does with its tasks what a test says: begins, finishes or keeps them, lies, breaks.
class ScriptedEndpoint : public Endpoint {
public:
    ScriptedEndpoint(int process, std::shared_ptr<const Bell> bell, std::uint32_t cells = 64)
        : m_process(process), m_cells(cells), m_bell(std::move(bell))
    {
    }

    // the test's side
    [[nodiscard]] std::vector<TaskSlot> tasks()
    {
        const std::lock_guard lock(m_mutex);
        return m_tasks;
    }
    void begin(std::uint64_t index, std::int64_t startNs)
    {
        const std::lock_guard lock(m_mutex);
        m_running.push_back({index, startNs});
    }
    void finish(std::uint64_t index, TaskStatus status = TaskStatus::Completed)
    {
        {
            const std::lock_guard lock(m_mutex);
            const auto task = std::ranges::find(m_tasks, index, &TaskSlot::index);
            DoneSlot done;
            done.index = index;
            done.status = status;
            done.startNs = done.endNs = monotonicNs();
            done.cell = task == m_tasks.end() ? 0 : task->cell;
            if (task != m_tasks.end())
                m_tasks.erase(task);
            std::erase_if(m_running, [index](const RunningTask& task) { return task.index == index; });
            m_done.push_back(done);
        }
        m_bell->ring();
    }
    /// What is finished from now on stays on its way until it is let through, and that takes `reads` reads
    /// which yield no whole answer.
    void holdBack()
    {
        const std::lock_guard lock(m_mutex);
        m_heldBack = true;
    }
    void letThrough(int reads)
    {
        const std::lock_guard lock(m_mutex);
        m_heldBack = false;
        m_idleReads = reads;
    }
    void breakWith(const QString& defect)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_defect = defect;
        }
        m_bell->ring();
    }

    // the dispatcher's side
    [[nodiscard]] int process() const override { return m_process; }
    [[nodiscard]] std::uint32_t cells() const override { return m_cells; }
    [[nodiscard]] std::span<std::byte> input(std::uint32_t) override { return m_area; }
    [[nodiscard]] std::span<const std::byte> result(std::uint32_t) override { return m_area; }
    void submit(std::span<const TaskSlot> tasks) override
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.insert(m_tasks.end(), tasks.begin(), tasks.end());
    }
    std::size_t drain(std::span<DoneSlot> done) override
    {
        const std::lock_guard lock(m_mutex);
        m_gotOn = !m_heldBack && m_idleReads > 0;
        if (m_heldBack || m_idleReads > 0) {
            m_idleReads -= m_gotOn ? 1 : 0;
            return 0;
        }
        const std::size_t count = std::min(done.size(), m_done.size());
        std::copy_n(m_done.begin(), count, done.begin());
        m_done.erase(m_done.begin(), m_done.begin() + static_cast<std::ptrdiff_t>(count));
        return count;
    }
    [[nodiscard]] bool gotOn() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_gotOn;
    }
    void arm(std::uint32_t) override {}
    void disarm() override {}
    [[nodiscard]] QString defect() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_defect;
    }
    void running(int, std::vector<RunningTask>& into) override
    {
        const std::lock_guard lock(m_mutex);
        into.insert(into.end(), m_running.begin(), m_running.end());
    }
    void neverBegun(int, std::vector<std::uint32_t>& cells) override
    {
        const std::lock_guard lock(m_mutex);
        for (const TaskSlot& task : m_tasks)
            if (std::ranges::find(m_running, task.index, &RunningTask::index) == m_running.end())
                cells.push_back(task.cell);
    }
    [[nodiscard]] std::vector<const WorkerShard*> shards() const override { return {}; }

private:
    int m_process;
    std::uint32_t m_cells;
    std::shared_ptr<const Bell> m_bell;
    mutable std::mutex m_mutex;    ///< guards the members below
    std::vector<TaskSlot> m_tasks; ///< submitted, not finished
    std::vector<RunningTask> m_running;
    std::vector<DoneSlot> m_done;
    QString m_defect;
    bool m_heldBack = false;
    int m_idleReads = 0;
    bool m_gotOn = false;
    std::array<std::byte, 256> m_area{};
};

} // namespace parascope::test
