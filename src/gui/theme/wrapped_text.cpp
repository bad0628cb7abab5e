// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {
constexpr QChar kHardSpace(0x00A0);
constexpr QChar kThinSpace(0x2009); ///< between the digits of a large number
} // namespace

QString unitsKept(const QString& text)
{
    static const QRegularExpression space(
        QStringLiteral("(?<=[0-9]) (?=(?:%|[kMG]?/s|[munµ]?s|min|h|[kMGT]?B|[kMG])(?!\\w))"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression slash(QStringLiteral("/(?=s(?!\\w))"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    // Qt 6.4 finds no break at a line feed that follows a number
    static const QRegularExpression atLineEnd(QStringLiteral("[0-9](?=[^\\s\\w]*\n)"),
                                              QRegularExpression::UseUnicodePropertiesOption);
    QString kept = text;
    kept.replace(atLineEnd, QStringLiteral("x"));
    kept.replace(space, QString(kHardSpace));
    kept.replace(slash, QStringLiteral("x"));
    return kept.replace(kThinSpace, kHardSpace);
}

QString elidedAtWord(const QFont& font, const QString& text, double width)
{
    const QString cut = QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
    const qsizetype kept = cut.size() - 1; // without the ellipsis
    const QString breaks = unitsKept(text);
    if (cut == text || kept < 1 || breaks[kept] == QLatin1Char(' ')) {
        return cut;
    }
    const qsizetype space = breaks.lastIndexOf(QLatin1Char(' '), kept);
    return space > kept / 2 ? text.left(space) + QChar(0x2026) : cut;
}

QStringList wrappedLines(const QFont& font, const QString& text, double width, int mostLines)
{
    QStringList lines;
    const QFontMetricsF metrics(font);
    const QString breaks = unitsKept(text);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, breaks);
    qsizetype start = 0; // of the line
    qsizetype fits = 0;  // as far as it goes, as yet
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        if (fits > start && metrics.horizontalAdvance(text.mid(start, to - start).trimmed()) > width) {
            if (lines.size() + 1 == mostLines) {
                lines.append(elidedAtWord(font, text.mid(start), width));
                return lines;
            }
            lines.append(text.mid(start, fits - start).trimmed());
            start = fits;
        }
        fits = to;
    }
    if (start < text.size()) {
        lines.append(lines.size() + 1 == mostLines ? elidedAtWord(font, text.mid(start), width)
                                                   : text.mid(start).trimmed());
    }
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
