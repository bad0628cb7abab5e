// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/span_ring.h"

namespace parascope {

inline void SpanRing::record(std::int64_t startNs, std::int64_t endNs, std::uint64_t task,
                             SpanOutcome outcome) noexcept
{
    const std::uint32_t toLeaveOut = left.load(std::memory_order_relaxed);
    if (toLeaveOut != 0 && outcome == SpanOutcome::Completed &&
        endNs - lastEndNs.load(std::memory_order_relaxed) < kQuietNs) [[likely]] {
        left.store(toLeaveOut - 1, std::memory_order_relaxed);
        return;
    }
    keep(startNs, endNs, task, outcome);
}

} // namespace parascope
