// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/axis_limits.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace parascope {

namespace {
constexpr std::int64_t kShrinkAfterNs = 5'000'000'000;
}

AxisLimits::Limits AxisLimits::update(Limits wanted, std::int64_t nowNs)
{
    if (!m_set) {
        m_set = true;
        m_limits = m_seen = wanted;
        m_tightSince = nowNs;
        return m_limits;
    }
    if (wanted.first < m_limits.first || wanted.second > m_limits.second) {
        m_limits = {std::min(wanted.first, m_limits.first), std::max(wanted.second, m_limits.second)};
    }
    const bool tight = wanted.first > m_limits.first || wanted.second < m_limits.second;
    if (!tight) {
        m_seen = wanted;
        m_tightSince = nowNs;
    } else if (m_seen == m_limits) {
        m_seen = wanted;
        m_tightSince = nowNs;
    } else {
        m_seen = {std::min(wanted.first, m_seen.first), std::max(wanted.second, m_seen.second)};
        if (nowNs - m_tightSince >= kShrinkAfterNs) {
            m_limits = m_seen;
            m_seen = wanted;
            m_tightSince = nowNs;
        }
    }
    return m_limits;
}

double roundedUp(double value)
{
    if (!(value > 0)) {
        return 1;
    }
    static constexpr std::array<double, 9> steps{1, 1.5, 2, 3, 4, 5, 6, 8, 10};
    const double decade = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : steps) {
        if (step * decade >= value * (1 - 1e-12)) {
            return step * decade;
        }
    }
    return 10 * decade;
}

} // namespace parascope
