// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/task_span.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <vector>

namespace parascope {

/// A bounded sample of one worker's tasks, in memory that may be shared with another process (no pointers,
/// all zero is the valid empty state). One writer, which never waits: a task that is left out costs it one
/// comparison. At a low rate every task is kept; at a high one 1 in k, where k doubles while kept tasks end
/// less than 2 ms apart and falls at once when they end more than 8 ms apart, so that 125 to 500 are kept a
/// second. A task that failed is always kept. A reader that comes too late finds the oldest overwritten and
/// counts them.
struct alignas(64) SpanRing {
    static constexpr std::uint32_t kSpans = 64; ///< 500 a second, read every 100 ms
    static constexpr std::int64_t kNearNs = 2'000'000;
    static constexpr std::int64_t kGoodNs = 4'000'000;
    static constexpr std::int64_t kFarNs = 8'000'000;
    static constexpr std::uint64_t kLargestStep = 1U << 20;

    struct Entry {
        std::atomic<std::int64_t> startNs;
        std::atomic<std::int64_t> endNs;
        std::atomic<std::uint64_t> task;
        std::atomic<std::uint64_t> kind; ///< outcome in the low 8 bits, `every` above
        std::atomic<std::int64_t> transferStartNs;
        std::atomic<std::uint64_t> transferNs; ///< of the arguments in the low 32 bits, of the result above
    };

    /// The number of the next completed task that is kept. The one word that a reader may write too: it sets
    /// it to 0 where the rate fell and nothing came for an interval.
    mutable std::atomic<std::uint64_t> nextAt;
    std::atomic<std::uint64_t> keptAt; ///< the number of the last completed task that was kept
    std::atomic<std::uint64_t> step;   ///< k
    std::atomic<std::int64_t> lastEndNs;
    std::atomic<std::uint32_t> begun; ///< entries ever begun
    std::atomic<std::uint32_t> whole; ///< entries ever completed
    std::array<Entry, kSpans> entries;

    // Writer only; times of the monotonic clock.
    /// Whether the `number`th completed task (counted from 1) is to be kept.
    [[nodiscard]] bool isDue(std::uint64_t number) const noexcept
    {
        return number >= nextAt.load(std::memory_order_relaxed);
    }
    void keep(std::uint64_t number, std::int64_t startNs, std::int64_t endNs, std::uint64_t task,
              const SpanTransfer& transfer = {}) noexcept;
    void keepFailed(std::int64_t startNs, std::int64_t endNs, std::uint64_t task, SpanOutcome outcome,
                    const SpanTransfer& transfer = {}) noexcept;

private:
    void put(std::int64_t startNs, std::int64_t endNs, std::uint64_t task, std::uint64_t kind,
             const SpanTransfer& transfer) noexcept;
};

/// The reader's side of one SpanRing. One thread.
class SpanReader {
public:
    /// Appends what was kept since the last call, oldest first, with process and worker as given and times
    /// counted from `originNs`. Returns how many were overwritten before they could be read.
    std::uint32_t collect(const SpanRing& ring, int process, int worker, std::int64_t originNs,
                          std::vector<TaskSpan>& into);

private:
    std::uint32_t m_taken = 0;
};

} // namespace parascope
