// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/loop_watchdog.h"

#include "measure/system/watch_plan.h"

#include <chrono>
#include <utility>

namespace parascope {

LoopWatchdog::LoopWatchdog(std::function<std::int64_t()> busySince, const WatchedThread& watched,
                           StallWitness& witness)
    : m_busySince(std::move(busySince)), m_watched(watched), m_witness(witness)
{
}

LoopWatchdog::~LoopWatchdog()
{
    stop();
}

void LoopWatchdog::start(std::int64_t periodNs)
{
    const std::lock_guard guard(m_startStop);
    if (m_thread.joinable() && periodNs == m_periodNs)
        return;
    end();
    m_periodNs = periodNs;
    m_stopping = false;
    m_thread = std::thread([this, periodNs] { run(periodNs); });
}

void LoopWatchdog::stop()
{
    const std::lock_guard guard(m_startStop);
    end();
}

void LoopWatchdog::end()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void LoopWatchdog::run(std::int64_t periodNs)
{
    becomeWatchdogThread();
    WatchPlan plan(periodNs);
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        const std::int64_t since = m_busySince();
        const std::int64_t now = monotonicNs();
        const WatchPlan::Step step = plan.next(since, now);
        if (step.readFigures)
            m_witness.sawFigures(since, now, m_watched.figures());
        if (step.readPlace) {
            const PlaceName place = m_watched.place();
            if (!place.view().empty()) {
                m_witness.sawPlace(since, place);
                plan.placeFound();
            }
        }
        const auto wakeAt = std::chrono::steady_clock::time_point(std::chrono::nanoseconds(step.wakeAtNs));
        m_wake.wait_until(lock, wakeAt, [this] { return m_stopping; });
    }
}

} // namespace parascope
