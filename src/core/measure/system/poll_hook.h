// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/system/loop_meter.h"

namespace parascope {

/// Puts a hook around the poll of the main thread's event loop while it lives: every poll ends one busy
/// period and begins the next. Works where Qt's dispatcher is the glib one (QCoreApplication and QApplication
/// on Linux). Create and destroy on the main thread, after the application and before its end; one at a time.
///
/// Every poll is a boundary, also one that does not wait (time-out 0, or an event is there already): it asks
/// the kernel for new events, so what arrived during the busy period before it is served by the iteration it
/// opens.
/// - A nested loop (dialog, drag, QEventLoop::exec, processEvents in a handler) polls too, hence is no stall.
/// - A loop that spins over time-out 0 because posted events keep coming counts one period an iteration: Qt
/// sends
///   all events posted so far, and those that their handlers post, before it polls again. A handler chain
///   that posts to itself without end is therefore one long stall, and rightly: no click gets through it.
class PollHook {
public:
    explicit PollHook(LoopMeter& meter);
    ~PollHook();
    PollHook(const PollHook&) = delete;
    PollHook& operator=(const PollHook&) = delete;

    /// False with another dispatcher, or while another hook is there.
    [[nodiscard]] bool installed() const { return m_installed; }

private:
    bool m_installed = false;
};

} // namespace parascope
