// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace parascope::cli {

/// Writes to stdout, whole and at once. The exit code: 0, or 1 with a sentence when stdout can't be written.
[[nodiscard]] int print(const QByteArray& bytes);
[[nodiscard]] int print(const QString& text);
[[nodiscard]] int print(const QJsonObject& object);

/// "parascope-cli: <sentence>" on stderr.
void warn(const QString& sentence);
/// The same for an error; returns its exit code (1, 2 or 3).
int fail(const Error& error);
[[nodiscard]] int exitCodeOf(const Error& error);

/// Text on stderr without a prefix, for the progress line.
void writeToStderr(const QString& text);
/// Whether a person looks at stderr.
[[nodiscard]] bool stderrIsTerminal();

} // namespace parascope::cli
