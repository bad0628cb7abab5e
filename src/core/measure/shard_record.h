// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/shard.h"

#include <bit>

namespace parascope {

/// The standard layout (HistogramLayout::standard()) with its figures known to the compiler: the hot path
/// needs no memory besides the counters.
namespace standard_layout {

inline constexpr std::int64_t kHighest = 3'600'000'000'000;
inline constexpr int kHalfMagnitude = 10;
inline constexpr std::int64_t kSubBucketMask = 2047;

/// Same as HistogramLayout::standard().indexOf(); value in 0..kHighest.
[[nodiscard]] constexpr std::uint32_t indexOf(std::int64_t value) noexcept
{
    // 63 ^ countl_zero() is the number of the top bit: on x86 one bsr, which 63 - countl_zero() is not.
    const int bucket =
        (63 ^ std::countl_zero(static_cast<std::uint64_t>(value | kSubBucketMask))) - kHalfMagnitude;
    // ((bucket + 1) << 10) + (sub - 1024), with the two 1024 cancelled
    return (static_cast<std::uint32_t>(bucket) << kHalfMagnitude) +
           static_cast<std::uint32_t>(value >> bucket);
}

static_assert(indexOf(0) == 0 && indexOf(2047) == 2047 && indexOf(2048) == 2048 && indexOf(2050) == 2049);
static_assert(indexOf(kHighest) < HistogramShard::kCounters);

} // namespace standard_layout

/// Adds to a counter that has no other writer. Not a read-modify-write instruction: those lock the cache line
/// and cost ten times as much.
template <typename Number> inline void addAsOnlyWriter(std::atomic<Number>& counter, Number amount) noexcept
{
    counter.store(static_cast<Number>(counter.load(std::memory_order_relaxed) + amount),
                  std::memory_order_relaxed);
}

inline void HistogramShard::record(std::int64_t value) noexcept
{
    const std::int64_t kept =
        value < 0 ? 0 : (value > standard_layout::kHighest ? standard_layout::kHighest : value);
    const std::uint32_t index = standard_layout::indexOf(kept);
    // The block first: if the process dies between the two, the reader looks at the block once too often
    // instead of missing a value.
    addAsOnlyWriter(blocks[index >> kBlockShift], std::uint32_t{1});
    std::atomic_signal_fence(std::memory_order_release);
    addAsOnlyWriter(counters[index], std::uint32_t{1});
    addAsOnlyWriter(sum, static_cast<std::uint64_t>(kept));
}

} // namespace parascope
