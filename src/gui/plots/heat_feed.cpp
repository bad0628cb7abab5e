// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/heat_feed.h"

#include "models/live_store.h"

#include <algorithm>

namespace parascope {

std::int64_t HeatFeed::begin(HeatPlottable& heat, std::int64_t first, std::int64_t newest, double length,
                             int rows, double scale, std::uint64_t revision, std::int64_t settled)
{
    const bool anew = revision < m_revision || length != m_length || rows != heat.rows() ||
                      scale != m_scale || first < m_from || first > m_written + 1 || newest < m_written;
    m_revision = revision;
    if (anew) {
        m_length = length;
        m_scale = scale;
        heat.reset(rows, static_cast<int>(LiveStore::kColumns), length);
        m_written = first - 1;
        m_from = first;
    }
    const std::int64_t start = std::max(first, m_written - settled);
    return start;
}

} // namespace parascope
