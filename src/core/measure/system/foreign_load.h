// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/system/samplers.h"

#include <cstdint>
#include <optional>

namespace parascope {

/// Share of the machine's CPU time that processes other than ours used: (busy of everybody - `ownTreeCpuNs`)
/// / (length * cores), within 0..1. `ownTreeCpuNs` is the CPU time of this app and its children over the same
/// period. Nothing where no core was seen. The kernel's counters tick every 10 ms and ours do not, so that
/// over a quarter of a second a few percent may be noise; the ratio is clamped, not corrected. Pure; any
/// thread.
[[nodiscard]] std::optional<double> foreignCpuRatio(const MachineLoad& load, std::int64_t ownTreeCpuNs);

} // namespace parascope
