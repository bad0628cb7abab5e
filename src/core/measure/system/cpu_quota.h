// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace parascope {

/// The CPU limit that cgroups put on this process, in CPUs: the smallest of its own group's and of all groups
/// above it, version 2 (cpu.max) and version 1 (cpu.cfs_quota_us). Nothing where there is none. `root`
/// replaces
/// "/" in tests. A group whose folder isn't visible (a container without a cgroup namespace) is looked for at
/// the mount's own root.
[[nodiscard]] std::optional<double> cpuQuota(const QString& root);

/// A small file of /proc or /sys below `root`; empty at any failure. At most 4 MiB.
[[nodiscard]] QByteArray kernelText(const QString& root, const QString& path);

} // namespace parascope
