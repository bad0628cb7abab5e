// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/system/stall_record.h"

#include <array>
#include <atomic>
#include <cstdint>

namespace parascope {

/// Carries stalls from the loop's thread (push) to one collecting thread (pop) without a lock. A stall lasts
/// 50 ms or more, so a full ring stands for 13 s in which nobody collected; later stalls are then left out.
class StallRing {
public:
    static constexpr std::uint32_t kSize = 256;

    bool push(const StallRecord& record) noexcept
    {
        const std::uint32_t tail = m_tail.load(std::memory_order_relaxed);
        if (tail - m_head.load(std::memory_order_acquire) == kSize)
            return false;
        m_records[tail % kSize] = record;
        m_tail.store(tail + 1, std::memory_order_release);
        return true;
    }

    bool pop(StallRecord& record) noexcept
    {
        const std::uint32_t head = m_head.load(std::memory_order_relaxed);
        if (head == m_tail.load(std::memory_order_acquire))
            return false;
        record = m_records[head % kSize];
        m_head.store(head + 1, std::memory_order_release);
        return true;
    }

private:
    std::array<StallRecord, kSize> m_records{};
    std::atomic<std::uint32_t> m_head{0};
    std::atomic<std::uint32_t> m_tail{0};
};

} // namespace parascope
