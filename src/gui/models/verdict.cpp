// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict.h"

#include "analysis/taken_by_others.h"
#include "base/clock.h"
#include "measure/steady_state.h"
#include "models/figures.h"
#include "models/history_table.h"
#include "models/spoken.h"
#include "report/verdict.h"
#include "theme/wrapped_text.h"

#include <QCoreApplication>

#include <cmath>

namespace parascope {

namespace {

constexpr qsizetype kLongestSentence = 90;
constexpr std::uint64_t kFewChunks = 10; ///< done: who waits for more wants to know why

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

QString shortened(const QString& text, qsizetype longest = kLongestSentence)
{
    if (text.size() <= longest) {
        return text;
    }
    const qsizetype space = unitsKept(text).lastIndexOf(QLatin1Char(' '), longest - 2);
    return text.left(space > 0 ? space : longest - 1) + QChar(0x2026);
}

QString count(std::uint64_t value)
{
    return groupedText(static_cast<std::int64_t>(value));
}

Verdict tooShort(const VerdictFacts& f)
{
    if (f.chunkItems > 1 && f.measuredSeconds > 0 && f.measuredTasks > 0) {
        return {Mood::Info, VerdictWords::tr("Too few chunks to judge"),
                VerdictWords::tr("%1 chunks in %2: each is one task. Smaller chunks would say more.")
                    .arg(count(f.measuredTasks), durationFigure(f.measuredSeconds * 1e3).text())};
    }
    const QString sentence =
        f.measuredSeconds > 0
            ? VerdictWords::tr("%1 tasks in %2. Run for 10 s or longer.")
                  .arg(count(f.measuredTasks), durationFigure(f.measuredSeconds * 1e3).text())
            : VerdictWords::tr("It ended within its warm-up: nothing was measured. Let it run longer.");
    return {Mood::Info, VerdictWords::tr("Too short to judge"), sentence};
}

/// What is waited for until there is something to judge.
QString waitingText(const VerdictFacts& f)
{
    if (f.phase != RunPhase::WarmingUp) {
        if (f.chunkItems > 1 && f.tasks < kFewChunks) {
            return VerdictWords::tr("Results come chunk by chunk, %1 items each. Smaller chunks show more.")
                .arg(count(f.chunkItems));
        }
        return VerdictWords::tr("A first judgement comes after 3 s and 100 tasks.");
    }
    const QString length = periodFigure(f.warmUpNs).text();
    return f.untilSteady
               ? VerdictWords::tr("Measuring begins when throughput is steady, after %1 at the latest.")
                     .arg(length)
               : VerdictWords::tr("Measuring begins after a warm-up of %1.").arg(length);
}

/// "4.8", "12": two figures, or the throughput would seem to be known better than it is.
QString timesText(double ratio)
{
    return ratio < 10 ? QLocale().toString(ratio, 'g', 2) : QLocale().toString(ratio, 'f', 0);
}

/// "4 × 2", "8 threads".
QString layoutText(const JobRate& rate)
{
    return rate.threads > 0 && rate.processes > 0
               ? QStringLiteral("%1 × %2").arg(rate.threads).arg(rate.processes)
               : shortLayoutText(rate.threads, rate.processes);
}

/// Why these numbers should not be believed yet; empty = they may.
std::optional<Verdict> distrust(const VerdictFacts& f)
{
    if (f.disturbance > kDisturbedRatio) {
        return Verdict{
            Mood::Warning, VerdictWords::tr("Measurement disturbed"),
            VerdictWords::tr("Other programs took %1 of the CPUs while it ran. Close them and run again.")
                .arg(percentFigure(f.disturbance).text())};
    }
    if (!isLive(f.phase) && !canBeJudged(f)) { // in a moment no rate can be told from another
        return tooShort(f);
    }
    if (f.overloaded) {
        return Verdict{
            Mood::Warning, VerdictWords::tr("More load than possible"),
            VerdictWords::tr("Only %1 of the offered tasks were done. Lower the rate or add workers.")
                .arg(percentFigure(f.achievedRatio).text())};
    }
    return std::nullopt;
}

/// Known from runs with fewer, or guessed from the CPUs there are; empty = all are of use.
std::optional<Verdict> wastedWorkers(const VerdictFacts& f)
{
    if (f.enough) {
        Verdict verdict{Mood::Warning, VerdictWords::tr("More workers than useful"),
                        VerdictWords::tr("%1 workers do no more than %2. Use %3.")
                            .arg(QString::number(f.workers), QString::number(f.enough->workers()),
                                 layoutText(*f.enough))};
        verdict.instead = f.enough;
        return verdict;
    }
    if (f.workers > f.usableCpus) {
        return Verdict{Mood::Warning, VerdictWords::tr("More workers than CPUs"),
                       VerdictWords::tr("%1 workers on %2 usable CPUs: %3 wait for their turn.")
                           .arg(f.workers)
                           .arg(f.usableCpus)
                           .arg(f.workers - f.usableCpus)};
    }
    return std::nullopt;
}

Verdict judgeMeasured(const VerdictFacts& f)
{
    const QString rate = f.speedUp > 0 ? VerdictWords::tr("%1× one worker").arg(timesText(f.speedUp))
                                       : rateFigure(f.throughput).text();
    if (f.errors > 0) {
        const double share = static_cast<double>(f.errors) / static_cast<double>(f.errors + f.tasks);
        return {share >= kFailingShare ? Mood::Bad : Mood::Warning, VerdictWords::tr("Tasks are failing"),
                VerdictWords::tr("%1 tasks failed, %2 of all. The timeline shows where.")
                    .arg(count(f.errors), percentFigure(share).text())};
    }
    if (f.longestStallMs >= kStallMs) {
        const QString longest = durationFigure(f.longestStallMs).text();
        if (f.inlineRun) {
            return {Mood::Warning, VerdictWords::tr("The window freezes"),
                    VerdictWords::tr("Tasks run on the main thread: it did not answer for %1. Add threads.")
                        .arg(longest)};
        }
        return {f.longestStallMs >= kLongStallMs ? Mood::Warning : Mood::Info,
                VerdictWords::tr("Fast, but not smooth"),
                VerdictWords::tr("%1, but the main thread froze for %2.").arg(rate, longest)};
    }
    if (const auto wasted = wastedWorkers(f)) {
        return *wasted;
    }
    if (f.p99TargetMs > 0 && f.p99Ms > f.p99TargetMs) {
        return {Mood::Warning, VerdictWords::tr("Slower than wanted"),
                VerdictWords::tr("p99 is %1, the target is %2.")
                    .arg(durationFigure(f.p99Ms).text(), durationFigure(f.p99TargetMs).text())};
    }
    const QString tail =
        std::isnan(f.p99Ms) ? QString() : VerdictWords::tr(", p99 %1").arg(durationFigure(f.p99Ms).text());
    if (!f.loopWatched) {
        return {Mood::Good, VerdictWords::tr("Running well"),
                VerdictWords::tr("%1%2, no task failed.").arg(rate, tail)};
    }
    return {Mood::Good, VerdictWords::tr("Smooth and fast"),
            VerdictWords::tr("%1%2, main thread never away for more than %3.")
                .arg(rate, tail, durationFigure(std::max(1.0, f.longestStallMs)).text())};
}

/// What it is about happened at some time that the timeline shows.
bool hasPlace(const VerdictFacts& f, const Verdict& verdict)
{
    return verdict.mood == Mood::Warning && (f.errors > 0 || f.longestStallMs >= kStallMs);
}

} // namespace

QString linkText(const Verdict& verdict)
{
    switch (verdict.link) {
    case VerdictLink::Tour:
        return VerdictWords::tr("Take the 60-second tour");
    case VerdictLink::Findings:
        return VerdictWords::tr("See %n finding(s) →", nullptr, verdict.findings);
    case VerdictLink::Timeline:
        return VerdictWords::tr("Show on timeline →");
    case VerdictLink::History:
        return VerdictWords::tr("Show the history →");
    case VerdictLink::Layout:
        return verdict.instead ? VerdictWords::tr("Try %1 →").arg(layoutText(*verdict.instead)) : QString();
    case VerdictLink::None:
        break;
    }
    return {};
}

Verdict judge(const VerdictFacts& f)
{
    Verdict verdict;
    if (f.phase == RunPhase::Failed && !f.sweeping) {
        verdict = {Mood::Bad, VerdictWords::tr("The run did not finish"),
                   f.failure.value_or(VerdictWords::tr("The reason is not known."))};
    } else if (f.sweeping) {
        verdict = {Mood::Info, VerdictWords::tr("A sweep is running"),
                   VerdictWords::tr("The Sweep tab shows how far it is. Run is free again when it ends.")};
    } else if (f.phase == RunPhase::None || f.phase == RunPhase::Loading) {
        verdict = {Mood::Info, VerdictWords::tr("Ready when you are"),
                   VerdictWords::tr("Pick a workload, choose threads and processes, then press Run.")};
    } else if (f.phase == RunPhase::Starting || f.phase == RunPhase::WarmingUp ||
               (isLive(f.phase) && !canBeJudged(f))) {
        verdict = {Mood::Info, VerdictWords::tr("Measuring…"), waitingText(f)};
    } else if (const auto doubt = distrust(f)) {
        verdict = *doubt;
    } else {
        verdict = judgeMeasured(f);
        if (f.comparable && f.speedUp == 0) {
            verdict.hint = VerdictWords::tr("Run once with one worker to see how many times faster this is.");
        }
    }
    if (f.phase == RunPhase::Stopped && !f.sweeping && canBeJudged(f)) {
        const QString based = VerdictWords::tr("Based on %1.").arg(clockText(f.measuredSeconds));
        verdict.sentence = QStringLiteral("%1 %2").arg(
            based, shortened(verdict.sentence, kLongestSentence - based.size() - 1));
    } else {
        verdict.sentence = shortened(verdict.sentence);
    }
    verdict.findings = f.findings;
    const bool over = f.phase == RunPhase::Finished || f.phase == RunPhase::Stopped ||
                      f.phase == RunPhase::Loaded || f.phase == RunPhase::Ready ||
                      f.phase == RunPhase::Failed;
    verdict.link = f.sweeping                  ? VerdictLink::None
                   : f.phase == RunPhase::None ? VerdictLink::Tour
                   : over && verdict.instead   ? VerdictLink::Layout
                   : over && f.findings > 0    ? VerdictLink::Findings
                   : verdict.mood == Mood::Bad || (isLive(f.phase) && hasPlace(f, verdict))
                       ? VerdictLink::Timeline
                       : VerdictLink::None;
    return verdict;
}

} // namespace parascope
