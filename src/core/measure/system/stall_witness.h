// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/system/stall_record.h"

#include <array>
#include <atomic>
#include <cstdint>

namespace parascope {

/// CPU figures of one thread since it began; -1 where the platform has none.
struct ThreadFigures {
    std::int64_t runNs = -1;  ///< on a CPU
    std::int64_t waitNs = -1; ///< runnable without a CPU
};

/// What the watchdog saw of a busy period while it went on, for the loop's thread to judge at its end.
/// One watchdog writes, the loop's thread reads; no lock. A busy period is known by its start.
class StallWitness {
public:
    /// Watchdog: the first figures of the busy period that began at `since`.
    void sawFigures(std::int64_t since, std::int64_t now, const ThreadFigures& figures) noexcept;
    /// Watchdog: the kernel function it slept in when looked at; at most once a busy period.
    void sawPlace(std::int64_t since, const PlaceName& place) noexcept;

    /// Loop's thread: what the period from `since` to `now` was spent on. The shares are those of the part
    /// after the watchdog's first look; where that part is shorter than a fifth of the whole, they say
    /// nothing.
    [[nodiscard]] StallVerdict judge(std::int64_t since, std::int64_t now,
                                     const ThreadFigures& figures) const noexcept;

private:
    static constexpr std::size_t kWords = PlaceName::kSize / sizeof(std::uint64_t);

    std::atomic<std::int64_t> m_figuresOf{0}, m_lookNs{0}, m_runNs{-1}, m_waitNs{-1};
    std::atomic<std::int64_t> m_placeOf{0};
    std::array<std::atomic<std::uint64_t>, kWords> m_place{};
};

} // namespace parascope
