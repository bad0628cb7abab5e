// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "measure/system/main_loop_probe.h"
#include "measure/system/samplers.h"

#include <QEventLoop>
#include <QMetaObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <thread>
#include <vector>

namespace parascope::test {

/// Runs the event loop. (Not QTest::qWait: it sleeps between its looks at the loop, which blocks the loop.)
inline void runLoop(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Runs `action` as an event handler of the running loop and lets the loop go on for a moment. The end is
/// asked for after the action: a quit() that fell due in an inner processEvents() would not wake the outer
/// wait.
inline void handle(const std::function<void()>& action)
{
    QEventLoop loop;
    QMetaObject::invokeMethod(
        &loop,
        [&] {
            action();
            QTimer::singleShot(5, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        },
        Qt::QueuedConnection);
    loop.exec();
}

inline void compute(std::int64_t ms)
{
    const std::int64_t end = monotonicNs() + ms * kNsPerMs;
    while (monotonicNs() < end) {
    }
}

inline void sleepFor(std::int64_t ms)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
}

/// Everything the probe reported, kept together over several collect() calls.
struct Seen {
    HistogramDelta busy;
    std::vector<Stall> stalls;
    std::int64_t observedNs = 0;

    void take(MainLoopProbe& probe)
    {
        const LoopReport report = probe.collect();
        busy.merge(report.busy);
        stalls.insert(stalls.end(), report.stalls.begin(), report.stalls.end());
        observedNs += report.observedNs;
    }
    /// How many busy periods lasted `ns` or longer (to the histogram's 0.1 %).
    [[nodiscard]] std::uint64_t atLeast(std::int64_t ns) const
    {
        std::uint64_t found = 0;
        for (const auto& [index, count] : busy.counts) {
            const HistogramLayout& layout = HistogramLayout::standard();
            const std::int64_t lowest = layout.valueAt(static_cast<std::int32_t>(index));
            found += layout.highestEquivalent(lowest) >= ns ? count : 0;
        }
        return found;
    }
};

} // namespace parascope::test
