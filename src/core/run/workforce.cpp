// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/workforce.h"

#include "base/clock.h"
#include "workload/catalogue.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <bit>

namespace parascope {
namespace {

/// A lane or dispatcher that spins saves a wake-up (two of 22 us a task) while CPUs are free, and steals the
/// CPU it measures when they are not (LIMITS: 1000 pauses are about one wake-up).
constexpr std::uint32_t kSpinPauses = 1000;
constexpr std::uint32_t kSpinWhenBusy = 20;
constexpr int kThreadsLeaveMs = 100; ///< while the run goes on, and its thread with it
constexpr int kThreadsEndMs = 1'000; ///< then once more, after what they wait for was cancelled
constexpr std::uint64_t kRoomyInput = 64ULL * 1024 * 1024;
constexpr std::uint64_t kMostPortBytes = 16ULL * 1024 * 1024 * 1024; ///< address space, not memory

/// Takes as long as a task where the right result has to be worked out. Any thread.
SettingInfo settingOf(std::shared_ptr<const Workload> workload, const RunPlan& plan)
{
    SettingInfo info;
    info.inputBytes = workload->inputBytes() + static_cast<std::size_t>(plan.payloadBytes);
    info.expected = workload->expectedCheck();
    info.workload = std::move(workload);
    return info;
}

/// The same for other parameters than the plan's.
Result<SettingInfo> makeSetting(const RunPlan& plan, const ParameterValues& parameters)
{
    const WorkloadContext context{plan.inputDirectory, plan.threads, plan.processes, plan.seed};
    auto workload = makeWorkload(plan.workload, parameters, context);
    if (!workload)
        return workload.error();
    return settingOf(std::move(workload).value(), plan);
}

} // namespace

Workforce::Workforce(const RunPlan& plan, std::shared_ptr<const Workload> workload, std::uint64_t chunk,
                     Context context)
    : m_plan(plan), m_chunk(chunk), m_context(std::move(context)),
      m_guard({plan.memoryLimitBytes, plan.recycleTasks, plan.recycleRssBytes})
{
    Setting first{plan.parameters, settingOf(std::move(workload), plan)};
    m_context.dispatcher->addSetting(0, first.info);
    m_settings.push_back(std::move(first));
    m_shape = portShape();
    connect(&m_newSetting, &QFutureWatcher<NewSetting>::finished, this,
            [this] { takeSetting(m_newSetting.result()); });
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
    m_localEndpoint = std::make_shared<PortEndpoint>(0, m_engine->sharedPort(), m_localHost->perTaskPool());
    m_context.collector->add(m_localEndpoint, m_plan.workers());
    m_context.dispatcher->addEndpoint(m_localEndpoint, m_plan.workers(), currentSetting());
    return {};
}

void Workforce::startLocalOrFail()
{
    if (auto started = startLocal(); !started)
        Q_EMIT failed(started.error());
}

void Workforce::released(int process)
{
    if (process > 0) {
        if (m_supervisor != nullptr)
            m_supervisor->release(process);
        return;
    }
    m_context.collector->retire(0);
    // A thread that hangs is left alone: to cancel what it waits for would cancel it for all who come after.
    if (m_localHost != nullptr && !m_localHost->endWithin(kThreadsLeaveMs))
        m_stuckHosts.push_back(std::move(m_localHost));
    m_localHost.reset();
    m_localEndpoint.reset();
    // They may have been wanted again before the last of their tasks was back.
    if (m_plan.processes == 0 && !m_dismissed) {
        startLocalOrFail();
        updateSpin();
    }
}

void Workforce::cancelTasks()
{
    for (const Setting& setting : m_settings)
        setting.info.workload->cancel();
    if (m_supervisor != nullptr)
        m_supervisor->cancelTasks();
}

void Workforce::endLocal()
{
    if (m_localHost != nullptr)
        m_stuckHosts.push_back(std::move(m_localHost));
    const auto allEnd = [this] {
        while (!m_stuckHosts.empty() && m_stuckHosts.back()->endWithin(kThreadsEndMs))
            m_stuckHosts.pop_back();
        return m_stuckHosts.empty();
    };
    if (allEnd())
        return;
    cancelTasks();
    if (allEnd())
        return;
    tell("note", 0,
         QStringLiteral("a thread still runs its task and can't be ended from outside; it stays until "
                        "it comes back or Parascope exits"));
    for (auto& host : std::exchange(m_stuckHosts, {}))
        static_cast<void>(host.release()); // left behind on purpose: the thread uses it
}

void Workforce::dismiss()
{
    m_dismissed = true;
    endLocal();
    if (m_supervisor != nullptr)
        m_supervisor->stopAll();
    else
        QMetaObject::invokeMethod(this, &Workforce::gone, Qt::QueuedConnection);
}

void Workforce::retireLocal()
{
    if (m_localEndpoint != nullptr)
        m_context.dispatcher->retireEndpoint(0); // released(0) follows when its tasks are back
}

std::uint32_t Workforce::spinPauses() const
{
    return m_plan.workers() + 1 <= m_context.usableCpus ? kSpinPauses : kSpinWhenBusy;
}

void Workforce::updateSpin()
{
    m_context.dispatcher->setSpin(spinPauses());
    if (m_localHost != nullptr)
        m_engine->port().setSpin(spinPauses());
}

void Workforce::setThreads(int threads)
{
    m_plan.threads = threads;
    if (m_plan.processes == 0)
        setLocalThreads();
    if (m_supervisor != nullptr) {
        m_supervisor->setThreads(threads);
        for (const int process : m_everReady) {
            m_context.dispatcher->setWorkers(process, std::max(1, threads));
            m_context.collector->setWorkers(process, std::max(1, threads));
        }
    }
    updateSpin();
}

void Workforce::setLocalThreads()
{
    if (m_localHost == nullptr)
        return;
    m_localHost->setThreads(m_plan.threads);
    m_context.dispatcher->setWorkers(0, m_plan.workers());
    m_context.collector->setWorkers(0, m_plan.workers());
}

void Workforce::setProcesses(int processes)
{
    const int before = std::exchange(m_plan.processes, processes);
    for (int process = processes + 1; process <= before; ++process)
        m_guard.leaves(process);
    if (processes > 0) {
        startChildren(); // the local workers are retired when the first child is ready
    } else if (before > 0) {
        if (m_localEndpoint == nullptr)
            startLocalOrFail();
        else
            setLocalThreads(); // they have never left, or released() starts them anew once they have
        m_supervisor->setCount(0);
    }
    updateSpin();
}

Result<ParameterValues> Workforce::parametersFor(double taskSize) const
{
    const WorkloadInfo* known = findWorkload(m_plan.workload);
    const auto parameter = std::ranges::find_if(known->parameters, &Parameter::isTaskSize);
    if (parameter == known->parameters.end())
        return usageError(QStringLiteral("workload '%1' has no task size").arg(m_plan.workload));
    ParameterValues parameters = m_settings.back().parameters;
    parameters.set(parameter->name, taskSize);
    if (auto check = checkParameters(*known, parameters); !check)
        return check.error();
    return parameters;
}

void Workforce::setTaskSize(double value)
{
    if (m_makingSetting) {
        m_nextTaskSize = value;
        return;
    }
    const auto parameters = parametersFor(value);
    if (!parameters) {
        Q_EMIT taskSizeRefused(parameters.error());
        return;
    }
    m_makingSetting = true;
    m_newSetting.setFuture(QtConcurrent::run([plan = m_plan, parameters = parameters.value(), value] {
        return NewSetting{value, parameters,
                          std::make_shared<Result<SettingInfo>>(makeSetting(plan, parameters))};
    }));
}

void Workforce::takeSetting(const NewSetting& made)
{
    m_makingSetting = false;
    if (m_dismissed)
        return;
    if (const auto used = useSetting(made); !used)
        Q_EMIT taskSizeRefused(used.error());
    else
        Q_EMIT taskSizeSet(made.taskSize);
    if (const auto next = std::exchange(m_nextTaskSize, {}))
        setTaskSize(*next);
}

Result<void> Workforce::useSetting(const NewSetting& made)
{
    if (!*made.info)
        return made.info->error();
    const SettingInfo& info = made.info->value();
    if (info.inputBytes > m_shape.inputBytes || info.workload->resultBytes() > m_shape.resultBytes)
        return usageError(QStringLiteral("this run has no room for tasks that large"), {},
                          QStringLiteral("start a new run with that size"));
    if (m_settings.size() >= WorkloadSettings::kSettings)
        return usageError(QStringLiteral("the task size was changed too often in this run"));
    m_settings.push_back({made.parameters, info});
    const std::uint32_t number = currentSetting();
    m_context.dispatcher->addSetting(number, info);
    if (m_localHost != nullptr) {
        m_engine->settings().add(info.workload);
        m_context.dispatcher->useSetting(0, number);
    }
    if (m_supervisor != nullptr)
        m_supervisor->addSetting(number, made.parameters);
    return {};
}

std::vector<std::pair<int, LoopReport>> Workforce::takeLoopReports()
{
    std::vector<std::pair<int, LoopReport>> reports;
    for (auto& [process, report] : std::exchange(m_loopReports, {}))
        reports.emplace_back(process, std::move(report));
    return reports;
}

} // namespace parascope
