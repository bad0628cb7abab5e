// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/core_load.h"

namespace parascope {
namespace {

double grown(std::uint64_t before, std::uint64_t after)
{
    return after > before ? static_cast<double>(after - before) : 0;
}

} // namespace

MachineLoad coreLoad(std::span<const CoreTicks> before, std::span<const CoreTicks> after, std::int64_t tickNs,
                     std::int64_t lengthNs)
{
    MachineLoad load;
    load.lengthNs = lengthNs;
    double busyTicks = 0;
    auto old = before.begin();
    for (const CoreTicks& core : after) {
        while (old != before.end() && old->core < core.core)
            ++old;
        if (old == before.end() || old->core != core.core)
            continue;
        const double busy = grown(old->busy, core.busy);
        const double steal = grown(old->steal, core.steal);
        const double all = busy + steal + grown(old->idle, core.idle);
        if (!(all > 0))
            continue;
        load.cores.push_back({core.core, busy / all, steal / all});
        load.busyRatio += busy / all;
        load.stealRatio += steal / all;
        busyTicks += busy;
    }
    if (!load.cores.empty()) {
        load.busyRatio /= static_cast<double>(load.cores.size());
        load.stealRatio /= static_cast<double>(load.cores.size());
    }
    // Counters of a broken reading can be anything; more than every core all the time is not a time.
    const double most = static_cast<double>(lengthNs) * static_cast<double>(load.cores.size()) * 2;
    const double busyNs = busyTicks * static_cast<double>(tickNs);
    load.busyNs = static_cast<std::int64_t>(busyNs < most ? busyNs : most);
    return load;
}

} // namespace parascope
