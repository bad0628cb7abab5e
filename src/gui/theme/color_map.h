// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace parascope {

/// 256 colours from "none of it" to "all of it"; more is always further from the background.
using ColorTable = std::array<QRgb, 256>;

/// Automatic: ice for cores and sweeps, viridis for the latency heat map in the dark theme.
enum class ColorMap { Automatic, Ice, Viridis, Cividis };

[[nodiscard]] const ColorTable& iceTable(bool dark);
/// Ice from its 22 % on: where a single task must be seen on white.
[[nodiscard]] const ColorTable& strongIceTable(bool dark);
[[nodiscard]] const ColorTable& viridisTable(bool dark);
[[nodiscard]] const ColorTable& cividisTable(bool dark);

/// Text on a map cell: dark or white, whichever has the higher contrast.
[[nodiscard]] QColor textOn(const QColor& cell);

} // namespace parascope
