// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/axis_limits.h"
#include "plots/live_plot.h"

namespace parascope {

class BarPlottable;

/// Limits of the classes of a delay of the main thread, ms.
inline constexpr double kDroppedFrameMs = 16.7;
inline constexpr double kStallMs = 50;
inline constexpr double kLongStallMs = 100;

/// Worst event-loop delay of each column of the app's main thread, coloured by class, the longest ones named.
class LoopPlot : public LivePlot {
    Q_OBJECT
public:
    LoopPlot(const Theme& theme, TimeWindow& window, LiveStore& store, QWidget* parent = nullptr);
    [[nodiscard]] QList<LegendEntry> legend(const RangeFigures& figures) const override;
    [[nodiscard]] QString spokenSummary(const RangeFigures& figures) const override;

protected:
    void load(const Columns& columns) override;
    [[nodiscard]] ReadoutRows readout(const Columns& columns, const LiveColumn& column) const override;
    void drawUnder(QCPPainter& painter, const QRect& plot) override;
    void drawOver(QCPPainter& painter, const QRect& plot) override;

private:
    [[nodiscard]] QColor classColor(double ms) const;
    void drawThreshold(QCPPainter& painter, const QRect& plot, double ms, const QString& text,
                       const QColor& color);
    void drawWorst(QCPPainter& painter, const QRect& plot);
    QList<QRectF> m_taken; ///< where this frame has text already
    BarPlottable* m_bars;
    AxisLimits m_limits;
};

} // namespace parascope
