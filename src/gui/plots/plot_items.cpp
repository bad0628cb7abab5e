// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/plot_items.h"

#include "theme/digit_text.h"

#include <algorithm>

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

CursorItem::CursorItem(QCustomPlot* plot, const Theme& theme, const TimeWindow& window, const QString& layer)
    : QCPAbstractItem(plot), m_theme(theme), m_window(window)
{
    setLayer(layer);
    setClipToAxisRect(false);
    setSelectable(false);
}

double CursorItem::selectTest(const QPointF&, bool, QVariant*) const
{
    return -1;
}

void CursorItem::draw(QCPPainter* painter)
{
    const QRect plot = mParentPlot->axisRect()->rect();
    const QCPAxis* axis = mParentPlot->xAxis;
    const Tokens& tokens = m_theme.tokens();
    painter->setAntialiasing(false);
    if (const auto selection = m_window.selection()) {
        const int left = std::clamp(qRound(axis->coordToPixel(selection->first)), plot.left(), plot.right());
        const int right =
            std::clamp(qRound(axis->coordToPixel(selection->second)), plot.left(), plot.right());
        painter->fillRect(QRect(left, plot.top(), right - left, plot.height()), withAlpha(tokens.accent, 40));
        painter->fillRect(QRect(left, plot.top(), 1, plot.height()), tokens.accent);
        painter->fillRect(QRect(right, plot.top(), 1, plot.height()), tokens.accent);
    }
    if (const auto cursor = m_window.cursor()) {
        const double x = axis->coordToPixel(*cursor);
        if (x >= plot.left() && x <= plot.right() + 1) {
            painter->fillRect(QRect(qRound(x), plot.top(), 1, plot.height()), withAlpha(tokens.text, 150));
            if (!m_rows.isEmpty()) {
                drawReadout(*painter, x, plot);
            }
        }
    }
}

void CursorItem::drawReadout(QCPPainter& painter, double x, const QRect& plot)
{
    const QFont font = m_theme.font(11, 500);
    const QFontMetricsF metrics(font);
    double labels = 0;
    double values = 0;
    for (const auto& [label, value] : m_rows) {
        labels = std::max(labels, metrics.horizontalAdvance(label));
        values = std::max(values, digitTextWidth(font, value));
    }
    const double lineHeight = metrics.height() + 1;
    const double width = labels + 10 + values + 16;
    const double height = lineHeight * static_cast<double>(m_rows.size()) + 10;
    const bool right = plot.right() - x > width + 12;
    const double left = right ? x + 8 : x - 8 - width;
    const double top = std::max<double>(plot.top(), std::min<double>(plot.top() + 8, plot.bottom() - height));
    const QRectF box(std::floor(left) + 0.5, std::floor(top) + 0.5, std::ceil(width), std::ceil(height));
    painter.setAntialiasing(true);
    painter.setPen(QPen(m_theme.tokens().borderStrong, 1));
    painter.setBrush(m_theme.tokens().raised);
    painter.drawRect(box);
    painter.setPen(m_theme.tokens().text);
    double y = box.top() + 5 + metrics.ascent();
    for (const auto& [label, value] : m_rows) {
        painter.setFont(font);
        painter.drawText(QPointF(box.left() + 8, y), label);
        drawDigitText(painter, font, QPointF(box.right() - 8 - digitTextWidth(font, value), y), value);
        y += lineHeight;
    }
}

} // namespace parascope
