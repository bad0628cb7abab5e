// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace parascope::cli {

/// What the program ends with. kGateFailed: a threshold or baseline was not kept.
enum ExitCode { kOk = 0, kOwnError = 1, kUsageError = 2, kTargetFailed = 3, kGateFailed = 99 };

/// One word after "parascope-cli".
struct Command {
    QString name;
    QString description;                      ///< one line for --help
    int (*run)(const QStringList& arguments); ///< those after the command's name; returns the exit code
};

/// In the order of --help. A new command is one file and one line in commands.cpp.
[[nodiscard]] const QList<Command>& commands();

[[nodiscard]] int runCommand(const QStringList& arguments);
[[nodiscard]] int workloadsCommand(const QStringList& arguments);
[[nodiscard]] int machineCommand(const QStringList& arguments);
[[nodiscard]] int reportCommand(const QStringList& arguments);
[[nodiscard]] int rerunCommand(const QStringList& arguments);
[[nodiscard]] int compareCommand(const QStringList& arguments);
[[nodiscard]] int sweepCommand(const QStringList& arguments);
[[nodiscard]] int fitCommand(const QStringList& arguments);
[[nodiscard]] int selftestCommand(const QStringList& arguments);

} // namespace parascope::cli
