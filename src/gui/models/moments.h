// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_store.h"

#include <optional>
#include <vector>

namespace parascope {

/// What is worth jumping to: stalls of the app's main thread, exits of workers, and the first column of each
/// series of failures. Seconds since the start, ascending.
[[nodiscard]] std::vector<double> momentsOf(LiveStore& store);

/// The next (direction > 0) or previous moment; nothing when there is none further on.
[[nodiscard]] std::optional<double> nextMoment(LiveStore& store, double from, int direction);

} // namespace parascope
