// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/timeline_view.h"

#include "base/clock.h"

// The lanes as numbers.

namespace parascope {

/// As the exports name them: main threads by their process, workers by process and number.
QString TimelineView::columnOf(const Lane& lane)
{
    switch (lane.kind) {
    case Lane::MainLoop:
        return QStringLiteral("main_%1_busy_pct").arg(lane.process);
    case Lane::Folded:
        return QStringLiteral("workers_%1_busy_pct").arg(lane.process);
    case Lane::Worker:
        break;
    }
    return QStringLiteral("worker_%1_%2_busy_pct").arg(lane.process).arg(lane.worker);
}

/// One value for each slice in view.
std::vector<double> TimelineView::busyIn(const Lane& lane, std::size_t level) const
{
    const std::int64_t length = LaneStore::lengthNs(level);
    const auto [first, last] = slicesInView(length);
    const auto keys = keysOf(lane);
    std::vector<double> values;
    for (std::int64_t index = first; index <= last; ++index) {
        if (lane.kind == Lane::MainLoop) {
            values.push_back(100 * loopBusyOf(lane.process, index * length, (index + 1) * length - 1));
        } else {
            const auto slice = sliceOf(keys, level, index);
            values.push_back(slice ? 100 * slice->busy : kUnknown);
        }
    }
    return values;
}

PlotTable TimelineView::table()
{
    layoutLanes();
    const std::size_t level = sliceLevel();
    const std::int64_t length = LaneStore::lengthNs(level);
    const auto [first, last] = slicesInView(length);
    PlotTable table;
    table.columns = {QStringLiteral("t_s")};
    for (std::int64_t index = first; index <= last; ++index) {
        table.rows.push_back({nsToSeconds(index * length + length / 2)});
    }
    for (const auto& lane : m_lanes) {
        table.columns.append(columnOf(lane));
        const auto values = busyIn(lane, level);
        for (std::size_t row = 0; row < values.size(); ++row) {
            table.rows[row].push_back(values[row]);
        }
    }
    const auto [from, until] = m_window.view();
    std::erase_if(table.rows, [begin = from, end = until](const std::vector<double>& row) {
        return row.front() < begin || row.front() > end;
    });
    return table;
}

} // namespace parascope
