// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>

namespace parascope {

/// A number as a person reads it: value and unit apart, so that a tile can draw them in two sizes. An unknown
/// value (NaN) is an en dash without a unit, never 0. All follow the locale given (the window's: the user's).
struct Figure {
    QString value;
    QString unit;
    [[nodiscard]] QString text() const; ///< "11.8 ms"
};

[[nodiscard]] Figure unknownFigure();
/// Three significant figures, unit by size: 840 µs, 11.8 ms, 1.24 s, 3:05 min.
[[nodiscard]] Figure durationFigure(double ms, const QLocale& locale = QLocale());
/// Of a period that somebody chose: 20 ms, 1 s, without figures that nobody gave.
[[nodiscard]] Figure periodFigure(std::int64_t ns, const QLocale& locale = QLocale());
/// Value only, in milliseconds, three significant figures, for legends whose last entry carries the unit.
[[nodiscard]] QString millisecondsText(double ms, const QLocale& locale = QLocale());
/// 628 /s, 1 940 /s, 88 k/s.
[[nodiscard]] Figure rateFigure(double perSecond, const QLocale& locale = QLocale());
/// 54 %, one decimal below 10, two below 0.1, <0.01 % where that would be 0.
[[nodiscard]] Figure percentFigure(double ratio, const QLocale& locale = QLocale());
/// 412 MB, 1.24 GB (powers of 1024).
[[nodiscard]] Figure memoryFigure(double bytes, const QLocale& locale = QLocale());
/// 3, 1 940, 88 k.
[[nodiscard]] Figure countFigure(double count, const QLocale& locale = QLocale());
/// Whole number with a thin space every three digits.
[[nodiscard]] QString groupedText(std::int64_t value, const QLocale& locale = QLocale());
/// Three significant figures, no unit.
[[nodiscard]] QString significantText(double value, const QLocale& locale = QLocale());
/// With its first letter large, for a line of its own.
[[nodiscard]] QString capitalized(QString text);
/// Time since start: 0:05, 1:27, 1:02:33; with tenths 1:11.4.
[[nodiscard]] QString clockText(double seconds, bool tenths = false, const QLocale& locale = QLocale());
/// Labels of a rate axis: 200, 1.5k, 2M.
[[nodiscard]] QString axisRateText(double value, const QLocale& locale = QLocale());
/// Labels of a duration axis: 100 µs, 1 ms, 10 ms, 1 s.
[[nodiscard]] QString axisDurationText(double ms, const QLocale& locale = QLocale());

} // namespace parascope
