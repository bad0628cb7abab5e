// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/summary_warnings.h"

#include "analysis/finding_maker.h"

namespace parascope {

QStringList warningsOf(const Summary& summary, const RunPlan& plan)
{
    std::vector<Finding> found;
    findTrust(found, summary, plan);
    QStringList warnings;
    for (const Finding& finding : found)
        warnings << finding.title;
    if (summary.workerCrashes > 0)
        warnings << diedText(summary.workerCrashes);
    return warnings;
}

} // namespace parascope
