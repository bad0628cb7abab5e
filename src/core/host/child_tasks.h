// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/per_task_pool.h"
#include "host/wire/channel.h"
#include "host/work_engine.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace parascope {

/// Between the frames of a child without shared memory and the port its workers take tasks from. One object
/// for each thread that does this; ports and channels may be used by several.
class ChildTasks {
public:
    /// `perTask` is null when lanes or the main thread work.
    ChildTasks(WorkEngine& engine, wire::Channel& channel, PerTaskPool* perTask);

    /// Puts the tasks of a Submit frame into the port. False: the frame is malformed or asks for too much.
    [[nodiscard]] bool submit(std::span<const std::byte> body);
    /// Sends all that is finished; waits for the reader when the pipe is full.
    void sendFinished();
    /// After a task that ended at `endNs`: sends at once when no other waits, else a batch every 50 us, so
    /// that neither does every result cost a write nor does one wait long for the others.
    void sendInBatches(std::int64_t endNs);

private:
    void collect();

    WorkEngine& m_engine;
    wire::Channel& m_channel;
    PerTaskPool* m_perTask;
    std::vector<TaskSlot> m_tasks;
    std::vector<DoneSlot> m_done;
    std::int64_t m_lastSendNs = 0;
};

} // namespace parascope
