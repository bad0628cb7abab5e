// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/histogram.h"
#include "measure/interval.h"
#include "measure/system/watch_plan.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace parascope {

/// What the probe saw since the last collect().
struct LoopReport {
    HistogramDelta busy; ///< lengths of finished busy periods, ns
    /// Time that `busy` covers: up to now, or to the start of a busy period still going on (0 when that
    /// covers the whole time since the last call; the report in which it ends has it all).
    std::int64_t observedNs = 0;
    std::vector<Stall> stalls;    ///< startNs is monotonic (the caller makes it relative); process is 0
    std::int64_t busySinceNs = 0; ///< monotonic start of a busy period still going on, 0 = loop is waiting
};

/// Watches the event loop of the thread that creates it (the main thread of a process): a hook around the
/// loop's poll gives the exact busy periods between two waits; a watchdog thread looks at
/// the loop while active (each period, sooner once a busy period gets old) and reads the thread's scheduler
/// figures for the cause of a stall while it goes on (docs/METHOD.md, "Event-loop probe" and "Stall cause").
/// Nested event loops are no stalls. One per process; create after QCoreApplication on its thread, destroy on
/// that thread before the application.
class MainLoopProbe {
public:
    MainLoopProbe();
    ~MainLoopProbe();
    MainLoopProbe(const MainLoopProbe&) = delete;
    MainLoopProbe& operator=(const MainLoopProbe&) = delete;

    /// False where the loop can't be hooked (dispatcher is not glib's) and the application is no
    /// ProbedApplication (probed_application.h) either; figures then read "not available".
    [[nodiscard]] bool available() const;

    /// The watchdog runs only while active (a run is going on), and looks every `periodNs`: that decides how
    /// early in a stall its cause is looked for, not what is measured. Any thread.
    void setActive(bool active, std::int64_t periodNs = kProbeEveryNs);

    /// Takes what was seen since the last call. One collecting thread at a time (the session's), not the
    /// loop's. A busy period still going on is reported when it ends, and then whole.
    [[nodiscard]] LoopReport collect();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace parascope
