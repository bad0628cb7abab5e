// SPDX-License-Identifier: GPL-3.0-or-later
// What the dispatcher does about tasks that don't come back: worker gone, time over, run given up.
#include "load/dispatcher.h"

#include "base/clock.h"

#include <algorithm>
#include <utility>

namespace parascope {
namespace {

constexpr std::int64_t kFastestTimeoutCheckNs = kNsPerMs;
constexpr std::int64_t kSlowestTimeoutCheckNs = 50 * kNsPerMs;

} // namespace

void Dispatcher::sweepLinks()
{
    for (auto& [process, why] : std::exchange(m_brokenNow, {})) {
        bool lied = false;
        if (Link* link = linkOf(process); link != nullptr) {
            link->breakOff();
            lied = link->endpoint().defect().isEmpty() || link->endpoint().defectIsNews();
        }
        m_events.broken(process, why, lied);
    }
    for (const auto& link : m_links)
        link->settle();
    std::vector<int> drained;
    for (const auto& link : m_links)
        if (link->retiring() && link->nothingOwed())
            drained.push_back(link->process());
    for (const int process : drained) {
        dropLink(process);
        m_events.drained(process);
    }
}

void Dispatcher::removeEndpoint(int process, const QString& why, bool silently)
{
    post([this, process, why, silently] {
        Link* link = linkOf(process);
        if (link == nullptr)
            return;
        // What it finished before it went still counts, to the last byte: one read may yield a part only.
        while (!link->broken() && m_brokenNow.empty() && (drainLink(*link) || link->endpoint().gotOn())) {
        }
        std::erase_if(m_brokenNow, [process](const auto& broken) { return broken.first == process; });
        loseLink(process, why, silently);
    });
}

void Dispatcher::holdEndpoint(int process)
{
    post([this, process] {
        if (Link* link = linkOf(process); link != nullptr)
            link->hold();
    });
}

Link* Dispatcher::linkOf(int process)
{
    const auto found =
        std::ranges::find_if(m_links, [process](const auto& link) { return link->process() == process; });
    return found == m_links.end() ? nullptr : found->get();
}

void Dispatcher::dropLink(int process)
{
    std::erase_if(m_links, [process](const auto& link) { return link->process() == process; });
    updateLimits();
}

void Dispatcher::loseLink(int process, const QString& why, bool silently)
{
    Link* link = linkOf(process);
    if (link == nullptr)
        return;
    std::vector<std::uint32_t> queued;
    link->endpoint().neverBegun(link->workers(), queued);
    std::ranges::sort(queued);
    link->forEachUnsettled([&](const TaskSlot& task) {
        if (task.attempt < m_retries) {
            m_again.push_back({task.index, task.items, task.intendedNs, task.enqueueNs, task.attempt + 1});
            return;
        }
        const bool begun = !std::ranges::binary_search(queued, task.cell);
        const Loss loss = !begun ? Loss::Queued : silently ? Loss::Silent : Loss::Running;
        m_delivery.lose(task, process, loss, why);
        --m_inFlight;
    });
    dropLink(process);
    m_counters.inFlight.set(m_inFlight);
    checkIdle();
}

void Dispatcher::submitAgain(std::int64_t nowNs)
{
    while (!m_again.empty()) {
        Link* link = m_scheduler.pick(m_links);
        if (link == nullptr)
            return;
        m_scheduler.given();
        m_counters.bytesCopied.add(link->put(m_again.front(), nowNs));
        m_counters.retried.add(1);
        m_again.pop_front();
    }
}

void Dispatcher::checkTimeouts(std::int64_t nowNs)
{
    m_nextTimeoutCheckNs =
        nowNs + std::clamp(m_timeoutNs / 10, kFastestTimeoutCheckNs, kSlowestTimeoutCheckNs);
    for (const auto& link : m_links) {
        m_running.clear();
        link->endpoint().running(link->workers(), m_running);
        for (const RunningTask& task : m_running) {
            const std::int64_t ran = nowNs - task.startNs;
            if (ran <= m_timeoutNs)
                continue;
            const TaskSlot* overdue = link->settle(task.index);
            if (overdue == nullptr)
                continue; // settled before, or it came back meanwhile
            m_delivery.timeOut(*overdue);
            --m_inFlight;
            if (link->process() > 0)
                link->hold(); // it is going to be ended
            m_events.timedOut(link->process(), task.index, ran);
        }
    }
    m_counters.inFlight.set(m_inFlight);
    sweepLinks(); // one that retires may have waited for nothing else
    checkIdle();
}

std::uint64_t Dispatcher::waitingAtWorkers() const
{
    const auto workers = static_cast<std::uint64_t>(m_workersNow);
    return m_inFlight > workers ? m_inFlight - workers : 0;
}

void Dispatcher::updateLimits()
{
    m_workersNow = 0;
    for (const auto& link : m_links)
        m_workersNow += link->workers();
    if (!m_pulling)
        return;
    for (const auto& link : m_links)
        link->setLimit(Scheduler::pullLimit(link->workers(), m_workersNow, m_donePerSecond));
}

void Dispatcher::abandon()
{
    post([this] {
        m_accepting = false;
        for (const auto& link : m_links)
            link->forEachUnsettled(
                [this](const TaskSlot& task) { m_delivery.cancel(task.index, task.items); });
        for (const DueTask& task : std::exchange(m_again, {}))
            m_delivery.cancel(task.index, task.items);
        m_links.clear();
        m_inFlight = 0;
        checkIdle();
    });
}

} // namespace parascope
