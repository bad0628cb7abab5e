// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace parascope {

/// Where the children's program lies: $PARASCOPE_WORKER, else beside this program, else in ../libexec.
/// Errors (Own) name the places looked at.
[[nodiscard]] Result<QString> findWorkerProgram();

/// The same with the places given, for tests. `fromEnvironment` may be empty.
[[nodiscard]] Result<QString> findWorkerProgram(const QString& fromEnvironment,
                                                const QString& programDirectory);

/// What to start behind a launcher: the path found here, or, where there is none, the bare name, because
/// another host or container has its own path.
[[nodiscard]] Result<QStringList> workerCommand(const QStringList& launcher);

} // namespace parascope
