// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/units.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <span>

namespace parascope {

namespace {

struct Unit {
    const char* name;
    std::int64_t factor;
};

constexpr std::array kDurationUnits{
    Unit{"", 1'000'000'000},     Unit{"ns", 1},
    Unit{"us", 1'000},           Unit{"\xc2\xb5s", 1'000},
    Unit{"\xce\xbcs", 1'000}, // micro sign and Greek mu look the same
    Unit{"ms", 1'000'000},       Unit{"s", 1'000'000'000},
    Unit{"min", 60'000'000'000}, Unit{"h", 3'600'000'000'000},
};

constexpr std::array kByteUnits{
    Unit{"", 1},
    Unit{"B", 1},
    Unit{"KB", 1'000},
    Unit{"kB", 1'000},
    Unit{"MB", 1'000'000},
    Unit{"GB", 1'000'000'000},
    Unit{"TB", 1'000'000'000'000},
    Unit{"KiB", 1LL << 10},
    Unit{"MiB", 1LL << 20},
    Unit{"GiB", 1LL << 30},
    Unit{"TiB", 1LL << 40},
};

/// What kind of amount is read, for the messages.
struct Amount {
    QString name;
    QString accepted;
    std::span<const Unit> units;
};

Error unreadable(const QString& name, QStringView text, const QString& accepted)
{
    if (text.trimmed().isEmpty())
        return usageError(QStringLiteral("%1 is missing").arg(name), {}, accepted);
    return usageError(QStringLiteral("can't read \"%1\" as %2").arg(text, name), {}, accepted);
}

Error outOfRange(const QString& name, QStringView text, const QString& range)
{
    return usageError(QStringLiteral("\"%1\" is out of range for %2").arg(text, name), {}, range);
}

/// Multiplies without overflow; false where the product does not fit.
bool scaled(std::int64_t number, std::int64_t factor, std::int64_t& product)
{
    if (number > std::numeric_limits<std::int64_t>::max() / factor)
        return false;
    product = number * factor;
    return true;
}

bool scaled(double number, std::int64_t factor, std::int64_t& product)
{
    const double exact = std::round(number * static_cast<double>(factor));
    if (!(exact < 0x1p63))
        return false;
    product = static_cast<std::int64_t>(exact);
    return true;
}

/// A number without a sign, optional blanks, a unit of the table. Whole numbers never pass through a double.
Result<std::int64_t> parseAmount(QStringView text, const Amount& amount)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    const char* const begin = bytes.constData();
    const char* const end = begin + bytes.size();
    const QString range = QStringLiteral("give at least 0 and less than 2^63 in the smallest unit");
    if (begin != end && *begin == '-')
        return outOfRange(amount.name, text, range);

    double real = 0;
    const auto realRead = std::from_chars(begin, end, real);
    if (realRead.ec == std::errc::result_out_of_range)
        return outOfRange(amount.name, text, range);
    if (realRead.ec != std::errc() || !std::isfinite(real))
        return unreadable(amount.name, text, amount.accepted);

    const QByteArray suffix = QByteArray(realRead.ptr, end - realRead.ptr).trimmed();
    for (const Unit& unit : amount.units) {
        if (suffix != unit.name)
            continue;
        std::int64_t whole = 0;
        const auto wholeRead = std::from_chars(begin, end, whole);
        const bool isWhole = wholeRead.ec == std::errc() && wholeRead.ptr == realRead.ptr;
        std::int64_t product = 0;
        if (!(isWhole ? scaled(whole, unit.factor, product) : scaled(real, unit.factor, product)))
            return outOfRange(amount.name, text, range);
        return product;
    }
    return unreadable(amount.name, text, amount.accepted);
}

} // namespace

Result<std::int64_t> parseDuration(QStringView text)
{
    return parseAmount(text, {QStringLiteral("a duration"),
                              QStringLiteral("a number with ns, us, ms, s, min or h, as in 250us or 1.5 min; "
                                             "without a unit it is seconds"),
                              kDurationUnits});
}

Result<std::int64_t> parseBytes(QStringView text)
{
    return parseAmount(text,
                       {QStringLiteral("a size"),
                        QStringLiteral("a number with B, KB, MB, GB, TB or KiB, MiB, GiB, TiB, as in 64KiB; "
                                       "without a unit it is bytes"),
                        kByteUnits});
}

Result<std::int64_t> parseInteger(QStringView text)
{
    const QString name = QStringLiteral("a whole number");
    const QByteArray bytes = text.trimmed().toUtf8();
    std::int64_t value = 0;
    const auto [stop, status] = std::from_chars(bytes.constData(), bytes.constData() + bytes.size(), value);
    if (status == std::errc::result_out_of_range)
        return outOfRange(name, text, QStringLiteral("give a number between -2^63 and 2^63 - 1"));
    if (status != std::errc() || stop != bytes.constData() + bytes.size())
        return unreadable(name, text, QStringLiteral("only digits with an optional minus sign, as in 12"));
    return value;
}

Result<double> parseReal(QStringView text)
{
    const QString name = QStringLiteral("a number");
    const QByteArray bytes = text.trimmed().toUtf8();
    double value = 0;
    const auto [stop, status] = std::from_chars(bytes.constData(), bytes.constData() + bytes.size(), value);
    if (status == std::errc::result_out_of_range)
        return outOfRange(name, text, QStringLiteral("give a number between 1e-307 and 1e308, or 0"));
    if (status != std::errc() || stop != bytes.constData() + bytes.size() || !std::isfinite(value))
        return unreadable(name, text, QStringLiteral("digits with a point for decimals, as in 0.25 or 1e6"));
    return value;
}

} // namespace parascope
