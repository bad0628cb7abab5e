// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/system/stall_witness.h"

#include <memory>

namespace parascope {

/// Scheduler figures of the thread that creates it, readable from any thread while that thread lives.
class WatchedThread {
public:
    WatchedThread();
    ~WatchedThread();

    /// About 1 us. -1 where the platform has no such figures.
    [[nodiscard]] ThreadFigures figures() const noexcept;
    /// The kernel function the thread sleeps in right now; empty when it runs or that is not told.
    [[nodiscard]] PlaceName place() const noexcept;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Names the calling thread for a debugger and lets it wake before ordinary threads where that is allowed: a
/// watchdog that starves together with the thread it watches sees nothing.
void becomeWatchdogThread();

} // namespace parascope
