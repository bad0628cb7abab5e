// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/qcustomplot_header.h"

#include <QColor>
#include <QImage>

namespace parascope {

/// What a plot paints its layers into. QCustomPlot's own buffer is transparent and blended over a background
/// that is filled at every paint; this one is opaque, so that a paint is one copy, and its pixels can be
/// written directly (see pixelsOf()). GUI thread.
class PlotBuffer : public QCPAbstractPaintBuffer {
public:
    explicit PlotBuffer(double devicePixelRatio);
    void setBackground(const QColor& color) { m_background = color; }
    [[nodiscard]] QCPPainter* startPainting() override;
    void draw(QCPPainter* painter) const override;
    /// To the background, whatever transparent colour QCustomPlot asks for.
    void clear(const QColor& color) override;

protected:
    void reallocateBuffer() override;

private:
    QImage m_image;
    QColor m_background = Qt::white;
};

/// The opaque pixels under `part` of what is painted to, device-independent in and device pixels out, for
/// code that draws without a QPainter; null if it paints to anything else. Valid while the painter is.
[[nodiscard]] QImage pixelsOf(const QPainter& painter, const QRect& part);

} // namespace parascope
