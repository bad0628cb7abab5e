// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/supervisor.h"

#include "base/clock.h"
#include "host/process_host.h"

#include <QRandomGenerator>

#include <algorithm>

namespace parascope {

struct Supervisor::Slot {
    enum class Phase {
        Empty,    ///< no child and none wanted
        Starting, ///< until ready
        Ready,
        Retiring, ///< the dispatcher is asked to let go
        Ending,   ///< told to exit
        Waiting,  ///< for its respawn
        GivenUp,
    };
    explicit Slot(int slotNumber) : number(slotNumber) { respawn.setSingleShot(true); }

    [[nodiscard]] bool alive() const { return host != nullptr; }

    int number;
    Phase phase = Phase::Empty;
    ProcessHost* host = nullptr; ///< child of the supervisor
    QTimer respawn;
    std::int64_t readyNs = 0; ///< 0 = it has not been ready
    int quickDeaths = 0;      ///< in a row
};

Supervisor::Supervisor(ChildSetup setup, std::shared_ptr<const Bell> dispatcherBell, QObject* parent)
    : Supervisor(std::move(setup), std::move(dispatcherBell), SupervisorTimes{}, parent)
{
}

Supervisor::Supervisor(ChildSetup setup, std::shared_ptr<const Bell> dispatcherBell,
                       const SupervisorTimes& times, QObject* parent)
    : QObject(parent), m_setup(std::move(setup)), m_times(times), m_bell(std::move(dispatcherBell))
{
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
    slot.host = new ProcessHost(slot.number, m_setup, m_bell, m_times, this);
    connect(slot.host, &ProcessHost::ready, this,
            [this, &slot](std::shared_ptr<Endpoint> endpoint, qint64 ns) {
                childReady(slot, std::move(endpoint), ns);
            });
    connect(slot.host, &ProcessHost::ended, this,
            [this, &slot](const ChildExit& exit) { childEnded(slot, exit); });
    connect(slot.host, &ProcessHost::settingReady, this,
            [this, &slot](quint32 number) { Q_EMIT settingReady(slot.number, number); });
    connect(slot.host, &ProcessHost::pulse, this,
            [this, &slot](const LoopReport& report) { Q_EMIT pulse(slot.number, report); });
    const auto refuse = [this, &slot](const Error& error) { giveUp(slot, error); };
    connect(slot.host, &ProcessHost::complained, this, refuse);
    connect(slot.host, &ProcessHost::failedToStart, this, [this, &slot, refuse](const Error& error) {
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
        if (exit.expected) { // it was on its way out when it was wanted again
            launch(slot);
        } else {
            const std::int64_t quickNs = m_times.quickDeathMs * kNsPerMs;
            const bool quick = slot.readyNs == 0 || monotonicNs() - slot.readyNs < quickNs;
            slot.quickDeaths = quick ? slot.quickDeaths + 1 : 0;
            if (slot.quickDeaths < m_times.quickDeaths)
                scheduleRespawn(slot);
            else
                giveUp(slot,
                       targetError(QStringLiteral("worker process %1 ended %2 times right after its start")
                                       .arg(slot.number)
                                       .arg(slot.quickDeaths),
                                   exit.text, QStringLiteral("see what it wrote to stderr")));
        }
    }
    finishIfStopped();
}

void Supervisor::scheduleRespawn(Slot& slot)
{
    qint64 delayMs = 0;
    if (slot.quickDeaths > 1) { // the first time at once
        const int doublings = std::min(slot.quickDeaths - 2, 20);
        delayMs = std::min<qint64>(m_times.longestDelayMs, qint64{m_times.firstDelayMs} << doublings);
        // Children that died together shall not all come back together.
        delayMs +=
            static_cast<qint64>(QRandomGenerator::global()->bounded(0.25) * static_cast<double>(delayMs));
    }
    slot.phase = Slot::Phase::Waiting;
    slot.respawn.start(static_cast<int>(delayMs));
    Q_EMIT respawning(slot.number, delayMs * kNsPerMs);
}

void Supervisor::giveUp(Slot& slot, const Error& error)
{
    if (slot.phase == Slot::Phase::GivenUp || slot.phase == Slot::Phase::Ending)
        return;
    slot.phase = Slot::Phase::GivenUp; // a child that complained exits by itself
    Q_EMIT failed(error);
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

qint64 Supervisor::pidOf(int process) const
{
    const auto index = static_cast<std::size_t>(process) - 1;
    const bool known = process >= 1 && index < m_slots.size() && m_slots[index]->alive();
    return known ? m_slots[index]->host->pid() : 0;
}

} // namespace parascope
