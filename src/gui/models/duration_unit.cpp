// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duration_unit.h"

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {
constexpr int kDecimals = 3;
constexpr double kLeast = 0.001; ///< that they can show
constexpr int kExactDigits = 6;
} // namespace

bool DurationUnit::suits(double ms) const
{
    return ms >= 0.1 * m_ms && ms < 999.5 * m_ms;
}

DurationUnit DurationUnit::ofColumn(std::span<const double> ms)
{
    DurationUnit best;
    std::ptrdiff_t most = -1;
    for (const DurationUnit& unit : {DurationUnit(), DurationUnit(1e-3, "µs"), DurationUnit(1e3, "s")}) {
        const auto suited = std::ranges::count_if(ms, [&unit](double value) { return unit.suits(value); });
        if (suited > most) {
            most = suited;
            best = unit;
        }
    }
    return best;
}

Figure DurationUnit::figure(double ms, const QLocale& locale) const
{
    if (!std::isfinite(ms)) {
        return unknownFigure();
    }
    const double value = ms / m_ms;
    const QString text = value >= 999.5                  ? groupedText(std::llround(value), locale)
                         : value >= 0.9995 || value <= 0 ? significantText(value, locale)
                         : value < kLeast / 2 ? QLatin1Char('<') + locale.toString(kLeast, 'f', kDecimals)
                                              : locale.toString(value, 'f', kDecimals);
    return {text, QString::fromUtf8(m_name)};
}

Figure DurationUnit::exact(double ms, const QLocale& locale) const
{
    if (!std::isfinite(ms)) {
        return unknownFigure();
    }
    QLocale own = locale;
    own.setNumberOptions(QLocale::OmitGroupSeparator);
    return {own.toString(ms / m_ms, 'g', kExactDigits), QString::fromUtf8(m_name)};
}

} // namespace parascope
