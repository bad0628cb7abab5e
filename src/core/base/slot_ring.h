// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace parascope {

/// Bounded queue for many producers and many consumers (D. Vyukov's sequence ring) over memory that the
/// caller provides, so that it may lie in memory shared with another process: no pointers inside, and all
/// zero is a valid empty ring (the sequence of cell i is stored minus i). The view keeps capacity and
/// addresses itself: a peer that scribbles over the shared header can confuse the order, never the bounds.
/// push and pop never block; any thread of any process.
template <typename T> class SlotRing {
    static_assert(std::is_trivially_copyable_v<T>);

public:
    struct Cell {
        std::atomic<std::uint64_t> sequence; ///< minus the cell's index
        T value;
    };
    struct alignas(64) Head {
        alignas(64) std::atomic<std::uint64_t> pushed;
        alignas(64) std::atomic<std::uint64_t> popped;
    };

    [[nodiscard]] static constexpr std::size_t bytesFor(std::uint32_t capacity)
    {
        return sizeof(Head) + sizeof(Cell) * capacity;
    }

    SlotRing() = default;
    /// `memory`: bytesFor(capacity) bytes, 64-aligned, zeroed before the first user. capacity: a power of
    /// two.
    SlotRing(void* memory, std::uint32_t capacity)
        : m_head(static_cast<Head*>(memory)),
          m_cells(reinterpret_cast<Cell*>(static_cast<std::byte*>(memory) + sizeof(Head))),
          m_mask(capacity - 1)
    {
    }

    [[nodiscard]] std::uint32_t capacity() const { return static_cast<std::uint32_t>(m_mask + 1); }

    /// False when full.
    bool push(const T& value) noexcept
    {
        std::uint64_t position = m_head->pushed.load(std::memory_order_relaxed);
        for (;;) {
            Cell& cell = m_cells[position & m_mask];
            const std::uint64_t sequence =
                cell.sequence.load(std::memory_order_acquire) + (position & m_mask);
            const auto lead = static_cast<std::int64_t>(sequence - position);
            if (lead == 0) {
                if (m_head->pushed.compare_exchange_weak(position, position + 1, std::memory_order_relaxed)) {
                    cell.value = value;
                    cell.sequence.store(position + 1 - (position & m_mask), std::memory_order_release);
                    return true;
                }
            } else if (lead < 0) {
                return false;
            } else {
                position = m_head->pushed.load(std::memory_order_relaxed);
            }
        }
    }

    /// False when empty.
    bool pop(T& value) noexcept
    {
        std::uint64_t position = m_head->popped.load(std::memory_order_relaxed);
        for (;;) {
            Cell& cell = m_cells[position & m_mask];
            const std::uint64_t sequence =
                cell.sequence.load(std::memory_order_acquire) + (position & m_mask);
            const auto lead = static_cast<std::int64_t>(sequence - (position + 1));
            if (lead == 0) {
                if (m_head->popped.compare_exchange_weak(position, position + 1, std::memory_order_relaxed)) {
                    value = cell.value;
                    cell.sequence.store(position + m_mask + 1 - (position & m_mask),
                                        std::memory_order_release);
                    return true;
                }
            } else if (lead < 0) {
                return false;
            } else {
                position = m_head->popped.load(std::memory_order_relaxed);
            }
        }
    }

    /// Total ever pushed / popped; a snapshot.
    [[nodiscard]] std::uint64_t pushed() const noexcept
    {
        return m_head->pushed.load(std::memory_order_relaxed);
    }
    [[nodiscard]] std::uint64_t popped() const noexcept
    {
        return m_head->popped.load(std::memory_order_relaxed);
    }
    [[nodiscard]] bool empty() const noexcept { return pushed() == popped(); }

private:
    Head* m_head = nullptr;
    Cell* m_cells = nullptr;
    std::uint64_t m_mask = 0;
};

} // namespace parascope
