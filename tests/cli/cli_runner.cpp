// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_runner.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QThread>

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

QByteArray markIn(QProcessEnvironment& environment, const QString& name)
{
    const QString variable = QStringLiteral("PARASCOPE_TEST_MARK");
    const QString value = QStringLiteral("%1-%2").arg(QCoreApplication::applicationPid()).arg(name);
    environment.insert(variable, value);
    return variable.toUtf8() + '=' + value.toUtf8() + '\0'; // whole: 1 is not 12
}

QStringList processesWith(const QByteArray& mark)
{
    QStringList found;
    const QStringList numbers = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString& number : numbers) {
        QFile environment(QStringLiteral("/proc/%1/environ").arg(number));
        if (environment.open(QIODevice::ReadOnly) && environment.readAll().contains(mark))
            found << number;
    }
    return found;
}

double msUntilGone(const QByteArray& mark, int patienceMs)
{
    QElapsedTimer clock;
    clock.start();
    while (!processesWith(mark).isEmpty() && clock.elapsed() < patienceMs)
        QThread::msleep(2);
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace parascope::test
