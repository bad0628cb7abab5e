// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace parascope {

/// Readers of the texts that the samplers poll: text in, numbers out. Pure; any thread; any bytes are safe:
/// what can't be read is left out, never guessed (proc(5)).

/// Counters of one core in kernel ticks since boot. Guest time is already inside `busy` (user and nice hold
/// it).
struct CoreTicks {
    int core = 0;
    std::uint64_t busy = 0;  ///< user + nice + system + irq + softirq
    std::uint64_t idle = 0;  ///< idle + iowait: the core did nothing
    std::uint64_t steal = 0; ///< the hypervisor gave the core to somebody else
    friend bool operator==(const CoreTicks&, const CoreTicks&) = default;
};

/// The "cpuN" lines of /proc/stat, ascending by core. A line cut off by a short buffer is left out.
/// Clears and refills `out`, so that the caller's memory is used again.
void parseProcStat(std::string_view text, std::vector<CoreTicks>& out);

/// True when `text` goes past the cpu lines: a larger buffer would bring no further core.
[[nodiscard]] bool procStatHoldsAllCores(std::string_view text);

/// /proc/.../schedstat: ns on a CPU and ns runnable without one.
struct SchedStat {
    std::int64_t runNs = 0;
    std::int64_t waitNs = 0;
    friend bool operator==(const SchedStat&, const SchedStat&) = default;
};
[[nodiscard]] std::optional<SchedStat> parseSchedStat(std::string_view text);

/// Pages from /proc/PID/statm.
struct MemoryPages {
    std::int64_t resident = 0; ///< 0 is what a process that has ended shows
    std::int64_t data = 0;     ///< private and writable, touched or not; with the main thread's stack
    friend bool operator==(const MemoryPages&, const MemoryPages&) = default;
};
[[nodiscard]] std::optional<MemoryPages> parseStatm(std::string_view text);

/// What is taken from /proc/PID/status. The switches are those of the process's main thread.
struct ProcStatus {
    std::optional<int> threads;
    std::optional<std::int64_t> voluntarySwitches;
    std::optional<std::int64_t> involuntarySwitches;
    friend bool operator==(const ProcStatus&, const ProcStatus&) = default;
};
[[nodiscard]] ProcStatus parseProcStatus(std::string_view text);

/// Bytes of the "Pss:" line of /proc/PID/smaps_rollup.
[[nodiscard]] std::optional<std::int64_t> parsePssBytes(std::string_view text);

/// The function a thread sleeps in, from /proc/.../wchan; empty when it runs or the kernel does not tell
/// ("0").
[[nodiscard]] std::string_view parseWchan(std::string_view text);

} // namespace parascope
