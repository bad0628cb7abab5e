// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress_line.h"

#include "report/run_job.h"

namespace parascope::cli {

/// Lets `line` follow the job.
void connectProgress(RunJob& job, ProgressLine& line);

/// Runs the job to its end on this thread's event loop and takes the line off the terminal.
[[nodiscard]] RunJobResult runToEnd(RunJob& job, ProgressLine& line);

} // namespace parascope::cli
