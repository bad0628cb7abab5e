// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace parascope {

enum class LoadKind : std::uint8_t {
    Closed, ///< N tasks in flight: the next one is submitted when one comes back
    Open,   ///< tasks fall due by the clock, whether or not earlier ones have come back
    Batch,  ///< a number of items, in chunks, results gathered in input order
};
enum class Arrivals : std::uint8_t { Constant, Poisson };

/// When tasks are due; the part of a plan that the dispatcher needs. A plain value.
struct LoadModel {
    LoadKind kind = LoadKind::Closed;
    int inFlight = 1;         ///< closed loop
    double ratePerSecond = 0; ///< open loop
    Arrivals arrivals = Arrivals::Poisson;
    std::uint64_t items = 0; ///< batch
    std::uint64_t chunk = 1; ///< batch
    std::uint64_t seed = 1;
};

} // namespace parascope
