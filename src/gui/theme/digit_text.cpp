// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/digit_text.h"

#include <QFontMetricsF>
#include <QPainter>

namespace parascope {

double digitTextWidth(const QFont& font, const QString& text)
{
    const QFontMetricsF metrics(font);
    const double cell = metrics.horizontalAdvance(QLatin1Char('0'));
    double width = 0;
    for (const QChar c : text) {
        width += c.isDigit() ? cell : metrics.horizontalAdvance(c);
    }
    return width;
}

double drawDigitText(QPainter& painter, const QFont& font, QPointF baseLine, const QString& text)
{
    const QFontMetricsF metrics(font);
    const double cell = metrics.horizontalAdvance(QLatin1Char('0'));
    painter.setFont(font);
    double x = baseLine.x();
    for (const QChar c : text) {
        const double own = metrics.horizontalAdvance(c);
        const double width = c.isDigit() ? cell : own;
        painter.drawText(QPointF(x + (width - own) / 2, baseLine.y()), QString(c));
        x += width;
    }
    return x - baseLine.x();
}

} // namespace parascope
