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
/// - A loop that spins over time-out 0 because posted events or zero timers keep coming counts one period an
///   iteration. Qt sends the events posted before the iteration and leaves those that their handlers post to
///   the next one, so a handler that posts to itself without end does not keep a click waiting longer than
///   one turn.
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
