// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>

namespace parascope {

/// Limits of a value axis that don't dance: they grow at once, so that data is never cut, and shrink only
/// when the smaller limits have been enough for five seconds. Time comes from outside (monotonic ns).
class AxisLimits {
public:
    using Limits = std::pair<double, double>;
    [[nodiscard]] Limits update(Limits wanted, std::int64_t nowNs);
    void reset() { m_set = false; }

private:
    bool m_set = false;
    Limits m_limits{0, 1};
    Limits m_seen{0, 1}; ///< widest wish since m_tightSince
    std::int64_t m_tightSince = 0;
};

/// Smallest "round" number (1, 1.5, 2, 3, 4, 5, 6, 8 x 10^n) at or above the value.
[[nodiscard]] double roundedUp(double value);

} // namespace parascope
