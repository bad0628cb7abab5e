// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live_column.h"

#include "base/clock.h"

namespace parascope {

std::pair<double, StallCause> LiveColumn::worstLoop(int process) const
{
    if (process == 0) {
        return {loopWorstMs, loopCause};
    }
    const auto of = [](const ChildLoop& loop) {
        return std::pair<double, StallCause>(static_cast<double>(loop.worstMs), loop.cause);
    };
    if (process > 0) {
        const auto slot = static_cast<std::size_t>(process - 1);
        return slot < childLoops.size() ? of(childLoops[slot])
                                        : std::pair(kUnknown, StallCause::NotAvailable);
    }
    std::pair<double, StallCause> worst{loopWorstMs, loopCause};
    for (const auto& loop : childLoops) {
        const auto child = of(loop);
        if (!std::isnan(child.first) && (std::isnan(worst.first) || child.first > worst.first)) {
            worst = child;
        }
    }
    return worst;
}

std::pair<double, double> LiveColumn::loopBusy(int process) const
{
    if (process == 0) {
        return {loopBusyNs / 1e6, nsToMs(loopObservedNs)};
    }
    const auto slot = static_cast<std::size_t>(process - 1);
    if (process < 0 || slot >= childLoops.size()) {
        return {0, 0};
    }
    return {static_cast<double>(childLoops[slot].busyMs), static_cast<double>(childLoops[slot].observedMs)};
}

double LiveColumn::meanCoreRatio() const
{
    if (coreSamples == 0 || coreSums.empty()) {
        return kUnknown;
    }
    double sum = 0;
    for (const float value : coreSums) {
        sum += static_cast<double>(value);
    }
    return sum / static_cast<double>(coreSums.size()) / coreSamples;
}

} // namespace parascope
