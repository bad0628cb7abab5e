// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace parascope {

/// Live figures must not jump: every digit is drawn in the middle of a cell as wide as "0" (Inter's figures
/// are proportional and Qt 6.4 can't switch them); other characters keep their own width.
[[nodiscard]] double digitTextWidth(const QFont& font, const QString& text);
/// Draws from the base line's left end with the painter's pen; returns the width.
double drawDigitText(QPainter& painter, const QFont& font, QPointF baseLine, const QString& text);

} // namespace parascope
