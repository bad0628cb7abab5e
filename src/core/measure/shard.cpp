// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/shard.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <type_traits>

namespace parascope {

// Shards are placed into zeroed shared memory without running a constructor in the reading process.
static_assert(std::is_standard_layout_v<WorkerShard> && std::is_trivially_destructible_v<WorkerShard>);
static_assert(std::atomic<std::uint32_t>::is_always_lock_free &&
              std::atomic<std::uint64_t>::is_always_lock_free);
static_assert(sizeof(std::atomic<std::uint32_t>) == sizeof(std::uint32_t));

namespace {

constexpr std::size_t kBlockSize = std::size_t{1} << HistogramShard::kBlockShift;
/// Blocks fetched before they are read: a worker on another CPU wrote them, so they are rarely in this one's
/// cache.
constexpr std::size_t kAhead = 2;
constexpr std::size_t kGroupSize = 16; ///< block counters looked at together: one cache line
static_assert(HistogramShard::kBlocks % kGroupSize == 0 && 64 % kGroupSize == 0);

#if defined(__SANITIZE_THREAD__)
#define PARASCOPE_SCALAR_SHARDS 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define PARASCOPE_SCALAR_SHARDS 1
#endif
#elif !defined(__GNUC__)
#define PARASCOPE_SCALAR_SHARDS 1
#endif

#if defined(PARASCOPE_SCALAR_SHARDS)

/// Takes the news of one block: into += now - last, last = now. Returns the number of new values.
std::uint32_t takeCounters(const std::atomic<std::uint32_t>* now, std::uint32_t* last, std::uint32_t* into)
{
    std::uint32_t taken = 0;
    for (std::size_t lane = 0; lane < kBlockSize; ++lane) {
        const std::uint32_t seen = now[lane].load(std::memory_order_relaxed);
        const std::uint32_t fresh = seen - last[lane];
        last[lane] = seen;
        into[lane] += fresh;
        taken += fresh;
    }
    return taken;
}

/// Whether any of the 16 block counters from here on differs from what was taken.
bool anyMoved(const std::atomic<std::uint32_t>* now, const std::uint32_t* taken)
{
    std::uint32_t differing = 0;
    for (std::size_t lane = 0; lane < kGroupSize; ++lane)
        differing |= now[lane].load(std::memory_order_relaxed) ^ taken[lane];
    return differing != 0;
}

#else

using Lanes [[gnu::vector_size(16), gnu::aligned(4), gnu::may_alias]] = std::uint32_t;

constexpr std::size_t kLanes = sizeof(Lanes) / sizeof(std::uint32_t);

/// Four relaxed loads at once. Compilers keep loops over atomics scalar, three times as slow as this. The
/// load is volatile, so it happens once, and every CPU reads an aligned 32-bit lane of it whole: that is all
/// a relaxed load promises.
Lanes loadRelaxed(const std::atomic<std::uint32_t>* from)
{
    return *reinterpret_cast<const volatile Lanes*>(from);
}

/// Takes the news of one block: into += now - last, last = now. Returns the number of new values.
template <typename Vector>
[[gnu::always_inline]] inline std::uint32_t takeBy(const std::atomic<std::uint32_t>* now, std::uint32_t* last,
                                                   std::uint32_t* into)
{
    constexpr std::size_t kWidth = sizeof(Vector) / sizeof(std::uint32_t);
    Vector taken{};
    for (std::size_t lane = 0; lane < kBlockSize; lane += kWidth) {
        const Vector seen = *reinterpret_cast<const volatile Vector*>(now + lane); // as in loadRelaxed()
        // Copied, because a template argument has lost the alignment that its type was declared with, and
        // heap memory is aligned to 16 bytes only.
        Vector before, sum;
        std::memcpy(&before, last + lane, sizeof before);
        std::memcpy(&sum, into + lane, sizeof sum);
        const Vector fresh = seen - before;
        sum += fresh;
        std::memcpy(last + lane, &seen, sizeof seen);
        std::memcpy(into + lane, &sum, sizeof sum);
        taken += fresh;
    }
    std::uint32_t sum = 0;
    for (std::size_t lane = 0; lane < kWidth; ++lane)
        sum += taken[lane];
    return sum;
}

using TakeCounters = std::uint32_t(const std::atomic<std::uint32_t>*, std::uint32_t*, std::uint32_t*);

std::uint32_t takeNarrow(const std::atomic<std::uint32_t>* now, std::uint32_t* last, std::uint32_t* into)
{
    return takeBy<Lanes>(now, last, into);
}

#if defined(__x86_64__)

using WideLanes [[gnu::vector_size(32), gnu::aligned(4), gnu::may_alias]] = std::uint32_t;

[[gnu::target("avx2")]] std::uint32_t takeWide(const std::atomic<std::uint32_t>* now, std::uint32_t* last,
                                               std::uint32_t* into)
{
    return takeBy<WideLanes>(now, last, into);
}

std::uint32_t takeCounters(const std::atomic<std::uint32_t>* now, std::uint32_t* last, std::uint32_t* into)
{
    static TakeCounters* const take = __builtin_cpu_supports("avx2") != 0 ? takeWide : takeNarrow;
    return take(now, last, into);
}

#else

std::uint32_t takeCounters(const std::atomic<std::uint32_t>* now, std::uint32_t* last, std::uint32_t* into)
{
    return takeNarrow(now, last, into);
}

#endif

/// Whether any of the 16 block counters from here on differs from what was taken.
bool anyMoved(const std::atomic<std::uint32_t>* now, const std::uint32_t* taken)
{
    Lanes differing{};
    for (std::size_t lane = 0; lane < kGroupSize; lane += kLanes)
        differing |= loadRelaxed(now + lane) ^ *reinterpret_cast<const Lanes*>(taken + lane);
    return ((differing[0] | differing[1]) | (differing[2] | differing[3])) != 0;
}

#endif

/// Calls `visit` with the number of every set bit.
template <std::size_t Words, typename Visit>
void forEachBit(const std::array<std::uint64_t, Words>& set, Visit&& visit)
{
    for (std::size_t word = 0; word < Words; ++word) {
        for (std::uint64_t bits = set[word]; bits != 0; bits &= bits - 1)
            visit(word * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
    }
}

} // namespace

ShardReader::ShardReader() : m_blocks(HistogramShard::kBlocks), m_counters(HistogramShard::kCounters) {}

ShardReader::BlockSet ShardReader::movedBlocks(const HistogramShard& shard) const
{
    BlockSet moved{};
    for (std::size_t group = 0; group < HistogramShard::kBlocks; group += kGroupSize) {
        if (!anyMoved(&shard.blocks[group], &m_blocks[group]))
            continue;
        for (std::size_t block = group; block < group + kGroupSize; ++block) {
            const std::uint32_t seen = shard.blocks[block].load(std::memory_order_relaxed);
            moved[block / 64] |= static_cast<std::uint64_t>(seen != m_blocks[block]) << (block % 64);
        }
    }
    return moved;
}

void ShardReader::expectBlock(const HistogramShard& shard, std::size_t block) const
{
#if defined(__GNUC__)
    const std::size_t first = block << HistogramShard::kBlockShift;
    for (std::size_t i = first; i < first + kBlockSize; i += kGroupSize) {
        __builtin_prefetch(&shard.counters[i]);
        __builtin_prefetch(&m_counters[i], 1);
    }
#else
    static_cast<void>(shard);
    static_cast<void>(block);
#endif
}

void ShardReader::takeBlock(const HistogramShard& shard, std::size_t block, std::uint32_t* into)
{
    const std::size_t first = block << HistogramShard::kBlockShift;
    m_blocks[block] += takeCounters(&shard.counters[first], &m_counters[first], into);
}

std::uint64_t ShardReader::takeSum(const HistogramShard& shard)
{
    const std::uint64_t seen = shard.sum.load(std::memory_order_relaxed);
    const std::uint64_t fresh = seen - m_sum;
    m_sum = seen;
    return fresh;
}

std::uint64_t ShardReader::collect(const HistogramShard& shard, Histogram& into)
{
    ShardMerger merger;
    merger.add(shard, *this);
    const HistogramDelta delta = merger.take();
    into.add(delta);
    return delta.total;
}

ShardMerger::ShardMerger() : m_counts(HistogramShard::kCounters), m_sparse(HistogramShard::kCounters) {}

void ShardMerger::add(const HistogramShard& shard, ShardReader& reader)
{
    const ShardReader::BlockSet moved = reader.movedBlocks(shard);
    std::array<std::uint32_t, HistogramShard::kBlocks> blocks; // written as far as it is read
    std::size_t count = 0;
    forEachBit(moved, [&](std::size_t block) { blocks[count++] = static_cast<std::uint32_t>(block); });
    for (std::size_t i = 0; i < count; ++i) {
        if (i + kAhead < count)
            reader.expectBlock(shard, blocks[i + kAhead]);
        reader.takeBlock(shard, blocks[i], &m_counts[blocks[i] << HistogramShard::kBlockShift]);
    }
    for (std::size_t word = 0; word < m_dirty.size(); ++word)
        m_dirty[word] |= moved[word];
    m_sum += reader.takeSum(shard);
}

HistogramDelta ShardMerger::take()
{
    HistogramDelta delta;
    auto* entry = m_sparse.data();
    forEachBit(m_dirty, [&](std::size_t block) {
        const std::size_t first = block << HistogramShard::kBlockShift;
        for (std::size_t index = first; index < first + kBlockSize; ++index) {
            // Every counter is written and only the ones in use are kept: no branch to guess wrong.
            const std::uint32_t count = m_counts[index];
            *entry = {static_cast<std::uint32_t>(index), count};
            entry += count != 0;
            delta.total += count;
        }
        std::fill_n(m_counts.begin() + static_cast<std::ptrdiff_t>(first), kBlockSize, 0U);
    });
    delta.counts.assign(m_sparse.data(), entry);
    delta.sum = static_cast<double>(m_sum);
    if (!delta.counts.empty()) {
        const HistogramLayout& layout = HistogramLayout::standard();
        const auto last = static_cast<std::int32_t>(delta.counts.back().first);
        delta.max = layout.highestEquivalent(layout.valueAt(last));
    }
    m_dirty = {};
    m_sum = 0;
    return delta;
}

} // namespace parascope
