// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures.h"

#include "base/clock.h"
#include "base/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace parascope {

namespace {

QString trUnit(const char* text)
{
    return QCoreApplication::translate("Figures", text);
}

QString plain(double value, int decimals, const QLocale& locale)
{
    QLocale own = locale;
    own.setNumberOptions(QLocale::OmitGroupSeparator);
    return own.toString(value, 'f', decimals);
}

constexpr double kLeastPercent = 0.01;

constexpr int kMostDecimals = 6;

struct Scale {
    double from;
    double divisor;
    const char* suffix;
};

/// k, M and G from `kFrom` on.
Scale scaleOf(double value, double kFrom)
{
    if (value >= 1e9) {
        return {1e9, 1e9, "G"};
    }
    if (value >= 1e6) {
        return {1e6, 1e6, "M"};
    }
    return value >= kFrom ? Scale{kFrom, 1e3, "k"} : Scale{0, 1, ""};
}

} // namespace

QString Figure::text() const
{
    return unit.isEmpty() ? value : value + QChar(0x00A0) + unit;
}

Figure unknownFigure()
{
    return {QString(QChar(0x2013)), {}};
}

QString significantText(double value, const QLocale& locale)
{
    const double size = std::abs(value);
    if (size == 0) {
        return plain(0, 0, locale);
    }
    // 9.996 has to become 10.0, not 10.00, and 0.9996 1.00
    const int before = static_cast<int>(std::floor(std::log10(size / 0.9995) + 1e-12));
    return plain(value, std::clamp(2 - before, 0, kMostDecimals), locale);
}

QString groupedText(std::int64_t value, const QLocale& locale)
{
    QString digits = plain(static_cast<double>(value < 0 ? -value : value), 0, locale);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, QChar(0x2009));
    }
    return value < 0 ? QChar(0x2212) + digits : digits;
}

Figure durationFigure(double ms, const QLocale& locale)
{
    if (!std::isfinite(ms)) {
        return unknownFigure();
    }
    if (ms < 0.9995) {
        return {significantText(ms * 1e3, locale), QStringLiteral("µs")};
    }
    if (ms < 999.5) {
        return {significantText(ms, locale), QStringLiteral("ms")};
    }
    if (ms < 180e3) {
        return {significantText(ms / 1e3, locale), QStringLiteral("s")};
    }
    return {clockText(ms / 1e3, false, locale), QStringLiteral("min")};
}

Figure periodFigure(std::int64_t ns, const QLocale& locale)
{
    if (ns > 0 && ns % kNsPerSecond == 0) {
        return {groupedText(ns / kNsPerSecond, locale), QStringLiteral("s")};
    }
    if (ns > 0 && ns % kNsPerMs == 0) {
        return {groupedText(ns / kNsPerMs, locale), QStringLiteral("ms")};
    }
    return durationFigure(nsToMs(ns), locale);
}

QString millisecondsText(double ms, const QLocale& locale)
{
    return std::isfinite(ms) ? significantText(ms, locale) : unknownFigure().value;
}

Figure rateFigure(double perSecond, const QLocale& locale)
{
    Figure figure = countFigure(perSecond, locale);
    if (std::isfinite(perSecond)) {
        figure.unit += trUnit(QT_TRANSLATE_NOOP("Figures", "/s"));
    }
    return figure;
}

Figure countFigure(double count, const QLocale& locale)
{
    if (!std::isfinite(count)) {
        return unknownFigure();
    }
    const Scale scale = scaleOf(count, 10'000);
    if (scale.divisor > 1) {
        return {significantText(count / scale.divisor, locale), QLatin1String(scale.suffix)};
    }
    if (count >= 100 || count == std::floor(count)) {
        return {groupedText(std::llround(count), locale), {}};
    }
    return {significantText(count, locale), {}};
}

Figure percentFigure(double ratio, const QLocale& locale)
{
    if (!std::isfinite(ratio)) {
        return unknownFigure();
    }
    const double percent = ratio * 100;
    if (percent > 0 && percent < kLeastPercent / 2) { // what there is, is not none
        return {QLatin1Char('<') + plain(kLeastPercent, 2, locale), QStringLiteral("%")};
    }
    const int decimals = percent == 0 || percent >= 9.95 ? 0 : percent < 0.095 ? 2 : 1;
    return {plain(percent, decimals, locale), QStringLiteral("%")};
}

Figure memoryFigure(double bytes, const QLocale& locale)
{
    if (!std::isfinite(bytes)) {
        return unknownFigure();
    }
    static constexpr std::array<const char*, 4> units{"kB", "MB", "GB", "TB"};
    double value = bytes / 1024;
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    return {significantText(value, locale), QLatin1String(units[unit])};
}

QString capitalized(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QString clockText(double seconds, bool tenths, const QLocale& locale)
{
    const double size = std::abs(seconds);
    const auto total = tenths ? static_cast<std::int64_t>(std::llround(size * 10))
                              : static_cast<std::int64_t>(std::floor(size + 1e-9)) * 10;
    QString text = clockOf(total / 10);
    if (tenths) {
        text += locale.decimalPoint() + QString::number(total % 10);
    }
    return seconds < 0 && total > 0 ? QChar(0x2212) + text : text;
}

QString axisRateText(double value, const QLocale& locale)
{
    const Scale scale = scaleOf(value, 1'000);
    const double scaled = value / scale.divisor;
    const double tenths = std::round(scaled * 10) / 10;
    const int decimals = tenths == std::floor(tenths) ? 0 : 1;
    return plain(tenths, decimals, locale) + QLatin1String(scale.suffix);
}

QString axisDurationText(double ms, const QLocale& locale)
{
    struct Unit {
        double ms;
        QString name;
    };
    const std::array<Unit, 4> units{Unit{1e3, QStringLiteral("s")}, Unit{1, QStringLiteral("ms")},
                                    Unit{1e-3, QStringLiteral("µs")}, Unit{1e-6, QStringLiteral("ns")}};
    for (const auto& unit : units) {
        if (ms >= unit.ms * 0.9999 || unit.ms == 1e-6) {
            const double value = ms / unit.ms;
            const double rounded = std::round(value * 100) / 100;
            const int decimals = rounded == std::floor(rounded)             ? 0
                                 : rounded * 10 == std::floor(rounded * 10) ? 1
                                                                            : 2;
            return plain(rounded, decimals, locale) + QChar(0x00A0) + unit.name;
        }
    }
    return {};
}

} // namespace parascope
