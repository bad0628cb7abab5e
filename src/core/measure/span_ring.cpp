// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/span_ring.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <type_traits>

namespace parascope {

static_assert(std::is_standard_layout_v<SpanRing> && std::is_trivially_destructible_v<SpanRing>);
static_assert(std::has_single_bit(SpanRing::kSpans));

namespace {

constexpr std::uint64_t kindOf(SpanOutcome outcome, std::uint64_t every)
{
    return static_cast<std::uint64_t>(outcome) | every << 8;
}

} // namespace

void SpanRing::put(std::int64_t startNs, std::int64_t endNs, std::uint64_t task, std::uint64_t kind,
                   const SpanTransfer& transfer) noexcept
{
    const std::uint32_t number = whole.load(std::memory_order_relaxed);
    // Readers that see any of the stores below also see that this place was begun again.
    begun.store(number + 1, std::memory_order_relaxed);
    std::atomic_thread_fence(std::memory_order_release);
    Entry& entry = entries[number % kSpans];
    entry.startNs.store(startNs, std::memory_order_relaxed);
    entry.endNs.store(endNs, std::memory_order_relaxed);
    entry.task.store(task, std::memory_order_relaxed);
    entry.kind.store(kind, std::memory_order_relaxed);
    entry.transferStartNs.store(transfer.startNs, std::memory_order_relaxed);
    entry.transferNs.store(transfer.lengthNs | std::uint64_t{transfer.resultNs} << 32,
                           std::memory_order_relaxed);
    whole.store(number + 1, std::memory_order_release);
}

void SpanRing::keepFailed(std::int64_t startNs, std::int64_t endNs, std::uint64_t task, SpanOutcome outcome,
                          const SpanTransfer& transfer) noexcept
{
    put(startNs, endNs, task, kindOf(outcome, 1), transfer);
}

void SpanRing::keep(std::uint64_t number, std::int64_t startNs, std::int64_t endNs, std::uint64_t task,
                    const SpanTransfer& transfer) noexcept
{
    const std::uint64_t every = number - keptAt.load(std::memory_order_relaxed);
    put(startNs, endNs, task, kindOf(SpanOutcome::Completed, every), transfer);
    const std::int64_t gap = endNs - lastEndNs.load(std::memory_order_relaxed);
    std::uint64_t next = std::max<std::uint64_t>(1, step.load(std::memory_order_relaxed));
    if (gap < kNearNs)
        next = std::min(next * 2, kLargestStep);
    else if (gap > kFarNs) // as many as end in a good distance at the rate of late
        next = static_cast<std::uint64_t>(
            std::clamp<double>(static_cast<double>(every) * kGoodNs / static_cast<double>(gap), 1,
                               static_cast<double>(kLargestStep)));
    step.store(next, std::memory_order_relaxed);
    keptAt.store(number, std::memory_order_relaxed);
    nextAt.store(number + next, std::memory_order_relaxed);
    lastEndNs.store(endNs, std::memory_order_relaxed);
}

std::uint32_t SpanReader::collect(const SpanRing& ring, int process, int worker, std::int64_t originNs,
                                  std::vector<TaskSpan>& into)
{
    constexpr auto kLastOutcome = static_cast<std::uint64_t>(SpanOutcome::Rejected);
    const std::uint32_t end = ring.whole.load(std::memory_order_acquire);
    std::uint32_t lost = 0;
    if (end == m_taken) // the rate may have fallen: whatever comes next is kept
        ring.nextAt.store(0, std::memory_order_relaxed);
    if (end - m_taken > SpanRing::kSpans) {
        lost = end - m_taken - SpanRing::kSpans;
        m_taken = end - SpanRing::kSpans;
    }
    for (; m_taken != end; ++m_taken) {
        const SpanRing::Entry& entry = ring.entries[m_taken % SpanRing::kSpans];
        const std::int64_t startNs = entry.startNs.load(std::memory_order_relaxed);
        const std::int64_t endNs = entry.endNs.load(std::memory_order_relaxed);
        const std::uint64_t task = entry.task.load(std::memory_order_relaxed);
        const std::uint64_t kind = entry.kind.load(std::memory_order_relaxed);
        const std::int64_t transferStart = entry.transferStartNs.load(std::memory_order_relaxed);
        const std::uint64_t transfer = entry.transferNs.load(std::memory_order_relaxed);
        std::atomic_thread_fence(std::memory_order_acquire);
        const std::uint32_t begun = ring.begun.load(std::memory_order_relaxed);
        // Overwritten while it was read; or, in memory shared with a child, nonsense.
        if (begun - m_taken > SpanRing::kSpans || endNs < startNs || (kind & 0xff) > kLastOutcome) {
            ++lost;
            continue;
        }
        const std::uint64_t every =
            std::clamp<std::uint64_t>(kind >> 8, 1, std::numeric_limits<std::uint32_t>::max());
        // arguments travel before the task begins: what says otherwise is no measurement
        const auto argumentsNs = static_cast<std::int64_t>(transfer & 0xffff'ffff);
        const bool travelled = argumentsNs > 0 && transferStart <= startNs;
        into.push_back({process, worker, task, startNs - originNs, endNs - startNs,
                        static_cast<SpanOutcome>(kind & 0xff), static_cast<std::uint32_t>(every),
                        travelled ? transferStart - originNs : 0,
                        travelled ? std::min(argumentsNs, startNs - transferStart) : 0,
                        static_cast<std::int64_t>(transfer >> 32)});
    }
    return lost;
}

} // namespace parascope
