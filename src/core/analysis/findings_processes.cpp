// SPDX-License-Identifier: GPL-3.0-or-later
// Worker processes that die, stand still or reach their limit, and memory that is not given back.
#include "analysis/finding_maker.h"

#include "base/units.h"

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

constexpr int kCrashLoop = 3;
constexpr double kLeakPerSecond = 256 * 1024; ///< lower end of the interval above this
constexpr double kLeakShare = 0.001;          ///< and above this share of the process's memory a second
constexpr double kLeakSeconds = 5;
constexpr double kLeakBytes = 2 * 1024 * 1024; ///< and as much in the whole run

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

Sentence lostWithText(const Summary& s)
{
    return s.totals.lost == 0
               ? Sentence(QT_TRANSLATE_NOOP("Core", "no task was lost; each start costs time"))
               : Sentence(QT_TRANSLATE_NOOP("Core", "%1; each start costs time")).arg(lostText(s));
}

/// What became of workers that ended and of their tasks.
FindingMaker& addLosses(FindingMaker& maker, const Summary& s, const std::optional<Sighting>& seen)
{
    return maker.figure(QT_TRANSLATE_NOOP("Core", "started again"), static_cast<double>(s.workerRespawns), "")
        .figure(QT_TRANSLATE_NOOP("Core", "given up"), timesOf(s.evidence.mishaps.givenUp), "")
        .figure(QT_TRANSLATE_NOOP("Core", "tasks lost with them"), static_cast<double>(s.totals.lost), "")
        .seen(seen)
        .cost(lostWithText(s));
}

FindingMaker endedFinding(const Summary& s, const char* id, const std::optional<Sighting>& seen,
                          const Sentence& title, const Sentence& action)
{
    FindingMaker maker(id, Severity::Serious, title);
    return addLosses(maker, s, seen)
        .threshold(Sentence(QT_TRANSLATE_NOOP("Core", "more than none")))
        .action(action);
}

/// Who died, and of what.
Sentence namedTitle(const Sentence& title, const Summary& s)
{
    const auto& first = s.evidence.mishaps.firstDeath;
    if (!first || first->how.isEmpty())
        return title;
    return Sentence(QT_TRANSLATE_NOOP("Core", "%1, first P%2 (%3)"))
        .arg(title, QString::number(first->process), first->how);
}

Sentence diedTitle(const Summary& s, int died)
{
    const auto& first = s.evidence.mishaps.firstDeath;
    if (died != 1 || !first || first->how.isEmpty())
        return namedTitle(diedText(died), s);
    return Sentence(QT_TRANSLATE_NOOP("Core", "worker process P%1 died (%2)"))
        .arg(QString::number(first->process), first->how);
}

std::optional<double> backAfterMs(const Summary& s)
{
    const auto& first = s.evidence.mishaps.firstDeath;
    return first && first->backAfterNs ? std::optional<double>(nsToMs(*first->backAfterNs)) : std::nullopt;
}

/// The nearest change that helps: tasks that are not lost, else the cause as far as the signal tells it.
Sentence deathAction(const Summary& s, const RunPlan& plan)
{
    const auto& first = s.evidence.mishaps.firstDeath;
    if (plan.retries == 0 && s.totals.lost > 0)
        return Sentence(QT_TRANSLATE_NOOP(
            "Core", "Set retries to 1: tasks that a process takes with it are given out again"));
    if (!plan.injections.empty())
        return Sentence(QT_TRANSLATE_NOOP("Core", "Leave out the faults that the plan injects"));
    if (first && first->how == QLatin1String("SIGKILL") && plan.memoryLimitBytes == 0)
        return Sentence(QT_TRANSLATE_NOOP("Core",
                                          "Set a memory limit: the system kills a process in this way "
                                          "when it has no memory left"));
    return Sentence(QT_TRANSLATE_NOOP("Core", "Run one task alone and look at how it ends"));
}

FindingMaker crashLoop(const Summary& s, int died)
{
    const Sentence title = Sentence::counted(
        died, QT_TRANSLATE_N_NOOP("Core", "worker processes died again and again: %n times"),
        "worker processes died again and again: 1 time");
    FindingMaker maker("crash-loop", Severity::Serious, namedTitle(title, s));
    const Mishaps& when = s.evidence.mishaps;
    return addLosses(maker.figure(QT_TRANSLATE_NOOP("Core", "crashes"), died, ""), s,
                     when.died ? when.died : when.givenUp)
        .threshold(
            Sentence(QT_TRANSLATE_NOOP("Core", "three crashes or more in a run, or a worker given up")))
        .action(Sentence(QT_TRANSLATE_NOOP("Core", "Run one task alone and look at how it ends")));
}

FindingMaker workerDied(const Summary& s, const RunPlan& plan, int died)
{
    return FindingMaker("worker-died", Severity::Warning, diedTitle(s, died))
        .figure(QT_TRANSLATE_NOOP("Core", "crashes"), died, "")
        .seen(s.evidence.mishaps.died)
        .figure(QT_TRANSLATE_NOOP("Core", "ready again after"), backAfterMs(s), "ms")
        .threshold(Sentence(QT_TRANSLATE_NOOP("Core", "more than none")))
        .cost(lostWithText(s))
        .action(deathAction(s, plan));
}

} // namespace

void findProcesses(std::vector<Finding>& found, const Summary& s, const RunPlan& plan)
{
    // What Parascope ended itself has a cause that it knows: that is the finding, not a crash.
    const Mishaps& when = s.evidence.mishaps;
    const int memory = timesOf(when.endedForMemory), standing = timesOf(when.endedForStanding);
    const int died = std::max(0, s.workerCrashes - memory - standing);
    if (memory > 0)
        found.push_back(endedFinding(
            s, "memory-limit", when.endedForMemory,
            Sentence::counted(
                memory,
                QT_TRANSLATE_N_NOOP("Core", "worker processes were ended by their memory limit: %n times"),
                "worker processes were ended by their memory limit: 1 time"),
            Sentence(QT_TRANSLATE_NOOP("Core",
                                       "Raise the limit, make tasks smaller, or recycle workers before "
                                       "they have grown so far"))));
    if (standing > 0 && s.totals.timedOut == 0) // else the time-outs are told
        found.push_back(endedFinding(
            s, "worker-hung", when.endedForStanding,
            Sentence::counted(
                standing,
                QT_TRANSLATE_N_NOOP("Core", "worker processes stood still and were ended: %n times"),
                "worker processes stood still and were ended: 1 time"),
            Sentence(QT_TRANSLATE_NOOP(
                "Core", "Look for what they wait for; a time-out for tasks names the one that hangs"))));
    if (died >= kCrashLoop || (when.givenUp && memory + standing == 0))
        found.push_back(crashLoop(s, died));
    else if (died > 0)
        found.push_back(workerDied(s, plan, died));
    findLeak(found, s);
}

} // namespace parascope
