// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/sweep_result.h"

#include <QString>

namespace parascope::cli {

/// A sweep's cells, laws and answer for a terminal. C locale.
[[nodiscard]] QString sweepText(const SweepResult& result);
/// "threads 2, processes 4", "null test", "drift check".
[[nodiscard]] QString cellName(const SweepPlan& plan, const std::vector<SweepCell>& cells, int cell);

} // namespace parascope::cli
