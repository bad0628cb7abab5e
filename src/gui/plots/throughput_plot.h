// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/axis_limits.h"
#include "plots/live_plot.h"

namespace parascope {

class SpanPlottable;

/// Tasks finished per second in each column, errors as crosses at the foot, the offered rate and
/// the peak of the last sweep as dashed lines.
class ThroughputPlot : public LivePlot {
    Q_OBJECT
public:
    ThroughputPlot(const Theme& theme, TimeWindow& window, LiveStore& store, QWidget* parent = nullptr);
    /// Rate of an open loop; 0 = none.
    void setOfferedRate(double perSecond);
    [[nodiscard]] double offeredRate() const { return m_offered; }
    /// The best of the last sweep of this job; 0 = none.
    void setPeak(double perSecond);
    [[nodiscard]] double peak() const { return m_peak; }
    void setLive(bool live); ///< "now" is for a live run only
    [[nodiscard]] QList<LegendEntry> legend(const RangeFigures& figures) const override;
    [[nodiscard]] QString spokenSummary(const RangeFigures& figures) const override;
    [[nodiscard]] QString id() const override { return QStringLiteral("throughput"); }

protected:
    void load(const Columns& columns) override;
    /// Longer columns when a handful of tasks would make the line jump between whole counts.
    [[nodiscard]] std::size_t preferredLevel(std::size_t shared, std::int64_t fromNs,
                                             std::int64_t untilNs) const override;
    void applyColors() override;
    [[nodiscard]] QStringList tableColumns() const override;
    [[nodiscard]] std::vector<double> tableRow(const LiveColumn& column) const override;
    [[nodiscard]] ReadoutRows readout(const Columns& columns, const LiveColumn& column) const override;
    [[nodiscard]] bool showsTextOf(const RunEvent& event) const override;
    [[nodiscard]] bool markTextOnTop() const override { return false; }
    void drawOver(QCPPainter& painter, const QRect& plot) override;

private:
    struct Failures {
        double key;
        std::uint64_t count;
    };
    /// Dashed lines at a rate of interest, and their names where there is room beside all other texts.
    struct Reference {
        double rate;
        QString name;
    };
    [[nodiscard]] QList<Reference> references() const;
    void drawReferences(QCPPainter& painter, const QRect& plot) const;
    void nameReferences(QCPPainter& painter, const QRect& plot);
    void drawFailures(QCPPainter& painter, const QRect& plot);
    /// Right of a cross, or left of it where the one behind it is near or the plot ends.
    void nameFailures(QCPPainter& painter, const QRect& plot, const QList<Failures>& crosses);
    SpanPlottable* m_spans;
    AxisLimits m_limits;
    double m_offered = 0;
    double m_peak = 0;
    double m_now = kUnknown;
    bool m_live = false;
    std::vector<Failures> m_failures;
};

} // namespace parascope
