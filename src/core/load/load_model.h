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

/// Open loop: what happens to an arrival that finds the queue full.
enum class QueuePolicy : std::uint8_t {
    Reject,     ///< it is turned away
    DropOldest, ///< it gets in, and the one that has waited longest is given up
    Block,      ///< it waits outside, and with it all later ones: the source is slowed down, nothing is lost
};

/// Which of several processes gets the next task.
enum class Schedule : std::uint8_t {
    LeastInFlight, ///< the one with the fewest unfinished tasks
    RoundRobin,    ///< one after the other, as Node's cluster module does
    Pull,          ///< whoever is free; the rest waits in one queue for all of them
};

/// When tasks are due; the part of a plan that the dispatcher needs. A plain value.
struct LoadModel {
    LoadKind kind = LoadKind::Closed;
    int inFlight = 1;         ///< closed loop
    double ratePerSecond = 0; ///< open loop
    Arrivals arrivals = Arrivals::Poisson;
    std::uint64_t items = 0; ///< batch
    std::uint64_t chunk = 1; ///< batch
    std::uint64_t seed = 1;
    std::uint64_t queueLimit = 0; ///< open loop: tasks that may wait; 0 = OpenLoop::kBacklog
    QueuePolicy queuePolicy = QueuePolicy::Reject;
    Schedule schedule = Schedule::LeastInFlight;
    bool automaticInFlight = false; ///< closed loop: inFlight is the least; more while tasks are short
};

} // namespace parascope
