// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/loop_delay.h"

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

/// A bucket stands for periods of its median, but never for longer ones than were recorded.
double lengthAt(const Histogram& busy, std::int32_t index)
{
    const HistogramLayout& layout = busy.layout();
    return static_cast<double>(std::min(layout.medianEquivalent(layout.valueAt(index)), busy.max()));
}

} // namespace

double probabilityOfDelayAbove(const Histogram& busy, std::int64_t observedNs, std::int64_t x)
{
    if (observedNs <= 0)
        return 0;
    const double limit = static_cast<double>(std::max<std::int64_t>(x, 0));
    double residual = 0;
    for (std::int32_t index = 0; index < busy.layout().countsLength; ++index) {
        if (const std::uint64_t count = busy.countAt(index); count > 0)
            residual += static_cast<double>(count) * std::max(0.0, lengthAt(busy, index) - limit);
    }
    return std::min(1.0, residual / static_cast<double>(observedNs));
}

std::int64_t loopDelayAtPercentile(const Histogram& busy, std::int64_t observedNs, double percent)
{
    if (observedNs <= 0 || busy.total() == 0)
        return 0;
    // P(delay > x) * T falls from the sum of all periods at x = 0 to 0 at the longest, in straight pieces
    // between the lengths. From the top: above length d there are `longer` periods of together `sum`, so on
    // the piece below d the time left over is sum - longer * x, and x follows from the time wanted.
    const double wanted = (1 - std::clamp(percent, 0.0, 100.0) / 100) * static_cast<double>(observedNs);
    double longer = 0;
    double sum = 0;
    for (std::int32_t index = busy.layout().countsLength - 1; index >= 0; --index) {
        const std::uint64_t count = busy.countAt(index);
        if (count == 0)
            continue;
        const double length = lengthAt(busy, index);
        if (longer > 0 && sum - longer * length >= wanted)
            break;
        longer += static_cast<double>(count);
        sum += static_cast<double>(count) * length;
    }
    return static_cast<std::int64_t>(std::llround(std::max(0.0, (sum - wanted) / longer)));
}

} // namespace parascope
