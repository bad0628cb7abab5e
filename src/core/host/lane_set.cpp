// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lane_set.h"

#include "host/lane_clock.h"

#include <QThread>

#include <optional>
#include <utility>

namespace parascope {

LaneSet::LaneSet(std::shared_ptr<WorkEngine> engine) : m_engine(std::move(engine))
{
    m_pool.setObjectName(QStringLiteral("lanes"));
    m_pool.setExpiryTimeout(-1);
    for (std::uint32_t lane = 0; lane < m_engine->port().shape().lanes; ++lane)
        m_alive.push_back(std::make_unique<std::atomic<bool>>(false));
}

LaneSet::~LaneSet()
{
    setCount(0);
    m_pool.waitForDone();
}

bool LaneSet::endWithin(int ms)
{
    setCount(0);
    return m_pool.waitForDone(ms);
}

void LaneSet::setCount(int count)
{
    const int lanes = qBound(0, count, static_cast<int>(m_engine->port().shape().lanes));
    m_target.store(lanes, std::memory_order_seq_cst);
    m_engine->port().wakeAll();
    m_pool.setMaxThreadCount(qMax(1, static_cast<int>(m_alive.size())));
    for (int lane = 0; lane < lanes; ++lane) {
        // A lane that is still on its way out sees the new target and stays; only ended ones start anew.
        if (!m_alive[static_cast<std::size_t>(lane)]->exchange(true))
            m_pool.start([this, lane] { laneLoop(static_cast<std::uint32_t>(lane)); });
    }
}

void LaneSet::laneLoop(std::uint32_t lane)
{
    QThread::currentThread()->setObjectName(QStringLiteral("lane %1").arg(lane));
    WorkerContext worker;
    worker.lane = lane;
    std::optional<LaneClock> clock(std::in_place, m_engine->port().shard(lane));
    std::atomic<bool>& alive = *m_alive[lane];
    const int number = static_cast<int>(lane);
    for (;;) {
        TaskSlot task;
        if (number >= m_target.load(std::memory_order_relaxed)) {
            clock.reset(); // before another thread may be this lane
            alive.store(false, std::memory_order_seq_cst);
            // setCount() may have raised the target before it saw us leave: then one of us takes the lane
            // back.
            if (number >= m_target.load(std::memory_order_seq_cst) || alive.exchange(true))
                return;
            clock.emplace(m_engine->port().shard(lane));
        } else if (m_engine->port().take(task)) {
            m_engine->runner().run(task, worker);
        } else {
            worker.lastEndNs = 0;
            m_engine->port().sleep();
        }
    }
}

} // namespace parascope
