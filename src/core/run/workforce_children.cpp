// SPDX-License-Identifier: GPL-3.0-or-later
// The workforce's children: how they are brought up, what they tell, and what is done about those that go
// wrong.
#include "run/workforce.h"

#include "base/clock.h"
#include "base/units.h"
#include "host/child_start.h"

#include <utility>

namespace parascope {
namespace {

constexpr int kOverrunsTold = 100;

ChildSignal signalOf(Injection::Kind kind)
{
    switch (kind) {
    case Injection::Kind::Terminate:
        return ChildSignal::Terminate;
    case Injection::Kind::Stop:
        return ChildSignal::Stop;
    case Injection::Kind::Continue:
        return ChildSignal::Continue;
    case Injection::Kind::Kill:
        break;
    }
    return ChildSignal::Kill;
}

} // namespace

ChildSetup Workforce::childSetup() const
{
    ChildSetup setup;
    setup.workload = m_plan.workload;
    setup.parameters = m_plan.parameters;
    setup.context = {m_plan.inputDirectory, m_plan.threads, m_plan.processes, m_plan.seed};
    setup.threads = m_plan.threads;
    setup.dispatch = m_plan.dispatch;
    setup.transfer = m_plan.transfer;
    setup.channel = m_plan.channel;
    setup.launcher = m_plan.launcher;
    setup.shape = m_shape;
    setup.payloadBytes = static_cast<std::uint64_t>(m_plan.payloadBytes);
    setup.spinPauses = spinPauses();
    setup.memoryLimitBytes = m_plan.memoryLimitBytes;
    setup.probeEveryNs = m_plan.probeEveryNs;
    for (std::size_t number = 1; number < m_settings.size(); ++number)
        setup.laterSettings.push_back(m_settings[number].parameters);
    return setup;
}

void Workforce::startChildren()
{
    if (m_supervisor == nullptr) {
        SupervisorTimes times;
        times.restartsPerMinute = m_plan.restartsPerMinute;
        m_supervisor = std::make_unique<Supervisor>(childSetup(), m_context.bell, times);
        connectSupervisor();
    }
    m_supervisor->setCount(m_plan.processes);
}

void Workforce::connectSupervisor()
{
    connect(m_supervisor.get(), &Supervisor::ready, this, &Workforce::childReady);
    connect(m_supervisor.get(), &Supervisor::gone, this, &Workforce::childGone);
    connect(m_supervisor.get(), &Supervisor::failed, this, &Workforce::childFailed);
    connect(m_supervisor.get(), &Supervisor::retiring, this, [this](int process) {
        m_lives.set(process, WorkerLife::Leaving, monotonicNs());
        m_context.dispatcher->retireEndpoint(process);
    });
    connect(m_supervisor.get(), &Supervisor::settingReady, this,
            [this](int process, quint32 number) { m_context.dispatcher->useSetting(process, number); });
    connect(m_supervisor.get(), &Supervisor::pulse, this, [this](int process, const LoopReport& report) {
        LoopReport& sum = m_loopReports[process];
        sum.busy.merge(report.busy);
        sum.observedNs += report.observedNs;
        sum.stalls.insert(sum.stalls.end(), report.stalls.begin(), report.stalls.end());
        sum.busySinceNs = report.busySinceNs;
    });
    connect(m_supervisor.get(), &Supervisor::respawning, this, [this](int process, qint64 delayNs) {
        if (delayNs > 0)
            m_lives.set(process, WorkerLife::Waiting, monotonicNs());
        tell("respawning", process, QStringLiteral("worker P%1 is started again").arg(process),
             nsToSeconds(delayNs));
    });
    connect(m_supervisor.get(), &Supervisor::spawning, this,
            [this](int process) { m_lives.set(process, WorkerLife::Spawning, monotonicNs()); });
    connect(m_supervisor.get(), &Supervisor::hung, this, &Workforce::childHung);
    connect(m_supervisor.get(), &Supervisor::allGone, this, &Workforce::gone);
}

void Workforce::childReady(int process, std::shared_ptr<Endpoint> endpoint, qint64 pid, qint64 nsToReady)
{
    const bool again = !m_everReady.insert(process).second;
    if (again)
        ++m_respawns;
    m_readyNow.insert(process);
    m_givenUp.erase(process);
    m_guard.fresh(process);
    m_lives.set(process, WorkerLife::Idle, monotonicNs());
    m_context.collector->add(endpoint, std::max(1, m_plan.threads));
    m_context.watch->addProcess(process, pid);
    m_context.dispatcher->addEndpoint(std::move(endpoint), std::max(1, m_plan.threads), currentSetting());
    tell(again ? "respawned" : "ready", process,
         QStringLiteral("worker P%1 ready in %2 ms").arg(process).arg(nsToMs(nsToReady), 0, 'f', 1),
         nsToSeconds(nsToReady));
    retireLocal();
    beginWithThoseReady();
}

void Workforce::beginWithThoseReady()
{
    if (!m_readyNow.empty() && static_cast<int>(m_readyNow.size() + m_givenUp.size()) >= m_plan.processes)
        tellReady();
}

void Workforce::childGone(int process, const ChildExit& exit)
{
    m_readyNow.erase(process);
    m_lives.set(process, WorkerLife::Dead, monotonicNs());
    m_context.watch->removeProcess(process);
    m_context.collector->retire(process);
    if (!exit.expected)
        ++m_crashes;
    const QString who = QStringLiteral("worker P%1").arg(process);
    if (exit.memoryLimit)
        tell("memory_limit", process, who + QLatin1Char(' ') + exit.text);
    // Nothing happens when the dispatcher has let go of it before, as it has of one that was retired.
    m_context.dispatcher->removeEndpoint(
        process, QStringLiteral("worker P%1 ended: %2").arg(process).arg(exit.text), exit.silent);
    tell("exited", process, QStringLiteral("worker P%1 exited (%2)").arg(process).arg(exit.text),
         exit.signal != 0 ? exit.signal : exit.exitCode);
    const QString words = exit.lastWords();
    if (!exit.expected && !words.isEmpty())
        tell("stderr", process, words);
}

void Workforce::childFailed(const Error& error, int process)
{
    m_givenUp.insert(process);
    m_guard.leaves(process);
    m_lives.set(process, WorkerLife::GivenUp, monotonicNs());
    tell("given_up", process,
         QStringLiteral("worker P%1 is given up: %2").arg(process).arg(error.sentence()));
    // A mistake in the setting is told at once; a child that keeps dying is done without as long as there are
    // others.
    const bool nobodyLeft = m_supervisor->hopefulCount() == 0;
    if (nobodyLeft || (!m_toldReady && error.kind != ErrorKind::Target))
        Q_EMIT failed(error);
    else
        beginWithThoseReady();
}

void Workforce::childHung(int process, const QString& why)
{
    m_context.dispatcher->holdEndpoint(process);
    m_lives.set(process, WorkerLife::Hung, monotonicNs());
    tell("hung", process, QStringLiteral("worker P%1 hangs: %2").arg(process).arg(why));
}

void Workforce::endpointBroken(int process, const QString& why, bool lied)
{
    if (lied && m_supervisor != nullptr)
        m_supervisor->endChild(process, why, false);
}

void Workforce::taskOverran(int process, std::uint64_t task, std::int64_t ranNs)
{
    const QString text =
        QStringLiteral("task %1 overran the time-out after %2").arg(task).arg(durationText(ranNs));
    const bool ended =
        process > 0 && m_supervisor != nullptr &&
        m_supervisor->endChild(process, QStringLiteral("ended by time-out: task %1").arg(task), true);
    if (ended)
        m_lives.set(process, WorkerLife::Hung, monotonicNs());
    if (++m_overrunsTold > kOverrunsTold)
        return;
    tell("timed_out", process,
         process > 0 ? QStringLiteral("%1: worker P%2 is ended").arg(text).arg(process)
                     : QStringLiteral("%1: a thread can't be ended, it goes on").arg(text),
         nsToSeconds(ranNs));
}

void Workforce::carryOut(const ChildVerdict& verdict)
{
    const QString who = QStringLiteral("worker P%1").arg(verdict.process);
    if (verdict.kind == ChildVerdict::Kind::EndByMemoryLimit) {
        m_context.dispatcher->holdEndpoint(verdict.process);
        if (m_supervisor->endChild(verdict.process, verdict.why, false))
            tell("memory_limit", verdict.process, who + QLatin1Char(' ') + verdict.why);
        return;
    }
    tell("recycled", verdict.process, QStringLiteral("%1 is replaced %2").arg(who, verdict.why));
    m_supervisor->recycle(verdict.process);
}

void Workforce::inspect(Interval& interval, std::int64_t runStartNs)
{
    const std::int64_t now = monotonicNs();
    if (m_supervisor != nullptr && !m_dismissed) {
        for (const ChildVerdict& verdict : m_guard.judge(interval))
            carryOut(verdict);
        for (const int process : m_readyNow)
            m_lives.setWorking(process, m_context.collector->working(process, interval), now);
    }
    interval.lives = m_lives.take(runStartNs);
}

int Workforce::injectionTarget(int wanted)
{
    const std::vector<int> ready =
        m_supervisor != nullptr ? m_supervisor->readyProcesses() : std::vector<int>();
    if (wanted > 0)
        return wanted;
    return ready.empty() ? 0 : ready[m_injections++ % ready.size()];
}

void Workforce::inject(const Injection& injection)
{
    const QString name = injectionName(injection.kind);
    const int process = injectionTarget(injection.process);
    const qint64 pid = m_supervisor != nullptr ? m_supervisor->pidOf(process) : 0;
    if (sendSignal(pid, signalOf(injection.kind)))
        tell("injected", process, QStringLiteral("%1 sent to worker P%2").arg(name).arg(process));
    else
        tell("note", process > 0 ? process : -1, QStringLiteral("%1: there is no such worker now").arg(name));
}

void Workforce::tell(const char* kind, int process, const QString& text, double value)
{
    RunEvent event;
    event.atNs = monotonicNs();
    event.kind = QString::fromLatin1(kind);
    event.process = process;
    event.text = text;
    event.value = value;
    Q_EMIT happened(event);
}

} // namespace parascope
