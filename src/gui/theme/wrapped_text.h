// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace parascope {

/// As long as the text, for those who look for places to break it: numbers have a hard space and a letter
/// where they would part from their unit ("3 s", "42.7 k/s") or in themselves.
[[nodiscard]] QString unitsKept(const QString& text);
/// Cut at the end of a word, where the language has spaces and that costs at most half of the line.
[[nodiscard]] QString elidedAtWord(const QFont& font, const QString& text, double width);
/// The text broken at words into lines of at most `width`; the last of `mostLines` is elided at its end.
[[nodiscard]] QStringList wrappedLines(const QFont& font, const QString& text, double width, int mostLines);
/// Draws as many whole lines as fit into the rectangle, with the painter's pen.
void drawWrappedText(QPainter& painter, const QFont& font, const QRectF& rect, const QString& text);

} // namespace parascope
