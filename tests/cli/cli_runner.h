// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace parascope::test {

/// What parascope-cli left behind.
struct Finished {
    int code = -1; ///< exit code; -1 = it crashed or didn't end
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const; ///< empty when stdout is no JSON object
    [[nodiscard]] QJsonObject metrics() const;
};

/// An environment without a display and with C.UTF-8, where Qt finds no platform plugin.
[[nodiscard]] QProcessEnvironment headless();

/// Runs build/bin/parascope-cli to its end, stdin closed, stdout and stderr in pipes.
[[nodiscard]] Finished runCli(const QStringList& arguments,
                              const QProcessEnvironment& environment = headless());

[[nodiscard]] QString cliPath();

/// Gives what is started with `environment`, and its children, a mark of their own; returns "NAME=value".
[[nodiscard]] QByteArray markIn(QProcessEnvironment& environment, const QString& name);
/// The processes that carry the mark. Linux; empty elsewhere.
[[nodiscard]] QStringList processesWith(const QByteArray& mark);
/// How long it takes until the last of them is gone; `patienceMs` or more when one stays.
[[nodiscard]] double msUntilGone(const QByteArray& mark, int patienceMs);

/// Reads a whole file; null when it can't be read.
[[nodiscard]] QByteArray contentOf(const QString& path);

} // namespace parascope::test
