// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_runner.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace parascope::test {

namespace {

constexpr int kPatienceMs = 90'000;

} // namespace

QJsonObject Finished::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonObject Finished::metrics() const
{
    return json().value(QStringLiteral("metrics")).toObject();
}

QProcessEnvironment headless()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"),
                                QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("LANGUAGE")})
        environment.remove(name);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM_PLUGIN_PATH"), QStringLiteral("/nonexistent"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

QString cliPath()
{
    return QStringLiteral(PARASCOPE_BIN_DIR "/parascope-cli");
}

Finished runCli(const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(cliPath(), arguments);
    Finished finished;
    if (process.waitForFinished(kPatienceMs) && process.exitStatus() == QProcess::NormalExit)
        finished.code = process.exitCode();
    finished.out = process.readAllStandardOutput();
    finished.err = process.readAllStandardError();
    return finished;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace parascope::test
