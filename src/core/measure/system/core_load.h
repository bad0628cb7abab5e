// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/system/proc_parsers.h"
#include "measure/system/samplers.h"

#include <span>

namespace parascope {

/// Load between two readings of the cores' counters, each ascending by core. Counters may run backwards (idle
/// and iowait do on some kernels): such a difference counts as 0. A core that is missing in one of the
/// readings or whose counters stood still is left out. `tickNs` is the length of a kernel tick. Pure; any
/// thread. busy = all but idle, iowait and steal; a ratio is over the sum of all the core's ticks (METHOD.md
/// rule 17).
[[nodiscard]] MachineLoad coreLoad(std::span<const CoreTicks> before, std::span<const CoreTicks> after,
                                   std::int64_t tickNs, std::int64_t lengthNs);

} // namespace parascope
