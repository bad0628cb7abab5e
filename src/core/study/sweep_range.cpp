// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges and limits as people type them.
#include "study/sweep_plan.h"

#include "base/units.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace parascope {

namespace {

constexpr std::int64_t kMostValues = 1000;

Error badRange(const QString& text)
{
    return usageError(QStringLiteral("'%1' is not a range").arg(text), {},
                      QStringLiteral("as in 1-8, 1-8+2, 1-32*2, 1,2,4 or auto"));
}

/// METHOD, anchors: 1, 2, 4, ... up to N - 1, then N - 1, N, N + 1 and 2 N.
QStringList automatic(int usableCpus)
{
    const int n = std::max(1, usableCpus);
    std::set<int> values{n, n + 1, 2 * n};
    if (n > 1)
        values.insert(n - 1);
    for (int i = 1; i < n; i *= 2)
        values.insert(i);
    QStringList texts;
    for (const int value : values)
        texts << QString::number(value);
    return texts;
}

/// "1-8", "1-8+2", "1-32*2".
Result<QStringList> stretch(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,12})-(\\d{1,12})(?:([+*])(\\d{1,12}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return badRange(text);
    const std::int64_t from = parseInteger(match.captured(1)).value();
    const std::int64_t to = parseInteger(match.captured(2)).value();
    const bool doubling = match.captured(3) == QLatin1String("*");
    const std::int64_t step = match.captured(4).isEmpty() ? 1 : parseInteger(match.captured(4)).value();
    if (to < from || step < (doubling ? 2 : 1) || (doubling && from < 1))
        return badRange(text);
    QStringList values;
    for (std::int64_t value = from; value <= to; value = doubling ? value * step : value + step) {
        values << QString::number(value);
        if (values.size() > kMostValues)
            return usageError(QStringLiteral("'%1' has too many values").arg(text), {},
                              QStringLiteral("use steps, as in 1-1000+50 or 1-1024*2"));
    }
    return values;
}

struct LimitName {
    const char* given;
    const char* metric;
};
constexpr LimitName kLimitNames[] = {{"main_p98_ms", "loop_delay_p98_ms"},
                                     {"main_p99_ms", "loop_delay_p99_ms"},
                                     {"memory", "rss_peak_bytes"},
                                     {"rss", "rss_peak_bytes"},
                                     {"errors", "error_ratio"},
                                     {"error_ratio", "error_ratio"}};

} // namespace

Result<QStringList> parseSweepRange(const QString& text, int usableCpus)
{
    QStringList values;
    for (const QString& raw : text.split(QLatin1Char(','))) {
        const QString part = raw.trimmed();
        if (part.isEmpty())
            return badRange(text);
        if (part == QLatin1String("auto")) {
            values += automatic(usableCpus);
        } else if (part.front().isDigit() && part.contains(QLatin1Char('-')) &&
                   !part.contains(QLatin1Char('e'))) { // 1e-3 is a number, and a word may have a hyphen
            const Result<QStringList> list = stretch(part);
            if (!list)
                return list.error();
            values += list.value();
        } else {
            values << part;
        }
    }
    values.removeDuplicates();
    return values;
}

Result<SweepLimit> parseSweepLimit(const QString& text)
{
    const qsizetype split = text.indexOf(QLatin1Char('='));
    const QString given = text.left(split).trimmed();
    if (split < 1)
        return usageError(
            QStringLiteral("'%1' is not a limit").arg(text), {},
            QStringLiteral("as in main_p98_ms=50, response_p99_ms=20, memory=512MiB or errors=0"));
    SweepLimit limit{given, 0};
    for (const LimitName& name : kLimitNames) {
        if (given == QLatin1String(name.given))
            limit.metric = QString::fromLatin1(name.metric);
    }
    const QString amount = text.mid(split + 1).trimmed();
    if (limit.metric.endsWith(QLatin1String("_bytes"))) {
        const Result<std::int64_t> bytes = parseBytes(amount);
        if (!bytes)
            return bytes.error();
        limit.value = static_cast<double>(bytes.value());
        return limit;
    }
    const Result<double> value = parseReal(amount);
    if (!value)
        return usageError(QStringLiteral("'%1' is not a number").arg(amount), given,
                          QStringLiteral("as in main_p98_ms=50"));
    limit.value = value.value();
    return limit;
}

} // namespace parascope
