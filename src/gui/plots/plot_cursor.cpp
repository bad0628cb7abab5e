// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/plot_cursor.h"

#include "theme/digit_text.h"

#include <algorithm>
#include <cmath>

namespace parascope {

void PlotCursor::paint(QCPPainter& painter, const QRect& plot, const QCPAxis& time) const
{
    const Tokens& tokens = m_theme.tokens();
    painter.setAntialiasing(false);
    if (const auto selection = m_window.selection()) {
        const int left = std::clamp(qRound(time.coordToPixel(selection->first)), plot.left(), plot.right());
        const int right = std::clamp(qRound(time.coordToPixel(selection->second)), plot.left(), plot.right());
        painter.fillRect(QRect(left, plot.top(), right - left, plot.height()), withAlpha(tokens.accent, 40));
        painter.fillRect(QRect(left, plot.top(), 1, plot.height()), tokens.accent);
        painter.fillRect(QRect(right, plot.top(), 1, plot.height()), tokens.accent);
    }
    if (const auto cursor = m_window.cursor()) {
        const double x = time.coordToPixel(*cursor);
        if (x >= plot.left() && x <= plot.right() + 1) {
            painter.fillRect(QRect(qRound(x), plot.top(), 1, plot.height()), withAlpha(tokens.text, 150));
            if (!m_rows.isEmpty()) {
                paintReadout(painter, x, plot);
            }
        }
    }
}

void PlotCursor::paintReadout(QCPPainter& painter, double x, const QRect& plot) const
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
