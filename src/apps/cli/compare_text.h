// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <QString>

namespace parascope::cli {

/// A comparison as a table for a terminal, and as Markdown for a pull request. C locale.
[[nodiscard]] QString comparisonText(const Comparison& comparison);
[[nodiscard]] QString comparisonMarkdown(const Comparison& comparison);

} // namespace parascope::cli
