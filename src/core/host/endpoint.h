// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/task.h"
#include "measure/shard.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace parascope {

/// A task that a worker has begun, and when (monotonic clock of this machine).
struct RunningTask {
    std::uint64_t index = 0;
    std::int64_t startNs = 0;
};

/// Where the dispatcher (the load thread) hands tasks to one process and gets them back: this process's
/// workers, a child over shared memory, or a child over its stdin and stdout. All calls come from the
/// dispatcher's thread. Each task occupies one of `cells()` payload cells until its DoneSlot was drained;
/// the dispatcher owns the free list, so an endpoint never sees more tasks than cells at once.
class Endpoint {
public:
    virtual ~Endpoint() = default;

    [[nodiscard]] virtual int process() const = 0; ///< 0 = this app, 1.. = child slot
    [[nodiscard]] virtual std::uint32_t cells() const = 0;

    /// Input and result areas of a cell, as the sender sees them. input() may be written before submit() and
    /// result() read after drain() of that cell's task.
    [[nodiscard]] virtual std::span<std::byte> input(std::uint32_t cell) = 0;
    [[nodiscard]] virtual std::span<const std::byte> result(std::uint32_t cell) = 0;

    /// Hands over all of `tasks` and wakes a worker if one sleeps. Never blocks.
    virtual void submit(std::span<const TaskSlot> tasks) = 0;
    /// Takes up to done.size() finished tasks; returns how many.
    virtual std::size_t drain(std::span<DoneSlot> done) = 0;
    /// Whether the last drain() got on, though it may have yielded nothing: a part of an answer, or what is
    /// no answer. Whoever wants all that was sent by one who is gone drains until it yields nothing and this
    /// is false.
    [[nodiscard]] virtual bool gotOn() const { return false; }

    /// The dispatcher is about to sleep: finished tasks must ring its bell, but only once at most `lowWater`
    /// tasks are still unfinished in this endpoint (0 = when all are done; cells() = at every task).
    /// The caller drains once more after arming, so no wake-up is lost.
    virtual void arm(std::uint32_t lowWater) = 0;
    virtual void disarm() = 0;

    /// A file descriptor that becomes readable when drain() has something (pipes); -1 when the bell does it.
    [[nodiscard]] virtual int readFd() const { return -1; }
    /// A file descriptor to watch for writability while submit() has left bytes behind; -1 = nothing pending.
    [[nodiscard]] virtual int writeFd() const { return -1; }
    virtual void flush() {}

    /// Not empty once the channel broke (bad frame, lying child, closed pipe): why. The dispatcher then gives
    /// every task still in it back as lost.
    [[nodiscard]] virtual QString defect() const { return {}; }
    /// Nobody but the dispatcher learns of the defect: it must see to it that the process is ended.
    [[nodiscard]] virtual bool defectIsNews() const { return false; }

    /// Adds the tasks that run now. `workers`: how many there are; where the worker side does not tell what
    /// it has begun (pipes), the tasks that were sent first count as begun, one a worker, from the moment
    /// this was asked.
    virtual void running(int /*workers*/, std::vector<RunningTask>& /*into*/) {}
    /// For when the worker side is gone: adds the cells of tasks that nobody had begun, told as above.
    virtual void neverBegun(int /*workers*/, std::vector<std::uint32_t>& /*cells*/) {}

    /// Shards of the workers behind this endpoint, index = lane. May grow while the run goes; read by the
    /// session's thread at interval ends. Entries stay valid as long as the endpoint.
    [[nodiscard]] virtual std::vector<const WorkerShard*> shards() const = 0;
};

} // namespace parascope
