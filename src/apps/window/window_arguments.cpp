// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_arguments.h"

#include "base/units.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace parascope {

namespace {

Result<QSize> parseSize(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    const auto width = parseInteger(parts.value(0));
    const auto height = parseInteger(parts.value(1));
    if (parts.size() != 2 || !width.ok() || !height.ok() || width.value() < 100 || height.value() < 100 ||
        width.value() > 20'000 || height.value() > 20'000) {
        return usageError(QStringLiteral("not a size"), QStringLiteral("--size %1").arg(text),
                          QStringLiteral("write it as 1280x800"));
    }
    return QSize(static_cast<int>(width.value()), static_cast<int>(height.value()));
}

} // namespace

Result<WindowArguments> parseWindowArguments(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Runs a workload on threads and processes and shows how it does."));
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QStringLiteral("plan (.json) or recording (.parascope)"),
                                 QStringLiteral("[FILE]"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption run(QStringLiteral("run"), QStringLiteral("start the run at once"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("dark or light"),
                                   QStringLiteral("NAME"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("size of the window"),
                                  QStringLiteral("WxH"));
    const QCommandLineOption shot(QStringLiteral("screenshot"),
                                  QStringLiteral("save a picture of the window and leave"),
                                  QStringLiteral("FILE"));
    const QCommandLineOption after(QStringLiteral("after"), QStringLiteral("when to take the picture"),
                                   QStringLiteral("TIME"), QStringLiteral("2s"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("run the same work inline and in threads, and compare"));
    const QCommandLineOption tab(QStringLiteral("tab"),
                                 QStringLiteral("timeline, sweep, compare, history or findings"),
                                 QStringLiteral("NAME"));
    parser.addOptions({run, demo, theme, size, tab, shot, after});
    if (!parser.parse(arguments)) {
        return usageError(QStringLiteral("can't read the command line"), parser.errorText(),
                          QStringLiteral("see --help"));
    }
    WindowArguments result;
    if (parser.isSet(help)) {
        result.answer = parser.helpText();
        return result;
    }
    if (parser.isSet(version)) {
        result.answer =
            QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion();
        return result;
    }
    if (parser.positionalArguments().size() > 1) {
        return usageError(QStringLiteral("only one file can be opened"), parser.positionalArguments().at(1),
                          {});
    }
    result.path = parser.positionalArguments().value(0);
    result.run = parser.isSet(run);
    result.demo = parser.isSet(demo);
    result.screenshot = parser.value(shot);
    if (parser.isSet(theme)) {
        const QString name = parser.value(theme);
        if (name != QLatin1String("dark") && name != QLatin1String("light")) {
            return usageError(QStringLiteral("unknown theme"), QStringLiteral("--theme %1").arg(name),
                              QStringLiteral("dark or light"));
        }
        result.theme = name == QLatin1String("dark") ? ThemeMode::Dark : ThemeMode::Light;
    }
    if (parser.isSet(size)) {
        const auto parsed = parseSize(parser.value(size));
        if (!parsed.ok()) {
            return parsed.error();
        }
        result.size = parsed.value();
    }
    if (parser.isSet(tab)) {
        static const QStringList names{QStringLiteral("timeline"), QStringLiteral("sweep"),
                                       QStringLiteral("compare"), QStringLiteral("history"),
                                       QStringLiteral("findings")};
        const qsizetype index = names.indexOf(parser.value(tab));
        if (index < 0) {
            return usageError(QStringLiteral("unknown tab"),
                              QStringLiteral("--tab %1").arg(parser.value(tab)),
                              names.join(QStringLiteral(", ")));
        }
        result.tab = static_cast<int>(index);
    }
    const auto delay = parseDuration(parser.value(after));
    if (!delay.ok()) {
        return delay.error();
    }
    result.afterNs = delay.value();
    return result;
}

} // namespace parascope
