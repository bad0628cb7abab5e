// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "host/dispatch_mode.h"
#include "host/task.h"
#include "load/load_model.h"
#include "measure/system/watch_plan.h"
#include "run/injection.h"
#include "workload/workload.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace parascope {

/// Length of an Interval.
inline constexpr std::int64_t kIntervalNs = 100'000'000;

/// What is run and how: an immutable value once a Session has it. Made by the window's form, by the command
/// line's flags or from a JSON file; validate() is the one place that judges it.
struct RunPlan {
    QString name; ///< job name for folders and titles; the workload's name when empty
    QString workload = QStringLiteral("sha256");
    ParameterValues parameters; ///< complete (defaults filled in) after validate()
    int threads = 0;            ///< pool threads per process
    int processes = 0;          ///< children; 0 = this process
    LoadKind load = LoadKind::Closed;
    int inFlight = 0;         ///< closed loop; 0 = automatic: 4 x workers, 1 when inline
    double ratePerSecond = 0; ///< open loop
    Arrivals arrivals = Arrivals::Poisson;
    std::uint64_t items = 0;                  ///< batch
    std::uint64_t chunk = 0;                  ///< batch; 0 = ceil(items / workers)
    std::int64_t durationNs = 10'000'000'000; ///< of the measured part; 0 for batch = until done
    std::optional<std::int64_t> warmUpNs;     ///< empty = automatic (docs/METHOD.md 1.3)
    Transfer transfer = Transfer::Shared;
    DispatchMode dispatch = DispatchMode::Lanes;
    ChannelKind channel = ChannelKind::Auto;
    QString inputDirectory;
    std::uint64_t seed = 1;
    QStringList launcher;          ///< argv prefix of children; empty = local
    std::int64_t payloadBytes = 0; ///< extra input sent with every task, to see what messages cost

    /// Tasks run on the main thread.
    [[nodiscard]] bool isInline() const { return threads == 0 && processes == 0; }
    [[nodiscard]] int workers() const; ///< max(1, processes) * max(1, threads)
    [[nodiscard]] int effectiveInFlight() const;
    [[nodiscard]] bool automaticInFlight() const; ///< effectiveInFlight() is the least; short tasks get more
    [[nodiscard]] QString inFlightText() const;   ///< "8 in flight", "8 or more in flight"
    [[nodiscard]] std::uint64_t effectiveChunk(std::uint64_t itemCount) const;
    [[nodiscard]] QString summary() const; ///< "2 threads x 2 processes, closed loop, 8 in flight"

    [[nodiscard]] QJsonObject toJson() const; ///< schema_version 1
    /// Errors (Usage) name the field and what it may be. Unknown fields are errors, so that typos are seen.
    [[nodiscard]] static Result<RunPlan> fromJson(const QJsonObject& object);
    [[nodiscard]] static Result<RunPlan> fromJsonText(const QByteArray& text);
    [[nodiscard]] static Result<RunPlan> fromFile(const QString& path);

    // Which process gets the next task, and where tasks wait when all are busy.
    Schedule schedule = Schedule::LeastInFlight;
    std::uint64_t queueLimit = 0; ///< open loop: tasks that may wait; 0 = 131 072
    QueuePolicy queuePolicy = QueuePolicy::Reject;

    // What is done about workers that die, hang or grow.
    int retries = 0;                   ///< times a task lost with its worker is given out again
    std::int64_t timeoutNs = 0;        ///< a task may run this long; 0 = as long as it likes
    std::int64_t memoryLimitBytes = 0; ///< resident, of each child; 0 = none
    std::uint64_t recycleTasks = 0;    ///< a child is replaced after this many tasks; 0 = never
    std::int64_t recycleRssBytes = 0;  ///< a child is replaced when it has grown to this; 0 = never
    int restartsPerMinute = 30;        ///< of one child, then its place is given up
    std::vector<Injection> injections;

    // How closely it is looked at.
    std::int64_t sampleEveryNs = kIntervalNs;  ///< the machine and the processes; a multiple of kIntervalNs
    std::int64_t probeEveryNs = kProbeEveryNs; ///< main threads, for the cause of stalls (MainLoopProbe)

    /// What the run is called: its name, else its workload.
    [[nodiscard]] QString title() const { return name.isEmpty() ? workload : name; }
    friend bool operator==(const RunPlan&, const RunPlan&) = default;
};

inline constexpr int kMaxThreads = 256;
inline constexpr int kMaxProcesses = 128;
inline constexpr int kMaxWorkers = 4096; ///< threads x processes
inline constexpr int kMaxInFlight = 65'536;
inline constexpr double kMaxRate = 10'000'000;
inline constexpr std::uint64_t kMaxQueue = 10'000'000;
inline constexpr int kMaxRetries = 100;
inline constexpr int kMaxRestarts = 1'000'000;

/// The plan with defaults filled in, or the first reason it can't run (Usage).
[[nodiscard]] Result<RunPlan> validatePlan(const RunPlan& plan);

[[nodiscard]] QString loadKindName(LoadKind kind);     ///< "closed", "open", "batch"
[[nodiscard]] QString arrivalsName(Arrivals arrivals); ///< "constant", "poisson"
[[nodiscard]] QString
dispatchName(DispatchMode mode);                     ///< "lanes", "pool", "runnable", "qtconcurrent", "async"
[[nodiscard]] QString channelName(ChannelKind kind); ///< "auto", "shm", "stdio"
[[nodiscard]] QString transferName(Transfer transfer);     ///< "copy", "move", "shared"
[[nodiscard]] QString queuePolicyName(QueuePolicy policy); ///< "reject", "drop-oldest", "block"
[[nodiscard]] QString scheduleName(Schedule schedule);     ///< "least-in-flight", "round-robin", "pull"
[[nodiscard]] std::optional<QueuePolicy> queuePolicyFromName(QStringView name);
[[nodiscard]] std::optional<Schedule> scheduleFromName(QStringView name);
[[nodiscard]] std::optional<LoadKind> loadKindFromName(QStringView name);
[[nodiscard]] std::optional<Arrivals> arrivalsFromName(QStringView name);
[[nodiscard]] std::optional<DispatchMode> dispatchFromName(QStringView name);
[[nodiscard]] std::optional<ChannelKind> channelFromName(QStringView name);
[[nodiscard]] std::optional<Transfer> transferFromName(QStringView name);

} // namespace parascope
