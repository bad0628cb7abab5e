// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workload/random.h"

#include <cstdint>

namespace parascope {

/// The seed of a task, mixed from the plan's and its number: the same task draws the same whatever thread or
/// process runs it, so that a run's service times can be told before it. Pure.
[[nodiscard]] constexpr std::uint64_t taskSeed(std::uint64_t planSeed, std::uint64_t index) noexcept
{
    return mixBits(planSeed + index * 0x9e3779b97f4a7c15ULL);
}

} // namespace parascope
