// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recording.h"

#include "measure/interval_codec.h"
#include "record/database.h"
#include "record/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace parascope {

namespace {

/// Checking every page reads the whole file; a longer recording is checked row by row as it is read.
constexpr qint64 kCheckedWholeBytes = 64 * 1024 * 1024;

bool mayWriteBeside(const QString& path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

/// Copies the file and what a killed writer left beside it to where SQLite may put them together.
Result<QString> copyInto(const QTemporaryDir& folder, const QString& path, const QStringList& suffixes)
{
    const QString copy = folder.filePath(QStringLiteral("recording"));
    bool good = folder.isValid() && QFile::copy(path, copy);
    for (const QString& suffix : suffixes)
        good = good && QFile::copy(path + suffix, copy + suffix);
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files))
        QFile::setPermissions(folder.filePath(name), QFile::ReadOwner | QFile::WriteOwner);
    if (good)
        return copy;
    return ownError(QStringLiteral("can't put an interrupted recording together, its folder is read-only and "
                                   "the copy failed"),
                    QDir::toNativeSeparators(path),
                    QStringLiteral("copy it with the files beside it to a folder that may be written"));
}

Error damagedInterval(qint64 seq, const QString& path, const QString& reason)
{
    return ownError(
        QStringLiteral("interval %1 of the recording is damaged, %2").arg(QString::number(seq), reason),
        QDir::toNativeSeparators(path), QStringLiteral("use another copy of the file"));
}

} // namespace

class Recording::Private {
public:
    QString path;
    RecordingInfo info;
    qint64 intervals = -1; ///< as the writer counted them; -1 when it never finished
    std::unique_ptr<QTemporaryDir> copyFolder;
    std::unique_ptr<Database> database;

    Result<void> openDatabase();
    Result<void> readMeta();
    Result<void> checkPages();
    [[nodiscard]] Error failure(const QSqlError& error) const
    {
        return database->failure(QStringLiteral("can't read the recording"), error);
    }
};

Result<void> Recording::Private::openDatabase()
{
    const QStringList left = leftoversOf(path);
    QString file = path;
    auto access = Database::Access::Immutable;
    if (!left.isEmpty()) {
        access = Database::Access::Replay;
        if (!mayWriteBeside(path)) {
            copyFolder = std::make_unique<QTemporaryDir>();
            auto copied = copyInto(*copyFolder, path, left);
            if (!copied)
                return copied.error();
            file = copied.value();
        }
    }
    auto opened = Database::open(file, access);
    if (!opened)
        return opened.error();
    database = std::move(opened).value();
    return {};
}

Result<void> Recording::Private::checkPages()
{
    if (QFileInfo(path).size() > kCheckedWholeBytes)
        return {};
    const auto checked = database->value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!checked)
        return checked.error();
    if (checked.value() != QStringLiteral("ok"))
        return ownError(QStringLiteral("the recording is damaged, %1").arg(checked.value().simplified()),
                        QDir::toNativeSeparators(path), QStringLiteral("use another copy of the file"));
    return {};
}

Result<void> Recording::Private::readMeta()
{
    MetaValues values;
    {
        QSqlQuery query(database->handle());
        query.setForwardOnly(true);
        if (!query.exec(QStringLiteral("SELECT key, value FROM meta")))
            return failure(query.lastError());
        while (query.next())
            values[query.value(0).toString()] = query.value(1).toString();
        if (query.lastError().isValid())
            return failure(query.lastError());
    }
    auto read = infoFromMeta(values, path);
    if (!read)
        return read.error();
    info = std::move(read).value();
    if (info.complete)
        intervals = values.value(QStringLiteral("intervals")).toLongLong();
    return {};
}

Recording::Recording() : d(std::make_unique<Private>()) {}

Recording::~Recording()
{
    d->database.reset(); // before the copy it may have open
}

Result<std::unique_ptr<Recording>> Recording::openFile(const QString& path, bool checked)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (path.isEmpty() || QFileInfo(absolute).isDir())
        return ownError(QStringLiteral("can't open the recording, that is no file"),
                        QDir::toNativeSeparators(path),
                        QStringLiteral("name the file recording.parascope in the folder of the run"));
    if (auto header = checkRecordingHeader(absolute); !header)
        return header.error();
    std::unique_ptr<Recording> recording(new Recording);
    recording->d->path = absolute;
    auto ready = recording->d->openDatabase();
    if (ready && checked)
        ready = recording->d->checkPages();
    if (ready)
        ready = recording->d->readMeta();
    if (!ready)
        return ready.error();
    return recording;
}

Result<std::unique_ptr<Recording>> Recording::open(const QString& path)
{
    return openFile(path, true);
}

Result<RecordingInfo> Recording::infoOf(const QString& path)
{
    const auto recording = openFile(path, false);
    return recording ? Result<RecordingInfo>(recording.value()->info()) : recording.error();
}

const RecordingInfo& Recording::info() const
{
    return d->info;
}

Result<void> Recording::copyTo(const QString& path) const
{
    QSqlQuery query(d->database->handle());
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(path);
    if (!query.exec()) {
        QFile::remove(path); // a part would pass for all of it
        return d->failure(query.lastError());
    }
    return {};
}

Result<void> Recording::forEach(const std::function<void(const Interval&)>& visit) const
{
    QSqlQuery query(d->database->handle());
    query.setForwardOnly(true); // else every row read so far stays in memory
    if (!query.exec(QStringLiteral("SELECT seq, data, check_sum FROM intervals ORDER BY seq")))
        return d->failure(query.lastError());
    qint64 expected = 0;
    for (; query.next(); ++expected) {
        const QByteArray data = query.value(1).toByteArray();
        if (query.value(0).toLongLong() != expected)
            return damagedInterval(expected, d->path, QStringLiteral("it is missing"));
        if (checkSum(data) != query.value(2).toByteArray())
            return damagedInterval(expected, d->path, QStringLiteral("its check sum differs"));
        const auto interval = decodeInterval(data);
        if (!interval)
            return damagedInterval(expected, d->path, interval.error().what);
        visit(interval.value());
    }
    if (query.lastError().isValid())
        return d->failure(query.lastError());
    if (d->intervals >= 0 && expected != d->intervals)
        return damagedInterval(expected, d->path, QStringLiteral("it is missing"));
    return {};
}

} // namespace parascope
