// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/histogram.h"
#include "measure/task_span.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace parascope {

/// Why the main thread of a process did not answer (docs/METHOD.md, "Stall cause").
enum class StallCause {
    NotAvailable, ///< this platform cannot tell
    Busy,         ///< it was computing
    Starved,      ///< runnable, but other threads had the CPUs
    Blocked,      ///< it slept: lock, I/O, sleep
};
[[nodiscard]] QString stallCauseName(StallCause cause); ///< "busy", "starved", "blocked", "not available"

/// One busy period of a main thread of 50 ms or more.
struct Stall {
    std::int64_t startNs = 0; ///< since the start of the run (before warm-up is cut)
    std::int64_t durationNs = 0;
    int process = 0; ///< 0 = this app, 1.. = child slot
    StallCause cause = StallCause::NotAvailable;
    double runRatio = -1;  ///< share of the stall on a CPU; -1 unknown
    double waitRatio = -1; ///< share runnable without a CPU; -1 unknown
    QString where;         ///< wchan, or receiver and event, where known
    friend bool operator==(const Stall&, const Stall&) = default;
};

/// One process in one interval. Values the platform can't give are empty.
struct ProcessSample {
    int process = 0; ///< 0 = this app, 1.. = child slot
    std::int64_t pid = 0;
    HistogramDelta loopBusy;                ///< lengths of the main thread's busy periods, ns
    std::int64_t loopObservedNs = 0;        ///< time over which loopBusy was watched; 0 = not watched
    std::optional<std::int64_t> cpuNs;      ///< CPU time used in this interval
    std::optional<std::int64_t> runQueueNs; ///< time its threads waited for a CPU in this interval
    std::optional<std::int64_t> rssBytes;
    std::optional<std::int64_t> pssBytes; ///< last known; sampled at most once a second
    std::optional<int> threads;
    std::optional<std::int64_t> voluntarySwitches;   ///< in this interval
    std::optional<std::int64_t> involuntarySwitches; ///< in this interval
    friend bool operator==(const ProcessSample&, const ProcessSample&) = default;
};

/// One logical core over the last sampling period (250 ms or more). Ratios 0..1.
struct CoreSample {
    int core = 0;
    double busyRatio = 0;
    double stealRatio = 0;
    friend bool operator==(const CoreSample&, const CoreSample&) = default;
};

/// One worker in one interval.
struct WorkerSample {
    int process = 0; ///< 0 = this app
    int worker = 0;  ///< lane within the process
    std::uint64_t finished = 0;
    std::uint64_t failed = 0;
    std::int64_t busyNs = 0;
    friend bool operator==(const WorkerSample&, const WorkerSample&) = default;
};

/// Something that happened at a moment: a change of a setting, a spawn, an exit, the end of the warm-up.
struct RunEvent {
    std::int64_t atNs = 0; ///< since the start of the run
    /// "tune", "warmup_end", "note", "task_failed"; of workers "ready", "exited", "respawning", "respawned",
    /// "hung", "timed_out", "memory_limit", "recycled", "given_up", "injected", "stderr" (the last it wrote
    /// there before it ended); "accounting" at the end.
    QString kind;
    int process = -1; ///< slot, or -1
    QString text;     ///< for people: "in flight 6 → 8", "worker P2 exited (SIGSEGV)"
    double value = 0; ///< kind's own number (new setting, exit code, ns to ready)
    friend bool operator==(const RunEvent&, const RunEvent&) = default;
};

/// What a child process is doing.
enum class WorkerLife : std::uint8_t {
    Spawning, ///< started, not ready yet
    Idle,     ///< ready, runs no task
    Busy,     ///< runs a task
    Leaving,  ///< finishes what it has and ends: retired, recycled, or the run is over
    Hung,     ///< gave no sign of life or overran the time-out: it is being ended
    Dead,     ///< ended; see the event "exited" for how
    Waiting,  ///< ended, and started again after a pause
    GivenUp,  ///< not started again in this run
};
inline constexpr auto kLastWorkerLife = WorkerLife::GivenUp;
[[nodiscard]] QString workerLifeName(WorkerLife life); ///< "spawning", "idle", ... "given up"

/// From this moment on a child process does something else. Idle and Busy are looked at once an interval, all
/// others are exact.
struct WorkerChange {
    std::int64_t atNs = 0; ///< since the start of the run
    int process = 0;       ///< slot, 1..
    WorkerLife life = WorkerLife::Spawning;
    friend bool operator==(const WorkerChange&, const WorkerChange&) = default;
};

/// Counts of tasks; also used for totals. submitted = completed + failed + timedOut + lost + rejected +
/// cancelled + in flight.
struct TaskCounts {
    std::uint64_t submitted = 0, completed = 0, failed = 0, timedOut = 0, lost = 0, rejected = 0,
                  cancelled = 0;
    std::uint64_t offered = 0; ///< open loop: arrivals that fell due
    std::uint64_t late = 0;    ///< open loop: sent more than 1 ms after the intended start
    std::uint64_t dropped = 0; ///< open loop: given up because the queue was full; the same tasks as rejected
    std::uint64_t items = 0;   ///< batch: items inside completed tasks
    std::uint64_t bytesCopied = 0;
    // Why tasks were lost; lost is the sum of the three.
    std::uint64_t lostRunning = 0; ///< they ran when their worker died
    std::uint64_t lostQueued = 0;  ///< they waited at a worker that died
    std::uint64_t lostSilent = 0;  ///< their worker left with exit code 0 and without their result
    std::uint64_t retried = 0; ///< times a lost task was given to a worker again; not counted as lost then
    /// All outcomes together: what is submitted and not in here is in flight.
    [[nodiscard]] std::uint64_t settled() const
    {
        return completed + failed + timedOut + lost + rejected + cancelled;
    }
    /// Outcomes that nobody asked for.
    [[nodiscard]] std::uint64_t withoutResult() const { return failed + timedOut + lost + rejected; }
    void add(const TaskCounts& other);
    friend bool operator==(const TaskCounts&, const TaskCounts&) = default;
};

/// What was measured in one slice of time (100 ms): the datum of the program. A plain value; everything
/// downstream (recording, live view, summary, findings) consumes it. Times are ns since the start of the run.
struct Interval {
    std::int64_t startNs = 0;
    std::int64_t lengthNs = 0;
    bool warmUp = false; ///< outside the measured part (warm-up, or the run is draining): drawn, not counted
    TaskCounts counts;
    HistogramDelta response;
    HistogramDelta wait;
    HistogramDelta service;
    std::vector<ProcessSample> processes;
    std::vector<CoreSample> cores; ///< empty in intervals without a core sample
    std::vector<WorkerSample> workers;
    std::vector<Stall> stalls;
    std::vector<RunEvent> events;
    std::int64_t queued = 0;   ///< tasks submitted and not started, at the end of the interval
    std::int64_t inFlight = 0; ///< tasks submitted and not delivered, at the end of the interval
    int threads = 0;           ///< the setting in force at the end
    int processesSet = 0;
    int workerCrashes = 0, workerRespawns = 0;
    std::int64_t latenessP99Ns = 0;        ///< open loop: generator's own lateness; 0 otherwise
    std::optional<std::int64_t> ownCpuNs;  ///< CPU used by Parascope's own threads (not the workers')
    std::optional<double> foreignCpuRatio; ///< CPU of other processes / all CPUs
    std::optional<double> stealRatio;
    std::vector<WorkerChange> lives; ///< what became of the children in this interval
    std::vector<TaskSpan> spans;    ///< a bounded sample of the tasks that ended; grouped by worker, in order
    std::uint64_t spansDropped = 0; ///< of the sample, for want of room
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// A setting was changed in it: what the run did before and after is not of one plan.
[[nodiscard]] bool wasTuned(const Interval& interval);

} // namespace parascope
