// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/inline_lane.h"

#include "base/clock.h"
#include "host/lane_clock.h"

#include <QSocketNotifier>

namespace parascope {

InlineLane::InlineLane(std::shared_ptr<WorkEngine> engine, std::int64_t turnNs)
    : m_engine(std::move(engine)), m_turnNs(turnNs)
{
}

InlineLane::~InlineLane() = default;

void InlineLane::start()
{
    m_notifier = std::make_unique<QSocketNotifier>(m_engine->port().workerBell().fd(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &InlineLane::serve);
    m_engine->port().workerBell().ring(); // look once: tasks may wait already
}

void InlineLane::setEnabled(bool enabled)
{
    m_enabled.store(enabled, std::memory_order_seq_cst);
    if (enabled)
        m_engine->port().workerBell().ring();
}

void InlineLane::serve()
{
    m_engine->port().workerBell().clear();
    if (!m_enabled.load(std::memory_order_relaxed))
        return; // a thread is this lane now, and has its clock
    const LaneClock clock(
        m_engine->port().shard(m_worker.lane)); // what else the main thread does is not work
    const std::int64_t until = monotonicNs() + m_turnNs;
    m_worker.lastEndNs = 0;
    while (m_enabled.load(std::memory_order_relaxed)) {
        TaskSlot task;
        if (m_engine->port().take(task)) {
            m_engine->runner().run(task, m_worker);
            if (m_worker.lastEndNs >= until) {
                m_engine->port().workerBell().ring(); // other events first, then on
                return;
            }
        } else if (m_engine->port().sleepInline()) {
            return;
        }
    }
}

} // namespace parascope
