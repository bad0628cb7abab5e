// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace parascope {

// What a plan's figures may be, besides what run_plan.h tells everybody: one list for the one who reads plans
// and the one who judges them, so that each plan that may run can also be read again.
inline constexpr double kLongestRunSeconds = 7 * 24 * 3600.0;
inline constexpr double kShortestRunSeconds = 0.1;
inline constexpr double kLowestRate = 0.001;
inline constexpr double kMostItems = 1e9;
inline constexpr double kLargestChunk = 4e9;
inline constexpr std::int64_t kMostPayload = std::int64_t{256} << 20;
inline constexpr std::int64_t kMostMemory = std::int64_t{1} << 50;
inline constexpr std::uint64_t kMostRecycleTasks = std::uint64_t{1} << 50;

inline constexpr std::int64_t kLongestSampleNs = 1'000'000'000;
inline constexpr std::int64_t kShortestProbeNs = 1'000'000;
inline constexpr std::int64_t kLongestProbeNs = 20'000'000; ///< later, too little is left of a stall of 50 ms

} // namespace parascope
