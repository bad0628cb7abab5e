// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "host/dispatch_mode.h"
#include "host/inline_lane.h"
#include "host/lane_set.h"
#include "host/work_engine.h"

#include <QPointer>

#include <memory>

namespace parascope {

class PerTaskPool;

/// The workers of one process: its main thread when the thread count is 0, else T threads. The app has one,
/// and so has every child; only the port's memory differs. Control it from one thread (not necessarily the
/// main one).
class LocalHost {
public:
    /// `mainObject` lives on the main thread (the application object): the inline lane is moved to its
    /// thread. `turnNs` is its turn: nobody looks at the main thread of a worker process, whose turns may be
    /// longer.
    LocalHost(std::shared_ptr<WorkEngine> engine, DispatchMode mode, QObject* mainObject,
              std::int64_t turnNs = 2 * kNsPerMs);
    /// Ends the lanes after the tasks they run; never waits for the main thread.
    ~LocalHost();

    /// Nobody takes a task any more; false when a thread still runs one after `ms`. A thread can't be ended
    /// from outside: then either wait in the destructor for as long as it takes, or leave this object behind
    /// for good.
    [[nodiscard]] bool endWithin(int ms);

    /// 0 = inline on the main thread. At most the port's lanes.
    void setThreads(int threads);
    [[nodiscard]] int threads() const { return m_threads; }

    /// For the modes other than Lanes: called by the dispatcher after it submitted to the port.
    [[nodiscard]] PerTaskPool* perTaskPool() const { return m_perTask.get(); }
    /// Lives on the main thread; never null while the host lives.
    [[nodiscard]] InlineLane* inlineLane() const { return m_inline; }

private:
    std::shared_ptr<WorkEngine> m_engine;
    int m_threads = -1;
    std::unique_ptr<LaneSet> m_lanes;
    std::unique_ptr<PerTaskPool> m_perTask;
    QPointer<InlineLane> m_inline;
};

} // namespace parascope
