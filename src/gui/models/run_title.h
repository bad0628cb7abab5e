// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parascope {

/// What the window calls a run: by its plan's name, for which a lab has words of its own, else by its
/// workload.
[[nodiscard]] QString runTitle(const QString& name, const QString& workload);

} // namespace parascope
