// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace parascope {

/// 256 colours from "none of it" to "all of it"; more is always further from the background.
using ColorTable = std::array<QRgb, 256>;

[[nodiscard]] const ColorTable& iceTable(bool dark);

} // namespace parascope
