// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace parascope {

/// Sleep until the word no longer holds `expected`, a wake-up, or (timeoutNs >= 0) the time-out. May return
/// early without reason. The word may lie in memory shared between processes where the platform can (Linux:
/// futex).
void waitOnWord(std::atomic<std::uint32_t>& word, std::uint32_t expected,
                std::int64_t timeoutNs = -1) noexcept;
/// Wakes up to `count` sleepers.
void wakeWord(std::atomic<std::uint32_t>& word, int count) noexcept;

/// Tells the core that this is a spin; about 28 ns here, 5 to 140 cycles elsewhere.
inline void spinPause() noexcept
{
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    asm volatile("yield");
#endif
}

} // namespace parascope
