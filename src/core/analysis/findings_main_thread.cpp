// SPDX-License-Identifier: GPL-3.0-or-later
// A main thread that does not answer.
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
    if (plan.isInline())
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
    maker.figure(QT_TRANSLATE_NOOP("Core", "longest stall"), longest, "ms");
    if (stalls.longest != nullptr)
        maker.began(stalls.longest->startNs);
    maker.figure(QT_TRANSLATE_NOOP("Core", "stalls"), static_cast<double>(stalls.count), "")
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
    if (plan.isInline())
        maker.change({1, {}, {}});
    found.push_back(maker);
}

} // namespace parascope
