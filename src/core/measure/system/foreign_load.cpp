// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/foreign_load.h"

#include <algorithm>

namespace parascope {

std::optional<double> foreignCpuRatio(const MachineLoad& load, std::int64_t ownTreeCpuNs)
{
    if (load.cores.empty() || load.lengthNs <= 0)
        return std::nullopt;
    const double capacity = static_cast<double>(load.lengthNs) * static_cast<double>(load.cores.size());
    const double foreign = static_cast<double>(load.busyNs) - static_cast<double>(ownTreeCpuNs);
    return std::clamp(foreign / capacity, 0.0, 1.0);
}

} // namespace parascope
