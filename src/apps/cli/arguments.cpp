// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <QCommandLineOption>

#include <algorithm>

namespace parascope::cli {

namespace {

Error misuse(const Syntax& syntax, const QString& what)
{
    const QString command = syntax.usage.section(QLatin1Char(' '), 0, 0);
    return usageError(what, {}, QStringLiteral("see parascope-cli %1 --help").arg(command));
}

/// Qt's words for what is wrong, as a part of our sentence.
QString lowered(QString text)
{
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    if (!text.isEmpty())
        text[0] = text[0].toLower();
    return text;
}

QString left(const Flag& flag)
{
    return QStringLiteral("--") + flag.name +
           (flag.value.isEmpty() ? QString() : QLatin1Char(' ') + flag.value);
}

} // namespace

Result<Arguments> Arguments::parse(const Syntax& syntax, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    for (const Flag& flag : syntax.flags)
        parser.addOption(QCommandLineOption(flag.name, flag.description, flag.value));
    const bool good = parser.parse(QStringList{QString()} + arguments);
    Arguments parsed;
    parsed.m_help = parser.isSet(QStringLiteral("help"));
    if (parsed.m_help)
        return parsed;
    if (!parser.unknownOptionNames().isEmpty())
        return misuse(syntax,
                      QStringLiteral("unknown option '--%1'").arg(parser.unknownOptionNames().first()));
    if (!good)
        return misuse(syntax, lowered(parser.errorText()));
    for (const Flag& flag : syntax.flags) {
        if (!parser.isSet(flag.name))
            continue;
        QStringList values = parser.values(flag.name);
        std::ranges::reverse(values);
        parsed.m_values.insert(flag.name, values);
    }
    parsed.m_positional = parser.positionalArguments();
    if (parsed.m_positional.size() > syntax.mostPositional)
        return misuse(
            syntax,
            QStringLiteral("unexpected argument '%1'").arg(parsed.m_positional.at(syntax.mostPositional)));
    if (parsed.m_positional.size() < syntax.fewestPositional)
        return misuse(syntax, QStringLiteral("an argument is missing"));
    return parsed;
}

QStringList Arguments::values(const QString& flag) const
{
    QStringList values = m_values.value(flag);
    std::ranges::reverse(values);
    return values;
}

QString helpText(const Syntax& syntax)
{
    qsizetype width = 0;
    for (const Flag& flag : syntax.flags)
        width = std::max(width, left(flag).size());
    QString text =
        QStringLiteral("Usage: parascope-cli %1\n%2\n\nOptions:\n").arg(syntax.usage, syntax.description);
    for (const Flag& flag : syntax.flags)
        text += QStringLiteral("  %1  %2\n").arg(left(flag).leftJustified(width), flag.description);
    return text + QStringLiteral("  %1  %2\n")
                      .arg(QStringLiteral("--help").leftJustified(width), QStringLiteral("This text."));
}

Result<QString> choiceOf(const Arguments& arguments, const QString& flag, const QStringList& choices)
{
    const QString given = arguments.has(flag) ? arguments.value(flag) : choices.first();
    if (choices.contains(given))
        return given;
    return usageError(QStringLiteral("'%1' is not a choice").arg(given), QStringLiteral("--") + flag,
                      QStringLiteral("choices: ") + choices.join(QStringLiteral(", ")));
}

} // namespace parascope::cli
