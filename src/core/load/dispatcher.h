// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bell.h"
#include "base/fd_wait.h"
#include "load/delivery.h"
#include "load/link.h"
#include "load/load_counters.h"
#include "load/load_generator.h"
#include "load/scheduler.h"

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace parascope {

/// What the dispatcher tells; called on its own thread, rarely (never per task).
struct DispatcherEvents {
    std::function<void(int process)> drained; ///< a retired endpoint has given everything back
    /// An endpoint answered nonsense or closed; removeEndpoint() must follow once it is known how its process
    /// ended, and then decides what its tasks come to.
    /// `lied`: its answers were well formed and false, or its queue stands still, which nobody else can know.
    std::function<void(int process, QString why, bool lied)> broken;
    /// A task overran the time-out after `ranNs`; it counts as timed out from now on, whatever comes of it.
    std::function<void(int process, std::uint64_t task, std::int64_t ranNs)> timedOut;
    std::function<void(QString message, int process)> taskFailed;
    std::function<void()> idle; ///< nothing in flight and nothing more to come (batch done, or after stopNew)
};

struct DispatcherSetup {
    LoadModel load;
    int workers = 1;
    Transfer transfer = Transfer::Shared;
    std::uint32_t spinPauses = 0; ///< before it sleeps; 0 when the workers need every CPU
    std::uint64_t batchItems = 0;
    std::size_t batchBytesPerItem = 0;
    std::uint32_t retries = 0;  ///< times a task that was lost with its worker is given out again
    std::int64_t timeoutNs = 0; ///< a task may run this long; 0 = as long as it likes
};

/// Hands tasks to endpoints when the load says so and takes them back: one thread of its own that submits,
/// drains, records the response time and sleeps on one bell. Public calls come from one controlling thread
/// (the session's) and take effect between two rounds of the loop.
class Dispatcher {
public:
    Dispatcher(const DispatcherSetup& setup, std::shared_ptr<const Bell> bell, DispatcherEvents events);
    ~Dispatcher(); ///< quits and joins; tasks in flight stay where they are

    void begin(); ///< starts the load

    void addSetting(std::uint32_t number, const SettingInfo& info);
    /// From now on the endpoint's tasks run with this setting.
    void useSetting(int process, std::uint32_t number);
    void addEndpoint(std::shared_ptr<Endpoint> endpoint, int workers, std::uint32_t setting);
    void retireEndpoint(int process); ///< no new tasks; drained() follows
    void holdEndpoint(int process);   ///< no new tasks; its process is about to be ended
    /// It is gone; its tasks are given out again or lost. `silently`: it left with exit code 0.
    void removeEndpoint(int process, const QString& why, bool silently = false);
    void setWorkers(int process, int workers);

    void setInFlight(int inFlight, bool automatic = false);
    void setRate(double ratePerSecond);
    void setChunk(std::uint64_t chunk);
    void setSpin(std::uint32_t pauses);

    void stopNew(); ///< idle() follows once everything has come back
    void abandon(); ///< what is in flight counts as cancelled; idle() follows

    [[nodiscard]] const LoadCounters& counters() const { return m_counters; }
    [[nodiscard]] std::int64_t threadId() const { return m_threadId.load(); }
    /// After idle() only.
    [[nodiscard]] QByteArray takeBatchBytes() { return m_delivery.takeBatchBytes(); }
    [[nodiscard]] std::vector<std::uint8_t> takeBatchFailures() { return m_delivery.takeBatchFailures(); }

private:
    void post(std::function<void()> command);
    void loop();
    bool runCommands();
    bool drainAll(std::int64_t nowNs);
    bool drainLink(Link& link);
    bool submitDue(std::int64_t nowNs);
    void submitTo(Link& link, const DueTask& due, std::int64_t nowNs);
    void submitAgain(std::int64_t nowNs);
    void countLoad();
    [[nodiscard]] std::uint64_t waitingAtWorkers() const;
    [[nodiscard]] Link* linkOf(int process);
    void dropLink(int process);
    void loseLink(int process, const QString& why, bool silently);
    void sweepLinks();
    void updateLimits();
    void checkTimeouts(std::int64_t nowNs);
    void checkIdle();
    void sleep(std::int64_t nowNs);
    void updateRate(std::int64_t nowNs);

    LoadCounters m_counters;
    Delivery m_delivery;
    std::shared_ptr<const Bell> m_bell;
    DispatcherEvents m_events;
    std::unique_ptr<LoadGenerator> m_generator;
    std::vector<std::unique_ptr<Link>> m_links;
    std::vector<DoneSlot> m_done;
    std::vector<std::pair<int, QString>> m_brokenNow;
    std::deque<DueTask> m_again; ///< lost with their worker, to be given out again; still in flight
    std::vector<RunningTask> m_running;
    Scheduler m_scheduler;
    bool m_pulling; ///< tasks wait in one queue here rather than at the workers
    int m_workersNow = 0;
    std::uint32_t m_retries;
    std::int64_t m_timeoutNs;
    std::int64_t m_nextTimeoutCheckNs = 0;
    FdWaiter m_waiter;
    Transfer m_transfer;
    std::uint64_t m_seed;
    std::uint64_t m_inFlight = 0;
    std::uint32_t m_spinPauses;
    bool m_openLoop;
    bool m_started = false;
    bool m_accepting = true;
    bool m_idleTold = false;
    std::uint64_t m_windowDone = 0; ///< completions since m_windowStartNs
    std::int64_t m_windowStartNs = 0;
    double m_donePerSecond = 0;

    std::mutex m_commandMutex;
    std::vector<std::function<void()>> m_commands;
    std::atomic<bool> m_hasCommands{false};
    std::atomic<bool> m_quit{false};
    std::atomic<std::int64_t> m_threadId{0};
    std::thread m_thread;
};

} // namespace parascope
