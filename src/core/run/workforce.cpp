// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/workforce.h"

#include "base/clock.h"
#include "workload/catalogue.h"

#include <algorithm>
#include <bit>

namespace parascope {
namespace {

/// A lane or dispatcher that spins saves a wake-up (two of 22 us a task) while CPUs are free, and steals the
/// CPU it measures when they are not (LIMITS: 1000 pauses are about one wake-up).
constexpr std::uint32_t kSpinPauses = 1000;
constexpr std::uint32_t kSpinWhenBusy = 20;
constexpr std::uint64_t kRoomyInput = 64ULL * 1024 * 1024;
constexpr std::uint64_t kMostPortBytes = 16ULL * 1024 * 1024 * 1024; ///< address space, not memory

} // namespace

Workforce::Workforce(const RunPlan& plan, std::shared_ptr<const Workload> workload, std::uint64_t chunk,
                     Context context)
    : m_plan(plan), m_chunk(chunk), m_context(std::move(context))
{
    Setting first;
    first.parameters = plan.parameters;
    first.info.inputBytes = workload->inputBytes() + static_cast<std::size_t>(plan.payloadBytes);
    first.info.expected = workload->expectedCheck();
    first.info.workload = std::move(workload);
    m_context.dispatcher->addSetting(0, first.info);
    m_settings.push_back(std::move(first));
    m_shape = portShape();
}

Workforce::~Workforce() = default;

PortShape Workforce::portShape() const
{
    const SettingInfo& info = m_settings.front().info;
    PortShape shape;
    // Room for a task size that is tuned up; address space costs nothing until it is used.
    shape.inputBytes =
        info.inputBytes == 0
            ? 0
            : std::max<std::uint64_t>(info.inputBytes, std::min(info.inputBytes * 8, kRoomyInput));
    shape.sharedInput = m_plan.transfer == Transfer::Shared;
    shape.resultBytes =
        std::max<std::uint64_t>(info.workload->resultBytes(), info.workload->resultBytesPerItem() * m_chunk) +
        kMinResultBytes;
    shape.lanes = kMaxThreads;
    const auto wanted =
        static_cast<std::uint64_t>(std::max(4 * m_plan.effectiveInFlight(), 8 * m_plan.workers()));
    shape.cells =
        static_cast<std::uint32_t>(std::bit_ceil(std::clamp<std::uint64_t>(wanted, 1024, kMaxInFlight)));
    const std::uint64_t perCell = shape.resultBytes + (shape.sharedInput ? 0 : shape.inputBytes);
    while (shape.cells > 64 && shape.cells * perCell > kMostPortBytes)
        shape.cells /= 2;
    return shape;
}

void Workforce::start()
{
    if (m_plan.processes > 0) {
        startChildren();
        return;
    }
    if (auto started = startLocal(); !started)
        Q_EMIT failed(started.error());
    else
        tellReady();
}

void Workforce::tellReady()
{
    updateSpin();
    if (!std::exchange(m_toldReady, true))
        Q_EMIT ready();
}

Result<void> Workforce::startLocal()
{
    auto port = TaskPort::createPrivate(m_shape, m_context.bell);
    if (!port)
        return port.error();
    auto workerBell = Bell::create();
    if (!workerBell)
        return workerBell.error();
    port.value()->setWorkerBell(std::move(workerBell).value());
    m_engine = std::make_shared<WorkEngine>(std::move(port).value());
    for (const Setting& setting : m_settings)
        m_engine->settings().add(setting.info.workload);
    m_localHost = std::make_unique<LocalHost>(m_engine, m_plan.dispatch, m_context.mainObject);
    m_localHost->setThreads(m_plan.threads);
    m_localEndpoint = std::make_shared<PortEndpoint>(0, m_engine->port(), m_localHost->perTaskPool());
    m_context.collector->add(m_localEndpoint);
    m_context.dispatcher->addEndpoint(m_localEndpoint, m_plan.workers(), currentSetting());
    return {};
}

void Workforce::startChildren()
{
    if (m_supervisor == nullptr) {
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
        setup.spinPauses = m_plan.workers() + 1 <= m_context.usableCpus ? kSpinPauses : kSpinWhenBusy;
        for (std::size_t number = 1; number < m_settings.size(); ++number)
            setup.laterSettings.push_back(m_settings[number].parameters);
        m_supervisor = std::make_unique<Supervisor>(std::move(setup), m_context.bell);
        connect(m_supervisor.get(), &Supervisor::ready, this, &Workforce::childReady);
        connect(m_supervisor.get(), &Supervisor::gone, this, &Workforce::childGone);
        connect(m_supervisor.get(), &Supervisor::failed, this, &Workforce::childFailed);
        connect(m_supervisor.get(), &Supervisor::retiring, this,
                [this](int process) { m_context.dispatcher->retireEndpoint(process); });
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
            tell("respawning", process, QStringLiteral("worker P%1 is started again").arg(process),
                 nsToSeconds(delayNs));
        });
        connect(m_supervisor.get(), &Supervisor::allGone, this, &Workforce::gone);
    }
    m_supervisor->setCount(m_plan.processes);
}

void Workforce::childReady(int process, std::shared_ptr<Endpoint> endpoint, qint64 pid, qint64 nsToReady)
{
    const bool again = std::ranges::find(m_everReady, process) != m_everReady.end();
    if (again)
        ++m_respawns;
    else
        m_everReady.push_back(process);
    ++m_childrenReady;
    m_context.collector->add(endpoint);
    m_context.watch->addProcess(process, pid);
    m_context.dispatcher->addEndpoint(std::move(endpoint), std::max(1, m_plan.threads), currentSetting());
    tell(again ? "respawned" : "ready", process,
         QStringLiteral("worker P%1 ready in %2 ms").arg(process).arg(nsToMs(nsToReady), 0, 'f', 1),
         nsToSeconds(nsToReady));
    retireLocal();
    if (m_childrenReady >= m_plan.processes)
        tellReady();
}

void Workforce::childGone(int process, const ChildExit& exit)
{
    --m_childrenReady;
    m_context.watch->removeProcess(process);
    m_context.collector->retire(process);
    if (!exit.expected) {
        ++m_crashes;
        m_context.dispatcher->removeEndpoint(
            process, QStringLiteral("worker P%1 ended: %2").arg(process).arg(exit.text));
    }
    tell("exited", process, QStringLiteral("worker P%1 exited (%2)").arg(process).arg(exit.text),
         exit.signal != 0 ? exit.signal : exit.exitCode);
}

void Workforce::childFailed(const Error& error)
{
    tell("note", -1, error.sentence());
    // Without anybody left the run can't go on; with others it can.
    if (m_supervisor->aliveCount() == 0 || !m_toldReady)
        Q_EMIT failed(error);
}

void Workforce::endpointBroken(int process)
{
    m_context.collector->retire(process);
}

void Workforce::released(int process)
{
    if (process > 0) {
        if (m_supervisor != nullptr)
            m_supervisor->release(process);
        return;
    }
    m_context.collector->retire(0);
    m_localHost.reset();
    m_localEndpoint.reset();
}

void Workforce::retireLocal()
{
    if (m_localEndpoint != nullptr)
        m_context.dispatcher->retireEndpoint(0); // released(0) follows when its tasks are back
}

void Workforce::updateSpin()
{
    const bool free = m_plan.workers() + 1 <= m_context.usableCpus;
    m_context.dispatcher->setSpin(free ? kSpinPauses : kSpinWhenBusy);
    if (m_localHost != nullptr)
        m_engine->port().setSpin(free ? kSpinPauses : kSpinWhenBusy);
}

void Workforce::setThreads(int threads)
{
    m_plan.threads = threads;
    if (m_localHost != nullptr && m_plan.processes == 0) {
        m_localHost->setThreads(threads);
        m_context.dispatcher->setWorkers(0, m_plan.workers());
    }
    if (m_supervisor != nullptr) {
        m_supervisor->setThreads(threads);
        for (const int process : m_everReady)
            m_context.dispatcher->setWorkers(process, std::max(1, threads));
    }
    updateSpin();
}

void Workforce::setProcesses(int processes)
{
    const int before = std::exchange(m_plan.processes, processes);
    if (processes > 0) {
        startChildren(); // the local workers are retired when the first child is ready
    } else if (before > 0) {
        if (m_localEndpoint == nullptr) {
            if (auto started = startLocal(); !started) {
                Q_EMIT failed(started.error());
                return;
            }
        }
        m_supervisor->setCount(0);
    }
    updateSpin();
}

Result<SettingInfo> Workforce::makeSetting(const ParameterValues& parameters) const
{
    const WorkloadContext context{m_plan.inputDirectory, m_plan.threads, m_plan.processes, m_plan.seed};
    auto workload = makeWorkload(m_plan.workload, parameters, context);
    if (!workload)
        return workload.error();
    SettingInfo info;
    info.workload = std::move(workload).value();
    info.inputBytes = info.workload->inputBytes() + static_cast<std::size_t>(m_plan.payloadBytes);
    info.expected = info.workload->expectedCheck();
    return info;
}

Result<void> Workforce::setTaskSize(double value)
{
    const WorkloadInfo* known = findWorkload(m_plan.workload);
    const auto parameter = std::ranges::find_if(known->parameters, &Parameter::isTaskSize);
    if (parameter == known->parameters.end())
        return usageError(QStringLiteral("workload '%1' has no task size").arg(m_plan.workload));
    ParameterValues parameters = m_settings.back().parameters;
    parameters.set(parameter->name, value);
    if (auto check = checkParameters(*known, parameters); !check)
        return check.error();
    auto info = makeSetting(parameters);
    if (!info)
        return info.error();
    if (info.value().inputBytes > m_shape.inputBytes ||
        info.value().workload->resultBytes() > m_shape.resultBytes)
        return usageError(QStringLiteral("this run has no room for tasks that large"), {},
                          QStringLiteral("start a new run with that size"));
    if (m_settings.size() >= WorkloadSettings::kSettings)
        return usageError(QStringLiteral("the task size was changed too often in this run"));
    m_settings.push_back({parameters, info.value()});
    const std::uint32_t number = currentSetting();
    m_context.dispatcher->addSetting(number, info.value());
    if (m_localHost != nullptr) {
        m_engine->settings().add(info.value().workload);
        m_context.dispatcher->useSetting(0, number);
    }
    if (m_supervisor != nullptr)
        m_supervisor->addSetting(number, parameters);
    return {};
}

void Workforce::cancelTasks()
{
    for (const Setting& setting : m_settings)
        setting.info.workload->cancel();
    if (m_supervisor != nullptr)
        m_supervisor->cancelTasks();
}

void Workforce::dismiss()
{
    m_localHost.reset(); // waits for the tasks that threads still run: a thread can't be ended from outside
    if (m_supervisor != nullptr)
        m_supervisor->stopAll();
    else
        Q_EMIT gone();
}

std::vector<std::pair<int, LoopReport>> Workforce::takeLoopReports()
{
    std::vector<std::pair<int, LoopReport>> reports;
    for (auto& [process, report] : std::exchange(m_loopReports, {}))
        reports.emplace_back(process, std::move(report));
    return reports;
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
