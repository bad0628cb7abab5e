// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/work_engine.h"

#include <QThreadPool>

#include <atomic>
#include <memory>
#include <vector>

namespace parascope {

/// T long-lived workers ("lanes") on a QThreadPool that take tasks from a port's ring (LIMITS: 5 to 10 times
/// cheaper than QThreadPool::start for every task). setCount() may be called at any time from one controlling
/// thread: new lanes start, surplus ones end after the task they have. The destructor waits for running
/// tasks.
class LaneSet {
public:
    explicit LaneSet(std::shared_ptr<WorkEngine> engine);
    ~LaneSet();

    void setCount(int count);
    /// No lanes any more; false when some still run a task after `ms` (a thread can't be ended from outside).
    [[nodiscard]] bool endWithin(int ms);
    [[nodiscard]] int count() const { return m_target.load(std::memory_order_relaxed); }

private:
    void laneLoop(std::uint32_t lane);

    std::shared_ptr<WorkEngine> m_engine;
    QThreadPool m_pool;
    std::atomic<int> m_target{0};
    std::vector<std::unique_ptr<std::atomic<bool>>> m_alive; ///< per lane: its loop has not ended yet
};

} // namespace parascope
