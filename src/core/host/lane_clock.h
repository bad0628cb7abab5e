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
        m_shard.threadId.store(currentThreadId(), std::memory_order_release);
    }
    ~LaneClock()
    {
        m_shard.threadId.store(0, std::memory_order_release);
        addCpu(1);
    }
    LaneClock(const LaneClock&) = delete;
    LaneClock& operator=(const LaneClock&) = delete;

private:
    void addCpu(std::int64_t sign)
    {
        const std::int64_t before = m_shard.cpuOffsetNs.load(std::memory_order_relaxed);
        m_shard.cpuOffsetNs.store(before + sign * threadCpuNs().value_or(0), std::memory_order_relaxed);
    }

    WorkerShard& m_shard;
};

} // namespace parascope
