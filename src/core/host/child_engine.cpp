// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/child_engine.h"

#include "host/child_fault.h"
#include "host/child_stdio.h"
#include "workload/catalogue.h"

#include <QSocketNotifier>

#include <algorithm>

namespace parascope {

namespace {

constexpr std::int64_t kTurnNs = 4 * kNsPerMs; ///< of the main thread, when it runs the tasks

} // namespace

ChildEngine::ChildEngine(std::shared_ptr<wire::Channel> channel, ChildWatch& watch, const ChildSetup& setup,
                         const SharedDescriptors& shared)
    : m_channel(std::move(channel)), m_watch(watch), m_setup(setup), m_shared(shared)
{
    m_setup.context.misbehave = [this](Fault fault) { misbehave(fault, *m_channel); };
}

ChildEngine::~ChildEngine() = default;

Result<std::unique_ptr<TaskPort>> ChildEngine::openPort()
{
    if (m_shared.present()) {
        for (const int fd : {m_shared.port, m_shared.bell, m_shared.wake})
            closeOnExec(fd);
        Bell wake(m_shared.wake);
        auto port =
            TaskPort::attach(m_shared.port, m_setup.shape, std::make_shared<const Bell>(Bell(m_shared.bell)));
        if (port)
            port.value()->setWorkerBell(std::move(wake));
        return port;
    }
    auto wake = Bell::create();
    if (!wake)
        return wake.error();
    auto port = TaskPort::createPrivate(m_setup.shape, nullptr); // nobody sleeps for results: see ChildTasks
    if (port)
        port.value()->setWorkerBell(std::move(wake).value());
    return port;
}

Result<void> ChildEngine::prepare()
{
    auto port = openPort();
    if (!port)
        return port.error();
    m_engine = std::make_shared<WorkEngine>(std::move(port).value());
    if (auto built = buildSetting(m_setup.parameters); !built)
        return built;
    for (const ParameterValues& parameters : m_setup.laterSettings) {
        if (auto built = buildSetting(parameters); !built)
            return built;
    }
    m_host = std::make_unique<LocalHost>(m_engine, m_setup.dispatch, this, kTurnNs);
    if (!m_shared.present()) {
        m_tasks = std::make_unique<ChildTasks>(*m_engine, *m_channel, m_watch, m_host->perTaskPool());
        m_engine->setAfterTask([this](std::int64_t endNs) { return m_tasks->afterTask(endNs); });
        m_watch.sendLateFrom(*m_tasks);
    }
    m_watch.cancelAtTheEnd(*m_engine);
    m_memory.begin(m_setup.memoryLimitBytes); // after the port, most of whose memory is never touched
    setThreads(m_setup.threads);
    return {};
}

void ChildEngine::setThreads(int threads)
{
    // Those that were there before have not given their stacks back.
    m_memory.expectThreads(threads - m_mostThreads);
    m_mostThreads = std::max(m_mostThreads, threads);
    m_host->setThreads(threads);
}

Result<void> ChildEngine::buildSetting(const ParameterValues& parameters)
{
    auto workload = makeWorkload(m_setup.workload, parameters, m_setup.context);
    if (!workload)
        return workload.error();
    if (m_engine->settings().add(std::move(workload).value()) == WorkloadSettings::kSettings)
        return ownError(QStringLiteral("too many changes of the task size in one run"), {},
                        QStringLiteral("start a new run"));
    return {};
}

void ChildEngine::begin()
{
    // Tells that pulses come from here: a child that is stopped before the first of them is missed, too.
    m_channel->send(wire::encode(wire::Pulse{}));
    m_channel->send(wire::emptyFrame(wire::FrameType::Ready));
    m_probe = std::make_unique<MainLoopProbe>(); // takes longer than all before it; until a task comes there
                                                 // is time
    m_memory.expectThreads(1);
    m_probe->setActive(true, m_setup.probeEveryNs);
    m_watch.collectFrom(*m_probe);
    if (!m_shared.present() && m_host->threads() == 0)
        readOnMain();
    else
        readOnThread();
}

void ChildEngine::readOnMain()
{
    if (!m_notifier) {
        m_notifier = std::make_unique<QSocketNotifier>(m_channel->inFd(), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
            receive();
            settleReader(true);
            if (m_host->threads() == 0)
                m_host->inlineLane()->serve();
        });
    }
    m_notifier->setEnabled(true);
}

void ChildEngine::readOnThread()
{
    m_threadReads.store(true);
    m_threadReads.notify_one();
    if (!m_reader.joinable()) {
        m_memory.expectThreads(1);
        m_reader = std::thread([this] { readerLoop(); });
    }
}

void ChildEngine::settleReader(bool onMain)
{
    if (m_shared.present() || (m_host->threads() == 0) == onMain)
        return;
    if (onMain) {
        m_notifier->setEnabled(false);
        readOnThread();
    } else {
        m_threadReads.store(false);
        QMetaObject::invokeMethod(this, &ChildEngine::readOnMain, Qt::QueuedConnection);
    }
}

void ChildEngine::readerLoop()
{
    for (;;) {
        m_threadReads.wait(false);
        receive();
        settleReader(false);
    }
}

void ChildEngine::receive()
{
    const bool open = m_channel->receive();
    while (const auto frame = m_channel->frames().next())
        handle(*frame);
    if (!m_channel->frames().defect().isEmpty())
        fail(targetError(QStringLiteral("Parascope ") + m_channel->frames().defect()));
    if (!open)
        m_watch.leave(0);
}

void ChildEngine::handle(const wire::Frame& frame)
{
    switch (frame.type) {
    case wire::FrameType::Submit:
        return submit(frame);
    case wire::FrameType::Tune: {
        const auto tune = wire::decodeTune(frame.body);
        if (!tune)
            fail(tune.error());
        setThreads(static_cast<int>(std::min(tune.value().threads, m_setup.shape.lanes)));
        return;
    }
    case wire::FrameType::Setting: {
        const auto setting = wire::decodeSetting(frame.body);
        if (!setting)
            fail(setting.error());
        return addSetting(setting.value());
    }
    case wire::FrameType::Cancel:
        return cancelWorkloads(m_engine->settings());
    case wire::FrameType::Bye:
        m_watch.leave(0);
    default:
        fail(wire::malformed(frame.type));
    }
}

void ChildEngine::submit(const wire::Frame& frame)
{
    if (!m_tasks || !m_tasks->submit(frame.body))
        fail(wire::malformed(frame.type));
}

void ChildEngine::addSetting(const wire::Setting& setting)
{
    // On a thread of its own, one after the other: building may read directories, and tasks shall not wait.
    m_memory.expectThreads(1);
    m_builder = std::thread([this, setting, before = std::move(m_builder)]() mutable {
        if (before.joinable())
            before.join();
        if (const auto built = buildSetting(setting.parameters); !built)
            fail(built.error());
        m_channel->send(wire::encode(wire::SettingReady{setting.number}));
    });
}

void ChildEngine::fail(const Error& error)
{
    m_channel->send(wire::encode(wire::Complaint{error}));
    sendAll(*m_channel);
    m_watch.leave(1);
}

} // namespace parascope
