// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace parascope {

/// CPUs with memory of their own: reaching that of another node takes longer.
struct NumaNode {
    int number = 0;
    std::vector<int> cpus; ///< ascending
    friend bool operator==(const NumaNode&, const NumaNode&) = default;
};

/// The machine and the conditions of a run (docs/METHOD.md rule 18). Empty = not available here.
struct Environment {
    QString toolVersion, qtVersion, compiler, osName, kernel, cpuModel, virtualization, governor, clockSource;
    QString revision;      ///< what `git describe` said when this program was configured
    QString compilerFlags; ///< as the build type gives them
    QString libc;
    int logicalCpus = 0;             ///< in the box, online
    int affinityCpus = 0;            ///< this process may use
    std::optional<double> quotaCpus; ///< cgroup limit, in CPUs
    double usableCpus = 0;           ///< min(affinity, quota)
    std::optional<int> physicalCores;
    std::optional<bool> smtActive;
    std::vector<NumaNode> numaNodes; ///< that have CPUs online, ascending
    std::int64_t memoryBytes = 0;
    std::optional<std::int64_t> swapBytes;
    std::optional<double> loadAverage1;
    std::optional<double> cpuPressureAvg10; ///< PSI "some", percent
    QString hostId;                         ///< hash of the boot id: same clock or not
    QStringList noisyReasons;               ///< why results may be disturbed, in words; empty = quiet

    [[nodiscard]] int usableWorkers() const; ///< max(1, floor(usableCpus))
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Environment fromJson(const QJsonObject& object);
};

/// Reads the machine. `root` replaces "/" in tests (fixtures of /proc and /sys). Any thread; a few ms.
[[nodiscard]] Environment readEnvironment(const QString& root = QStringLiteral("/"));
/// Memory that programs can still have without swapping; nothing where the system does not tell. Any thread;
/// some 50 us.
[[nodiscard]] std::optional<std::int64_t> availableMemory(const QString& root = QStringLiteral("/"));

} // namespace parascope
