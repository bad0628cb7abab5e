// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parascope {

/// Above this a run is disturbed: its figures can't be trusted (METHOD).
inline constexpr double kDisturbedRatio = 0.05;

/// Share of all CPUs that other programs and the hypervisor took, of an Interval or a Summary; what is not
/// known counts as none. Pure.
template <typename Told> [[nodiscard]] double takenByOthers(const Told& told)
{
    return told.foreignCpuRatio.value_or(0) + told.stealRatio.value_or(0);
}

} // namespace parascope
