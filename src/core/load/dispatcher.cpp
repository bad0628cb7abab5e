// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/dispatcher.h"

#include "base/clock.h"
#include "base/wait_word.h"
#include "measure/shard_record.h"
#include "measure/system/samplers.h"

#include <algorithm>

namespace parascope {
namespace {

constexpr std::size_t kDrainAtOnce = 256;
constexpr int kSubmitAtOnce = 256;
constexpr std::int64_t kLongestSleepNs = 50 * kNsPerMs;
/// Above a rate one bell a task would cost more than it tells: then a few wake-ups while the workers have
/// something to do (as network cards moderate their interrupts). Who asked for N in flight sees it in the
/// response time; where the window is ours, tasks wait in it for longer anyway, and each wake-up takes a CPU
/// from a worker when all are busy.
struct Moderation {
    double abovePerSecond;
    std::int64_t longestSleepNs;
};
constexpr Moderation kFixedWindow{2'000, kNsPerMs};
constexpr Moderation kAutomaticWindow{1'000, 5 * kNsPerMs};
/// Tasks are counted when they are collected, and they are collected in lumps as far apart as it sleeps: with
/// fewer than eight of these the automatic window would swing.
constexpr std::int64_t kRateWindowNs = 8 * kAutomaticWindow.longestSleepNs;
constexpr std::int64_t kLateNs = kNsPerMs;

} // namespace

Dispatcher::Dispatcher(const DispatcherSetup& setup, std::shared_ptr<const Bell> bell,
                       DispatcherEvents events)
    : m_delivery(m_counters, setup.transfer, events.taskFailed), m_bell(std::move(bell)),
      m_events(std::move(events)), m_generator(makeLoadGenerator(setup.load, setup.workers)),
      m_done(kDrainAtOnce), m_scheduler(setup.load.schedule),
      m_pulling(setup.load.schedule == Schedule::Pull || setup.load.queueLimit > 0), m_retries(setup.retries),
      m_timeoutNs(setup.timeoutNs), m_transfer(setup.transfer), m_seed(setup.load.seed),
      m_spinPauses(setup.spinPauses), m_openLoop(setup.load.kind == LoadKind::Open)
{
    if (setup.batchItems > 0)
        m_delivery.expectBatch(setup.batchItems, setup.batchBytesPerItem);
    m_thread = std::thread([this] { loop(); });
}

Dispatcher::~Dispatcher()
{
    m_quit.store(true);
    m_bell->ring();
    m_thread.join();
}

void Dispatcher::loop()
{
    m_threadId.store(currentThreadId());
    wantExactWakeUps();
    std::uint32_t spins = 0;
    while (!m_quit.load(std::memory_order_relaxed)) {
        bool progress = m_hasCommands.load(std::memory_order_acquire) && runCommands();
        const std::int64_t now = monotonicNs();
        progress |= drainAll(now);
        if (m_started)
            progress |= submitDue(now);
        if (m_timeoutNs > 0 && now >= m_nextTimeoutCheckNs)
            checkTimeouts(now);
        if (progress) {
            spins = 0;
            checkIdle();
        } else if (spins < m_spinPauses) {
            ++spins;
            spinPause();
        } else {
            spins = 0;
            sleep(now);
            checkIdle(); // what came back while it lay down may have been the last
        }
    }
}

bool Dispatcher::drainLink(Link& link)
{
    if (link.broken())
        return false;
    const std::size_t count = link.endpoint().drain(m_done);
    if (count > 0) {
        const std::int64_t delivered = monotonicNs(); // one reading for all that came together
        std::uint64_t settledBefore = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const Delivery::Answer answer = m_delivery.deliver(link, m_done[i], delivered);
            if (answer == Delivery::Answer::Nonsense) {
                m_inFlight -= i - settledBefore;
                m_brokenNow.emplace_back(link.process(),
                                         QStringLiteral("it answered for a task it was not given"));
                return true;
            }
            settledBefore += answer == Delivery::Answer::Late ? 1U : 0U;
        }
        m_inFlight -= count - settledBefore;
        m_windowDone += count;
    }
    if (QString why = link.endpoint().defect(); !why.isEmpty()) {
        m_brokenNow.emplace_back(link.process(), std::move(why));
        return true;
    }
    return count > 0;
}

bool Dispatcher::drainAll(std::int64_t nowNs)
{
    bool progress = false;
    for (const auto& link : m_links) {
        while (drainLink(*link)) {
            progress = true;
            if (!m_brokenNow.empty())
                break;
        }
    }
    if (progress) {
        updateRate(nowNs);
        sweepLinks();
    }
    // While tasks are given out this is not told before the gaps are filled again: whoever samples it would
    // see a gap of microseconds as often as there are drains, and take it for the usual state.
    if (!m_started || !m_accepting)
        m_counters.inFlight.set(m_inFlight);
    return progress;
}

bool Dispatcher::submitDue(std::int64_t nowNs)
{
    const std::uint64_t before = m_counters.submitted.get() + m_counters.retried.get();
    submitAgain(nowNs);
    if (m_accepting) {
        m_generator->collectDue(nowNs, waitingAtWorkers());
        for (int submitted = 0; submitted < kSubmitAtOnce; ++submitted) {
            Link* link = m_scheduler.pick(m_links);
            DueTask due;
            if (link == nullptr || !m_generator->next(nowNs, m_inFlight, due))
                break;
            m_scheduler.given();
            submitTo(*link, due, nowNs);
        }
    }
    for (const auto& link : m_links)
        link->flush();
    m_counters.inFlight.set(m_inFlight);
    if (m_openLoop)
        countLoad();
    return m_counters.submitted.get() + m_counters.retried.get() != before;
}

void Dispatcher::submitTo(Link& link, const DueTask& due, std::int64_t nowNs)
{
    m_counters.bytesCopied.add(link.put(due, nowNs));
    m_counters.submitted.add(1);
    ++m_inFlight;
    if (m_openLoop) {
        m_counters.lateness.record(due.noticedNs - due.intendedNs);
        if (nowNs - due.intendedNs > kLateNs)
            m_counters.late.add(1);
    }
}

void Dispatcher::countLoad()
{
    m_counters.offered.set(m_generator->offered());
    m_counters.backlog.set(m_generator->backlog());
    // Who was turned away has been submitted, too, and has its outcome.
    const std::uint64_t turnedAway = m_generator->rejected() - m_counters.rejected.get();
    m_counters.submitted.add(turnedAway);
    m_counters.rejected.add(turnedAway);
}

void Dispatcher::updateRate(std::int64_t nowNs)
{
    const std::int64_t length = nowNs - m_windowStartNs;
    if (length < kRateWindowNs)
        return;
    m_donePerSecond = static_cast<double>(m_windowDone) * 1e9 / static_cast<double>(length);
    m_windowDone = 0;
    m_windowStartNs = nowNs;
    m_generator->noteRate(m_donePerSecond);
    updateLimits();
}

void Dispatcher::sleep(std::int64_t nowNs)
{
    const Moderation& moderation = m_generator->hasAutomaticWindow() ? kAutomaticWindow : kFixedWindow;
    const bool moderate = !m_openLoop && m_donePerSecond > moderation.abovePerSecond;
    bool moderated = false;
    m_waiter.clear();
    m_waiter.watchRead(m_bell->fd());
    for (const auto& link : m_links) {
        const std::uint32_t lowWater = link->lowWater(moderate);
        moderated |= lowWater < link->endpoint().cells();
        if (link->broken())
            continue;
        link->endpoint().arm(lowWater);
        if (const int fd = link->endpoint().readFd(); fd >= 0)
            m_waiter.watchRead(fd);
        if (const int fd = link->endpoint().writeFd(); fd >= 0)
            m_waiter.watchWrite(fd);
    }
    // Look once more now that everybody knows we sleep; what came before would ring no bell.
    if (!drainAll(nowNs) && !m_hasCommands.load(std::memory_order_acquire)) {
        std::int64_t limit = moderated ? moderation.longestSleepNs : kLongestSleepNs;
        if (m_started && m_accepting && m_generator->nextDueNs() != LoadGenerator::kNever)
            limit = std::clamp<std::int64_t>(m_generator->nextDueNs() - monotonicNs(), 0, limit);
        if (m_timeoutNs > 0)
            limit = std::clamp<std::int64_t>(m_nextTimeoutCheckNs - monotonicNs(), 0, limit);
        if (limit > 0)
            m_waiter.wait(limit);
        m_bell->clear();
    }
    for (const auto& link : m_links) {
        link->endpoint().disarm();
        link->endpoint().flush();
    }
    updateRate(monotonicNs());
}

void Dispatcher::checkIdle()
{
    const bool nothingMore = !m_accepting || (m_started && m_generator->exhausted());
    if (nothingMore && m_inFlight == 0 && !m_idleTold) {
        m_idleTold = true;
        m_counters.inFlight.set(0);
        m_events.idle();
    }
}

} // namespace parascope
