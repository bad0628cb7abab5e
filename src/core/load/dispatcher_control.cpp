// SPDX-License-Identifier: GPL-3.0-or-later
// The dispatcher's commands: what the controlling thread asks for, carried out between two rounds of its
// loop.
#include "load/dispatcher.h"

#include "base/clock.h"

#include <algorithm>
#include <utility>

namespace parascope {

void Dispatcher::post(std::function<void()> command)
{
    {
        const std::lock_guard lock(m_commandMutex);
        m_commands.push_back(std::move(command));
    }
    m_hasCommands.store(true, std::memory_order_release);
    m_bell->ring();
}

bool Dispatcher::runCommands()
{
    std::vector<std::function<void()>> commands;
    {
        const std::lock_guard lock(m_commandMutex);
        commands.swap(m_commands);
        m_hasCommands.store(false, std::memory_order_relaxed);
    }
    for (const auto& command : commands)
        command();
    return !commands.empty();
}

void Dispatcher::begin()
{
    post([this] {
        const std::int64_t now = monotonicNs();
        m_generator->start(now);
        m_windowStartNs = now;
        m_started = true;
    });
}

void Dispatcher::addSetting(std::uint32_t number, const SettingInfo& info)
{
    post([this, number, info] { m_delivery.addSetting(number, info); });
}

void Dispatcher::useSetting(int process, std::uint32_t number)
{
    post([this, process, number] {
        if (Link* link = linkOf(process); link != nullptr)
            link->useSetting(number, m_delivery.setting(number));
    });
}

void Dispatcher::addEndpoint(std::shared_ptr<Endpoint> endpoint, int workers, std::uint32_t setting)
{
    post([this, endpoint = std::move(endpoint), workers, setting]() mutable {
        auto link = std::make_unique<Link>(std::move(endpoint), workers, m_transfer, m_seed);
        link->useSetting(setting, m_delivery.setting(setting));
        m_links.push_back(std::move(link));
        updateLimits();
    });
}

void Dispatcher::retireEndpoint(int process)
{
    post([this, process] {
        if (Link* link = linkOf(process); link != nullptr)
            link->retire();
        sweepLinks();
    });
}

void Dispatcher::setWorkers(int process, int workers)
{
    post([this, process, workers] {
        if (Link* link = linkOf(process); link != nullptr)
            link->setWorkers(workers);
        updateLimits();
    });
}

void Dispatcher::setInFlight(int inFlight, bool automatic)
{
    post([this, inFlight, automatic] { m_generator->setInFlight(inFlight, automatic); });
}

void Dispatcher::setRate(double ratePerSecond)
{
    post([this, ratePerSecond] { m_generator->setRate(ratePerSecond, monotonicNs()); });
}

void Dispatcher::setChunk(std::uint64_t chunk)
{
    post([this, chunk] { m_generator->setChunk(chunk); });
}

void Dispatcher::setSpin(std::uint32_t pauses)
{
    post([this, pauses] { m_spinPauses = pauses; });
}

void Dispatcher::stopNew()
{
    post([this] {
        m_accepting = false;
        checkIdle();
    });
}

} // namespace parascope
