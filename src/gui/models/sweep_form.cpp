// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sweep_form.h"

#include <QList>

#include <utility>

namespace parascope {

Result<SweepPlan> sweepPlanOf(const SweepForm& form, const RunPlan& base, int usableCpus)
{
    SweepPlan plan;
    plan.base = base;
    plan.base.durationNs = base.load == LoadKind::Batch ? 0 : base.durationNs;
    const QList<std::pair<QString, QString>> fields{{QStringLiteral("threads"), form.threads},
                                                    {QStringLiteral("processes"), form.processes}};
    for (const auto& [setting, text] : fields) {
        const auto values = parseSweepRange(QString(text).remove(QLatin1Char(' ')), usableCpus);
        if (!values.ok()) {
            return values.error();
        }
        plan.axes.push_back({setting, values.value()});
    }
    return form.quick ? plan.quick() : plan;
}

std::int64_t usualSweepNs(int usableCpus)
{
    const auto plan = sweepPlanOf({}, {}, usableCpus);
    const auto cells = plan.ok() ? cellsOf(plan.value()) : Result<std::vector<SweepCell>>(plan.error());
    return cells.ok() ? longestTimeOf(plan.value(), cells.value()) : 0;
}

} // namespace parascope
