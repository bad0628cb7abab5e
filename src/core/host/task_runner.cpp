// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/task_runner.h"

#include "base/clock.h"
#include "host/record_task.h"

#include <algorithm>
#include <cstring>
#include <exception>
#include <new>

namespace parascope {
namespace {

void fail(DoneSlot& done, std::span<std::byte> result, const QByteArray& message) noexcept
{
    const std::span<std::byte> room = result.subspan(std::min<std::size_t>(done.resultSize, result.size()));
    const std::size_t bytes = std::min<std::size_t>(room.size(), static_cast<std::size_t>(message.size()));
    std::memcpy(room.data(), message.constData(), bytes);
    done.status = TaskStatus::Failed;
    done.messageSize = static_cast<std::uint32_t>(bytes);
}

} // namespace

std::uint32_t WorkloadSettings::add(std::shared_ptr<const Workload> workload)
{
    const std::lock_guard lock(m_mutex);
    const auto number = static_cast<std::uint32_t>(m_owned.size());
    if (number >= kSettings)
        return kSettings;
    m_table[number].store(workload.get(), std::memory_order_release);
    m_owned.push_back(std::move(workload));
    m_count.store(number + 1, std::memory_order_release);
    return number;
}

const Workload* WorkloadSettings::find(std::uint32_t setting) const noexcept
{
    return setting < kSettings ? m_table[setting].load(std::memory_order_acquire) : nullptr;
}

DoneSlot TaskRunner::execute(const TaskSlot& task, WorkerContext& worker) const noexcept
{
    DoneSlot done;
    done.index = task.index;
    done.cell = task.cell;
    done.items = task.items;
    done.transferNs = task.transferNs;
    done.worker = static_cast<std::uint16_t>(worker.lane);
    const std::span<std::byte> result = m_port.result(task.cell);
    try {
        const Workload* workload = m_settings.find(task.size);
        if (workload == nullptr) {
            fail(done, result, QByteArrayLiteral("the worker does not know this task size"));
            return done;
        }
        if (worker.setting != task.size) {
            worker.state = workload->makeWorkerState();
            worker.setting = task.size;
        }
        // The plan's extra payload lies behind the workload's own input and is none of its business.
        const std::span<std::byte> input = m_port.input(task.cell);
        const std::size_t own = std::min<std::size_t>(task.inputSize, workload->inputBytes());
        const TaskView view{task.index, task.items, task.seed, input.first(std::min(input.size(), own)),
                            result};
        const TaskResult outcome = workload->run(view, *worker.state);
        done.check = outcome.check;
        done.resultSize = outcome.resultSize;
        if (!outcome.ok) // the results of a chunk's good items stay, the message goes behind them
            fail(done, result, outcome.message.toUtf8());
    } catch (const std::bad_alloc& error) {
        // Others than operator new throw it, too (Qt does), and don't ask who is to be asked when memory runs
        // out: in a child with a limit, the one who ends it (MemoryLimit).
        if (const std::new_handler lastResort = std::get_new_handler())
            lastResort();
        fail(done, result, QByteArray(error.what()));
    } catch (const std::exception& error) {
        fail(done, result, QByteArray(error.what()));
    } catch (...) {
        fail(done, result, QByteArrayLiteral("the workload threw something that is not a std::exception"));
    }
    return done;
}

void TaskRunner::run(const TaskSlot& task, WorkerContext& worker) const noexcept
{
    // One clock reading a task: the end of the last task is the start of this one unless the worker paused or
    // its arguments came later.
    std::int64_t start = worker.lastEndNs;
    if (worker.tookTime || start < task.enqueueNs + task.transferNs)
        start = monotonicNs();
    WorkerShard& shard = m_port.shard(worker.lane);
    // Each in its order, so that whoever looks at them (PortEndpoint::running) never takes the start of one
    // task for that of another.
    shard.currentTask.store(task.index, std::memory_order_release); // not before the 0 of the last end
    shard.currentStartNs.store(start, std::memory_order_release);

    DoneSlot done = execute(task, worker);

    const std::int64_t end = monotonicNs();
    worker.lastEndNs = end;
    done.startNs = start;
    done.endNs = end;
    recordTask(shard, task.intendedNs, task.enqueueNs, done);
    shard.currentStartNs.store(0, std::memory_order_relaxed);
    m_port.finish(done);
    worker.tookTime = m_afterTask && m_afterTask(end);
}

} // namespace parascope
