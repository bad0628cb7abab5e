// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/task.h"
#include "measure/shard_record.h"

namespace parascope {

static_assert(static_cast<int>(SpanOutcome::Failed) == static_cast<int>(TaskStatus::Failed) &&
              static_cast<int>(SpanOutcome::Lost) == static_cast<int>(TaskStatus::Lost) &&
              static_cast<int>(SpanOutcome::Rejected) == static_cast<int>(TaskStatus::Rejected));

/// Writes a finished task into its worker's shard: the one place that says what is counted, whether the
/// worker shares memory with us or sent its stamps through a pipe. The shard's only writer calls it.
/// `resultNs`: how long its result travelled, where that is known (SpanTransfer).
inline void recordTask(WorkerShard& shard, std::int64_t intendedNs, std::int64_t enqueueNs,
                       const DoneSlot& done, std::uint32_t resultNs = 0) noexcept
{
    shard.wait.record(done.startNs - intendedNs);
    shard.service.record(done.endNs - done.startNs);
    addAsOnlyWriter(shard.busyNs, static_cast<std::uint64_t>(done.endNs - done.startNs));
    if (done.status == TaskStatus::Completed) [[likely]] {
        const std::uint64_t number = shard.finished.load(std::memory_order_relaxed) + 1;
        shard.finished.store(number, std::memory_order_relaxed);
        if (shard.spans.isDue(number)) [[unlikely]]
            shard.spans.keep(number, done.startNs, done.endNs, done.index,
                             {enqueueNs, done.transferNs, resultNs});
        return;
    }
    addAsOnlyWriter(shard.failed, std::uint64_t{1});
    shard.spans.keepFailed(done.startNs, done.endNs, done.index, static_cast<SpanOutcome>(done.status),
                           {enqueueNs, done.transferNs, resultNs});
}

} // namespace parascope
