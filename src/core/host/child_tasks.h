// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/child_watch.h"
#include "host/per_task_pool.h"
#include "host/wire/channel.h"
#include "host/work_engine.h"

#include <atomic>
#include <cstdint>
#include <mutex>
#include <span>
#include <vector>

namespace parascope {

/// Between the frames of a child without shared memory and the port its workers take tasks from. Whoever
/// finished a task sends it: one more thread between would be one more wake-up.
class ChildTasks {
public:
    /// `perTask` is null when lanes or the main thread work.
    ChildTasks(WorkEngine& engine, wire::Channel& channel, ChildWatch& watch, PerTaskPool* perTask);

    /// Puts the tasks of a Submit frame into the port. False: the frame is malformed or asks for too much.
    /// One thread at a time.
    [[nodiscard]] bool submit(std::span<const std::byte> body);
    /// A worker's task ended at `endNs`: sends what is finished at once when no other task waits, else every
    /// 50 us, so that results do not cost a write each; the watch is reminded of what is held back. Waits for
    /// the reader when the pipe is full. Says whether anything was sent. Any thread.
    bool afterTask(std::int64_t endNs);
    /// Sends what is finished, never waits. Any thread.
    void sendFinished();

private:
    WorkEngine& m_engine;
    wire::Channel& m_channel;
    ChildWatch& m_watch;
    PerTaskPool* m_perTask;
    std::vector<TaskSlot> m_tasks;
    std::atomic<std::int64_t> m_lastSendNs{0};
    std::mutex m_mutex; ///< guards m_done
    std::vector<DoneSlot> m_done;
};

} // namespace parascope
