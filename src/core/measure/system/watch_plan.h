// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <algorithm>
#include <cstdint>

namespace parascope {

/// How often the watchdog looks at a loop unless told otherwise.
inline constexpr std::int64_t kProbeEveryNs = 20 * kNsPerMs;

/// When the watchdog wakes and what it looks at: pure arithmetic on times, so that it can be tested without
/// one. While the loop waits, or its busy periods are short, one look in 20 ms is enough: a stall is then
/// between 10 and 20 ms old at the first look, which leaves 30 of its 50 ms or more to judge it by. A shorter
/// period sees more of it, for a wake-up each. A look in the middle of what may become a stall asks where the
/// thread sleeps, later ones ask again until the kernel names a place.
class WatchPlan {
public:
    static constexpr std::int64_t kFirstLookNs = 10 * kNsPerMs; ///< or the period, if that is shorter
    static constexpr std::int64_t kPlaceLookNs = 25 * kNsPerMs;
    static constexpr std::int64_t kNextPlaceNs = 25 * kNsPerMs;

    struct Step {
        bool readFigures = false;
        bool readPlace = false;
        std::int64_t wakeAtNs = 0; ///< absolute, monotonic
    };
    explicit WatchPlan(std::int64_t periodNs = kProbeEveryNs)
        : m_periodNs(periodNs), m_firstLookNs(std::min(periodNs, kFirstLookNs))
    {
    }
    /// `busySince` as LoopMeter::busySince() gave it just before `now`.
    [[nodiscard]] Step next(std::int64_t busySince, std::int64_t now);
    /// The place of the current period is known: no more looks for it.
    void placeFound() { m_placeFound = true; }

private:
    std::int64_t m_periodNs;
    std::int64_t m_firstLookNs;
    std::int64_t m_period = 0; ///< start of the busy period whose figures were read
    bool m_placeFound = false;
};

} // namespace parascope
