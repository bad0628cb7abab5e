// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the figures can be trusted (docs/METHOD.md, rules of measurement), and tasks that gave no result.
#include "analysis/finding_maker.h"

#include <cmath>

namespace parascope {

namespace {

constexpr double kBusyGenerator = 0.8;       ///< METHOD rule 6: of one core
constexpr double kLateGenerator = 0.1;       ///< METHOD rule 6: of the measured median
constexpr double kHardAtWork = 0.5;          ///< of one core: then its lateness is its own, whoever else runs
constexpr double kLittleTolerance = 0.05;    ///< METHOD 1.7 asks 2 % of long runs; ours may last a second
constexpr double kShortestForLittleMs = 0.1; ///< below, what happens between two tasks is part of the cycle
constexpr double kUtilizationTolerance = 0.05;

void findLoad(std::vector<Finding>& found, const Summary& s)
{
    if (s.measuredSeconds <= 0)
        found.push_back(
            FindingMaker(
                "nothing-measured", Severity::Serious,
                Sentence(QT_TRANSLATE_NOOP("Core", "nothing was measured: the run ended during its warm-up")))
                .figure(QT_TRANSLATE_NOOP("Core", "warm-up"), s.warmUpSeconds, "s")
                .threshold(Sentence(QT_TRANSLATE_NOOP("Core", "measured time above 0")))
                .cost(Sentence(QT_TRANSLATE_NOOP("Core", "there are no figures")))
                .action(Sentence(QT_TRANSLATE_NOOP("Core", "Run it longer, or give a shorter warm-up"))));
    if (s.overloaded)
        found.push_back(
            FindingMaker(
                "overload", Severity::Serious,
                Sentence(QT_TRANSLATE_NOOP(
                             "Core",
                             "overloaded: %1 of the offered rate was achieved, so latencies grow with "
                             "the length of the run"))
                    .arg(percentText(s.achievedRatio.value_or(0))))
                .figure(QT_TRANSLATE_NOOP("Core", "achieved share of the offered rate"), s.achievedRatio,
                        "ratio")
                .figure(QT_TRANSLATE_NOOP("Core", "offered rate"), s.offeredRatePerSecond, "1/s")
                .figure(QT_TRANSLATE_NOOP("Core", "throughput"), s.throughputPerSecond, "1/s")
                .threshold(Sentence(
                    QT_TRANSLATE_NOOP("Core", "achieved / offered below 0.99 with 100 arrivals or more")))
                .cost(
                    Sentence(QT_TRANSLATE_NOOP("Core", "the queue grows by %1 tasks a second"))
                        .arg(QString::number(
                            s.offeredRatePerSecond.value_or(0) - s.throughputPerSecond.value_or(0), 'f', 1)))
                .action(Sentence(QT_TRANSLATE_NOOP("Core", "Offer at most %1 a second, or add workers"))
                            .arg(QString::number(0.8 * s.throughputPerSecond.value_or(0), 'f', 0))));
}

/// Nothing where it would be told as "0.0 %": a part that took nothing disturbed nothing.
std::optional<double> tellable(const std::optional<double>& ratio)
{
    constexpr double kLeastTold = 0.0005;
    return ratio.value_or(0) < kLeastTold ? std::nullopt : ratio;
}

Sentence disturbedText(const std::optional<double>& others, const std::optional<double>& steal)
{
    if (!steal)
        return Sentence(
                   QT_TRANSLATE_NOOP("Core", "measurement disturbed: other programs used %1 of the CPUs"))
            .arg(percentText(others.value_or(0)));
    if (!others)
        return Sentence(
                   QT_TRANSLATE_NOOP("Core", "measurement disturbed: the hypervisor took %1 of the CPUs"))
            .arg(percentText(*steal));
    return Sentence(QT_TRANSLATE_NOOP(
                        "Core",
                        "measurement disturbed: other programs used %1 of the CPUs, the hypervisor took %2"))
        .arg(percentText(*others), percentText(*steal));
}

void findDisturbance(std::vector<Finding>& found, const Summary& s)
{
    if (!s.disturbed)
        return;
    const auto others = tellable(s.foreignCpuRatio), steal = tellable(s.stealRatio);
    found.push_back(
        FindingMaker("noisy-machine", Severity::Warning, disturbedText(others, steal))
            .figure(QT_TRANSLATE_NOOP("Core", "CPU of other programs"), others, "ratio")
            .figure(QT_TRANSLATE_NOOP("Core", "steal"), steal, "ratio")
            .threshold(Sentence(QT_TRANSLATE_NOOP("Core", "other programs and steal above 5 % of all CPUs")))
            .cost(Sentence(QT_TRANSLATE_NOOP("Core", "all figures depend on what else ran")))
            .action(Sentence(QT_TRANSLATE_NOOP("Core", "End other programs and repeat the run"))));
}

/// The generator's own lateness. Where others took the CPUs it may have been late for want of one, which says
/// nothing about the generator: then it is judged by the calm moments, and without these only if it had so
/// much to do that it would have been late anyway.
std::optional<double> ownLatenessMs(const Summary& s)
{
    if (s.evidence.calmLatenessMs)
        return s.evidence.calmLatenessMs;
    return s.ownCpuRatio.value_or(0) > kHardAtWork ? s.evidence.anyLatenessMs : std::nullopt;
}

void findGenerator(std::vector<Finding>& found, const Summary& s)
{
    if (s.ownCpuRatio && *s.ownCpuRatio > kBusyGenerator)
        found.push_back(
            FindingMaker(
                "generator-busy", Severity::Warning,
                Sentence(QT_TRANSLATE_NOOP(
                             "Core",
                             "Parascope's own threads used %1 of a core: the load may be limited by its "
                             "generator"))
                    .arg(percentText(*s.ownCpuRatio)))
                .figure(QT_TRANSLATE_NOOP("Core", "own CPU"), s.ownCpuRatio, "ratio")
                .threshold(Sentence(QT_TRANSLATE_NOOP("Core", "own CPU above 80 % of a core")))
                .cost(Sentence(QT_TRANSLATE_NOOP("Core", "throughput may be that of the generator")))
                .action(Sentence(QT_TRANSLATE_NOOP("Core", "Make tasks longer or bundle them"))));
    const std::optional<double> late = ownLatenessMs(s);
    if (late && s.response.p50Ms && *late > kLateGenerator * *s.response.p50Ms)
        found.push_back(
            FindingMaker("generator-late", Severity::Warning,
                         Sentence(QT_TRANSLATE_NOOP(
                             "Core", "the load generator was late: its p99 lateness is above a tenth of the "
                                     "median response time")))
                .figure(QT_TRANSLATE_NOOP("Core", "p99 lateness"), late, "ms")
                .figure(QT_TRANSLATE_NOOP("Core", "median response time"), s.response.p50Ms, "ms")
                .threshold(Sentence(QT_TRANSLATE_NOOP(
                    "Core",
                    "p99 lateness above 10 % of the median response time in three of four "
                    "moments in which nobody else took the CPUs, or while it used half a core itself")))
                .cost(Sentence(QT_TRANSLATE_NOOP("Core", "part of the response time is the generator's")))
                .action(Sentence(
                    QT_TRANSLATE_NOOP("Core", "Leave a CPU free for the generator, or lower the rate"))));
}

void findLostTasks(std::vector<Finding>& found, const Summary& s)
{
    const TaskCounts& totals = s.totals;
    const Mishaps& when = s.evidence.mishaps;
    const auto look = [&](const char* id, std::uint64_t count, const std::optional<Sighting>& seen,
                          const char* many, const char* one, const Sentence& action) {
        if (count == 0)
            return;
        found.push_back(
            FindingMaker(id, Severity::Serious, Sentence::counted(static_cast<qint64>(count), many, one))
                .figure(QT_TRANSLATE_NOOP("Core", "tasks"), static_cast<double>(count), "")
                .figure(QT_TRANSLATE_NOOP("Core", "of submitted tasks"),
                        static_cast<double>(totals.submitted), "")
                .seen(seen)
                .threshold(Sentence(QT_TRANSLATE_NOOP("Core", "more than none")))
                .cost(Sentence(QT_TRANSLATE_NOOP("Core", "their results are missing")))
                .action(action));
    };
    look("tasks-failed", totals.failed, when.failed, QT_TRANSLATE_N_NOOP("Core", "%n tasks failed"),
         "1 task failed",
         Sentence(QT_TRANSLATE_NOOP("Core", "Read why the first one failed among the events")));
    look("tasks-timed-out", totals.timedOut, when.timedOut, QT_TRANSLATE_N_NOOP("Core", "%n tasks timed out"),
         "1 task timed out",
         Sentence(QT_TRANSLATE_NOOP("Core", "Give them more time, or find what holds them up")));
    look("tasks-lost", totals.lost, when.lost,
         QT_TRANSLATE_N_NOOP("Core", "%n tasks lost with a worker that died"),
         "1 task lost with a worker that died",
         Sentence(QT_TRANSLATE_NOOP("Core", "Look at the exit of the worker among the events")));
    look("tasks-rejected", totals.rejected, when.rejected,
         QT_TRANSLATE_N_NOOP("Core", "%n tasks refused by a worker"), "1 task refused by a worker",
         Sentence(QT_TRANSLATE_NOOP("Core", "Lower the rate or allow a longer queue")));
}

/// A closed loop holds N = X * R; where it does not, the measurement itself is wrong (METHOD rule 19).
void findLittle(std::vector<Finding>& found, const Summary& s, const RunPlan& plan)
{
    if (plan.load != LoadKind::Closed || !s.meanInFlight || s.measuredSeconds <= 0 || !s.response.meanMs ||
        s.response.samples < 1000 || *s.response.meanMs < kShortestForLittleMs || *s.meanInFlight < 1)
        return;
    const double responseSeconds = *s.response.meanMs / 1e3;
    // Failed tasks were in flight, too, and have a response time; throughput counts the completed ones.
    const auto ended = static_cast<double>(s.measured.completed + s.measured.failed);
    const double ratio = ended / s.measuredSeconds * responseSeconds / *s.meanInFlight;
    // Tasks that lie across the ends of the measured part count on one side only; one of the ends may be
    // where the machine stood still.
    const double longestSeconds = s.response.maxMs.value_or(*s.response.meanMs) / 1e3;
    // An automatic window swings with the rate and is looked at ten times a second: twice the 95 % interval,
    // because one look is much like the next.
    const double swing = 4 * s.inFlightError / *s.meanInFlight;
    const double allowed = kLittleTolerance + (responseSeconds + longestSeconds) / s.measuredSeconds + swing;
    if (std::abs(ratio - 1) > allowed)
        found.push_back(
            FindingMaker(
                "littles-law", Severity::Serious,
                Sentence(QT_TRANSLATE_NOOP(
                             "Core",
                             "Little's law does not hold: throughput x response time is %1 of the tasks "
                             "in flight, so don't trust the latencies"))
                    .arg(percentText(ratio)))
                .figure(QT_TRANSLATE_NOOP("Core", "throughput x response time / in flight"), ratio, "ratio")
                .threshold(
                    Sentence(QT_TRANSLATE_NOOP("Core", "off by more than %1")).arg(percentText(allowed)))
                .cost(Sentence(QT_TRANSLATE_NOOP("Core", "latencies can't be trusted")))
                .action(Sentence(QT_TRANSLATE_NOOP("Core", "Run parascope-cli selftest"))));
}

/// The time workers are busy is the time their tasks take (METHOD 1.7).
void findUtilization(std::vector<Finding>& found, const Summary& s)
{
    const std::optional<double> law = s.evidence.utilizationLaw;
    if (!law || s.service.samples < 1000 || s.measuredSeconds < 1)
        return;
    // A task is counted in the interval in which it ends, also what it did before.
    const double allowed = kUtilizationTolerance + 4e-3 * s.service.maxMs.value_or(0) / s.measuredSeconds;
    if (std::abs(*law - 1) > allowed)
        found.push_back(
            FindingMaker(
                "utilization-law", Severity::Serious,
                Sentence(QT_TRANSLATE_NOOP("Core",
                                           "the utilization law does not hold: workers were busy for %1 of "
                                           "the time their tasks took"))
                    .arg(percentText(*law)))
                .figure(QT_TRANSLATE_NOOP("Core", "busy time / (tasks x service time)"), law, "ratio")
                .threshold(
                    Sentence(QT_TRANSLATE_NOOP("Core", "off by more than %1")).arg(percentText(allowed)))
                .cost(Sentence(QT_TRANSLATE_NOOP("Core", "utilization or service times can't be trusted")))
                .action(Sentence(QT_TRANSLATE_NOOP("Core", "Run parascope-cli selftest"))));
}

/// METHOD 1.3. Where others took the CPUs, the load grew or workers died, that is the finding.
void findSteadiness(std::vector<Finding>& found, const Summary& s)
{
    const std::optional<Steadiness>& steady = s.evidence.steadiness;
    if (!steady || steady->kind != SteadyClass::None || s.disturbed || s.overloaded || s.workerCrashes > 0)
        return;
    const std::int64_t startNs = s.measuredStartNs();
    found.push_back(
        FindingMaker("no-steady-state", Severity::Warning,
                     Sentence(QT_TRANSLATE_NOOP(
                         "Core", "no steady state: throughput still changed in the last quarter of the run")))
            .figure(QT_TRANSLATE_NOOP("Core", "throughput before it changed, of that at the end"),
                    1 + steady->change, "ratio")
            .figure(QT_TRANSLATE_NOOP("Core", "share of the run before it changed"), steady->untilShare,
                    "ratio")
            .threshold(Sentence(QT_TRANSLATE_NOOP(
                "Core", "a level that differs by more than 5 % ends in the last 25 % of the measured part")))
            .cost(Sentence(QT_TRANSLATE_NOOP("Core", "the figures depend on the length of the run")))
            .action(Sentence(QT_TRANSLATE_NOOP(
                "Core", "Run it longer, or find what changes: heat, a cache that fills, memory that grows")))
            .span(startNs, startNs + std::llround(steady->untilShare * s.measuredSeconds * 1e9)));
}

} // namespace

void findTrust(std::vector<Finding>& found, const Summary& summary, const RunPlan& plan)
{
    findLoad(found, summary);
    findDisturbance(found, summary);
    findSteadiness(found, summary);
    findGenerator(found, summary);
    findLostTasks(found, summary);
    findLittle(found, summary, plan);
    findUtilization(found, summary);
}

} // namespace parascope
