// SPDX-License-Identifier: GPL-3.0-or-later
// The words of what happens in a run, of why a child ended, of cells and fits of a sweep.
#include "models/understood.h"

#include <QCoreApplication>

#include <array>

namespace parascope {

namespace {

constexpr auto kWords = std::to_array<KnownWords>({
    {QT_TRANSLATE_NOOP("Core", "task size → %1"), "x"},
    {QT_TRANSLATE_NOOP("Core", "%1 %2 → %3"), "knn"},
    {QT_TRANSLATE_NOOP("Core", "threads")},
    {QT_TRANSLATE_NOOP("Core", "processes")},
    {QT_TRANSLATE_NOOP("Core", "in flight")},
    {QT_TRANSLATE_NOOP("Core", "rate")},
    {QT_TRANSLATE_NOOP("Core", "chunk")},
    {QT_TRANSLATE_NOOP("Core", "warm-up over")},
    {QT_TRANSLATE_NOOP("Core", "warm-up ended by its limit, without a steady state")},
    {QT_TRANSLATE_NOOP("Core", "a task alone takes %1"), "x"},
    {QT_TRANSLATE_NOOP("Core", "a task alone takes %1 and %2 of CPU time"), "xx"},
    {QT_TRANSLATE_NOOP("Core", "a task failed without a message")},
    {QT_TRANSLATE_NOOP("Core", "wrong result")},
    {QT_TRANSLATE_NOOP("Core", "worker P%1 ready in %2 ms"), "nn"},
    {QT_TRANSLATE_NOOP("Core", "worker P%1 is started again"), "n"},
    {QT_TRANSLATE_NOOP("Core", "worker P%1 exited (%2)"), "nx"},
    {QT_TRANSLATE_NOOP("Core", "worker P%1 ended: %2"), "nx"},
    {QT_TRANSLATE_NOOP("Core", "worker P%1 is given up: %2"), "nx"},
    {QT_TRANSLATE_NOOP("Core", "worker P%1 hangs: %2"), "nx"},
    {QT_TRANSLATE_NOOP("Core", "worker P%1: %2"), "nk"},
    {QT_TRANSLATE_NOOP("Core", "task %1 overran the time-out after %2"), "nn"},
    {QT_TRANSLATE_NOOP("Core", "ended by time-out: task %1"), "n"},
    {QT_TRANSLATE_NOOP("Core", "%1: worker P%2 is ended"), "kn"},
    {QT_TRANSLATE_NOOP("Core", "%1: a thread can't be ended, it goes on"), "k"},
    {QT_TRANSLATE_NOOP("Core", "worker P%1 ended by memory limit: %2 of %3"), "nxx"},
    {QT_TRANSLATE_NOOP("Core", "ended by memory limit: %1 of %2"), "nn"},
    {QT_TRANSLATE_NOOP("Core", "worker P%1 ended by memory limit: it asked for more than %2"), "nn"},
    {QT_TRANSLATE_NOOP("Core", "ended by memory limit: it asked for more than %1"), "n"},
    {QT_TRANSLATE_NOOP("Core", "worker P%1 is replaced %2"), "nk"},
    {QT_TRANSLATE_NOOP("Core", "after %1 tasks"), "n"},
    {QT_TRANSLATE_NOOP("Core", "at %1"), "n"},
    {QT_TRANSLATE_NOOP("Core", "%1 sent to worker P%2"), "xn"},
    {QT_TRANSLATE_NOOP("Core", "%1: there is no such worker now"), "x"},
    {QT_TRANSLATE_NOOP("Core", "%1 did not happen: the run ended before"), "x"},
    {QT_TRANSLATE_NOOP("Core", "not changed: %1"), "k"},
    {QT_TRANSLATE_NOOP("Core", "the accounts are wrong: %1 tasks were submitted, %2 have an outcome"), "nn"},
    {QT_TRANSLATE_NOOP("Core", "a thread still runs its task and can't be ended from outside; it stays until "
                               "it comes back or Parascope exits")},
    {QT_TRANSLATE_NOOP("Core", "exit code %1"), "n"},
    {QT_TRANSLATE_NOOP("Core", "killed by signal %1"), "n"},
    {QT_TRANSLATE_NOOP("Core", "no sign of life for %1 s (it was stopped)"), "n"},
    {QT_TRANSLATE_NOOP("Core", "no sign of life for %1 s"), "n"},
    {QT_TRANSLATE_NOOP("Core", "its main thread hung for %1 s"), "n"},
    {QT_TRANSLATE_NOOP("Core", "did not get ready within %1 s"), "n"},
    {QT_TRANSLATE_NOOP("Core", "did not exit after its error")},
    {QT_TRANSLATE_NOOP("Core", "closed its output")},
    {QT_TRANSLATE_NOOP("Core", "sent an unexpected %1 frame"), "x"},
    {QT_TRANSLATE_NOOP("Core", "sent a malformed %1 frame"), "x"},
    {QT_TRANSLATE_NOOP("Core", "it answered for a task it was not given")},
    {QT_TRANSLATE_NOOP("Core", "answered for a task it was not given")},
    {QT_TRANSLATE_NOOP("Core", "the process closed its output")},
    {QT_TRANSLATE_NOOP("Core", "the process ended in the middle of a frame")},
    {QT_TRANSLATE_NOOP("Core", "it hung until it was cancelled")},
    {QT_TRANSLATE_NOOP("Core", "cancelled")},
    {QT_TRANSLATE_NOOP("Core", "no result")},
    {QT_TRANSLATE_NOOP("Core", "the run failed")},
    {QT_TRANSLATE_NOOP("Core",
                       "no task was completed in the measured part: make the runs longer than a task")},
    {QT_TRANSLATE_NOOP("Core", "known within %1 % after %2 runs"), "nn"},
    {QT_TRANSLATE_NOOP("Core", "cannot win: its best of %1 runs is %2 % of the leader's worst"), "nn"},
    {QT_TRANSLATE_NOOP("Core", "%1 is %2, above %3"), "xnn"},
    {QT_TRANSLATE_NOOP("Core",
                       "contention σ not detectable: its interval holds 0, so no serial part is shown")},
    {QT_TRANSLATE_NOOP("Core",
                       "coherency κ not detectable: its interval holds 0, so more workers may cost nothing")},
    {QT_TRANSLATE_NOOP("Core", "no peak: the law rises without end, which no machine does")},
    {QT_TRANSLATE_NOOP("Core",
                       "extrapolated: the peak at N = %1 lies outside of the measured range %2 to %3"),
     "nnn"},
    {QT_TRANSLATE_NOOP("Core", "superlinear: with N = %1 each does %2 times the work of N = %3; look for a "
                               "cache that became large enough, or a first point that is too low"),
     "nnn"},
    {QT_TRANSLATE_NOOP("Core", "bound by memory bandwidth: with N = %1 a task takes %2 times the CPU time it "
                               "takes with N = %3, so the workers wait for memory, not for each other"),
     "nnn"},
    {QT_TRANSLATE_NOOP("Core", "few points: %1 different N; 6 or more make errors that can be trusted"), "n"},
    {QT_TRANSLATE_NOOP("Core",
                       "no errors: as many parameters as points, so nothing is left to judge the fit by")},
    {QT_TRANSLATE_NOOP("Core", "poor fit: R² is %1, the law does not describe these points"), "n"},
    {QT_TRANSLATE_NOOP("Core", "%1 Other load disturbed the measurement: repeat it before you rely on it."),
     "k"},
    {QT_TRANSLATE_NOOP("Core", "%1; %2"), "kk"},
    {QT_TRANSLATE_NOOP("Core", "%1 completed"), "n"},
    {QT_TRANSLATE_NOOP("Core", "%1 completed, half of the tasks within %2"), "nn"},
    {QT_TRANSLATE_NOOP("Core", "%1 completed, half of the tasks within %2 and 99 % within %3"), "nnn"},
    {QT_TRANSLATE_NOOP(
         "Core",
         "Overloaded: of %1 offered only %2 were completed, so latencies grow with the length of the run"),
     "nn"},
    {QT_TRANSLATE_NOOP("Core", "the main thread was not watched")},
    {QT_TRANSLATE_NOOP("Core", "the main thread stayed responsive (p99 delay %1, no stall)"), "n"},
    {QT_TRANSLATE_NOOP("Core", "the main thread stalled once, %1 at the longest"), "n"},
    {QT_TRANSLATE_NOOP("Core", "the main thread stalled %1 times, %2 at the longest"), "nn"},
    {QT_TRANSLATE_NOOP("Core", "1 task gave no result")},
    {QT_TRANSLATE_NOOP("Core", "%1 tasks gave no result"), "n"},
    {QT_TRANSLATE_NOOP("Core", "Nothing was measured: the run ended during its warm-up.")},
    {QT_TRANSLATE_NOOP("Core", "No task was completed while measuring")},
    {QT_TRANSLATE_NOOP("Core", "completed")},
    {QT_TRANSLATE_NOOP("Core", "failed")},
});

} // namespace

std::span<const KnownWords> knownEvents()
{
    return kWords;
}

} // namespace parascope
