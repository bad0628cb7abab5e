// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/system/stall_witness.h"
#include "measure/system/watched_thread.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>

namespace parascope {

/// The thread that looks at a loop from outside and notes, for a busy period that gets long, what its thread
/// is doing. It exists only while active. start() and stop() from any thread, any number of times.
class LoopWatchdog {
public:
    /// `busySince` is asked from the watchdog's thread; all three must outlive this object.
    LoopWatchdog(std::function<std::int64_t()> busySince, const WatchedThread& watched,
                 StallWitness& witness);
    ~LoopWatchdog();
    LoopWatchdog(const LoopWatchdog&) = delete;
    LoopWatchdog& operator=(const LoopWatchdog&) = delete;

    /// Looks every `periodNs` (WatchPlan). While it runs already: from now on.
    void start(std::int64_t periodNs);
    void stop();

private:
    void end(); ///< m_startStop held
    void run(std::int64_t periodNs);

    const std::function<std::int64_t()> m_busySince;
    const WatchedThread& m_watched;
    StallWitness& m_witness;
    std::mutex m_startStop;      ///< one start() or stop() at a time
    std::mutex m_mutex;          ///< guards m_stopping
    std::int64_t m_periodNs = 0; ///< of the thread that runs
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace parascope
