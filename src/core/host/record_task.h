// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/task.h"
#include "measure/shard_record.h"

namespace parascope {

/// Writes a finished task into its worker's shard: the one place that says what is counted, whether the
/// worker shares memory with us or sent its stamps through a pipe. The shard's only writer calls it.
inline void recordTask(WorkerShard& shard, std::int64_t intendedNs, const DoneSlot& done) noexcept
{
    shard.wait.record(done.startNs - intendedNs);
    shard.service.record(done.endNs - done.startNs);
    addAsOnlyWriter(shard.busyNs, static_cast<std::uint64_t>(done.endNs - done.startNs));
    addAsOnlyWriter(done.status == TaskStatus::Completed ? shard.finished : shard.failed, std::uint64_t{1});
}

} // namespace parascope
