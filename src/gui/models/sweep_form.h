// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/sweep_plan.h"

#include <QString>

namespace parascope {

/// What a person says a sweep shall try; as it stands here until it is changed.
struct SweepForm {
    QString threads = QStringLiteral("auto");
    QString processes = QStringLiteral("0, auto");
    bool quick = true;
};

/// The sweep of a run on a machine with so many CPUs; an error says which field is wrong.
[[nodiscard]] Result<SweepPlan> sweepPlanOf(const SweepForm& form, const RunPlan& base, int usableCpus);
/// That a sweep takes at most if the form is left as it is, whatever the run; 0 = it can't be.
[[nodiscard]] std::int64_t usualSweepNs(int usableCpus);

} // namespace parascope
