// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workload/workload.h"

namespace parascope {

/// All workloads Parascope knows, in the order they are shown. Any thread.
[[nodiscard]] const QList<WorkloadInfo>& workloadCatalogue();
[[nodiscard]] const WorkloadInfo* findWorkload(const QString& name);

/// Defaults filled in, texts parsed and ranges checked. Errors (ErrorKind::Usage) name the parameter, the
/// value given and the range or the known names.
[[nodiscard]] Result<ParameterValues> parseParameters(const WorkloadInfo& info,
                                                      const QMap<QString, QString>& texts);

/// The same for values that came from a file: absent ones get their defaults, texts of numbers ("4ms") are
/// parsed. Same errors.
[[nodiscard]] Result<ParameterValues> completeParameters(const WorkloadInfo& info,
                                                         const ParameterValues& values);

/// A value as a person types it, exact: "4ms", "64KiB", "1000000".
[[nodiscard]] QString parameterText(const Parameter& parameter, double value);

/// Whether completeParameters() would succeed. Same errors.
[[nodiscard]] Result<void> checkParameters(const WorkloadInfo& info, const ParameterValues& values);

/// Builds a workload that is ready to run (reads directory lists, calibrates, prepares inputs). May take
/// time; not for the main thread of a window. Errors: unknown name, value out of range, unreadable input
/// directory, command not found (all ErrorKind::Usage).
[[nodiscard]] Result<std::shared_ptr<const Workload>>
makeWorkload(const QString& name, const ParameterValues& values, const WorkloadContext& context);

} // namespace parascope
