// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/supervisor.h"

#include "base/clock.h"
#include "host/supervisor_slot.h"

#include <algorithm>

namespace parascope {

Supervisor::Supervisor(ChildSetup setup, std::shared_ptr<const Bell> dispatcherBell, QObject* parent)
    : Supervisor(std::move(setup), std::move(dispatcherBell), SupervisorTimes{}, parent)
{
}

Supervisor::Supervisor(ChildSetup setup, std::shared_ptr<const Bell> dispatcherBell,
                       const SupervisorTimes& times, QObject* parent)
    : QObject(parent), m_setup(std::move(setup)), m_times(times), m_bell(std::move(dispatcherBell))
{
    m_listening.callOnTimeout(this, &Supervisor::listenForLife);
}

Supervisor::~Supervisor()
{
    for (const auto& slot : m_slots)
        delete slot->host;
}

Supervisor::Slot* Supervisor::find(int process)
{
    const auto index = static_cast<std::size_t>(process) - 1;
    return process >= 1 && index < m_slots.size() ? m_slots[index].get() : nullptr;
}

void Supervisor::setCount(int processes)
{
    if (m_stopping)
        return;
    m_count = processes;
    if (!m_listening.isActive() && m_times.hungMs > 0)
        m_listening.start(std::max(1, m_times.hungMs / 10));
    while (m_slots.size() < static_cast<std::size_t>(processes)) {
        m_slots.push_back(std::make_unique<Slot>(static_cast<int>(m_slots.size()) + 1));
        Slot* slot = m_slots.back().get();
        slot->respawn.callOnTimeout(this, [this, slot] { launch(*slot); });
    }
    for (const auto& slot : m_slots) {
        if (slot->number > processes)
            retire(*slot);
        else if (slot->phase == Slot::Phase::Empty)
            launch(*slot);
    }
}

void Supervisor::launch(Slot& slot)
{
    slot.phase = Slot::Phase::Starting;
    slot.readyNs = 0;
    Q_EMIT spawning(slot.number);
    slot.host = new ProcessHost(slot.number, m_setup, m_bell, m_times, this);
    connect(slot.host, &ProcessHost::ready, this,
            [this, &slot](std::shared_ptr<Endpoint> endpoint, qint64 ns) {
                childReady(slot, std::move(endpoint), ns);
            });
    connect(slot.host, &ProcessHost::ended, this,
            [this, &slot](const ChildExit& exit) { childEnded(slot, exit); });
    connect(slot.host, &ProcessHost::settingReady, this,
            [this, &slot](quint32 number) { takeSettingReady(slot, number); });
    connect(slot.host, &ProcessHost::pulse, this,
            [this, &slot](const LoopReport& report) { Q_EMIT pulse(slot.number, report); });
    const auto refuse = [this, &slot](const Error& error) { giveUp(slot, error); };
    connect(slot.host, &ProcessHost::complained, this, refuse);
    connect(slot.host, &ProcessHost::failedToStart, this, [&slot, refuse](const Error& error) {
        std::exchange(slot.host, nullptr)->deleteLater();
        refuse(error);
    });
    if (const auto started = slot.host->start(); !started && slot.host != nullptr) {
        std::exchange(slot.host, nullptr)->deleteLater();
        giveUp(slot, started.error());
    }
}

void Supervisor::childReady(Slot& slot, std::shared_ptr<Endpoint> endpoint, qint64 nsToReady)
{
    slot.readyNs = monotonicNs();
    if (slot.phase == Slot::Phase::Starting)
        slot.phase = Slot::Phase::Ready;
    if (slot.phase == Slot::Phase::Ready)
        Q_EMIT ready(slot.number, std::move(endpoint), slot.host->pid(), nsToReady);
}

void Supervisor::takeSettingReady(Slot& slot, std::uint32_t number)
{
    // Whoever hears of a setting looks it up by its number, and nothing a child says is believed.
    if (number == 0 || number > m_setup.laterSettings.size())
        slot.host->putDown(QStringLiteral("sent an unexpected SettingReady frame"), false);
    else
        Q_EMIT settingReady(slot.number, number);
}

void Supervisor::retire(Slot& slot)
{
    switch (slot.phase) {
    case Slot::Phase::Starting: // nobody has it yet
        slot.phase = Slot::Phase::Ending;
        slot.host->end();
        break;
    case Slot::Phase::Ready:
        slot.phase = Slot::Phase::Retiring;
        Q_EMIT retiring(slot.number);
        break;
    case Slot::Phase::Waiting:
    case Slot::Phase::GivenUp: // asked for again later, it gets a new chance
        slot.respawn.stop();
        slot.quickDeaths = 0;
        slot.silentStarts = 0;
        slot.phase = slot.alive() ? Slot::Phase::Ending : Slot::Phase::Empty;
        if (slot.alive())
            slot.host->end();
        break;
    case Slot::Phase::Empty:
    case Slot::Phase::Retiring:
    case Slot::Phase::Ending:
        break;
    }
}

void Supervisor::release(int process)
{
    Slot* slot = find(process);
    if (slot == nullptr || slot->phase != Slot::Phase::Retiring)
        return;
    slot->phase = Slot::Phase::Ending;
    slot->host->end();
}

void Supervisor::childEnded(Slot& slot, ChildExit exit)
{
    std::exchange(slot.host, nullptr)->deleteLater();
    const bool givenUp = slot.phase == Slot::Phase::GivenUp;
    const bool wanted = !m_stopping && slot.number <= m_count && !givenUp;
    if (!givenUp)
        slot.phase = Slot::Phase::Empty;
    Q_EMIT gone(slot.number, exit);
    if (wanted && slot.phase == Slot::Phase::Empty) {
        if (exit.expected) // it was on its way out when it was wanted again, or was recycled
            launch(slot);
        else
            respawnOrGiveUp(slot, exit);
    }
    finishIfStopped();
}

void Supervisor::setThreads(int threads)
{
    m_setup.threads = threads;
    for (const auto& slot : m_slots) {
        if (slot->alive() && slot->phase != Slot::Phase::Ending)
            slot->host->setThreads(threads);
    }
}

void Supervisor::addSetting(std::uint32_t number, const ParameterValues& parameters)
{
    Q_ASSERT(number == m_setup.laterSettings.size() + 1);
    m_setup.laterSettings.push_back(parameters);
    for (const auto& slot : m_slots) {
        if (slot->alive() && slot->phase != Slot::Phase::Ending)
            slot->host->addSetting(number, parameters);
    }
}

void Supervisor::cancelTasks()
{
    for (const auto& slot : m_slots) {
        if (slot->alive() && slot->phase != Slot::Phase::Ending)
            slot->host->cancelTasks();
    }
}

void Supervisor::stopAll()
{
    m_stopping = true;
    m_listening.stop();
    for (const auto& slot : m_slots) {
        slot->respawn.stop();
        slot->phase = slot->alive() ? Slot::Phase::Ending : Slot::Phase::Empty;
        if (slot->alive())
            slot->host->end();
    }
    // From the event loop, so that allGone() never comes before stopAll() returns.
    QMetaObject::invokeMethod(this, &Supervisor::finishIfStopped, Qt::QueuedConnection);
}

void Supervisor::finishIfStopped()
{
    if (!m_stopping || m_allGoneSent || aliveCount() > 0)
        return;
    m_allGoneSent = true;
    Q_EMIT allGone();
}

int Supervisor::aliveCount() const
{
    return static_cast<int>(std::ranges::count_if(m_slots, [](const auto& slot) { return slot->alive(); }));
}

int Supervisor::hopefulCount() const
{
    return static_cast<int>(std::ranges::count_if(m_slots, [](const auto& slot) {
        return slot->phase != Slot::Phase::Empty && slot->phase != Slot::Phase::GivenUp;
    }));
}

std::vector<int> Supervisor::readyProcesses() const
{
    std::vector<int> processes;
    for (const auto& slot : m_slots)
        if (slot->phase == Slot::Phase::Ready)
            processes.push_back(slot->number);
    return processes;
}

qint64 Supervisor::pidOf(int process) const
{
    const auto index = static_cast<std::size_t>(process) - 1;
    const bool known = process >= 1 && index < m_slots.size() && m_slots[index]->alive();
    return known ? m_slots[index]->host->pid() : 0;
}

} // namespace parascope
