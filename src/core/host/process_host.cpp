// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/process_host.h"

#include "base/clock.h"
#include "host/child_start.h"
#include "host/port_endpoint.h"
#include "host/stdio_endpoint.h"
#include "host/wire/messages.h"
#include "host/worker_program.h"

#include <QSocketNotifier>

#include <chrono>
#include <mutex>

namespace parascope {

/// The dispatcher's thread may still hold an endpoint when this object goes: it then calls into the void.
class ProcessHost::Route {
public:
    explicit Route(ProcessHost* to) : m_to(to) {}
    void cut()
    {
        const std::lock_guard lock(m_mutex);
        m_to = nullptr;
    }
    template <typename Call> void post(Call call)
    {
        const std::lock_guard lock(m_mutex);
        if (m_to != nullptr)
            QMetaObject::invokeMethod(
                m_to, [to = m_to, call = std::move(call)] { call(*to); }, Qt::QueuedConnection);
    }

private:
    std::mutex m_mutex;
    ProcessHost* m_to;
};

ProcessHost::ProcessHost(int process, const ChildSetup& setup, std::shared_ptr<const Bell> dispatcherBell,
                         const SupervisorTimes& times, QObject* parent)
    : QObject(parent), m_number(process), m_setup(setup), m_dispatcherBell(std::move(dispatcherBell)),
      m_times(times), m_route(std::make_shared<Route>(this))
{
    m_patience.setSingleShot(true);
    connect(&m_process, &QProcess::finished, this, &ProcessHost::processFinished);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ProcessHost::keepStderr);
}

ProcessHost::~ProcessHost()
{
    m_route->cut();
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        kill();
        m_process.waitForFinished(-1);
    }
}

Result<void> ProcessHost::start()
{
    m_startNs = monotonicNs();
    const auto shared = usesSharedMemory(m_setup);
    if (!shared)
        return shared.error();
    m_shared = shared.value();
    const auto command = workerCommand(m_setup.launcher);
    if (!command)
        return command.error();
    if (m_shared) {
        if (auto made = makePort(); !made)
            return made.error();
    }
    return launch(command.value());
}

Result<void> ProcessHost::makePort()
{
    auto port = TaskPort::createShared(m_setup.shape, m_dispatcherBell);
    if (!port)
        return port.error();
    auto wake = Bell::create();
    if (!wake)
        return wake.error();
    m_port = std::move(port).value();
    m_port->setWorkerBell(std::move(wake).value());
    m_port->setSpin(m_setup.spinPauses);
    return {};
}

Result<void> ProcessHost::launch(const QStringList& command)
{
    wire::ignoreBrokenPipeSignal();
    auto toChild = wire::createPipe();
    if (!toChild)
        return toChild.error();
    auto fromChild = wire::createPipe();
    if (!fromChild)
        return fromChild.error();
    SharedDescriptors shared;
    if (m_port)
        shared = {m_port->fd(), m_dispatcherBell->fd(), m_port->workerBell().fd()};
    connectChild(m_process, toChild.value().read.fd(), fromChild.value().write.fd(), shared);

    connect(&m_process, &QProcess::errorOccurred, this, [this, command](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failedToStart(usageError(QStringLiteral("can't start a worker process"),
                                            command.first() + QStringLiteral(": ") + m_process.errorString(),
                                            QStringLiteral("check the launcher and the installation")));
    });
    m_patience.callOnTimeout(this, &ProcessHost::loseStartPatience);
    m_patience.start(m_times.readyMs);
    m_process.start(command.first(), command.mid(1) + childArguments(shared));

    wire::setNonBlocking(fromChild.value().read.fd());
    wire::setNonBlocking(toChild.value().write.fd());
    m_channel =
        std::make_shared<wire::Channel>(std::move(fromChild.value().read), std::move(toChild.value().write));
    ChildSetup told = m_setup;
    told.channel = m_shared ? ChannelKind::SharedMemory : ChannelKind::Stdio;
    told.shape.sharedInput = m_shared && m_setup.shape.sharedInput;
    m_channel->send(wire::encode(told));
    m_notifier = std::make_unique<QSocketNotifier>(m_channel->inFd(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ProcessHost::receive);
    return {};
}

void ProcessHost::receive()
{
    const bool open = m_channel->receive();
    if (m_channel->hasUnsent())
        m_channel->flush();
    while (m_notifier && m_defect.isEmpty()) {
        const auto frame = m_channel->frames().next();
        if (!frame)
            break;
        handle(frame->type, frame->body);
    }
    if (!m_notifier)
        return; // the endpoint reads from here on
    if (const QString& defect = m_channel->frames().defect(); !defect.isEmpty())
        breakOff(defect);
    else if (!open)
        closedOutput();
}

void ProcessHost::handle(wire::FrameType type, std::span<const std::byte> body)
{
    if ((m_stage == Stage::Starting) != (type == wire::FrameType::Hello))
        return breakOff(QStringLiteral("sent an unexpected %1 frame").arg(wire::frameTypeName(type)));
    const auto judged = [this](const auto& message) {
        if (!message.ok())
            breakOff(message.error().what);
        return message.ok();
    };
    switch (type) {
    case wire::FrameType::Hello:
        return handleHello(body);
    case wire::FrameType::Ready:
        return handleReady();
    case wire::FrameType::Pulse:
        if (const auto message = wire::decodePulse(body); judged(message)) {
            if (m_stage == Stage::Ready)
                takePulse(message.value().report);
            else
                pulseWhilePreparing();
        }
        return;
    case wire::FrameType::SettingReady:
        if (const auto message = wire::decodeSettingReady(body); judged(message))
            takeSettingReady(message.value().number);
        return;
    case wire::FrameType::Error:
        if (const auto message = wire::decodeComplaint(body); judged(message)) {
            m_complained = true;
            m_patience.start(m_times.byeMs);
            Q_EMIT complained(message.value().error);
        }
        return;
    default:
        return breakOff(QStringLiteral("sent an unexpected %1 frame").arg(wire::frameTypeName(type)));
    }
}

void ProcessHost::takeSettingReady(std::uint32_t number)
{
    if (m_stage == Stage::Ready)
        Q_EMIT settingReady(number);
    else if (m_unconfirmedSettings == 0) // else it would be ready before it has all it was sent
        breakOff(QStringLiteral("sent an unexpected SettingReady frame"));
    else if (--m_unconfirmedSettings == 0)
        announceReady();
}

void ProcessHost::takePulse(const LoopReport& report)
{
    m_lastSignNs = monotonicNs();
    const bool mainHasNoTasks = m_setup.threads > 0 && m_sameClock && !mayStillRunTasks(report.busySinceNs);
    m_mainBusySinceNs = mainHasNoTasks ? report.busySinceNs : 0;
    Q_EMIT pulse(report);
}

/// Whether a main thread that is busy since then may be so with a task of before it got threads: one that
/// runs yet, or the next, begun before the child heard of them.
bool ProcessHost::mayStillRunTasks(std::int64_t busySinceNs)
{
    if (busySinceNs == 0)
        m_mainLeftTasks = true;
    else if (busySinceNs <= m_threadsSinceNs)
        m_mainLeftTasks = false;
    return !m_mainLeftTasks;
}

void ProcessHost::pulseWhilePreparing()
{
    m_pulses = true;
    m_patience.start(m_times.readyMs);
}

void ProcessHost::loseStartPatience()
{
    m_silentStart = true;
    breakOff(m_complained ? QStringLiteral("did not exit after its error")
                          : QStringLiteral("did not get ready within %1 s").arg(m_times.readyMs / 1000.0));
}

void ProcessHost::handleHello(std::span<const std::byte> body)
{
    const auto hello = wire::decodeHello(body);
    if (!hello) {
        m_defect = hello.error().what;
        Q_EMIT complained({ErrorKind::Own, QStringLiteral("a worker process ") + hello.error().what,
                           m_process.program(), hello.error().advice});
        m_process.kill();
        return;
    }
    m_sameClock = hello.value().hostId == wire::ownHostId();
    // What it says is its number only if it sees the same numbers: in a container it sees others.
    if (m_sameClock && isDescendant(hello.value().pid, m_process.processId())) {
        m_workerPid = hello.value().pid;
        m_workerStart = startOf(m_workerPid);
    }
    m_channel->frames().setLimit(wire::kMaxFrame);
    m_stage = Stage::Building;
}

void ProcessHost::handleReady()
{
    if (m_childIsReady)
        return breakOff(QStringLiteral("sent an unexpected Ready frame"));
    m_childIsReady = true;
    announceReady();
}

void ProcessHost::announceReady()
{
    if (!m_childIsReady || m_unconfirmedSettings > 0)
        return;
    m_stage = Stage::Ready;
    m_patience.stop();
    if (m_pulses)
        m_lastSignNs = monotonicNs();
    const std::int64_t took = monotonicNs() - m_startNs;
    auto endpoint = makeEndpoint();
    if (!endpoint)
        return breakOff(endpoint.error().sentence());
    Q_EMIT ready(std::move(endpoint).value(), took);
}

Result<std::shared_ptr<Endpoint>> ProcessHost::makeEndpoint()
{
    if (!m_shared)
        return makeStdioEndpoint();
    return std::shared_ptr<Endpoint>(std::make_shared<PortEndpoint>(m_number, std::move(m_port), nullptr));
}

Result<std::shared_ptr<Endpoint>> ProcessHost::makeStdioEndpoint()
{
    StdioEndpoint::Events events;
    events.frame = [route = m_route](wire::FrameType type, const QByteArray& body) {
        route->post([type, body](ProcessHost& host) {
            host.handle(type,
                        std::as_bytes(std::span(body.constData(), static_cast<std::size_t>(body.size()))));
        });
    };
    events.broken = [route = m_route](const QString& why) {
        route->post([why](ProcessHost& host) { why.isEmpty() ? host.closedOutput() : host.breakOff(why); });
    };
    auto endpoint =
        StdioEndpoint::create({m_number, m_setup.shape, m_sameClock}, m_channel, std::move(events));
    if (!endpoint)
        return endpoint.error();
    stopReading();
    return std::shared_ptr<Endpoint>(std::move(endpoint).value());
}

void ProcessHost::stopReading()
{
    // Not deleted at once: this runs inside its signal.
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
}

void ProcessHost::setThreads(int threads)
{
    if (m_setup.threads == 0 && threads > 0) {
        m_threadsSinceNs = monotonicNs();
        m_mainLeftTasks = false;
    }
    m_setup.threads = threads;
    m_channel->send(wire::encode(wire::Tune{static_cast<std::uint32_t>(threads)}));
}

void ProcessHost::addSetting(std::uint32_t number, const ParameterValues& parameters)
{
    if (m_stage != Stage::Ready)
        ++m_unconfirmedSettings;
    m_channel->send(wire::encode(wire::Setting{number, parameters}));
}

void ProcessHost::cancelTasks()
{
    m_channel->send(wire::emptyFrame(wire::FrameType::Cancel));
}

} // namespace parascope
