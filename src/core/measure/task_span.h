// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace parascope {

/// How a sampled task ended; the numbers of TaskStatus (host/task.h).
enum class SpanOutcome : std::uint8_t { Completed, Failed, TimedOut, Lost, Cancelled, Rejected };

/// When a task's arguments and its result travelled between processes or were copied; monotonic clock. Taken
/// only where they are large (kTimedTransferBytes in host/task.h); lengths end at 4.29 s.
struct SpanTransfer {
    std::int64_t startNs = 0;   ///< the arguments began to travel
    std::uint32_t lengthNs = 0; ///< until the worker had them; 0 = not measured
    std::uint32_t resultNs = 0; ///< from the task's end until its result was here; 0 = not measured
};

/// One task that a worker ran, picked out of many: a bar of the timeline.
struct TaskSpan {
    int process = 0; ///< 0 = this app, 1.. = child slot
    int worker = 0;  ///< lane within the process
    std::uint64_t task = 0;
    std::int64_t startNs = 0; ///< since the start of the run
    std::int64_t durationNs = 0;
    SpanOutcome outcome = SpanOutcome::Completed;
    /// It stands for so many tasks of its worker: itself and those before it that were not kept. 1 = every
    /// task is here.
    std::uint32_t every = 1;
    std::int64_t transferStartNs = 0; ///< its arguments began to travel; since the start of the run
    std::int64_t transferNs = 0;      ///< until the worker had them; 0 = small, or nothing travelled
    std::int64_t resultNs = 0;        ///< from its end until its result was here; 0 = as above, or not known
    friend bool operator==(const TaskSpan&, const TaskSpan&) = default;
};

} // namespace parascope
