// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bell.h"
#include "base/result.h"
#include "base/slot_ring.h"
#include "host/task.h"
#include "measure/shard.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace parascope {

/// Sizes of a TaskPort; both sides of a shared one must use the same.
struct PortShape {
    std::uint32_t cells = 1024;    ///< tasks that may be unfinished at once; a power of two
    std::uint32_t lanes = 1;       ///< worker shards
    std::uint64_t inputBytes = 0;  ///< per task
    std::uint64_t resultBytes = 0; ///< per task; at least kMinResultBytes, so that an error message fits
    bool sharedInput = true;       ///< one input that all tasks see; else one per cell
};

inline constexpr std::uint64_t kMinResultBytes = 192;

/// The words on which the two sides of a port sleep and wake each other. In the port's memory.
struct PortGate {
    alignas(64) std::atomic<std::uint32_t> laneEpoch; ///< lanes sleep on it
    std::atomic<std::uint32_t> sleepingLanes;
    std::atomic<std::uint32_t> inlineAsleep;      ///< 1: the main thread waits for its bell
    std::atomic<std::uint32_t> spinPauses;        ///< how long a lane spins before it sleeps
    alignas(64) std::atomic<std::uint32_t> armed; ///< 1: the dispatcher sleeps and wants its bell
    std::atomic<std::uint32_t> lowWater;          ///< ...once no more tasks than this are unfinished
    std::atomic<std::uint64_t> dropped;           ///< found no place in a ring that stood still
};

/// The place where a dispatcher and the workers of one process meet: a ring of tasks, a ring of finished
/// ones, payload areas and the workers' shards in one block of memory. The block is private (workers of this
/// process) or a memory file that a child inherits: the same code runs on both sides. A finished task always
/// finds room, because there are as many places in the rings as cells.
class TaskPort {
public:
    /// In this process only. `bell` is the dispatcher's.
    [[nodiscard]] static Result<std::unique_ptr<TaskPort>> createPrivate(const PortShape& shape,
                                                                         std::shared_ptr<const Bell> bell);
    /// In a memory file; fd() is inherited by the child together with the bells' descriptors. Not available
    /// (Own error) on platforms without memory files.
    [[nodiscard]] static Result<std::unique_ptr<TaskPort>> createShared(const PortShape& shape,
                                                                        std::shared_ptr<const Bell> bell);
    /// The child's side of createShared(); takes the descriptor over. Errors: size doesn't fit the shape.
    [[nodiscard]] static Result<std::unique_ptr<TaskPort>> attach(int fd, const PortShape& shape,
                                                                  std::shared_ptr<const Bell> bell);
    ~TaskPort();
    TaskPort(const TaskPort&) = delete;
    TaskPort& operator=(const TaskPort&) = delete;

    [[nodiscard]] const PortShape& shape() const { return m_shape; }
    [[nodiscard]] int fd() const { return m_fd; } ///< -1 when private
    /// Wakes the main thread of the process that works (inline tasks).
    [[nodiscard]] const Bell& workerBell() const { return m_workerBell; }
    void setWorkerBell(Bell bell) { m_workerBell = std::move(bell); }

    // sender's side
    void submit(std::span<const TaskSlot> tasks) noexcept;
    std::size_t drain(std::span<DoneSlot> done) noexcept;
    void arm(std::uint32_t lowWater) noexcept;
    void disarm() noexcept;
    [[nodiscard]] std::uint64_t unfinished() const noexcept;
    [[nodiscard]] std::uint64_t waiting() const noexcept; ///< submitted, not yet taken by a worker
    void setSpin(std::uint32_t pauses) noexcept;
    /// Tasks and answers that were given up because a ring stood still; the other side can't be trusted then.
    [[nodiscard]] std::uint64_t dropped() const noexcept;

    // workers' side
    bool take(TaskSlot& task) noexcept;
    void finish(const DoneSlot& done) noexcept;
    /// Sleeps until there may be a task; returns at once when there is one. Lanes only.
    void sleep() noexcept;
    /// Main thread only: true when it may wait for workerBell(), false when there is a task already.
    [[nodiscard]] bool sleepInline() noexcept;
    void wakeAll() noexcept; ///< lanes must look whether they were retired

    [[nodiscard]] std::span<std::byte> input(std::uint32_t cell) noexcept;
    [[nodiscard]] std::span<std::byte> result(std::uint32_t cell) noexcept;
    [[nodiscard]] WorkerShard& shard(std::uint32_t lane) noexcept;

private:
    TaskPort(const PortShape& shape, std::shared_ptr<const Bell> bell, std::byte* memory, std::size_t bytes,
             int fd);
    [[nodiscard]] static std::size_t bytesFor(const PortShape& shape);
    void wakeWorkers(std::size_t tasks) noexcept;
    template <typename T> void pushPatiently(SlotRing<T>& ring, const T& value) noexcept;

    PortShape m_shape;
    std::shared_ptr<const Bell> m_bell;
    Bell m_workerBell;
    std::byte* m_memory;
    std::size_t m_bytes;
    int m_fd;
    PortGate* m_gate = nullptr;
    SlotRing<TaskSlot> m_tasks;
    SlotRing<DoneSlot> m_done;
    WorkerShard* m_shards = nullptr;
    std::byte* m_inputs = nullptr;
    std::byte* m_results = nullptr;
};

} // namespace parascope
