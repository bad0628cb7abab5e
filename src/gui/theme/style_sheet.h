// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QString>

namespace parascope {

/// The one style sheet of the window, from resources/gui/style.qss with its @names replaced by tokens.
/// `scale` is the user's font size over the design's.
[[nodiscard]] QString styleSheet(const Tokens& tokens, double scale);

} // namespace parascope
