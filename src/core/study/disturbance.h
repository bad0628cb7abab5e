// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/system/samplers.h"

#include <cstdint>
#include <optional>

namespace parascope {

/// What share of the machine's CPU time others had: other processes and, on a virtual machine, other guests
/// (steal). Children of this process count as others. One thread; seen over a second or more the 10 ms ticks
/// of the kernel's counters don't matter.
class Disturbance {
public:
    Disturbance();
    /// Since the construction or the last call; nothing where the platform does not tell.
    [[nodiscard]] std::optional<double> takeRatio();

private:
    CpuSampler m_cpu;
    std::optional<std::int64_t> m_ownCpuNs;
};

} // namespace parascope
