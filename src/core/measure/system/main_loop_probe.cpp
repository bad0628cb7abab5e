// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/main_loop_probe.h"

#include "measure/system/loop_watchdog.h"
#include "measure/system/poll_hook.h"
#include "measure/system/probed_application.h"

#include <algorithm>
#include <optional>

namespace parascope {

class MainLoopProbe::Private {
public:
    Private()
    {
        hook.emplace(meter);
        if (!hook->installed())
            feed.emplace(meter);
    }
    [[nodiscard]] bool available() const { return hook->installed() || feed->installed(); }

    StallWitness witness;
    WatchedThread thread;
    LoopMeter meter{
        [this](std::int64_t since, std::int64_t now) { return witness.judge(since, now, thread.figures()); }};
    std::optional<PollHook> hook;
    std::optional<EventFeed> feed;
    LoopWatchdog watchdog{[this] { return meter.busySince(); }, thread, witness};
    ShardReader reader;
    ShardMerger merger;
    std::int64_t observedUntilNs = monotonicNs();
};

MainLoopProbe::MainLoopProbe() : d(std::make_unique<Private>()) {}

MainLoopProbe::~MainLoopProbe() = default;

bool MainLoopProbe::available() const
{
    return d->available();
}

void MainLoopProbe::setActive(bool active, std::int64_t periodNs)
{
    if (active && d->available())
        d->watchdog.start(periodNs);
    else
        d->watchdog.stop();
}

LoopReport MainLoopProbe::collect()
{
    LoopReport report;
    if (!d->available())
        return report;
    report.busySinceNs = d->meter.busySince();
    d->merger.add(d->meter.lengths(), d->reader);
    report.busy = d->merger.take();
    StallRecord stall;
    while (d->meter.takeStall(stall)) {
        const StallVerdict& verdict = stall.verdict;
        const std::string_view place = verdict.place.view();
        report.stalls.push_back({stall.startNs, stall.durationNs, 0, verdict.cause, verdict.runRatio,
                                 verdict.waitRatio,
                                 QString::fromLatin1(place.data(), static_cast<qsizetype>(place.size()))});
    }
    // A busy period still going on belongs to the report in which it ends, and so does the time it covers.
    const std::int64_t until = report.busySinceNs != 0 ? report.busySinceNs : monotonicNs();
    report.observedNs = std::max<std::int64_t>(0, until - d->observedUntilNs);
    d->observedUntilNs = std::max(d->observedUntilNs, until);
    return report;
}

} // namespace parascope
