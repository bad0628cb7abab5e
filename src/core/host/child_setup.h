// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/dispatch_mode.h"
#include "host/task.h"
#include "host/task_port.h"
#include "measure/system/watch_plan.h"
#include "workload/workload.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace parascope {

/// What every child of a run is told, and how it is reached.
struct ChildSetup {
    QString workload;
    ParameterValues parameters; ///< setting 0, complete
    WorkloadContext context;
    int threads = 0;
    DispatchMode dispatch = DispatchMode::Lanes;
    Transfer transfer = Transfer::Shared;
    ChannelKind channel = ChannelKind::Auto;
    QStringList launcher;           ///< argv prefix; empty = local
    PortShape shape;                ///< lanes: the most threads a child may get
    std::uint64_t payloadBytes = 0; ///< input of a task beyond the workload's own
    std::uint32_t spinPauses = 0;   ///< how long a lane of a child with shared memory spins before it sleeps
    std::int64_t memoryLimitBytes =
        0; ///< of a child, by its kernel where that can be (MemoryLimit); 0 = none
    std::int64_t probeEveryNs = kProbeEveryNs;  ///< its main thread is looked at (MainLoopProbe)
    std::vector<ParameterValues> laterSettings; ///< settings 1, 2, ... known when a child is started
};

/// How long a Supervisor waits for what. Tests shorten it.
struct SupervisorTimes {
    int readyMs = 10'000;     ///< silence of a child that is not ready yet
    int byeMs = 2'000;        ///< from Bye to SIGTERM
    int terminateMs = 1'000;  ///< from SIGTERM to SIGKILL
    int quickDeathMs = 1'000; ///< ended this soon after it was ready (or before): counts towards giving up
    int quickDeaths = 5;      ///< in a row, then the slot is given up
    int silentStarts = 2;     ///< in a row, then the slot is given up: each has cost `readyMs`
    int firstDelayMs = 100;   ///< second respawn in a row; doubled each time, with up to a quarter of jitter
    int longestDelayMs = 5'000;
    int restartsPerMinute = 30; ///< of one slot, then it is given up
    int hungMs = 2'000;         ///< silence of a child that is ready: it is taken for hung and ended
};

/// How a child ended.
struct ChildExit {
    bool expected = false;    ///< it had been told to
    bool silent = false;      ///< nobody told it to, and yet it left with exit code 0, as if all were well
    bool silentStart = false; ///< it was ended because it did not get ready in time
    bool memoryLimit = false; ///< it was refused memory beyond its limit and ended itself
    int exitCode = 0;         ///< when it ended by itself
    int signal = 0;           ///< 0 = ended by itself
    QString text;             ///< for people: "SIGSEGV", "exit code 3", "sent a malformed frame: ..."
    QByteArray stderrTail;    ///< last 4 KiB of what it wrote to stderr
    /// That, as a text that can be shown: no control characters, no blank lines around it.
    [[nodiscard]] QString lastWords() const;
};

/// Whether tasks and results of these children travel through shared memory. Auto takes it for local children
/// with lanes unless inputs shall be copied; errors (Usage) say why an explicit wish can't be met.
[[nodiscard]] Result<bool> usesSharedMemory(const ChildSetup& setup);

} // namespace parascope

Q_DECLARE_METATYPE(parascope::ChildExit)
