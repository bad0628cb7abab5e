// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/span_budget.h"

#include <algorithm>
#include <utility>

namespace parascope {

std::size_t SpanBudget::allowed() const
{
    const std::size_t unused = kSpansARun - std::min(kSpansARun, m_used);
    return std::clamp(unused / 2048, kFewestAnInterval, kMostAnInterval);
}

std::size_t SpanBudget::apply(std::vector<TaskSpan>& spans)
{
    const std::size_t most = allowed();
    const std::size_t before = spans.size();
    if (before > most) {
        const auto isWhole = [](const TaskSpan& span) { return span.outcome == SpanOutcome::Completed; };
        const auto whole = static_cast<std::size_t>(std::ranges::count_if(spans, isWhole));
        const std::size_t failed = before - whole;
        // Each kind takes what the other leaves: those that failed first, but never all of the room.
        const std::size_t roomForFailed = std::min(failed, whole == 0 ? most : most - most / 4);
        const std::size_t roomForWhole = std::min(whole, most - roomForFailed);
        std::size_t seen[2] = {0, 0};
        std::uint32_t carried = 0;
        std::size_t kept = 0;
        std::pair<int, int> place{-1, -1};
        for (std::size_t i = 0; i < before; ++i) {
            const TaskSpan span = spans[i];
            if (std::exchange(place, {span.process, span.worker}) != place)
                carried = 0;
            const bool good = isWhole(span);
            const std::size_t room = good ? roomForWhole : roomForFailed;
            const std::size_t of = good ? whole : failed;
            std::size_t& number = seen[good ? 0 : 1];
            // Picks `room` of `of`, evenly.
            const bool stays = (number + 1) * room / of > number * room / of;
            ++number;
            if (!stays) {
                carried += span.every;
                continue;
            }
            spans[kept] = span;
            spans[kept].every += carried;
            ++kept;
            carried = 0;
        }
        spans.resize(kept);
    }
    m_used += spans.size();
    return before - spans.size();
}

} // namespace parascope
