// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/process_host.h"
#include "host/supervisor.h"

#include <QTimer>

#include <cstdint>
#include <deque>

namespace parascope {

/// A place for one child after the other.
struct Supervisor::Slot {
    enum class Phase {
        Empty,    ///< no child and none wanted
        Starting, ///< until ready
        Ready,
        Retiring, ///< the dispatcher is asked to let go
        Ending,   ///< told to exit
        Waiting,  ///< for its respawn
        GivenUp,
    };
    explicit Slot(int slotNumber) : number(slotNumber) { respawn.setSingleShot(true); }

    [[nodiscard]] bool alive() const { return host != nullptr; }

    int number;
    Phase phase = Phase::Empty;
    ProcessHost* host = nullptr; ///< child of the supervisor
    QTimer respawn;
    std::int64_t readyNs = 0;          ///< 0 = it has not been ready
    int silentStarts = 0;              ///< in a row
    int quickDeaths = 0;               ///< in a row
    std::deque<std::int64_t> deathsNs; ///< of the last minute
};

} // namespace parascope
