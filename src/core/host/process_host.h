// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bell.h"
#include "base/result.h"
#include "host/child_setup.h"
#include "host/child_start.h"
#include "host/endpoint.h"
#include "host/wire/channel.h"
#include "measure/system/main_loop_probe.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace parascope {

class StdioEndpoint;

/// One child from its start to its end: process, handshake, and the frames that are not tasks. Lives on the
/// session's thread. Used once; a respawn is a new object.
class ProcessHost : public QObject {
    Q_OBJECT
public:
    ProcessHost(int process, const ChildSetup& setup, std::shared_ptr<const Bell> dispatcherBell,
                const SupervisorTimes& times, QObject* parent = nullptr);
    /// Kills a child that still lives and waits for it.
    ~ProcessHost() override;

    /// Starts the child and sends it its setup without waiting. Errors (Own, Usage): no worker program, no
    /// memory, no descriptors, a wish that can't be met. ended() or failed() follow otherwise.
    [[nodiscard]] Result<void> start();

    void setThreads(int threads);
    void addSetting(std::uint32_t number, const ParameterValues& parameters);
    void cancelTasks();
    /// Bye and end of its stdin, later SIGTERM, later SIGKILL. ended() then says "expected".
    void end();
    /// Ends it because of something it did: SIGTERM first when `gently`, SIGKILL at once or a while later.
    /// ended() then says "not expected" and why.
    void putDown(const QString& why, bool gently);

    /// When it last gave a sign of life (monotonic), being ready is one; 0 = it has never sent a pulse (a
    /// small script may send none at all, and is then not listened for).
    [[nodiscard]] std::int64_t lastSignNs() const { return m_lastSignNs; }
    /// Since when the main thread of a child with threads, which has nothing to do with tasks, has not
    /// returned to its event loop; 0 = it has, or that can't be told.
    [[nodiscard]] std::int64_t mainBusySinceNs() const { return m_mainBusySinceNs; }
    [[nodiscard]] bool dying() const { return m_ending || !m_defect.isEmpty(); }
    /// Of the program that works: behind a launcher that stays, not the launcher's. 0 = it runs no more.
    [[nodiscard]] qint64 pid() const { return m_workerPid > 0 ? m_workerPid : m_process.processId(); }

Q_SIGNALS:
    void ready(std::shared_ptr<parascope::Endpoint> endpoint, qint64 nsToReady);
    void settingReady(quint32 number);
    void pulse(const parascope::LoopReport& report);
    /// The child said why it can't work; ended() follows.
    void complained(const parascope::Error& error);
    /// The launcher or program could not be started at all; ended() does not follow.
    void failedToStart(const parascope::Error& error);
    void ended(const parascope::ChildExit& exit);

private:
    enum class Stage { Starting, Building, Ready };
    class Route;

    [[nodiscard]] Result<void> makePort();
    [[nodiscard]] Result<void> launch(const QStringList& command);
    void receive();
    void handle(wire::FrameType type, std::span<const std::byte> body);
    void handleHello(std::span<const std::byte> body);
    void handleReady();
    void announceReady();
    void takeSettingReady(std::uint32_t number);
    void takePulse(const LoopReport& report);
    void pulseWhilePreparing();
    [[nodiscard]] bool mayStillRunTasks(std::int64_t busySinceNs);
    void loseStartPatience();
    [[nodiscard]] Result<std::shared_ptr<Endpoint>> makeEndpoint();
    [[nodiscard]] Result<std::shared_ptr<Endpoint>> makeStdioEndpoint();
    void stopReading();
    void closedOutput();
    void breakOff(const QString& why);
    void kill();
    void terminate();
    bool signalWorker(ChildSignal signal);
    void keepStderr();
    void processFinished(int exitCode, QProcess::ExitStatus status);
    [[nodiscard]] bool endedByMemoryLimit(int exitCode, QProcess::ExitStatus status) const;
    [[nodiscard]] QString exitText(int exitCode, QProcess::ExitStatus status) const;

    int m_number;
    ChildSetup m_setup;
    std::shared_ptr<const Bell> m_dispatcherBell;
    SupervisorTimes m_times;
    QProcess m_process;
    QTimer m_patience;              ///< ready in time, then: gone in time
    std::shared_ptr<Route> m_route; ///< how the dispatcher's thread reaches this object
    std::shared_ptr<wire::Channel> m_channel;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<TaskPort> m_port; ///< until ready, when memory is shared
    Stage m_stage = Stage::Starting;
    std::int64_t m_startNs = 0;
    std::int64_t m_lastSignNs = 0;
    std::int64_t m_mainBusySinceNs = 0;
    std::int64_t m_threadsSinceNs = 0; ///< it was told to have threads, having had none
    qint64 m_workerPid = 0;            ///< known only where it is not that of m_process
    QByteArray m_workerStart;          ///< so that its number is not taken for a later process
    int m_unconfirmedSettings = 0;     ///< sent after the setup, before ready
    bool m_shared = false;
    bool m_childIsReady = false;
    bool m_mainLeftTasks = true; ///< its main thread was seen free since then
    bool m_pulses = false;       ///< it has sent one before it was ready
    bool m_sameClock = true;
    bool m_complained = false;
    bool m_silentStart = false;
    bool m_ending = false;
    bool m_terminated = false; ///< SIGTERM was sent
    QString m_defect;          ///< why we killed it
    QByteArray m_stderrTail;
};

} // namespace parascope
