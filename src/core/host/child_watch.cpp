// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/child_watch.h"

#include "base/clock.h"
#include "host/child_stdio.h"
#include "host/child_tasks.h"
#include "host/wire/messages.h"

#include <algorithm>

namespace parascope {
namespace {

constexpr std::int64_t kPulseNs = 100 * kNsPerMs;
constexpr std::int64_t kLateNs = kNsPerMs;

} // namespace

void cancelWorkloads(const WorkloadSettings& settings) noexcept
{
    for (std::uint32_t setting = 0; setting < settings.count(); ++setting)
        settings.find(setting)->cancel();
}

ChildWatch::ChildWatch(std::shared_ptr<wire::Channel> channel, Bell bell)
    : m_channel(std::move(channel)), m_bell(std::move(bell))
{
    m_thread = std::thread([this] { loop(); });
}

ChildWatch::~ChildWatch()
{
    m_quit.store(true);
    m_bell.ring();
    m_thread.join();
}

void ChildWatch::remind() noexcept
{
    if (!m_reminded.exchange(true))
        m_bell.ring();
}

void ChildWatch::loop()
{
    std::int64_t nextPulse = monotonicNs() + kPulseNs;
    std::int64_t sendLate = 0; // 0 = nothing to send
    while (!m_quit.load(std::memory_order_relaxed)) {
        const std::int64_t now = monotonicNs();
        if (now >= nextPulse) {
            sendPulse();
            nextPulse = std::max(nextPulse + kPulseNs, now);
        }
        if (sendLate != 0 && now >= sendLate) {
            sendLate = 0;
            m_reminded.store(false); // before looking: what comes later reminds again
            m_tasks.load()->sendFinished();
        }
        const std::int64_t next = sendLate != 0 ? std::min(sendLate, nextPulse) : nextPulse;
        switch (waitForHangUp(m_channel->inFd(), m_bell.fd(), std::max<std::int64_t>(next - now, 0))) {
        case HangUp::HungUp:
            leave(0);
        case HangUp::BellRang:
            m_bell.clear();
            sendLate = monotonicNs() + kLateNs;
            break;
        case HangUp::TimeOver:
            break;
        }
    }
}

void ChildWatch::sendPulse()
{
    if (m_channel->hasUnsent()) {
        m_channel->flush(); // nobody reads: what the probe sees meanwhile is told later
        return;
    }
    wire::Pulse pulse;
    pulse.sequence = ++m_sequence;
    if (MainLoopProbe* probe = m_probe.load(); probe != nullptr)
        pulse.report = probe->collect();
    m_channel->send(wire::encode(pulse));
}

void ChildWatch::leave(int exitCode) noexcept
{
    if (WorkEngine* engine = m_engine.load(); engine != nullptr)
        cancelWorkloads(engine->settings());
    leaveProcess(exitCode);
}

} // namespace parascope
