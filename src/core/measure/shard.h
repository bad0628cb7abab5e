// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/histogram.h"
#include "measure/lazy_zeros.h"
#include "measure/span_ring.h"

#include <array>
#include <atomic>
#include <cstdint>

namespace parascope {

/// Counters of one histogram with one writer and any number of readers, in memory that may be shared with
/// another process (no pointers, all zero is the valid empty state). The writer only adds, with relaxed loads
/// and stores: no lock, no read-modify-write, no allocation, about 2 ns. Nothing is ever swapped or reset:
/// a reader keeps its last copy and takes differences modulo 2^32, so a writer that dies mid-way loses
/// nothing. `blocks` counts the records of each 64 counters: a reader skips blocks that stand still.
struct alignas(64) HistogramShard {
    static constexpr int kCounters = 33'792; ///< HistogramLayout::standard().countsLength
    static constexpr int kBlockShift = 6;
    static constexpr int kBlocks = kCounters >> kBlockShift;

    std::array<std::atomic<std::uint32_t>, kBlocks> blocks;
    std::array<std::atomic<std::uint32_t>, kCounters> counters;
    std::atomic<std::uint64_t> sum; ///< of the values, modulo 2^64

    void record(std::int64_t value) noexcept; ///< inline in shard_record.h; writer thread only
};

/// Everything one worker writes down about its tasks. One writer (the worker's thread, or for a child that
/// shares no memory the thread that reads its pipe).
struct alignas(64) WorkerShard {
    HistogramShard wait;    ///< start - intended start
    HistogramShard service; ///< end - start
    std::atomic<std::uint64_t> finished;
    std::atomic<std::uint64_t> failed;
    std::atomic<std::uint64_t> busyNs;
    std::atomic<std::int64_t> currentStartNs; ///< 0 while no task runs
    std::atomic<std::uint64_t> currentTask;
    std::atomic<std::int64_t> threadId;    ///< of the thread the worker is on; 0 = none of its own
    std::atomic<std::int64_t> cpuOffsetNs; ///< thread's CPU clock + this = CPU time of the worker (LaneClock)
    SpanRing spans;                        ///< a sample of its tasks one by one
};

/// The reader's side of one HistogramShard: remembers what it has seen, so that each value is taken once and
/// only once, whatever the order in which the writer's stores become visible. One thread.
class ShardReader {
public:
    ShardReader();
    /// Adds to `into` what was recorded since the last call (standard layout); returns how many values.
    std::uint64_t collect(const HistogramShard& shard, Histogram& into);

private:
    /// Blocks whose counter differs from what was taken out of them, as bits.
    using BlockSet = std::array<std::uint64_t, (HistogramShard::kBlocks + 63) / 64>;
    [[nodiscard]] BlockSet movedBlocks(const HistogramShard& shard) const;
    /// Adds the new counts of one block to `into` (its 64 counters) and remembers them.
    void expectBlock(const HistogramShard& shard, std::size_t block) const;
    void takeBlock(const HistogramShard& shard, std::size_t block, std::uint32_t* into);
    [[nodiscard]] std::uint64_t takeSum(const HistogramShard& shard);

    LazyZeroVector<std::uint32_t> m_blocks;   ///< values taken out of each block, not the block counters read
    LazyZeroVector<std::uint32_t> m_counters; ///< each counter as last read
    std::uint64_t m_sum = 0;
    friend class ShardMerger;
};

/// Merges any number of shards into the delta of one interval. Reuses its memory: no allocation while the
/// set of shards stands, apart from the delta it returns. One thread.
class ShardMerger {
public:
    ShardMerger();
    /// `reader` belongs to `shard` for life.
    void add(const HistogramShard& shard, ShardReader& reader);
    [[nodiscard]] HistogramDelta take(); ///< the sum of what was added since the last take()

private:
    LazyZeroVector<std::uint32_t> m_counts; ///< dense scratch, all zero outside dirty blocks
    ShardReader::BlockSet m_dirty{};        ///< touched blocks
    LazyZeroVector<std::pair<std::uint32_t, std::uint32_t>> m_sparse; ///< where take() builds its list
    std::uint64_t m_sum = 0;
};

} // namespace parascope
