// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/watched_thread.h"

#include "measure/system/kept_file.h"
#include "measure/system/proc_parsers.h"
#include "measure/system/samplers.h"

#include <array>
#include <string>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace parascope {

class WatchedThread::Private {
public:
    const std::int64_t tid = currentThreadId();
    const KeptFile folder = KeptFile::folder("/proc/thread-self");
    const KeptFile schedstat{folder, "schedstat"};
    const KeptFile wchan{folder, "wchan"};
};

WatchedThread::WatchedThread() : d(std::make_unique<Private>()) {}

WatchedThread::~WatchedThread() = default;

ThreadFigures WatchedThread::figures() const noexcept
{
    ThreadFigures figures;
    std::array<char, 96> text{};
    // The run time comes from the thread's CPU clock: schedstat's own is brought up to date at a timer tick
    // only, which is up to 10 ms late while the thread computes.
    figures.runNs = threadCpuNs(d->tid).value_or(-1);
    if (const std::optional<SchedStat> stat = parseSchedStat(d->schedstat.read(text)))
        figures.waitNs = stat->waitNs;
    return figures;
}

PlaceName WatchedThread::place() const noexcept
{
    std::array<char, 128> text{};
    PlaceName place;
    place.set(parseWchan(d->wchan.read(text)));
    return place;
}

void becomeWatchdogThread()
{
    constexpr int kNice = -10;
    ::prctl(PR_SET_NAME, "loop-watchdog");
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(currentThreadId()),
                  kNice); // refused without the right: fine
}

} // namespace parascope
