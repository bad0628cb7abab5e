// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/units.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace parascope {

namespace {

QString fixed(double value, int decimals)
{
    std::array<char, 400> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::fixed, decimals);
    return QString::fromLatin1(buffer.data(), end.ptr - buffer.data());
}

/// Decimals that leave three significant figures, after rounding: 9.996 shows as 10.0, not as 10.00.
int decimalsForThreeFigures(double value)
{
    if (value < 9.995)
        return 2;
    return value < 99.95 ? 1 : 0;
}

QString threeFigures(double value)
{
    return fixed(value, decimalsForThreeFigures(value));
}

QString withoutTrailingZeros(QString text)
{
    if (!text.contains(QLatin1Char('.')))
        return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

} // namespace

QString clockOf(std::int64_t seconds)
{
    const auto two = [](std::int64_t number) {
        return QString::number(number).rightJustified(2, QLatin1Char('0'));
    };
    const std::int64_t minutes = seconds / 60;
    if (minutes < 60)
        return QStringLiteral("%1:%2").arg(QString::number(minutes), two(seconds % 60));
    return QStringLiteral("%1:%2:%3")
        .arg(QString::number(minutes / 60), two(minutes % 60), two(seconds % 60));
}

QByteArray numberText(double value)
{
    if (!std::isfinite(value))
        return {};
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return QByteArray(buffer.data(), end.ptr - buffer.data());
}

QByteArray numberText(std::int64_t value)
{
    return QByteArray::number(static_cast<qlonglong>(value));
}

QString durationText(std::int64_t ns)
{
    if (ns < 0) // through unsigned, because the lowest integer has no positive twin
        return QLatin1Char('-') + durationText(ns == std::numeric_limits<std::int64_t>::min()
                                                   ? std::numeric_limits<std::int64_t>::max()
                                                   : -ns);
    if (ns < 1'000)
        return QStringLiteral("%1 ns").arg(QString::number(ns));
    const double value = static_cast<double>(ns);
    if (value < 999.5e3)
        return threeFigures(value / 1e3) + QStringLiteral(" µs");
    if (value < 999.5e6)
        return threeFigures(value / 1e6) + QStringLiteral(" ms");
    if (value < 59.95e9)
        return threeFigures(value / 1e9) + QStringLiteral(" s");
    const std::int64_t seconds = ns / 1'000'000'000 + (ns % 1'000'000'000 >= 500'000'000 ? 1 : 0);
    return clockOf(seconds) + (seconds < 3600 ? QStringLiteral(" min") : QStringLiteral(" h"));
}

QString momentText(std::int64_t ns)
{
    constexpr std::int64_t kTenth = 100'000'000;
    if (ns < 0) // negation through the highest integer, as above
        return QLatin1Char('-') + momentText(-std::max(ns, -std::numeric_limits<std::int64_t>::max()));
    const std::int64_t tenths = ns / kTenth + (ns % kTenth >= kTenth / 2 ? 1 : 0);
    return clockOf(tenths / 10) + QLatin1Char('.') + QString::number(tenths % 10);
}

QString msText(double ms)
{
    return durationText(std::llround(ms * 1e6));
}

QString msText(std::optional<double> ms, const QString& missing)
{
    return ms ? msText(*ms) : missing;
}

QString rateText(double perSecond)
{
    if (!std::isfinite(perSecond))
        return QStringLiteral("–");
    if (perSecond < 0)
        return QLatin1Char('-') + rateText(-perSecond);
    if (perSecond < 999.5)
        return withoutTrailingZeros(threeFigures(perSecond)) + QStringLiteral(" /s");
    if (perSecond < 9999.5) {
        const QString digits = fixed(perSecond, 0);
        return digits.left(1) + QChar(0x2009) + digits.mid(1) + QStringLiteral(" /s"); // thin space
    }
    constexpr std::array kPrefixes{u'k', u'M', u'G', u'T'};
    double value = perSecond / 1e3;
    std::size_t prefix = 0;
    for (; value >= 999.5 && prefix + 1 < kPrefixes.size(); ++prefix)
        value /= 1e3;
    return QStringLiteral("%1 %2/s").arg(withoutTrailingZeros(threeFigures(value)),
                                         QString(QChar(kPrefixes[prefix])));
}

QString bytesText(std::int64_t bytes)
{
    constexpr std::array kNames{"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    const bool negative = bytes < 0;
    double value = std::fabs(static_cast<double>(bytes));
    std::size_t name = 0;
    for (; value >= 1023.5 && name + 1 < kNames.size(); ++name)
        value /= 1024;
    const int decimals = name > 0 && value < 9.95 ? 1 : 0;
    const QString text = fixed(value, decimals) + QLatin1Char(' ') + QLatin1String(kNames[name]);
    return negative ? QLatin1Char('-') + text : text;
}

} // namespace parascope
