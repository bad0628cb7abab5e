// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "measure/shard.h"
#include "measure/system/stall_ring.h"

#include <atomic>
#include <cstdint>
#include <functional>

namespace parascope {

inline constexpr std::int64_t kStallNs = 50 * kNsPerMs; ///< docs/METHOD.md: what counts as a stall

/// Turns the moments at which a loop begins and ends to wait into busy periods. The loop's thread writes, one
/// collecting thread reads, a watchdog may look at busySince(). No lock and no allocation on the loop's side.
class LoopMeter {
public:
    /// Asked by the loop's thread at the end of a stall (since, now): what it was spent on.
    using Judge = std::function<StallVerdict(std::int64_t, std::int64_t)>;
    explicit LoopMeter(Judge judge);

    /// Loop's thread. The first wait opens the measurement: what ran before it is not a busy period.
    void waitBegins(std::int64_t now) noexcept;
    void waitEnds(std::int64_t now) noexcept { m_busySince.store(now, std::memory_order_release); }

    /// Any thread: start of the busy period that goes on now; 0 while the loop waits.
    [[nodiscard]] std::int64_t busySince() const noexcept
    {
        return m_busySince.load(std::memory_order_acquire);
    }

    /// Collecting thread.
    [[nodiscard]] const HistogramShard& lengths() const { return *m_lengths; }
    bool takeStall(StallRecord& stall) noexcept { return m_stalls.pop(stall); }

private:
    Judge m_judge;
    LazyZeroObject<HistogramShard> m_lengths;
    StallRing m_stalls;
    std::atomic<std::int64_t> m_busySince{0};
};

} // namespace parascope
