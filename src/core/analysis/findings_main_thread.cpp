// SPDX-License-Identifier: GPL-3.0-or-later
// A main thread that does not answer, worker processes that die, memory that is not given back.
#include "analysis/finding_maker.h"

#include "base/clock.h"
#include "base/units.h"

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

constexpr double kSlowLoopMs = 50;                      ///< W3C long task, RAIL
constexpr std::int64_t kLongStarvedNs = 100 * kNsPerMs; ///< a scheduler may take a CPU away once for less
constexpr std::size_t kManyStarved = 3;
constexpr int kCrashLoop = 3;
constexpr double kLeakPerSecond = 256 * 1024; ///< lower end of the interval above this
constexpr double kLeakShare = 0.001;          ///< and above this share of the process's memory a second
constexpr double kLeakSeconds = 5;
constexpr double kLeakBytes = 2 * 1024 * 1024; ///< and as much in the whole run

/// Stalls of this app's main thread in the measured part, by cause.
struct AppStalls {
    std::size_t count = 0, starved = 0;
    const Stall* longest = nullptr;
    double totalMs = 0;
};

AppStalls appStalls(const Summary& s)
{
    AppStalls stalls;
    for (const Stall& stall : s.stalls) {
        if (stall.process != 0 || stall.startNs + stall.durationNs <= s.measuredStartNs())
            continue;
        ++stalls.count;
        stalls.starved += stall.cause == StallCause::Starved ? 1 : 0;
        stalls.totalMs += nsToMs(stall.durationNs);
        if (stalls.longest == nullptr || stall.durationNs > stalls.longest->durationNs)
            stalls.longest = &stall;
    }
    return stalls;
}

QString causeText(const Stall& stall)
{
    QString text;
    switch (stall.cause) {
    case StallCause::Busy:
        text = QStringLiteral("it was computing");
        break;
    case StallCause::Starved:
        text = QStringLiteral("it was ready to run and other threads had the CPUs");
        break;
    case StallCause::Blocked:
        text = QStringLiteral("it waited for a lock, a sleep or a file");
        break;
    case StallCause::NotAvailable:
        text = QStringLiteral("the cause is not available here");
        break;
    }
    return stall.where.isEmpty() ? text : text + QStringLiteral(" in ") + stall.where;
}

QString stallAction(const RunPlan& plan, const Stall& stall)
{
    if (plan.threads == 0 && plan.processes == 0)
        return QStringLiteral("Run the tasks on a worker thread: 1 thread instead of 0");
    switch (stall.cause) {
    case StallCause::Starved:
        return QStringLiteral("Use one worker fewer than there are CPUs");
    case StallCause::Blocked:
        return QStringLiteral("Move the wait off the main thread, or make it asynchronous");
    default:
        return QStringLiteral("Move this work to a worker, or split it into pieces below 16 ms");
    }
}

/// Whether a stall is the doing of the run: a single short loss of the CPU happens on a machine that is busy
/// with other things, too.
bool counts(const AppStalls& stalls, const Summary& s)
{
    if (stalls.longest == nullptr)
        return false;
    if (stalls.starved < stalls.count)
        return true;
    return !s.disturbed && (stalls.longest->durationNs >= kLongStarvedNs || stalls.starved >= kManyStarved);
}

const MemoryTrend* worstLeak(const Summary& s)
{
    const MemoryTrend* worst = nullptr;
    for (const MemoryTrend& trend : s.evidence.memory) {
        const double threshold = std::max(kLeakPerSecond, kLeakShare * trend.lastBytes);
        const double low = trend.slopeCi95.low.value_or(0);
        if (trend.seconds < kLeakSeconds || low <= threshold || low * trend.seconds < kLeakBytes)
            continue;
        if (trend.lateSlopeLow.value_or(0) <= threshold / 2)
            continue; // it came to rest
        if (worst == nullptr || trend.slope > worst->slope)
            worst = &trend;
    }
    return worst;
}

void findLeak(std::vector<Finding>& found, const Summary& s)
{
    const MemoryTrend* leak = worstLeak(s);
    if (leak == nullptr)
        return;
    const QString who = leak->process == 0 ? QStringLiteral("this app")
                                           : QStringLiteral("worker process %1").arg(leak->process);
    found.push_back(
        FindingMaker("leak", Severity::Warning,
                     QStringLiteral("the memory of %1 grows by %2 a second and does not come to rest")
                         .arg(who, bytesText(std::llround(leak->slope))))
            .figure("growth", leak->slope, "bytes/s")
            .figure("lower end of its 95 % interval", leak->slopeCi95.low, "bytes/s")
            .figure("upper end", leak->slopeCi95.high, "bytes/s")
            .figure("RSS at the end", leak->lastBytes, "bytes")
            .threshold(
                QStringLiteral(
                    "lower end of the Theil-Sen slope's 95 % interval above %1 a second, over 5 s or "
                    "more, in the second half as well")
                    .arg(bytesText(std::llround(std::max(kLeakPerSecond, kLeakShare * leak->lastBytes)))))
            .cost(QStringLiteral("1 GiB more every %1")
                      .arg(durationText(std::llround(1073741824.0 / leak->slope * 1e9))))
            .action(QStringLiteral(
                "Look for what a task keeps; until then, recycle workers after a number of tasks")));
}

} // namespace

void findMainThread(std::vector<Finding>& found, const Summary& s, const RunPlan& plan)
{
    const AppStalls stalls = appStalls(s);
    const bool slow = s.mainLoop.p98Ms.value_or(0) > kSlowLoopMs;
    if (!slow && !counts(stalls, s))
        return;
    const double longest =
        stalls.longest != nullptr ? nsToMs(stalls.longest->durationNs) : s.mainLoop.maxMs.value_or(0);
    QString title = QStringLiteral("the main thread did not answer for up to %1").arg(msText(longest));
    if (stalls.longest != nullptr)
        title += QStringLiteral(": ") + causeText(*stalls.longest);
    FindingMaker maker("main-thread-blocked", Severity::Serious, title);
    maker.figure("longest stall", longest, "ms")
        .figure("stalls", static_cast<double>(stalls.count), "")
        .figure("delay p98 of the main thread", s.mainLoop.p98Ms, "ms")
        .threshold(QStringLiteral(
            "a busy period of 50 ms or more (100 ms, or three, where the CPU was taken away), or "
            "a p98 delay above 50 ms"))
        .cost(s.measuredSeconds > 0 && stalls.count > 0
                  ? QStringLiteral("a click waits; %1 of the time was lost in stalls")
                        .arg(percentText(std::min(1.0, stalls.totalMs / 1e3 / s.measuredSeconds)))
                  : QStringLiteral("one click in fifty waits longer than %1")
                        .arg(msText(s.mainLoop.p98Ms.value_or(0))))
        .action(stallAction(plan, stalls.longest != nullptr ? *stalls.longest : Stall{}));
    if (stalls.longest != nullptr)
        maker.span(stalls.longest->startNs, stalls.longest->startNs + stalls.longest->durationNs);
    if (plan.threads == 0 && plan.processes == 0)
        maker.change({1, {}, {}});
    found.push_back(maker);
}

void findProcesses(std::vector<Finding>& found, const Summary& s, const RunPlan& /*plan*/)
{
    const auto crashes = static_cast<std::uint64_t>(s.workerCrashes);
    if (s.workerCrashes >= kCrashLoop || s.evidence.workersGivenUp > 0)
        found.push_back(
            FindingMaker("crash-loop", Severity::Serious,
                         QStringLiteral("worker processes died again and again: %1 times").arg(crashes))
                .figure("crashes", static_cast<double>(crashes), "")
                .figure("started again", static_cast<double>(s.workerRespawns), "")
                .figure("given up", static_cast<double>(s.evidence.workersGivenUp), "")
                .figure("tasks lost with them", static_cast<double>(s.totals.lost), "")
                .threshold(QStringLiteral("three crashes or more in a run, or a worker given up"))
                .cost(QStringLiteral("%1; each start costs time")
                          .arg(countedText(s.totals.lost, QStringLiteral("task was lost"),
                                           QStringLiteral("tasks were lost"))))
                .action(QStringLiteral("Run one task alone and look at how it ends")));
    else if (s.workerCrashes > 0)
        found.push_back(FindingMaker("worker-died", Severity::Warning,
                                     countedText(crashes, QStringLiteral("worker process died"),
                                                 QStringLiteral("worker processes died")))
                            .figure("crashes", static_cast<double>(crashes), "")
                            .threshold(QStringLiteral("more than none"))
                            .cost(QStringLiteral("%1 with it")
                                      .arg(countedText(s.totals.lost, QStringLiteral("task was lost"),
                                                       QStringLiteral("tasks were lost"))))
                            .action(QStringLiteral("Look at its exit among the events")));
    findLeak(found, s);
}

} // namespace parascope
