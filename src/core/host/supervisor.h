// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bell.h"
#include "base/result.h"
#include "host/child_setup.h"
#include "host/endpoint.h"
#include "measure/system/main_loop_probe.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <vector>

namespace parascope {

class ProcessHost;

/// Owns the children of a run: starts them, waits until they are ready, notices their end and their silence,
/// starts them again with growing pauses, retires them, and ends them all. A slot is given up when its child
/// ends too often right after its start, or uses up its restarts of a minute. Slots are numbered 1..P and
/// keep their number when their child is started again.
///
/// Lives on one thread with an event loop (the session's); all calls and signals there. That thread must
/// outlive the children: the kernel ends a child when the thread that started it ends (PR_SET_PDEATHSIG).
///
/// For each child: ready() ... [retiring() -> release()] ... gone(). gone() comes exactly once for each
/// ready(), and also for a child that ended before it was ready.
class Supervisor : public QObject {
    Q_OBJECT
public:
    /// `dispatcherBell` wakes the dispatcher when a child with shared memory finished tasks.
    Supervisor(ChildSetup setup, std::shared_ptr<const Bell> dispatcherBell, QObject* parent = nullptr);
    Supervisor(ChildSetup setup, std::shared_ptr<const Bell> dispatcherBell, const SupervisorTimes& times,
               QObject* parent = nullptr);
    /// Kills what still lives and waits for it.
    ~Supervisor() override;

    /// How many slots shall have a child. More: they are started. Fewer: the highest are retired.
    void setCount(int processes);
    /// Threads in every child, now and when it is started again.
    void setThreads(int threads);
    /// A new task-size setting; numbers count up from 1 (0 are the plan's own parameters). Children that
    /// start later get it before they are ready.
    void addSetting(std::uint32_t number, const ParameterValues& parameters);
    /// The dispatcher let go of a retiring endpoint: its child is ended.
    void release(int process);
    /// Lets a child finish what it has and starts it anew.
    void recycle(int process);
    /// Ends a child that must not go on (time-out, memory limit, lies): with SIGTERM first when `gently`.
    /// gone() then gives `why`, and it is started again as after a crash. False: there is none to end.
    bool endChild(int process, const QString& why, bool gently);
    /// Ends what tasks wait for outside of the children (Workload::cancel); they then come back as failed.
    void cancelTasks();
    /// Asks every child to end, then insists; emits allGone() once there is none, also when there was none.
    void stopAll();

    [[nodiscard]] int aliveCount() const;   ///< children that were started and have not ended
    [[nodiscard]] int hopefulCount() const; ///< slots that have a child or will have one again
    [[nodiscard]] std::vector<int> readyProcesses() const;
    [[nodiscard]] qint64 pidOf(int process) const; ///< 0 = no child there now

Q_SIGNALS:
    void spawning(int process);
    void ready(int process, std::shared_ptr<parascope::Endpoint> endpoint, qint64 pid, qint64 nsToReady);
    /// Give it no more tasks; call release() when it has given all of them back.
    void retiring(int process);
    void gone(int process, const parascope::ChildExit& exit);
    void respawning(int process, qint64 delayNs);
    void settingReady(int process, quint32 number);
    void pulse(int process, const parascope::LoopReport& report);
    /// It gave no sign of life and is being killed; gone() follows.
    void hung(int process, const QString& why);
    /// No child can be had in a slot: worker program missing, launcher not found, the workload can't be built
    /// there, or it ended too often right after its start. The slot stays empty.
    void failed(const parascope::Error& error, int process);
    void allGone();

private:
    struct Slot;
    [[nodiscard]] Slot* find(int process);
    void launch(Slot& slot);
    void retire(Slot& slot);
    void childReady(Slot& slot, std::shared_ptr<Endpoint> endpoint, qint64 nsToReady);
    void takeSettingReady(Slot& slot, std::uint32_t number);
    void childEnded(Slot& slot, ChildExit exit);
    void giveUp(Slot& slot, const Error& error);
    void respawnOrGiveUp(Slot& slot, const ChildExit& exit);
    [[nodiscard]] bool restartsUsedUp(Slot& slot) const;
    void scheduleRespawn(Slot& slot);
    void listenForLife();
    [[nodiscard]] QString silenceOf(const Slot& slot, std::int64_t nowNs) const;
    void finishIfStopped();

    ChildSetup m_setup;
    SupervisorTimes m_times;
    std::shared_ptr<const Bell> m_bell;
    std::vector<std::unique_ptr<Slot>> m_slots; ///< index = process - 1
    QTimer m_listening;
    std::int64_t m_listeningSinceNs =
        0; ///< silence counts from here: before, we may have been asleep ourselves
    std::int64_t m_lastListenNs = 0;
    int m_count = 0;
    bool m_stopping = false;
    bool m_allGoneSent = false;
};

} // namespace parascope
