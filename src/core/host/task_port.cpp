// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/task_port.h"

#include "base/clock.h"
#include "base/wait_word.h"
#include "host/port_memory.h"

#include <algorithm>
#include <thread>

namespace parascope {
namespace {

constexpr std::size_t kAlign = 64;

constexpr std::size_t aligned(std::size_t bytes)
{
    return (bytes + kAlign - 1) / kAlign * kAlign;
}

std::size_t inputArea(const PortShape& shape)
{
    return aligned(shape.inputBytes) * (shape.sharedInput ? 1 : shape.cells);
}

constexpr std::int64_t kPatienceNs = 500 * kNsPerMs;

} // namespace

std::size_t TaskPort::bytesFor(const PortShape& shape)
{
    return aligned(sizeof(PortGate)) + aligned(SlotRing<TaskSlot>::bytesFor(shape.cells)) +
           aligned(SlotRing<DoneSlot>::bytesFor(shape.cells)) + sizeof(WorkerShard) * shape.lanes +
           inputArea(shape) + aligned(shape.resultBytes) * shape.cells;
}

TaskPort::TaskPort(const PortShape& shape, std::shared_ptr<const Bell> bell, std::byte* memory,
                   std::size_t bytes, int fd)
    : m_shape(shape), m_bell(std::move(bell)), m_memory(memory), m_bytes(bytes), m_fd(fd)
{
    std::byte* next = memory;
    m_gate = reinterpret_cast<PortGate*>(next);
    next += aligned(sizeof(PortGate));
    m_tasks = SlotRing<TaskSlot>(next, shape.cells);
    next += aligned(SlotRing<TaskSlot>::bytesFor(shape.cells));
    m_done = SlotRing<DoneSlot>(next, shape.cells);
    next += aligned(SlotRing<DoneSlot>::bytesFor(shape.cells));
    m_shards = reinterpret_cast<WorkerShard*>(next);
    next += sizeof(WorkerShard) * shape.lanes;
    m_inputs = next;
    m_results = next + inputArea(shape);
}

TaskPort::~TaskPort()
{
    releasePortMemory(m_memory, m_bytes, m_fd);
}

Result<std::unique_ptr<TaskPort>> TaskPort::createPrivate(const PortShape& shape,
                                                          std::shared_ptr<const Bell> bell)
{
    const std::size_t bytes = bytesFor(shape);
    auto memory = privatePortMemory(bytes);
    if (!memory)
        return memory.error();
    return std::unique_ptr<TaskPort>(new TaskPort(shape, std::move(bell), memory.value().address, bytes, -1));
}

Result<std::unique_ptr<TaskPort>> TaskPort::createShared(const PortShape& shape,
                                                         std::shared_ptr<const Bell> bell)
{
    const std::size_t bytes = bytesFor(shape);
    auto memory = sharedPortMemory(bytes);
    if (!memory)
        return memory.error();
    return std::unique_ptr<TaskPort>(
        new TaskPort(shape, std::move(bell), memory.value().address, bytes, memory.value().fd));
}

Result<std::unique_ptr<TaskPort>> TaskPort::attach(int fd, const PortShape& shape,
                                                   std::shared_ptr<const Bell> bell)
{
    const std::size_t bytes = bytesFor(shape);
    auto memory = attachPortMemory(fd, bytes);
    if (!memory)
        return memory.error();
    return std::unique_ptr<TaskPort>(new TaskPort(shape, std::move(bell), memory.value().address, bytes, fd));
}

/// There are as many places as cells, so a place is always free or about to be: one who takes a value may be
/// preempted between claiming its place and freeing it, while others go round the whole ring. Bounded where
/// that one may be a child that was stopped or killed right there; its tasks are then given up with it.
/// Within one process it only waits for its CPU.
template <typename T> void TaskPort::pushPatiently(SlotRing<T>& ring, const T& value) noexcept
{
    constexpr int kPauses = 64;
    std::int64_t deadline = 0;
    bool over = false;
    for (int tries = 0; !ring.push(value); ++tries) {
        if (tries < kPauses) {
            spinPause();
            continue;
        }
        if (over) { // and there was no place after it either: this thread may have slept over the deadline
            m_gate->dropped.fetch_add(1, std::memory_order_relaxed);
            return;
        }
        const std::int64_t now = monotonicNs();
        if (deadline == 0)
            deadline = now + kPatienceNs;
        over = now > deadline && m_fd >= 0;
        std::this_thread::yield();
    }
}

void TaskPort::submit(std::span<const TaskSlot> tasks) noexcept
{
    for (const TaskSlot& task : tasks)
        pushPatiently(m_tasks, task);
    wakeWorkers(tasks.size());
}

void TaskPort::wakeWorkers(std::size_t tasks) noexcept
{
    // Pairs with the fence in sleep(): either the lane sees the task or we see the sleeping lane.
    std::atomic_thread_fence(std::memory_order_seq_cst);
    const std::uint32_t sleeping = m_gate->sleepingLanes.load(std::memory_order_relaxed);
    if (sleeping > 0) {
        m_gate->laneEpoch.fetch_add(1, std::memory_order_release);
        wakeWord(m_gate->laneEpoch, static_cast<int>(std::min<std::size_t>(tasks, sleeping)));
    }
    if (m_gate->inlineAsleep.load(std::memory_order_relaxed) != 0 &&
        m_gate->inlineAsleep.exchange(0, std::memory_order_acq_rel) != 0)
        m_workerBell.ring();
}

std::size_t TaskPort::drain(std::span<DoneSlot> done) noexcept
{
    std::size_t count = 0;
    while (count < done.size() && m_done.pop(done[count]))
        ++count;
    return count;
}

void TaskPort::arm(std::uint32_t lowWater) noexcept
{
    m_gate->lowWater.store(lowWater, std::memory_order_relaxed);
    m_gate->armed.store(1, std::memory_order_relaxed);
    // Pairs with the fence in finish(): either we still see the finished task or the worker sees us armed.
    std::atomic_thread_fence(std::memory_order_seq_cst);
}

void TaskPort::disarm() noexcept
{
    m_gate->armed.store(0, std::memory_order_relaxed);
}

std::uint64_t TaskPort::unfinished() const noexcept
{
    const std::uint64_t done = m_done.pushed();
    const std::uint64_t submitted = m_tasks.pushed();
    return submitted > done ? submitted - done : 0;
}

std::uint64_t TaskPort::waiting() const noexcept
{
    const std::uint64_t taken = m_tasks.popped();
    const std::uint64_t submitted = m_tasks.pushed();
    return submitted > taken ? submitted - taken : 0;
}

void TaskPort::setSpin(std::uint32_t pauses) noexcept
{
    m_gate->spinPauses.store(pauses, std::memory_order_relaxed);
}

std::uint64_t TaskPort::dropped() const noexcept
{
    return m_gate->dropped.load(std::memory_order_relaxed);
}

bool TaskPort::take(TaskSlot& task) noexcept
{
    return m_tasks.pop(task);
}

void TaskPort::finish(const DoneSlot& done) noexcept
{
    pushPatiently(m_done, done);
    std::atomic_thread_fence(std::memory_order_seq_cst);
    if (m_gate->armed.load(std::memory_order_relaxed) == 0)
        return;
    if (unfinished() > m_gate->lowWater.load(std::memory_order_relaxed))
        return;
    if (m_gate->armed.exchange(0, std::memory_order_acq_rel) != 0)
        m_bell->ring();
}

void TaskPort::sleep() noexcept
{
    const std::uint32_t pauses = m_gate->spinPauses.load(std::memory_order_relaxed);
    for (std::uint32_t i = 0; i < pauses; ++i) {
        if (!m_tasks.empty())
            return;
        spinPause();
    }
    const std::uint32_t epoch = m_gate->laneEpoch.load(std::memory_order_acquire);
    m_gate->sleepingLanes.fetch_add(1, std::memory_order_seq_cst);
    std::atomic_thread_fence(std::memory_order_seq_cst);
    if (m_tasks.empty())
        waitOnWord(m_gate->laneEpoch, epoch, 100'000'000);
    m_gate->sleepingLanes.fetch_sub(1, std::memory_order_relaxed);
}

bool TaskPort::sleepInline() noexcept
{
    m_gate->inlineAsleep.store(1, std::memory_order_relaxed);
    std::atomic_thread_fence(std::memory_order_seq_cst);
    if (m_tasks.empty())
        return true;
    m_gate->inlineAsleep.store(0, std::memory_order_relaxed);
    return false;
}

void TaskPort::wakeAll() noexcept
{
    m_gate->laneEpoch.fetch_add(1, std::memory_order_seq_cst);
    wakeWord(m_gate->laneEpoch, 1 << 20);
    if (m_gate->inlineAsleep.exchange(0, std::memory_order_acq_rel) != 0)
        m_workerBell.ring();
}

std::span<std::byte> TaskPort::input(std::uint32_t cell) noexcept
{
    const std::size_t offset = m_shape.sharedInput ? 0 : aligned(m_shape.inputBytes) * cell;
    return {m_inputs + offset, m_shape.inputBytes};
}

std::span<std::byte> TaskPort::result(std::uint32_t cell) noexcept
{
    return {m_results + aligned(m_shape.resultBytes) * cell, m_shape.resultBytes};
}

WorkerShard& TaskPort::shard(std::uint32_t lane) noexcept
{
    return m_shards[lane];
}

} // namespace parascope
