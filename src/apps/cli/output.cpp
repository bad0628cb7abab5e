// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "commands.h"

#include <QJsonDocument>

#include <cstdio>

namespace parascope::cli {

namespace {

bool writeAll(std::FILE* stream, const QByteArray& bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

int print(const QByteArray& bytes)
{
    if (writeAll(stdout, bytes))
        return kOk;
    return fail(ownError(QStringLiteral("can't write the output"), QStringLiteral("stdout"),
                         QStringLiteral("free some space or choose another place")));
}

int print(const QString& text)
{
    return print(text.toUtf8());
}

int print(const QJsonObject& object)
{
    return print(QJsonDocument(object).toJson());
}

void warn(const QString& sentence)
{
    // A reason that came from elsewhere may have line ends; a script reads one line a sentence.
    writeToStderr(QStringLiteral("parascope-cli: ") + sentence.simplified() + QLatin1Char('\n'));
}

int exitCodeOf(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Own:
        return kOwnError;
    case ErrorKind::Usage:
        return kUsageError;
    case ErrorKind::Target:
        return kTargetFailed;
    }
    return kOwnError;
}

int fail(const Error& error)
{
    warn(error.sentence());
    return exitCodeOf(error);
}

void writeToStderr(const QString& text)
{
    // Nowhere is left to complain if stderr itself is gone.
    [[maybe_unused]] const bool written = writeAll(stderr, text.toUtf8());
}

} // namespace parascope::cli
