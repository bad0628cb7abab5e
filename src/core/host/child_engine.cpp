// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/child_engine.h"

#include "base/clock.h"
#include "base/fd_wait.h"
#include "host/child_stdio.h"
#include "workload/catalogue.h"

#include <QSocketNotifier>

#include <algorithm>

namespace parascope {
namespace {

/// How often the reader thread looks for late results of lanes while the main thread reads and works.
constexpr std::int64_t kLateResultsNs = 10 * kNsPerMs;

} // namespace

ChildEngine::ChildEngine(std::shared_ptr<wire::Channel> channel, ChildWatch& watch, const ChildSetup& setup,
                         const SharedDescriptors& shared)
    : m_channel(std::move(channel)), m_watch(watch), m_setup(setup), m_shared(shared)
{
}

ChildEngine::~ChildEngine() = default;

Result<std::unique_ptr<TaskPort>> ChildEngine::openPort()
{
    auto made = m_shared.present() ? Result<Bell>(Bell(m_shared.bell)) : Bell::create();
    auto wake = m_shared.present() ? Result<Bell>(Bell(m_shared.wake)) : Bell::create();
    if (!made || !wake)
        return made ? wake.error() : made.error();
    m_doneBell = std::make_shared<const Bell>(std::move(made).value());
    if (m_shared.present()) {
        for (const int fd : {m_shared.port, m_shared.bell, m_shared.wake})
            closeOnExec(fd);
    }
    auto port = m_shared.present() ? TaskPort::attach(m_shared.port, m_setup.shape, m_doneBell)
                                   : TaskPort::createPrivate(m_setup.shape, m_doneBell);
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
    m_probe = std::make_unique<MainLoopProbe>();
    m_probe->setActive(true);
    m_host = std::make_unique<LocalHost>(m_engine, m_setup.dispatch, this);
    m_mainTasks = std::make_unique<ChildTasks>(*m_engine, *m_channel, m_host->perTaskPool());
    if (!m_shared.present())
        m_host->inlineLane()->setAfterTask([this](std::int64_t endNs) { m_mainTasks->sendInBatches(endNs); });
    m_host->setThreads(m_setup.threads);
    m_watch.observe(*m_probe, *m_engine);
    return {};
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
    m_channel->send(wire::emptyFrame(wire::FrameType::Ready));
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
            receive(*m_mainTasks);
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
    if (m_reader.joinable())
        m_doneBell->ring();
    else
        m_reader = std::thread([this] { readerLoop(); });
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
    ChildTasks tasks(*m_engine, *m_channel, m_host->perTaskPool());
    const bool inFrames = !m_shared.present();
    FdWaiter waiter;
    for (;;) {
        const bool reading = m_threadReads.load();
        waiter.clear();
        if (reading)
            waiter.watchRead(m_channel->inFd());
        if (inFrames) {
            waiter.watchRead(m_doneBell->fd());
            if (reading)
                m_engine->port().arm(m_setup.shape.cells);
            tasks.sendFinished(); // what ended before we armed rings no bell
        }
        waiter.wait(reading ? -1 : kLateResultsNs);
        if (inFrames) {
            m_engine->port().disarm();
            m_doneBell->clear();
        }
        if (reading && waiter.readable(m_channel->inFd())) {
            receive(tasks);
            settleReader(false);
        }
    }
}

void ChildEngine::receive(ChildTasks& tasks)
{
    const bool open = m_channel->receive();
    while (const auto frame = m_channel->frames().next())
        handle(*frame, tasks);
    if (!m_channel->frames().defect().isEmpty())
        fail(targetError(QStringLiteral("Parascope ") + m_channel->frames().defect()));
    if (!open)
        m_watch.leave(0);
}

void ChildEngine::handle(const wire::Frame& frame, ChildTasks& tasks)
{
    switch (frame.type) {
    case wire::FrameType::Submit:
        return submit(frame, tasks);
    case wire::FrameType::Tune: {
        const auto tune = wire::decodeTune(frame.body);
        if (!tune)
            fail(tune.error());
        m_host->setThreads(static_cast<int>(std::min(tune.value().threads, m_setup.shape.lanes)));
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

void ChildEngine::submit(const wire::Frame& frame, ChildTasks& tasks)
{
    if (m_shared.present() || !tasks.submit(frame.body))
        fail(wire::malformed(frame.type));
}

void ChildEngine::addSetting(const wire::Setting& setting)
{
    // On a thread of its own, one after the other: building may read directories, and tasks shall not wait.
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
