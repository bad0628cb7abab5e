// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace parascope {

/// A short name in fixed memory, so that the loop's thread can hand it on without allocating.
struct PlaceName {
    static constexpr std::size_t kSize = 64;
    std::array<char, kSize> bytes{}; ///< ends with a zero unless full

    void set(std::string_view text) noexcept;
    [[nodiscard]] std::string_view view() const noexcept;
};

/// How a stall's time was spent and what that makes its cause.
struct StallVerdict {
    StallCause cause = StallCause::NotAvailable;
    double runRatio = -1;  ///< share on a CPU; -1 unknown
    double waitRatio = -1; ///< share runnable without a CPU; -1 unknown
    PlaceName place;       ///< where it slept, for Blocked
};

/// One stall on its way from the loop's thread to the collecting thread.
struct StallRecord {
    std::int64_t startNs = 0; ///< monotonic
    std::int64_t durationNs = 0;
    StallVerdict verdict;
};

/// The cause from the two shares of a stall's time, -1 = unknown (docs/METHOD.md, "Stall cause"): the largest
/// of computing, waiting for a CPU and sleeping wins. Pure; any thread.
[[nodiscard]] StallCause stallCause(double runRatio, double waitRatio) noexcept;

} // namespace parascope
