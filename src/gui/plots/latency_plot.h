// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/axis_limits.h"
#include "plots/heat_feed.h"
#include "plots/live_plot.h"

namespace parascope {

class SpanPlottable;

/// The latencies of the tasks that ended in each column: p50, p90, p99 and p99.9 as lines and bands, or every
/// task as a heat map with p50 and p99 over it; on a log axis, bands also on a linear one.
class LatencyPlot : public LivePlot {
    Q_OBJECT
public:
    LatencyPlot(const Theme& theme, TimeWindow& window, LiveStore& store, QWidget* parent = nullptr);
    void setKind(LatencyKind kind);
    [[nodiscard]] LatencyKind kind() const { return m_kind; }
    void setHeatMap(bool on);
    [[nodiscard]] bool isHeatMap() const { return m_heatMap; }
    void setLinear(bool linear);
    [[nodiscard]] bool isLinear() const { return m_linear; }
    /// p99 that the user wants, ms; 0 = none.
    void setTarget(double ms);
    [[nodiscard]] QList<LegendEntry> legend(const RangeFigures& figures) const override;
    [[nodiscard]] QString spokenSummary(const RangeFigures& figures) const override;
    [[nodiscard]] std::optional<LegendScale> legendScale() const override;
    [[nodiscard]] QString id() const override { return QStringLiteral("latency"); }

protected:
    void load(const Columns& columns) override;
    /// Longer columns when the shared ones hold too few tasks for the percentiles, as long as a curve is
    /// left.
    [[nodiscard]] std::size_t preferredLevel(std::size_t shared, std::int64_t fromNs,
                                             std::int64_t untilNs) const override;
    void applyColors() override;
    [[nodiscard]] QStringList tableColumns() const override;
    [[nodiscard]] std::vector<double> tableRow(const LiveColumn& column) const override;
    void drawOver(QCPPainter& painter, const QRect& plot) override;
    [[nodiscard]] ReadoutRows readout(const Columns& columns, const LiveColumn& column) const override;
    [[nodiscard]] bool showsTextOf(const RunEvent& event) const override;

private:
    void setLimits(double low, double high);
    void loadSingle(const Columns& columns);
    void drawSingle(QCPPainter& painter, const QRect& plot) const;
    void loadHeat(const Columns& columns);
    [[nodiscard]] std::optional<double> highestMoment(std::int64_t fromNs, std::int64_t untilNs) const;
    HeatPlottable* m_heat; ///< under the lines
    SpanPlottable* m_spans;
    HeatFeed m_feed;
    bool m_heatMap = false;
    bool m_linear = false;
    double m_target = 0;
    double m_mostTasks = 0;        ///< in one cell of the visible range
    std::vector<QPointF> m_single; ///< highest of each column where no column has tasks for a percentile
    AxisLimits m_limits;
    LatencyKind m_kind = LatencyKind::Response;
};

} // namespace parascope
