// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/live_plot.h"

namespace parascope {

class CoreTicker;
class HeatPlottable;

/// Utilization of each logical core over time, row = core; at the right what each core does now.
class CoresPlot : public LivePlot {
    Q_OBJECT
public:
    CoresPlot(const Theme& theme, TimeWindow& window, LiveStore& store, QWidget* parent = nullptr);
    [[nodiscard]] QList<LegendEntry> legend(const RangeFigures& figures) const override;
    [[nodiscard]] QString spokenSummary(const RangeFigures& figures) const override;

protected:
    void load(const Columns& columns) override;
    void applyColors() override;
    [[nodiscard]] ReadoutRows readout(const Columns& columns, const LiveColumn& column) const override;
    void drawOver(QCPPainter& painter, const QRect& plot) override;

private:
    HeatPlottable* m_heat;
    QSharedPointer<CoreTicker> m_ticker;
    double m_length = 0;
    std::int64_t m_written = -1; ///< newest column that is final in the image
    std::int64_t m_writtenFrom = 0;
    std::uint64_t m_revision = 0; ///< of the store when last loaded
};

} // namespace parascope
