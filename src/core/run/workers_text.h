// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sentence.h"

namespace parascope {

[[nodiscard]] Sentence threadsText(int threads);     ///< "1 thread", "4 threads"
[[nodiscard]] Sentence processesText(int processes); ///< "1 process", "2 processes"

/// "4 threads", "1 process", "1 thread x 2 processes": threads of each process, and child processes.
/// "inline on the main thread" where there are neither.
[[nodiscard]] Sentence workersText(int threads, int processes);

} // namespace parascope
