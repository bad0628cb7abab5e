// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/worker_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace parascope {
namespace {

#if defined(Q_OS_WIN)
const QLatin1String kName("parascope-worker.exe");
#else
const QLatin1String kName("parascope-worker");
#endif

bool runnable(const QString& path)
{
    const QFileInfo info(path);
    return info.isFile() && info.isExecutable();
}

} // namespace

Result<QString> findWorkerProgram(const QString& fromEnvironment, const QString& programDirectory)
{
    if (!fromEnvironment.isEmpty()) {
        if (runnable(fromEnvironment))
            return fromEnvironment;
        return ownError(QStringLiteral("PARASCOPE_WORKER does not name a program that can be started"),
                        fromEnvironment, QStringLiteral("correct or unset PARASCOPE_WORKER"));
    }
    const QStringList places{programDirectory + QLatin1Char('/') + kName,
                             QDir::cleanPath(programDirectory + QStringLiteral("/../libexec/") + kName)};
    for (const QString& place : places) {
        if (runnable(place))
            return place;
    }
    return ownError(QStringLiteral("the program of the worker processes is missing"),
                    QStringLiteral("looked for ") + places.join(QStringLiteral(" and ")),
                    QStringLiteral("install parascope-worker there or name it in PARASCOPE_WORKER"));
}

Result<QString> findWorkerProgram()
{
    return findWorkerProgram(qEnvironmentVariable("PARASCOPE_WORKER"),
                             QCoreApplication::applicationDirPath());
}

Result<QStringList> workerCommand(const QStringList& launcher)
{
    const auto program = findWorkerProgram();
    if (program)
        return launcher + QStringList{program.value()};
    if (launcher.isEmpty())
        return program.error();
    return launcher + QStringList{kName};
}

} // namespace parascope
