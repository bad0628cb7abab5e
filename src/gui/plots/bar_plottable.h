// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/qcustomplot_header.h"

#include <QColor>

#include <vector>

namespace parascope {

/// One flat bar per column from the foot of the plot, 76 % of a column wide, filled on whole device pixels
/// without antialiasing (docs/PLOTS.md 2.6b: the cheap way). For the main thread's delays.
class BarPlottable : public QCPAbstractPlottable {
public:
    struct Bar {
        double key = 0; ///< middle of the column
        double value = 0;
        QColor color;
        int tag = 0; ///< whatever the plot wants to remember
    };
    BarPlottable(QCPAxis* keyAxis, QCPAxis* valueAxis);
    void setBars(std::vector<Bar> bars, double columnLength);
    [[nodiscard]] const std::vector<Bar>& bars() const { return m_bars; }

    double selectTest(const QPointF& position, bool onlySelectable,
                      QVariant* details = nullptr) const override;
    QCPRange getKeyRange(bool& found, QCP::SignDomain domain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain domain = QCP::sdBoth,
                           const QCPRange& keys = QCPRange()) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    std::vector<Bar> m_bars;
    double m_columnLength = 1;
};

} // namespace parascope
