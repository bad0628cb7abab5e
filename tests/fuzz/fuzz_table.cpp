// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/scaling_table.h"

#include <cmath>
#include <cstddef>
#include <cstdint>

using namespace parascope;

/// Any table either is refused or gives numbers that can be fitted; a fit of small tables ends with numbers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<std::vector<ScalingPoint>> points = parseScalingTable(text);
    if (!points)
        return 0;
    for (const ScalingPoint& point : points.value()) {
        if (!(point.n > 0 && point.x > 0 && std::isfinite(point.n) && std::isfinite(point.x)))
            __builtin_trap();
    }
    if (points.value().size() > 20)
        return 0;
    const Result<ScalingFit> fit = fitScaling(points.value());
    if (fit && !(*fit.value().alpha.value >= 0 && *fit.value().beta.value >= 0))
        __builtin_trap();
    return 0;
}
