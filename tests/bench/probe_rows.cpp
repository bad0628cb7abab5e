// SPDX-License-Identifier: GPL-3.0-or-later
// Known blocks on the main thread against what the probe says; and what the probe costs when nothing happens.
#include "rows.h"

#include "base/clock.h"
#include "measure/system/main_loop_probe.h"
#include "measure/system/samplers.h"

#include <QEventLoop>
#include <QTimer>

#include <array>
#include <cmath>

namespace parascope::bench {
namespace {

constexpr std::array<int, 7> kBlocksMs{2, 5, 20, 50, 100, 200, 500};

void runLoopFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void busyFor(std::int64_t ns)
{
    const std::int64_t end = monotonicNs() + ns;
    while (monotonicNs() < end) {
    }
}

/// Injects one block; returns the error of the busy period found for it in ms (1000 = not found).
double errorOfOneBlock(MainLoopProbe& probe, int ms, bool nested)
{
    std::int64_t truth = 0;
    QTimer::singleShot(7, [&] {
        if (nested)
            runLoopFor(30); // waiting inside is no block
        const std::int64_t start = monotonicNs();
        busyFor(ms * kNsPerMs);
        truth = monotonicNs() - start;
    });
    runLoopFor(ms + (nested ? 80 : 50));
    const LoopReport report = probe.collect();
    // Everything else in this loop is far below a millisecond: the longest busy period is the block. Stalls
    // carry their exact length, shorter ones that of their bucket (0.1 %).
    std::int64_t found = report.busy.max;
    for (const Stall& stall : report.stalls)
        found = stall.durationNs;
    const bool false_ = report.stalls.size() != (ms >= 50 ? 1U : 0U);
    return false_ ? 1000 : std::abs(nsToMs(found - truth));
}

double worstError()
{
    MainLoopProbe probe;
    probe.setActive(true);
    runLoopFor(20);
    (void)probe.collect();
    double worst = 0;
    for (const int ms : kBlocksMs)
        for (const bool nested : {false, true})
            worst = std::max(worst, errorOfOneBlock(probe, ms, nested));
    return worst;
}

double idleCost()
{
    const auto cpuOf = [](bool active) {
        MainLoopProbe probe;
        probe.setActive(active);
        const std::int64_t before = processCpuNs().value_or(0);
        runLoopFor(2'000);
        return static_cast<double>(processCpuNs().value_or(0) - before) / 2e9 * 100;
    };
    return cpuOf(true);
}

} // namespace

void addProbeRows(std::vector<Row>& rows)
{
    rows.push_back(
        {QStringLiteral(
             "blocks of 2 to 500 ms, plain and behind a nested loop: worst error, none missed or false"),
         {},
         QStringLiteral("ms"),
         worstError,
         {},
         0.5,
         false,
         7});
    rows.push_back({QStringLiteral("idle main thread with probe and watchdog, share of a core"),
                    {},
                    QStringLiteral("%"),
                    idleCost,
                    {},
                    0.3,
                    false,
                    7});
}

} // namespace parascope::bench
