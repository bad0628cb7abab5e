// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/shard.h"
#include "measure/system/samplers.h"

namespace parascope {

/// While it lives, the worker of `shard` is on the thread that made it, so that what the worker used can be
/// read from outside by the thread's CPU clock. A pool gives a worker another thread each time it starts, and
/// a thread to several workers one after the other: the offset makes the sum go on where it was. Made and
/// destroyed by the worker's thread.
class LaneClock {
public:
    explicit LaneClock(WorkerShard& shard) : m_shard(shard)
    {
        // Between its threads, the offset is what the worker used so far.
        addCpu(-1);
        m_shard.threadId.store(m_thread, std::memory_order_release);
    }
    ~LaneClock()
    {
        // The next one may have begun: the main thread ends its last task while a thread takes its place.
        std::int64_t own = m_thread;
        m_shard.threadId.compare_exchange_strong(own, 0, std::memory_order_release,
                                                 std::memory_order_relaxed);
        addCpu(1);
    }
    LaneClock(const LaneClock&) = delete;
    LaneClock& operator=(const LaneClock&) = delete;

private:
    void addCpu(std::int64_t sign)
    {
        m_shard.cpuOffsetNs.fetch_add(sign * threadCpuNs().value_or(0), std::memory_order_relaxed);
    }

    WorkerShard& m_shard;
    std::int64_t m_thread = currentThreadId();
};

} // namespace parascope
