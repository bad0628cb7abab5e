// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/color_map.h"

#include "theme/tokens.h"

#include <algorithm>

namespace parascope {

namespace {

ColorTable interpolated(const std::array<unsigned, 8>& stops)
{
    ColorTable table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double position = static_cast<double>(i) / 255.0 * 7.0;
        const auto low = std::min<std::size_t>(static_cast<std::size_t>(position), 6);
        const QColor color =
            mixed(QColor(stops[low]), QColor(stops[low + 1]), position - static_cast<double>(low));
        table[i] = color.rgb();
    }
    return table;
}

} // namespace

const ColorTable& iceTable(bool dark)
{
    static const ColorTable forDark = interpolated(
        {0x1A222Cu, 0x1C3040u, 0x1D435Cu, 0x1E597Du, 0x23729Fu, 0x318DC2u, 0x52AEE3u, 0x97D2F4u});
    static const ColorTable forLight = interpolated(
        {0xF1F5F9u, 0xD6E6F2u, 0xB3D2E8u, 0x86B8D9u, 0x5599C6u, 0x2A79AEu, 0x0E5A8Eu, 0x083C62u});
    return dark ? forDark : forLight;
}

} // namespace parascope
