// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/task_span.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <vector>

namespace parascope {

/// A bounded sample of one worker's tasks, in memory that may be shared with another process (no pointers,
/// all zero is the valid empty state). One writer, which never waits: a task that is left out costs it about
/// a nanosecond. At a low rate every task is kept; at a high one 1 in k, where k doubles while kept tasks
/// end less than 2 ms apart and halves when they end more than 8 ms apart, so that 125 to 500 are kept a
/// second. A task that failed is always kept, and so is one that ends 20 ms or more after the last kept one.
/// A reader that comes too late finds the oldest overwritten and counts them.
struct alignas(64) SpanRing {
    static constexpr std::uint32_t kSpans = 64; ///< 500 a second, read every 100 ms
    static constexpr std::int64_t kNearNs = 2'000'000;
    static constexpr std::int64_t kFarNs = 8'000'000;
    static constexpr std::int64_t kQuietNs = 20'000'000;
    static constexpr std::uint32_t kMostSkipped = (1U << 20) - 1;

    struct Entry {
        std::atomic<std::int64_t> startNs;
        std::atomic<std::int64_t> endNs;
        std::atomic<std::uint64_t> task;
        std::atomic<std::uint64_t> kind; ///< outcome in the low 8 bits, `every` above
    };

    std::atomic<std::uint32_t> left;    ///< tasks to leave out before the next one
    std::atomic<std::uint32_t> skipped; ///< k - 1
    std::atomic<std::int64_t> lastEndNs;
    std::atomic<std::uint32_t> begun; ///< entries ever begun
    std::atomic<std::uint32_t> whole; ///< entries ever completed
    std::array<Entry, kSpans> entries;

    /// Writer only; times of the monotonic clock. Inline in span_record.h.
    void record(std::int64_t startNs, std::int64_t endNs, std::uint64_t task, SpanOutcome outcome) noexcept;

private:
    void keep(std::int64_t startNs, std::int64_t endNs, std::uint64_t task, SpanOutcome outcome) noexcept;
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
