// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/color_map.h"

#include "theme/tokens.h"

#include <algorithm>
#include <span>

namespace parascope {

namespace {

/// `from` cuts off the lowest part of the map.
ColorTable interpolated(std::span<const unsigned> stops, double from = 0, bool reversed = false)
{
    ColorTable table{};
    const double steps = static_cast<double>(stops.size() - 1);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double share = from + (1 - from) * static_cast<double>(i) / 255.0;
        const double position = (reversed ? 1 - share : share) * steps;
        const auto low = std::min<std::size_t>(static_cast<std::size_t>(position), stops.size() - 2);
        table[i] =
            mixed(QColor(stops[low]), QColor(stops[low + 1]), position - static_cast<double>(low)).rgb();
    }
    return table;
}

constexpr std::array<unsigned, 8> kIceDark{0x1A222Cu, 0x1C3040u, 0x1D435Cu, 0x1E597Du,
                                           0x23729Fu, 0x318DC2u, 0x52AEE3u, 0x97D2F4u};
constexpr std::array<unsigned, 8> kIceLight{0xF1F5F9u, 0xD6E6F2u, 0xB3D2E8u, 0x86B8D9u,
                                            0x5599C6u, 0x2A79AEu, 0x0E5A8Eu, 0x083C62u};
constexpr std::array<unsigned, 16> kViridis{0x440154u, 0x481A6Cu, 0x472F7Du, 0x414487u, 0x39568Cu, 0x31688Eu,
                                            0x2A788Eu, 0x23888Eu, 0x1F988Bu, 0x22A884u, 0x35B779u, 0x54C568u,
                                            0x7AD151u, 0xA5DB36u, 0xD2E21Bu, 0xFDE725u};
constexpr std::array<unsigned, 12> kCividis{0x00224Eu, 0x08326Eu, 0x293E6Cu, 0x434D6Cu, 0x575C6Du, 0x6A6B70u,
                                            0x7D7C78u, 0x928E78u, 0xA8A174u, 0xC0B46Bu, 0xD9C85Cu, 0xFEE838u};

} // namespace

const ColorTable& iceTable(bool dark)
{
    static const ColorTable forDark = interpolated(kIceDark);
    static const ColorTable forLight = interpolated(kIceLight);
    return dark ? forDark : forLight;
}

const ColorTable& strongIceTable(bool dark)
{
    static const ColorTable forDark = interpolated(kIceDark, 0.22);
    static const ColorTable forLight = interpolated(kIceLight, 0.22);
    return dark ? forDark : forLight;
}

const ColorTable& viridisTable(bool dark)
{
    static const ColorTable forDark = interpolated(kViridis);
    static const ColorTable forLight = interpolated(kViridis, 0, true);
    return dark ? forDark : forLight;
}

const ColorTable& cividisTable(bool dark)
{
    static const ColorTable forDark = interpolated(kCividis);
    static const ColorTable forLight = interpolated(kCividis, 0, true);
    return dark ? forDark : forLight;
}

QColor textOn(const QColor& cell)
{
    const QColor ink(0x0B1118u);
    const QColor paper(0xFFFFFFu);
    return contrastRatio(ink, cell) >= contrastRatio(paper, cell) ? ink : paper;
}

} // namespace parascope
