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

Sentence causeText(const Stall& stall)
{
    Sentence text;
    switch (stall.cause) {
    case StallCause::Busy:
        text = Sentence(QT_TRANSLATE_NOOP("Core", "it was computing"));
        break;
    case StallCause::Starved:
        text = Sentence(QT_TRANSLATE_NOOP("Core", "it was ready to run and other threads had the CPUs"));
        break;
    case StallCause::Blocked:
        text = Sentence(QT_TRANSLATE_NOOP("Core", "it waited for a lock, a sleep or a file"));
        break;
    case StallCause::NotAvailable:
        text = Sentence(QT_TRANSLATE_NOOP("Core", "the cause is not available here"));
        break;
    }
    return stall.where.isEmpty() ? text
                                 : Sentence(QT_TRANSLATE_NOOP("Core", "%1 in %2")).arg(text, stall.where);
}

Sentence stallAction(const RunPlan& plan, const Stall& stall)
{
    if (plan.threads == 0 && plan.processes == 0)
        return Sentence(QT_TRANSLATE_NOOP("Core", "Run the tasks on a worker thread: 1 thread instead of 0"));
    switch (stall.cause) {
    case StallCause::Starved:
        return Sentence(QT_TRANSLATE_NOOP("Core", "Use one worker fewer than there are CPUs"));
    case StallCause::Blocked:
        return Sentence(
            QT_TRANSLATE_NOOP("Core", "Move the wait off the main thread, or make it asynchronous"));
    default:
        return Sentence(
            QT_TRANSLATE_NOOP("Core", "Move this work to a worker, or split it into pieces below 16 ms"));
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
    const Sentence who = leak->process == 0
                             ? Sentence(QT_TRANSLATE_NOOP("Core", "this app"))
                             : Sentence(QT_TRANSLATE_NOOP("Core", "worker process %1")).arg(leak->process);
    found.push_back(
        FindingMaker("leak", Severity::Warning,
                     Sentence(QT_TRANSLATE_NOOP(
                                  "Core", "the memory of %1 grows by %2 a second and does not come to rest"))
                         .arg(who, bytesText(std::llround(leak->slope))))
            .figure(QT_TRANSLATE_NOOP("Core", "growth"), leak->slope, "bytes/s")
            .figure(QT_TRANSLATE_NOOP("Core", "lower end of its 95 % interval"), leak->slopeCi95.low,
                    "bytes/s")
            .figure(QT_TRANSLATE_NOOP("Core", "upper end"), leak->slopeCi95.high, "bytes/s")
            .figure(QT_TRANSLATE_NOOP("Core", "RSS at the end"), leak->lastBytes, "bytes")
            .threshold(
                Sentence(
                    QT_TRANSLATE_NOOP(
                        "Core",
                        "lower end of the Theil-Sen slope's 95 % interval above %1 a second, over 5 s or "
                        "more, in the second half as well"))
                    .arg(bytesText(std::llround(std::max(kLeakPerSecond, kLeakShare * leak->lastBytes)))))
            .cost(Sentence(QT_TRANSLATE_NOOP("Core", "1 GiB more every %1"))
                      .arg(durationText(std::llround(1073741824.0 / leak->slope * 1e9))))
            .action(Sentence(QT_TRANSLATE_NOOP(
                "Core", "Look for what a task keeps; until then, recycle workers after a number of tasks"))));
}

Sentence lostText(const Summary& s)
{
    return Sentence::counted(static_cast<qint64>(s.totals.lost),
                             QT_TRANSLATE_N_NOOP("Core", "%n tasks were lost"), "1 task was lost");
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
    Sentence title = Sentence(QT_TRANSLATE_NOOP("Core", "the main thread did not answer for up to %1"))
                         .arg(msText(longest));
    if (stalls.longest != nullptr)
        title = Sentence(QT_TRANSLATE_NOOP("Core", "%1: %2")).arg(title, causeText(*stalls.longest));
    FindingMaker maker("main-thread-blocked", Severity::Serious, title);
    maker.figure(QT_TRANSLATE_NOOP("Core", "longest stall"), longest, "ms")
        .figure(QT_TRANSLATE_NOOP("Core", "stalls"), static_cast<double>(stalls.count), "")
        .figure(QT_TRANSLATE_NOOP("Core", "delay p98 of the main thread"), s.mainLoop.p98Ms, "ms")
        .threshold(Sentence(QT_TRANSLATE_NOOP(
            "Core", "a busy period of 50 ms or more (100 ms, or three, where the CPU was taken away), or "
                    "a p98 delay above 50 ms")))
        .cost(s.measuredSeconds > 0 && stalls.count > 0
                  ? Sentence(QT_TRANSLATE_NOOP("Core", "a click waits; %1 of the time was lost in stalls"))
                        .arg(percentText(std::min(1.0, stalls.totalMs / 1e3 / s.measuredSeconds)))
                  : Sentence(QT_TRANSLATE_NOOP("Core", "one click in fifty waits longer than %1"))
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
                         Sentence::counted(
                             s.workerCrashes,
                             QT_TRANSLATE_N_NOOP("Core", "worker processes died again and again: %n times"),
                             "worker processes died again and again: 1 time"))
                .figure(QT_TRANSLATE_NOOP("Core", "crashes"), static_cast<double>(crashes), "")
                .figure(QT_TRANSLATE_NOOP("Core", "started again"), static_cast<double>(s.workerRespawns), "")
                .figure(QT_TRANSLATE_NOOP("Core", "given up"), static_cast<double>(s.evidence.workersGivenUp),
                        "")
                .figure(QT_TRANSLATE_NOOP("Core", "tasks lost with them"), static_cast<double>(s.totals.lost),
                        "")
                .threshold(Sentence(
                    QT_TRANSLATE_NOOP("Core", "three crashes or more in a run, or a worker given up")))
                .cost(Sentence(QT_TRANSLATE_NOOP("Core", "%1; each start costs time")).arg(lostText(s)))
                .action(Sentence(QT_TRANSLATE_NOOP("Core", "Run one task alone and look at how it ends"))));
    else if (s.workerCrashes > 0)
        found.push_back(
            FindingMaker("worker-died", Severity::Warning, diedText(s.workerCrashes))
                .figure(QT_TRANSLATE_NOOP("Core", "crashes"), static_cast<double>(crashes), "")
                .threshold(Sentence(QT_TRANSLATE_NOOP("Core", "more than none")))
                .cost(Sentence(QT_TRANSLATE_NOOP("Core", "%1 with it")).arg(lostText(s)))
                .action(Sentence(QT_TRANSLATE_NOOP("Core", "Look at its exit among the events"))));
    findLeak(found, s);
}

} // namespace parascope
