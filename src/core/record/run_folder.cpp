// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recording.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace parascope {

namespace {

constexpr qsizetype kLongestJobName = 48;
constexpr int kAttempts = 16;

/// A job's name as a part of a folder's name on every file system: letters, digits, '-' and '.', not hidden.
QString folderPart(const QString& job)
{
    QString part;
    for (const QChar c : job.left(kLongestJobName)) {
        const bool plain = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'.');
        part += plain ? c : QChar(u'-');
    }
    while (part.startsWith(u'.') || part.startsWith(u'-'))
        part.remove(0, 1);
    return part.isEmpty() ? QStringLiteral("run") : part;
}

} // namespace

QString newRunId()
{
    // A letter first: readers of CSV take "00000012" and "12345e67" for numbers.
    auto* random = QRandomGenerator::system();
    const quint32 first = 0xa + random->bounded(6u);
    return QString::number((first << 28) | (random->generate() >> 4), 16);
}

Result<QString> makeRunFolder(const QString& parent, const QString& job, const QDateTime& startedUtc,
                              const QString& runId)
{
    const QString where = QDir::toNativeSeparators(parent);
    const QString advice =
        QStringLiteral("choose a folder that may be written, with --out on the command line");
    const QDir folder(parent);
    if (!folder.mkpath(QStringLiteral(".")))
        return ownError(QStringLiteral("can't create the folder for runs"), where, advice);
    const QString stem =
        QStringLiteral("parascope_%1_%2_")
            .arg(folderPart(job), startedUtc.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
    QString id = runId;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        if (folder.mkdir(stem + id)) // fails where it exists already
            return folder.absoluteFilePath(stem + id);
        if (!QFileInfo::exists(folder.filePath(stem + id)))
            break;
        id = newRunId();
    }
    return ownError(QStringLiteral("can't create a folder for this run"), where, advice);
}

} // namespace parascope
