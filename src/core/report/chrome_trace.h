// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "record/recording.h"

namespace parascope {

/// Writes a recording as a trace in the Chrome format (JSON object form), which Perfetto and chrome://tracing
/// open: a bar for each kept task, stall and state of a child, a flag for each event, and counters. Times are
/// in microseconds since the start of the run. A process is its slot + 1, because viewers keep 0 for
/// themselves; thread numbers are unique in the file. Errors (Own).
[[nodiscard]] Result<void> exportTrace(const Recording& recording, const QString& path);

} // namespace parascope
