// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/time_window.h"
#include "theme/theme.h"

#include "plots/qcustomplot_header.h"

#include <QList>
#include <QPair>

#include <functional>
#include <optional>

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

/// Rows of a readout: label and value.
using ReadoutRows = QList<QPair<QString, QString>>;

/// Cursor line, selection and readout; lives on a layer of its own buffer, so that moving the cursor redraws
/// no data.
class CursorItem : public QCPAbstractItem {
public:
    CursorItem(QCustomPlot* plot, const Theme& theme, const TimeWindow& window, const QString& layer);
    /// Shown beside the line; empty = line only.
    void setReadout(ReadoutRows rows) { m_rows = std::move(rows); }
    double selectTest(const QPointF& position, bool onlySelectable,
                      QVariant* details = nullptr) const override;

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawReadout(QCPPainter& painter, double x, const QRect& plot);
    const Theme& m_theme;
    const TimeWindow& m_window;
    ReadoutRows m_rows;
};

} // namespace parascope
