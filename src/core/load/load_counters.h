// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"
#include "measure/shard.h"

#include <atomic>
#include <cstdint>

namespace parascope {

/// What the dispatcher writes down; read by the session at interval ends. One writer, relaxed: no lock, no
/// locked instruction.
struct LoadCounters {
    class Counter {
    public:
        void add(std::uint64_t value) noexcept
        {
            m_value.store(m_value.load(std::memory_order_relaxed) + value, std::memory_order_relaxed);
        }
        void set(std::uint64_t value) noexcept { m_value.store(value, std::memory_order_relaxed); }
        [[nodiscard]] std::uint64_t get() const noexcept { return m_value.load(std::memory_order_relaxed); }

    private:
        std::atomic<std::uint64_t> m_value{0};
    };

    Counter submitted, completed, failed, timedOut, rejected, cancelled;
    Counter lostRunning, lostQueued, lostSilent, retried;
    Counter offered, late, items, bytesCopied;
    Counter inFlight, backlog;
    HistogramShard response{}; ///< delivery - intended start
    HistogramShard lateness{}; ///< open loop: when the generator noticed - when it was due

    [[nodiscard]] TaskCounts totals() const
    {
        TaskCounts counts;
        counts.submitted = submitted.get();
        counts.completed = completed.get();
        counts.failed = failed.get();
        counts.timedOut = timedOut.get();
        counts.rejected = rejected.get();
        counts.cancelled = cancelled.get();
        counts.lostRunning = lostRunning.get();
        counts.lostQueued = lostQueued.get();
        counts.lostSilent = lostSilent.get();
        counts.lost = counts.lostRunning + counts.lostQueued + counts.lostSilent;
        counts.retried = retried.get();
        counts.offered = offered.get();
        counts.late = late.get();
        counts.dropped = rejected.get();
        counts.items = items.get();
        counts.bytesCopied = bytesCopied.get();
        return counts;
    }
};

} // namespace parascope
