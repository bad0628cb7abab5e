// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/axis_limits.h"
#include "plots/live_plot.h"

namespace parascope {

class SpanPlottable;

/// p50, p90, p99 and p99.9 of the tasks that ended in each column, as lines and bands on a log axis.
class LatencyPlot : public LivePlot {
    Q_OBJECT
public:
    LatencyPlot(const Theme& theme, TimeWindow& window, LiveStore& store, QWidget* parent = nullptr);
    void setKind(LatencyKind kind);
    [[nodiscard]] LatencyKind kind() const { return m_kind; }
    [[nodiscard]] QList<LegendEntry> legend(const RangeFigures& figures) const override;
    [[nodiscard]] QString spokenSummary(const RangeFigures& figures) const override;

protected:
    void load(const Columns& columns) override;
    /// Longer columns when the shared ones hold too few tasks for the percentiles, as long as a curve is
    /// left.
    [[nodiscard]] std::size_t preferredLevel(std::size_t shared, std::int64_t fromNs,
                                             std::int64_t untilNs) const override;
    void applyColors() override;
    [[nodiscard]] ReadoutRows readout(const Columns& columns, const LiveColumn& column) const override;
    [[nodiscard]] bool showsTextOf(const RunEvent& event) const override;

private:
    SpanPlottable* m_spans;
    AxisLimits m_limits;
    LatencyKind m_kind = LatencyKind::Response;
};

} // namespace parascope
