// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bell.h"
#include "host/wire/channel.h"
#include "host/work_engine.h"
#include "measure/system/main_loop_probe.h"

#include <atomic>
#include <memory>
#include <thread>

namespace parascope {

class ChildTasks;

/// A child's thread that is always free: every 100 ms it sends a Pulse with what the probe on the main thread
/// saw, it ends the process when its stdin was closed, also while all others compute, and it sends the
/// results that a worker held back for a batch and then could not. Its writes never wait: what a full pipe
/// doesn't take goes with the next.
class ChildWatch {
public:
    ChildWatch(std::shared_ptr<wire::Channel> channel, Bell bell);
    ~ChildWatch();

    // Objects given here must outlive this one.
    void cancelAtTheEnd(WorkEngine& engine) { m_engine.store(&engine); } ///< its workloads, before leave()
    void collectFrom(MainLoopProbe& probe) { m_probe.store(&probe); }    ///< for the pulses
    void sendLateFrom(ChildTasks& tasks) { m_tasks.store(&tasks); }      ///< when reminded

    /// In a millisecond, send the results that lie ready. Any thread; cheap while one is outstanding.
    void remind() noexcept;

    /// Ends what tasks wait for outside of this process and leaves it.
    [[noreturn]] void leave(int exitCode) noexcept;

private:
    void loop();
    void sendPulse();

    std::shared_ptr<wire::Channel> m_channel;
    Bell m_bell; ///< rung by remind()
    std::atomic<WorkEngine*> m_engine{nullptr};
    std::atomic<MainLoopProbe*> m_probe{nullptr};
    std::atomic<ChildTasks*> m_tasks{nullptr};
    std::atomic<bool> m_reminded{false};
    std::atomic<bool> m_quit{false};
    std::uint64_t m_sequence = 0;
    std::thread m_thread;
};

/// Workload::cancel() in every setting.
void cancelWorkloads(const WorkloadSettings& settings) noexcept;

} // namespace parascope
