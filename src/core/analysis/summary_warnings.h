// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"

#include <QStringList>

#include <optional>

namespace parascope {

/// What a reader of the figures must know, one sentence each (docs/METHOD.md, rules of measurement): nothing
/// measured, overloaded, disturbed, generator late or too busy, tasks failed, workers crashed, Little's law
/// broken. `typicalLatenessMs` is the generator's p99 lateness in the interval of the median task. Pure.
[[nodiscard]] QStringList warningsOf(const Summary& summary, const RunPlan& plan,
                                     std::optional<double> typicalLatenessMs);

} // namespace parascope
