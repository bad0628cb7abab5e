// SPDX-License-Identifier: GPL-3.0-or-later
// From texts and files to complete, checked values.
#include "base/units.h"
#include "workload/catalogue.h"

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

QString placeOf(const WorkloadInfo& info, const Parameter& parameter)
{
    return QStringLiteral("parameter '%1' of %2").arg(parameter.name, info.name);
}

/// Exact text that parses back, unlike durationText() and bytesText(), which round to three figures.
QString scaledText(double value, std::initializer_list<std::pair<double, QLatin1String>> units)
{
    for (const auto& [factor, unit] : units) {
        if (value >= factor && std::fmod(value, factor) == 0)
            return QString::fromLatin1(numberText(value / factor)) + unit;
    }
    return QString::fromLatin1(numberText(value)) + (units.end() - 1)->second;
}

} // namespace

QString parameterText(const Parameter& parameter, double value)
{
    if (parameter.type == Parameter::Type::Duration)
        return scaledText(value, {{6e10, QLatin1String("min")},
                                  {1e9, QLatin1String("s")},
                                  {1e6, QLatin1String("ms")},
                                  {1e3, QLatin1String("us")},
                                  {1, QLatin1String("ns")}});
    if (parameter.type == Parameter::Type::Bytes)
        return scaledText(value, {{0x1p30, QLatin1String("GiB")},
                                  {0x1p20, QLatin1String("MiB")},
                                  {0x1p10, QLatin1String("KiB")},
                                  {1, QLatin1String("B")}});
    const bool whole = value == std::floor(value) && std::abs(value) < 1e15; // 1000000, not 1e+06
    QString text =
        QString::fromLatin1(whole ? numberText(static_cast<std::int64_t>(value)) : numberText(value));
    if (!parameter.unit.isEmpty())
        text += QLatin1Char(' ') + parameter.unit;
    return text;
}

namespace {

QString rangeText(const Parameter& parameter)
{
    return QStringLiteral("allowed: %1 to %2")
        .arg(parameterText(parameter, parameter.minimum), parameterText(parameter, parameter.maximum));
}

template <typename Number> Result<double> asReal(const Result<Number>& parsed)
{
    if (!parsed)
        return parsed.error();
    return static_cast<double>(parsed.value());
}

Result<double> parseNumber(const Parameter& parameter, const QString& text)
{
    switch (parameter.type) {
    case Parameter::Type::Duration:
        return asReal(parseDuration(text));
    case Parameter::Type::Bytes:
        return asReal(parseBytes(text));
    case Parameter::Type::Integer:
        return asReal(parseInteger(text));
    default:
        return parseReal(text);
    }
}

bool isNumeric(const Parameter& parameter)
{
    return parameter.type != Parameter::Type::Choice && parameter.type != Parameter::Type::Text;
}

Result<void> checkNumber(const WorkloadInfo& info, const Parameter& parameter, double value)
{
    const bool whole = parameter.type == Parameter::Type::Real || value == std::floor(value);
    if (!whole)
        return usageError(
            QStringLiteral("%1 is not a whole number").arg(QString::fromLatin1(numberText(value))),
            placeOf(info, parameter), rangeText(parameter));
    if (value >= parameter.minimum && value <= parameter.maximum)
        return {};
    const QString shown =
        std::isfinite(value) ? parameterText(parameter, value) : QStringLiteral("the value");
    return usageError(shown + QStringLiteral(" is out of range"), placeOf(info, parameter),
                      rangeText(parameter));
}

Result<void> checkText(const WorkloadInfo& info, const Parameter& parameter, const QString& text)
{
    if (parameter.type == Parameter::Type::Text || parameter.choices.contains(text))
        return {};
    return usageError(QStringLiteral("'%1' is not a choice").arg(text), placeOf(info, parameter),
                      QStringLiteral("choices: ") + parameter.choices.join(QStringLiteral(", ")));
}

/// Sets one parameter from a text.
Result<void> take(const WorkloadInfo& info, const Parameter& parameter, const QString& text,
                  ParameterValues& values)
{
    if (!isNumeric(parameter)) {
        values.set(parameter.name, text);
        return checkText(info, parameter, text);
    }
    const Result<double> number = parseNumber(parameter, text);
    if (!number)
        return usageError(number.error().what, placeOf(info, parameter), rangeText(parameter));
    values.set(parameter.name, number.value());
    return checkNumber(info, parameter, number.value());
}

Result<void> checkNames(const WorkloadInfo& info, const QStringList& names)
{
    QStringList known;
    for (const Parameter& parameter : info.parameters)
        known << parameter.name;
    for (const QString& name : names) {
        if (!known.contains(name))
            return usageError(QStringLiteral("unknown parameter '%1' of %2").arg(name, info.name), QString(),
                              known.isEmpty() ? QStringLiteral("it has none")
                                              : QStringLiteral("known: ") + known.join(QStringLiteral(", ")));
    }
    return {};
}

} // namespace

Result<ParameterValues> parseParameters(const WorkloadInfo& info, const QMap<QString, QString>& texts)
{
    if (const Result<void> known = checkNames(info, texts.keys()); !known)
        return known.error();
    ParameterValues values;
    for (const Parameter& parameter : info.parameters) {
        const QString text = texts.value(parameter.name, parameter.defaultText);
        if (const Result<void> taken = take(info, parameter, text, values); !taken)
            return taken.error();
    }
    return values;
}

Result<ParameterValues> completeParameters(const WorkloadInfo& info, const ParameterValues& values)
{
    if (const Result<void> known = checkNames(info, values.names()); !known)
        return known.error();
    const QStringList given = values.names();
    ParameterValues complete;
    for (const Parameter& parameter : info.parameters) {
        const QString& name = parameter.name;
        const bool asText = !given.contains(name) || values.isText(name);
        if (!asText && !isNumeric(parameter))
            return usageError(QStringLiteral("a text is needed, not a number"), placeOf(info, parameter));
        Result<void> taken;
        if (asText) {
            taken = take(info, parameter, given.contains(name) ? values.text(name) : parameter.defaultText,
                         complete);
        } else {
            complete.set(name, values.number(name));
            taken = checkNumber(info, parameter, values.number(name));
        }
        if (!taken)
            return taken.error();
    }
    return complete;
}

Result<void> checkParameters(const WorkloadInfo& info, const ParameterValues& values)
{
    const Result<ParameterValues> complete = completeParameters(info, values);
    return complete ? Result<void>() : Result<void>(complete.error());
}

} // namespace parascope
