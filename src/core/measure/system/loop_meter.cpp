// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/loop_meter.h"

#include "measure/shard_record.h"

#include <utility>

namespace parascope {

LoopMeter::LoopMeter(Judge judge) : m_judge(std::move(judge)) {}

void LoopMeter::waitBegins(std::int64_t now) noexcept
{
    const std::int64_t since = m_busySince.load(std::memory_order_relaxed);
    if (since == 0)
        return;
    const std::int64_t length = now - since;
    if (length >= kStallNs) {
        StallRecord record;
        record.startNs = since;
        record.durationNs = length;
        if (m_judge)
            record.verdict = m_judge(since, now);
        m_stalls.push(record);
    }
    m_lengths->record(length);
    m_busySince.store(0, std::memory_order_release);
}

} // namespace parascope
