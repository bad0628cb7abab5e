// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace parascope {

/// How inputs and results travel: copied, handed over, or seen by both sides.
enum class Transfer : std::uint8_t { Copy, Move, Shared };

/// How a task ended.
enum class TaskStatus : std::uint8_t {
    Completed = 0,
    Failed = 1,
    TimedOut = 2,
    Lost = 3,
    Cancelled = 4,
    Rejected = 5
};

/// Arguments and results of this size or more are timed on their way: copying them costs more than the two
/// clock readings. Smaller ones pay nothing.
inline constexpr std::uint64_t kTimedTransferBytes = 4096;

/// The time between two clock readings as a slot carries it: at least 1 ns, so that it is not taken for "not
/// measured", at most 4.29 s.
[[nodiscard]] constexpr std::uint32_t transferNsBetween(std::int64_t fromNs, std::int64_t untilNs) noexcept
{
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(
        untilNs - fromNs, 1, std::int64_t{std::numeric_limits<std::uint32_t>::max()}));
}

/// A task on its way to a worker. 56 bytes (with its ring sequence a cache line), no pointers: it lives in
/// rings, in this process or in shared memory. `cell` is the credit it travels on: the index of its payload
/// cell and of its entry in the sender's table; the same number comes back in the DoneSlot.
struct TaskSlot {
    std::uint64_t index = 0;     ///< number of the task in the run (first item of a chunk)
    std::int64_t intendedNs = 0; ///< monotonic; when it was due (closed loop: when it was enqueued)
    std::int64_t enqueueNs = 0;  ///< monotonic; when it was submitted: its input began to be copied
    std::uint64_t seed = 0;
    std::uint32_t cell = 0;
    std::uint32_t items = 1;     ///< batch: size of the chunk
    std::uint32_t inputSize = 0; ///< bytes of input in the cell
    std::uint32_t size = 0;      ///< number of the task-size setting it runs with
    std::uint32_t attempt = 0;   ///< 1 = given out again after it was lost with its worker
    /// From enqueueNs until its input was with the worker's process; 0 = not measured (kTimedTransferBytes).
    std::uint32_t transferNs = 0;
};
static_assert(sizeof(TaskSlot) == 56 && std::is_trivially_copyable_v<TaskSlot>);

/// A finished task on its way back.
struct DoneSlot {
    std::uint64_t index = 0;
    std::int64_t startNs = 0; ///< monotonic clock of the machine it ran on
    std::int64_t endNs = 0;
    std::uint64_t check = 0;
    std::uint32_t cell = 0;
    std::uint32_t resultSize = 0; ///< bytes of result in the cell
    std::uint16_t worker = 0;     ///< lane within its process
    TaskStatus status = TaskStatus::Completed;
    std::uint8_t flags = 0;
    std::uint32_t items = 1;
    std::uint32_t messageSize = 0; ///< Failed: bytes of UTF-8 behind the result in the cell
    std::uint32_t transferNs = 0;  ///< the task's, as its worker saw it
};
static_assert(sizeof(DoneSlot) == 56 && std::is_trivially_copyable_v<DoneSlot>);

} // namespace parascope
