// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/stall_record.h"

#include <algorithm>

namespace parascope {

void PlaceName::set(std::string_view text) noexcept
{
    bytes.fill('\0');
    std::copy_n(text.begin(), std::min(text.size(), kSize), bytes.begin());
}

std::string_view PlaceName::view() const noexcept
{
    return {bytes.begin(), std::find(bytes.begin(), bytes.end(), '\0')};
}

StallCause stallCause(double runRatio, double waitRatio) noexcept
{
    if (!(runRatio >= 0) || !(waitRatio >= 0))
        return StallCause::NotAvailable;
    const double sleepRatio = std::max(0.0, 1 - runRatio - waitRatio);
    if (runRatio >= waitRatio && runRatio >= sleepRatio)
        return StallCause::Busy;
    return waitRatio >= sleepRatio ? StallCause::Starved : StallCause::Blocked;
}

} // namespace parascope
