// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/heat_plottable.h"

#include <algorithm>
#include <cstdint>

namespace parascope {

/// Which columns of a heat map have to be written in this frame: only the new ones as long as run, column
/// length, rows and scale stay as they are, all of them otherwise.
class HeatFeed {
public:
    /// `scale` is anything that colours all cells anew when it changes. `newest`: last column that the
    /// store has. Returns the first index to write.
    std::int64_t begin(HeatPlottable& heat, std::int64_t first, std::int64_t newest, double length, int rows,
                       double scale, std::uint64_t revision, std::int64_t settled);
    /// All columns up to `last` are written.
    void end(std::int64_t last) { m_written = std::max(m_written, last); }
    void reset() { m_length = 0; }

private:
    double m_length = 0;
    double m_scale = 0;
    std::int64_t m_written = -1; ///< newest column that is final in the image
    std::int64_t m_from = 0;
    std::uint64_t m_revision = 0; ///< of the store when last loaded: smaller = another run
};

} // namespace parascope
