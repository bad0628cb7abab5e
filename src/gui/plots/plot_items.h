// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include "plots/qcustomplot_header.h"

#include <functional>

namespace parascope {

/// Background, axes and tick labels in the theme's colours.
void styleAxes(QCustomPlot& plot, const Theme& theme);

/// Text on a plate in the surface colour, in device-independent pixels of the plot. Returns the plate.
QRectF drawPlate(QCPPainter& painter, const Theme& theme, QPointF leftMiddle, const QString& text,
                 const QColor& color, bool dryRun = false);

/// Around a plot that has the focus. For its paintEvent(): copies and exports stay without it.
void paintFocusRing(QWidget& plot, const Theme& theme);

/// An item that a plot draws with a function: shading under the data, marks over it. Never clipped.
class DrawnItem : public QCPAbstractItem {
public:
    using Painter = std::function<void(QCPPainter&, const QRect& plot)>;
    DrawnItem(QCustomPlot* plot, const QString& layer, Painter paint);
    double selectTest(const QPointF& position, bool onlySelectable,
                      QVariant* details = nullptr) const override;

protected:
    void draw(QCPPainter* painter) override;

private:
    Painter m_paint;
};

} // namespace parascope
