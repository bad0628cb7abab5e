// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/wire/channel.h"
#include "host/work_engine.h"
#include "measure/system/main_loop_probe.h"

#include <atomic>
#include <memory>
#include <thread>

namespace parascope {

/// A child's thread that is always free: every 100 ms it sends a Pulse with what the probe on the main thread
/// saw, and it ends the process when its stdin was closed, also while all others compute. Its writes never
/// wait: what a full pipe doesn't take goes with the next.
class ChildWatch {
public:
    explicit ChildWatch(std::shared_ptr<wire::Channel> channel);
    ~ChildWatch();

    /// From now on pulses carry what the probe saw, and workloads are cancelled before the process is left.
    /// Both outlive this object.
    void observe(MainLoopProbe& probe, WorkEngine& engine);

    /// Ends what tasks wait for outside of this process and leaves it.
    [[noreturn]] void leave(int exitCode) noexcept;

private:
    void loop();
    void sendPulse();

    std::shared_ptr<wire::Channel> m_channel;
    std::atomic<MainLoopProbe*> m_probe{nullptr};
    std::atomic<WorkEngine*> m_engine{nullptr};
    std::uint64_t m_sequence = 0;
    std::atomic<bool> m_quit{false};
    std::thread m_thread;
};

/// Workload::cancel() in every setting.
void cancelWorkloads(const WorkloadSettings& settings) noexcept;

} // namespace parascope
