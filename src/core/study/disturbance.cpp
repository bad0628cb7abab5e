// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/disturbance.h"

#include "measure/system/foreign_load.h"

#include <utility>

namespace parascope {

Disturbance::Disturbance() : m_ownCpuNs(processCpuNs())
{
    [[maybe_unused]] const auto baseline = m_cpu.sample();
}

std::optional<double> Disturbance::takeRatio()
{
    const std::optional<MachineLoad> load = m_cpu.sample();
    const std::optional<std::int64_t> now = processCpuNs();
    const std::optional<std::int64_t> before = std::exchange(m_ownCpuNs, now);
    if (!load || !now || !before)
        return std::nullopt;
    const std::optional<double> foreign = foreignCpuRatio(*load, *now - *before);
    if (!foreign)
        return std::nullopt;
    return *foreign + load->stealRatio;
}

} // namespace parascope
