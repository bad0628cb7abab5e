// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/system/environment.h"

namespace parascope {

/// Fills what the program knows without asking the machine: its own version, Qt's and the compiler's.
void fillBuild(Environment& environment);

/// Same id = same boot of the same machine, hence the same monotonic clock. Hashed, because a boot id in a
/// report that is passed on would name the machine to everybody. Empty for an empty id.
[[nodiscard]] QString hostIdOf(const QByteArray& bootId);

} // namespace parascope
