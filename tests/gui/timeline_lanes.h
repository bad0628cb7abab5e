// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "interval_source.h"
#include "plots/timeline_view.h"

#include <QImage>

#include <utility>

namespace parascope::test {

/// Two workers of this app and two each of two children; worker 0 of process 1 is idle.
inline Interval withWorkers(IntervalSource& source, int processes = 2, int workers = 2)
{
    Interval interval = source.next();
    interval.workers.clear();
    for (int process = 0; process <= processes; ++process) {
        for (int worker = 0; worker < workers; ++worker) {
            WorkerSample sample{process, worker, 10, 0, interval.lengthNs * 3 / 4};
            if (process == 1 && worker == 0) {
                sample.busyNs = 0;
            }
            interval.workers.push_back(sample);
        }
        ProcessSample loop;
        loop.process = process;
        loop.loopObservedNs = interval.lengthNs;
        loop.loopBusy = IntervalSource::deltaOf({1'000'000});
        if (process > 0) {
            interval.processes.push_back(loop);
        }
    }
    return interval;
}

/// The timeline of such a run; process 2 is dead from 5 to 6 s.
struct Lanes {
    explicit Lanes(int seconds = 20, int processes = 2, int workers = 2)
    {
        for (int i = 0; i < seconds * 10; ++i) {
            Interval interval = withWorkers(source, processes, workers);
            if (i == 50) {
                interval.events.push_back({5 * kNsPerSecond, QStringLiteral("exited"), 2,
                                           QStringLiteral("worker P2 exited (SIGSEGV)"), 11});
            }
            if (i == 60) {
                interval.events.push_back(
                    {6 * kNsPerSecond, QStringLiteral("respawned"), 2, QStringLiteral("ready"), 0});
            }
            run.add(interval);
        }
        view.resize(900, 260);
        view.show();
        window.setRange(TimeWindow::kAll);
        window.setLatest(nsToSeconds(run.store.latestNs()));
    }
    /// A main loop that did not answer.
    struct Freeze {
        double atSeconds;
        double ms;
        StallCause cause = StallCause::Busy;
        int process = 0;
    };
    void addStalls(const QList<Freeze>& freezes)
    {
        Interval interval = withWorkers(source);
        for (const auto& freeze : freezes) {
            Stall stall;
            stall.startNs = secondsToNs(freeze.atSeconds);
            stall.durationNs = static_cast<std::int64_t>(freeze.ms * 1e6);
            stall.cause = freeze.cause;
            stall.process = freeze.process;
            interval.stalls.push_back(stall);
        }
        run.add(interval);
        window.hold({0, 20});
    }
    /// Left and right end of the time axis.
    [[nodiscard]] std::pair<int, int> timeArea() const
    {
        const int left = qRound(theme.scaled(134));
        return {left, view.viewport()->width() - qRound(theme.scaled(60))};
    }
    QImage picture()
    {
        view.repaintLanes(); // what the window does after each interval
        return view.grab().toImage();
    }

    Theme theme;
    TimeWindow window;
    LiveRun run;
    IntervalSource source;
    TimelineView view{theme, window, run};
};

} // namespace parascope::test
