// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace parascope {

/// Readers of the texts that describe a machine (proc(5), cgroups(7)). Pure; any thread; any bytes are safe.

/// Numbers of a CPU list such as "0-3,8,10-11", ascending. A broken entry is left out; at most `kMostCpus`
/// are returned, so that "0-2147483647" costs nothing.
inline constexpr int kMostCpus = 65'536;
[[nodiscard]] std::vector<int> parseCpuList(std::string_view text);
/// The way back, from ascending numbers.
[[nodiscard]] QByteArray cpuListText(std::span<const int> cpus);

/// The value behind "key<blanks>:<blanks>" in the first line that has it (cpuinfo, status, meminfo); empty if
/// none.
[[nodiscard]] std::string_view colonField(std::string_view text, std::string_view key);
/// The value of `KEY=value` or `KEY="value"` (os-release); empty if none.
[[nodiscard]] std::string_view assignedField(std::string_view text, std::string_view key);
/// True when `word` stands between blanks in `text`.
[[nodiscard]] bool hasWord(std::string_view text, std::string_view word);

/// avg10 of the "some" line of /proc/pressure/cpu, percent.
[[nodiscard]] std::optional<double> parsePressureAvg10(std::string_view text);
/// First number of /proc/loadavg.
[[nodiscard]] std::optional<double> parseLoadAverage(std::string_view text);

/// Where the process sits in the cgroup tree (/proc/self/cgroup).
struct CgroupPaths {
    std::optional<std::string> unified; ///< version 2
    std::optional<std::string> cpu;     ///< version 1, controller "cpu"
    friend bool operator==(const CgroupPaths&, const CgroupPaths&) = default;
};
[[nodiscard]] CgroupPaths parseCgroupPaths(std::string_view text);

/// Where the cgroup trees are mounted (/proc/self/mountinfo).
struct CgroupMount {
    std::string root;  ///< the part of the tree that is mounted
    std::string point; ///< the folder it is mounted at
    friend bool operator==(const CgroupMount&, const CgroupMount&) = default;
};
struct CgroupMounts {
    std::optional<CgroupMount> unified, cpu;
    friend bool operator==(const CgroupMounts&, const CgroupMounts&) = default;
};
[[nodiscard]] CgroupMounts parseCgroupMounts(std::string_view text);

/// CPUs of a cpu.max ("50000 100000" = 0.5); nothing for "max" and for broken text.
[[nodiscard]] std::optional<double> parseCpuMax(std::string_view text);
/// CPUs of cpu.cfs_quota_us and cpu.cfs_period_us; nothing for a quota of -1.
[[nodiscard]] std::optional<double> parseCfsQuota(std::string_view quota, std::string_view period);

} // namespace parascope
