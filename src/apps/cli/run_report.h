// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/run_job.h"

#include <QString>

namespace parascope::cli {

/// Prints the result of a run in the asked form and says what went wrong; returns the exit code. The first
/// that holds: the run failed (its error's code), the result or the recording couldn't be written (1),
/// `cancelled` (1), any task failed, timed out or was lost (3), all was well (0).
[[nodiscard]] int reportRun(const RunJobResult& result, const QString& format, bool quiet, bool cancelled);

} // namespace parascope::cli
