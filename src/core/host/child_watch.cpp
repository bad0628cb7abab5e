// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/child_watch.h"

#include "base/clock.h"
#include "host/child_stdio.h"
#include "host/wire/messages.h"

#include <algorithm>

namespace parascope {
namespace {

constexpr std::int64_t kPulseNs = 100 * kNsPerMs;

} // namespace

void cancelWorkloads(const WorkloadSettings& settings) noexcept
{
    for (std::uint32_t setting = 0; setting < settings.count(); ++setting)
        settings.find(setting)->cancel();
}

ChildWatch::ChildWatch(std::shared_ptr<wire::Channel> channel) : m_channel(std::move(channel))
{
    m_thread = std::thread([this] { loop(); });
}

ChildWatch::~ChildWatch()
{
    m_quit.store(true);
    m_thread.join();
}

void ChildWatch::observe(MainLoopProbe& probe, WorkEngine& engine)
{
    m_engine.store(&engine);
    m_probe.store(&probe);
}

void ChildWatch::loop()
{
    std::int64_t next = monotonicNs() + kPulseNs;
    while (!m_quit.load(std::memory_order_relaxed)) {
        const std::int64_t now = monotonicNs();
        if (now >= next) {
            sendPulse();
            next = std::max(next + kPulseNs, now);
        } else if (waitForHangUp(m_channel->inFd(), next - now)) {
            leave(0);
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
