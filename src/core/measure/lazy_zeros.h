// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

namespace parascope {

/// Memory for counters that begin as zero: fresh pages from the system are zero already, so none is written
/// before it is used. A histogram's counters take 135 KB of which a run touches a few pages; written zeros
/// would make every child twice as large and half a millisecond slower to start.
template <typename T> struct LazyZeros {
    static_assert(std::is_trivially_copyable_v<T> || std::is_trivially_destructible_v<T>);
    using value_type = T;

    LazyZeros() = default;
    template <typename U> LazyZeros(const LazyZeros<U>& /*other*/) noexcept {} // NOLINT: as allocators do

    [[nodiscard]] T* allocate(std::size_t count)
    {
        void* memory = std::calloc(count, sizeof(T));
        if (memory == nullptr)
            throw std::bad_alloc();
        return static_cast<T*>(memory);
    }
    void deallocate(T* memory, std::size_t /*count*/) noexcept { std::free(memory); }
    template <typename U> void construct(U* /*at*/) noexcept {} ///< zero already
    template <typename U, typename... Values> void construct(U* at, Values&&... values)
    {
        ::new (static_cast<void*>(at)) U(std::forward<Values>(values)...);
    }
    friend bool operator==(const LazyZeros&, const LazyZeros&) { return true; }
};

/// A vector made once with its size and never grown: growing would leave its new places unwritten.
template <typename T> using LazyZeroVector = std::vector<T, LazyZeros<T>>;

/// One object whose all-zero bytes are its valid initial state.
template <typename T> class LazyZeroObject {
    static_assert(std::is_trivially_destructible_v<T>);

public:
    LazyZeroObject() : m_bytes(sizeof(T) + alignof(T))
    {
        void* place = m_bytes.data();
        std::size_t room = m_bytes.size();
        m_object = static_cast<T*>(std::align(alignof(T), sizeof(T), place, room));
    }
    LazyZeroObject(const LazyZeroObject&) = delete;
    LazyZeroObject& operator=(const LazyZeroObject&) = delete;

    [[nodiscard]] T& operator*() const { return *m_object; }
    [[nodiscard]] T* operator->() const { return m_object; }

private:
    LazyZeroVector<std::byte> m_bytes;
    T* m_object;
};

} // namespace parascope
