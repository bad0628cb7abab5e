// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"

#include <QStringList>

namespace parascope {

/// What a reader of the figures must know, one sentence each: the titles of the findings that say whether the
/// figures can be trusted, and that workers died. Needs no knowledge of the machine. Pure.
[[nodiscard]] QStringList warningsOf(const Summary& summary, const RunPlan& plan);

} // namespace parascope
