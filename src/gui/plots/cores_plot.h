// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/core_rows.h"
#include "plots/heat_feed.h"
#include "plots/live_plot.h"

namespace parascope {

class CoreTicker;

/// Utilization of each logical core over time, row = core; at the right what each core does now. Where there
/// are more cores than rows of two pixels, neighbours share a row that shows their mean; the cores of a large
/// machine lie apart by NUMA nodes.
class CoresPlot : public LivePlot {
    Q_OBJECT
public:
    CoresPlot(const Theme& theme, TimeWindow& window, LiveStore& store, QWidget* parent = nullptr);
    [[nodiscard]] QList<LegendEntry> legend(const RangeFigures& figures) const override;
    [[nodiscard]] QString spokenSummary(const RangeFigures& figures) const override;
    [[nodiscard]] std::optional<LegendScale> legendScale() const override;
    [[nodiscard]] QString id() const override { return QStringLiteral("cores"); }
    [[nodiscard]] QString hint(double time, double place) const override;

protected:
    void load(const Columns& columns) override;
    [[nodiscard]] QStringList tableColumns() const override;
    [[nodiscard]] std::vector<double> tableRow(const LiveColumn& column) const override;
    void applyColors() override;
    [[nodiscard]] ReadoutRows readout(const Columns& columns, const LiveColumn& column) const override;
    void drawOver(QCPPainter& painter, const QRect& plot) override;

private:
    void drawGaps(QCPPainter& painter, const QRect& plot) const;
    void drawNowLabel(QCPPainter& painter, const QRect& plot) const;
    void drawBars(QCPPainter& painter, const QRect& plot) const;
    void drawNow(QCPPainter& painter, const QRectF& row, double ratio, bool figure) const;
    HeatPlottable* m_heat;
    QSharedPointer<CoreTicker> m_ticker;
    HeatFeed m_feed;
    CoreRows m_rows; ///< as loaded last
};

} // namespace parascope
