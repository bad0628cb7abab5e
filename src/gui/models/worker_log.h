// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parascope {

struct LiveRun;

/// How the worker processes of a run ended and what each wrote to stderr before, in order of time; empty
/// where none ended before it was told to.
[[nodiscard]] QString workerLog(const LiveRun& run);

} // namespace parascope
