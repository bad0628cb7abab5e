// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/block_ratio.h"

#include <span>

namespace parascope {

enum class Better { Higher, Lower, Neither };

/// How a metric is compared. What one run says of a tail, or of memory, differs from run to run more than
/// within the run: with a single run a side only large changes count.
struct MetricRule {
    const char* name;
    const char* title;
    const char* subject; ///< the title within a sentence
    const char* unit;
    Better better;
    double singleRunEffect; ///< smallest change that a single run a side can show; 0 = it can't
    double smallestChange;  ///< in the metric's unit: less nobody notices
    BlockFigure figure;     ///< where a single run can show it
    double percent;
    bool growsWithLength = false; ///< the highest of all moments: of longer runs it is higher
};

/// All metrics of a Comparison, in the order they are shown.
[[nodiscard]] std::span<const MetricRule> metricRules();

} // namespace parascope
