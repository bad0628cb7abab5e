// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/plot_items.h"

namespace parascope {

void styleAxes(QCustomPlot& plot, const Theme& theme)
{
    const Tokens& t = theme.tokens();
    plot.setBackground(QBrush(t.surface));
    plot.xAxis->setBasePen(QPen(t.border, 1));
    plot.yAxis->grid()->setPen(QPen(t.grid, 1));
    for (auto* axis : {plot.xAxis, plot.yAxis}) {
        axis->setTickLabelColor(t.textMuted);
        axis->setTickLabelFont(theme.font(11));
    }
}

QRectF drawPlate(QCPPainter& painter, const Theme& theme, QPointF leftMiddle, const QString& text,
                 const QColor& color, bool dryRun)
{
    const QFont font = theme.font(11, 500);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text) + 6;
    const double height = metrics.height() + 2;
    const QRectF plate(leftMiddle.x(), leftMiddle.y() - height / 2, width, height);
    if (!dryRun) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(withAlpha(theme.tokens().surface, theme.tokens().plateAlpha));
        painter.drawRoundedRect(plate, 3, 3);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(plate.adjusted(3, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    return plate;
}

void paintFocusRing(QWidget& plot, const Theme& theme)
{
    if (plot.hasFocus()) {
        QPainter painter(&plot);
        painter.setPen(QPen(theme.tokens().accent, 1));
        painter.drawRect(plot.rect().adjusted(1, 1, -2, -2));
        painter.drawRect(plot.rect().adjusted(2, 2, -3, -3));
    }
}

DrawnItem::DrawnItem(QCustomPlot* plot, const QString& layer, Painter paint)
    : QCPAbstractItem(plot), m_paint(std::move(paint))
{
    setLayer(layer);
    setClipToAxisRect(false);
    setSelectable(false);
}

double DrawnItem::selectTest(const QPointF&, bool, QVariant*) const
{
    return -1;
}

void DrawnItem::draw(QCPPainter* painter)
{
    painter->save();
    m_paint(*painter, mParentPlot->axisRect()->rect());
    painter->restore();
}

} // namespace parascope
