// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "output.h"

#include "host/standard_streams.h"
#include "measure/system/environment_build.h"
#include "measure/system/probed_application.h"

#include <QCoreApplication>

#include <algorithm>

namespace parascope::cli {

namespace {

QString overview()
{
    QString text = QStringLiteral("Usage: parascope-cli COMMAND [OPTIONS]\n"
                                  "Measures how work runs on threads and processes.\n\nCommands:\n");
    for (const Command& command : commands())
        text += QStringLiteral("  %1 %2\n").arg(command.name, -10).arg(command.description);
    text +=
        QStringLiteral("\nparascope-cli COMMAND --help tells a command's options.\n"
                       "Exit codes: 0 done, 1 own error, 2 wrong call or plan, 3 the measured work failed,\n"
                       "99 a threshold or baseline was not kept.\n");
    return text;
}

int dispatch(const QStringList& arguments)
{
    const QString first = arguments.value(0);
    if (first == QLatin1String("--version") || first == QLatin1String("-v"))
        return print(QStringLiteral("parascope-cli %1\n").arg(QCoreApplication::applicationVersion()));
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help"))
        return print(overview());
    const QList<Command>& known = commands();
    const auto command = std::ranges::find(known, first, &Command::name);
    if (command != known.end())
        return command->run(arguments.mid(1));
    QStringList names;
    for (const Command& entry : known)
        names << entry.name;
    const QString advice = QStringLiteral("choose one of: ") + names.join(QStringLiteral(", "));
    if (first.isEmpty())
        return fail(usageError(QStringLiteral("no command given"), {}, advice));
    return fail(usageError(QStringLiteral("unknown command '%1'").arg(first), {}, advice));
}

} // namespace

} // namespace parascope::cli

int main(int argc, char** argv)
{
    parascope::keepStandardStreams();
    // Its notify() stands in brackets, so that the main loop is measured also where its poll can't be hooked.
    const parascope::ProbedApplication<QCoreApplication> app(argc, argv);
    // Recordings are shared with the window: the same folder for both.
    QCoreApplication::setApplicationName(QStringLiteral("parascope"));
    parascope::Environment build;
    parascope::fillBuild(build);
    QCoreApplication::setApplicationVersion(build.toolVersion);
    return parascope::cli::dispatch(QCoreApplication::arguments().mid(1));
}
