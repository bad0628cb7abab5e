// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/loop_delay.h"
#include "plots/axis_limits.h"
#include "plots/bar_plottable.h"
#include "plots/live_plot.h"
#include "report/verdict.h"

namespace parascope {

/// Worst event-loop delay of each column of the app's main thread, coloured by class, the longest ones named.
class LoopPlot : public LivePlot {
    Q_OBJECT
public:
    LoopPlot(const Theme& theme, TimeWindow& window, LiveStore& store, QWidget* parent = nullptr);
    [[nodiscard]] QList<LegendEntry> legend(const RangeFigures& figures) const override;
    [[nodiscard]] QString spokenSummary(const RangeFigures& figures) const override;
    [[nodiscard]] QString id() const override { return QStringLiteral("main_thread"); }
    [[nodiscard]] QString hint(double time, double ms) const override;
    /// Whose main thread: 0 = this app, 1.. = a child, kWorstLoop = the worst of all.
    void setProcess(int process);
    [[nodiscard]] int process() const { return m_process; }
    /// The thresholds, in ms, whose names found room in the last picture.
    [[nodiscard]] const QList<double>& namedThresholds() const { return m_named; }

protected:
    void load(const Columns& columns) override;
    [[nodiscard]] QStringList tableColumns() const override;
    [[nodiscard]] std::vector<double> tableRow(const LiveColumn& column) const override;
    [[nodiscard]] ReadoutRows readout(const Columns& columns, const LiveColumn& column) const override;
    void drawUnder(QCPPainter& painter, const QRect& plot) override;
    void drawOver(QCPPainter& painter, const QRect& plot) override;

private:
    [[nodiscard]] QColor classColor(double ms) const;
    void drawThreshold(QCPPainter& painter, const QRect& plot, double ms, const QString& text,
                       const QColor& color);
    [[nodiscard]] std::vector<const BarPlottable::Bar*> stallsIn(const QRect& plot) const; ///< longest first
    void drawTriangles(QCPPainter& painter, const QRect& plot,
                       const std::vector<const BarPlottable::Bar*>& stalls) const;
    void drawLengths(QCPPainter& painter, const QRect& plot,
                     const std::vector<const BarPlottable::Bar*>& stalls);
    [[nodiscard]] QString stallText(const BarPlottable::Bar& bar) const;
    int m_process = 0;
    QList<double> m_named;
    BarPlottable* m_bars;
    AxisLimits m_limits;
};

} // namespace parascope
