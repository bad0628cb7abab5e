// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study_tables.h"

#include "models/live_column.h"

#include <algorithm>

namespace parascope {

PlotTable tableOf(const SweepResult& result)
{
    const QString throughput = QStringLiteral("throughput_ops_per_s");
    const QString p99 = QStringLiteral("response_p99_ms");
    PlotTable table;
    table.columns = {QStringLiteral("threads"),
                     QStringLiteral("processes"),
                     QStringLiteral("workers"),
                     QStringLiteral("runs"),
                     throughput,
                     p99,
                     QStringLiteral("efficiency_ratio")};
    for (const auto& cell : result.cells) {
        const auto& figures = result.figures[static_cast<std::size_t>(cell.index)];
        table.rows.push_back({static_cast<double>(cell.threads()), static_cast<double>(cell.processes()),
                              static_cast<double>(cell.plan.workers()), static_cast<double>(figures.runs),
                              figures.median(throughput).value_or(kUnknown),
                              figures.median(p99).value_or(kUnknown), figures.efficiency.value_or(kUnknown)});
    }
    return table;
}

PlotTable tableOf(const LatencyShape& a, const LatencyShape& b)
{
    PlotTable table;
    table.columns = {QStringLiteral("response_ms"), QStringLiteral("a_share"), QStringLiteral("b_share")};
    for (const auto& [ms, share] : a.points) {
        table.rows.push_back({ms, share, kUnknown});
    }
    for (const auto& [ms, share] : b.points) {
        const auto same = std::find_if(table.rows.begin(), table.rows.end(),
                                       [at = ms](const auto& row) { return row[0] == at; });
        if (same != table.rows.end()) {
            (*same)[2] = share;
        } else {
            table.rows.push_back({ms, kUnknown, share});
        }
    }
    std::sort(table.rows.begin(), table.rows.end(),
              [](const auto& left, const auto& right) { return left[0] < right[0]; });
    return table;
}

} // namespace parascope
