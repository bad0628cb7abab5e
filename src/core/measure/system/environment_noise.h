// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/system/environment.h"

namespace parascope {

/// Why results taken on this machine now may be disturbed, one sentence each, for people (docs/METHOD.md rule
/// 18; limits as google/benchmark's: load above 0.3 of the CPUs, frequency governor not "performance"). Pure;
/// any thread.
[[nodiscard]] QStringList noisyReasons(const Environment& environment);

} // namespace parascope
