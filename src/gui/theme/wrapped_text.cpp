// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace parascope {

QString elidedAtWord(const QFont& font, const QString& text, double width)
{
    const QString cut = QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
    const qsizetype kept = cut.size() - 1; // without the ellipsis
    if (cut == text || kept < 1 || text[kept].isSpace()) {
        return cut;
    }
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), kept);
    return space > kept / 2 ? text.left(space) + QChar(0x2026) : cut;
}

QStringList wrappedLines(const QFont& font, const QString& text, double width, int mostLines)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == mostLines) {
            const QString rest = text.mid(line.textStart());
            lines.append(elidedAtWord(font, rest, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void drawWrappedText(QPainter& painter, const QFont& font, const QRectF& rect, const QString& text)
{
    const QFontMetricsF metrics(font);
    const int fitting =
        std::max(1, static_cast<int>(std::floor((rect.height() + 1) / metrics.lineSpacing())));
    painter.setFont(font);
    double base = rect.top() + metrics.ascent();
    for (const QString& line : wrappedLines(font, text, rect.width(), fitting)) {
        painter.drawText(QPointF(rect.left(), base), line);
        base += metrics.lineSpacing();
    }
}

} // namespace parascope
