// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtEndian>

namespace parascope {

namespace {

const QString kLogSuffix = QStringLiteral("-wal");

QString checkOver(const MetaValues& values, const QStringList& keys)
{
    QByteArray all;
    for (const QString& key : keys)
        all += values.value(key).toUtf8() + '\n';
    return QString::fromLatin1(checkSum(all).toHex());
}

/// The check over what is known when the recording is created.
QString startCheck(const MetaValues& values)
{
    return checkOver(values, {QStringLiteral("environment"), QStringLiteral("plan"), QStringLiteral("run_id"),
                              QStringLiteral("started_utc")});
}

/// The check over what finish() adds.
QString endCheck(const MetaValues& values)
{
    return checkOver(
        values, {QStringLiteral("intervals"), QStringLiteral("outcome"), QStringLiteral("outcome_text")});
}

QString compactJson(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Error damaged(const QString& what, const QString& path)
{
    return ownError(QStringLiteral("the recording's %1 is damaged").arg(what), QDir::toNativeSeparators(path),
                    QStringLiteral("use another copy of the file"));
}

} // namespace

QByteArray checkSum(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).first(8);
}

MetaValues metaFromInfo(const RecordingInfo& info)
{
    MetaValues values;
    values[QStringLiteral("run_id")] = info.runId;
    values[QStringLiteral("started_utc")] = info.startedUtc.toUTC().toString(Qt::ISODateWithMs);
    values[QStringLiteral("plan")] = compactJson(info.plan.toJson());
    values[QStringLiteral("environment")] = compactJson(info.environment.toJson());
    values[QStringLiteral("check")] = startCheck(values);
    return values;
}

MetaValues metaFromEnd(const QString& outcome, const QString& outcomeText, qint64 intervals)
{
    MetaValues values{{QStringLiteral("outcome"), outcome},
                      {QStringLiteral("outcome_text"), outcomeText},
                      {QStringLiteral("intervals"), QString::number(intervals)}};
    values[QStringLiteral("end_check")] = endCheck(values);
    return values;
}

Result<RecordingInfo> infoFromMeta(const MetaValues& values, const QString& path)
{
    if (values.value(QStringLiteral("check")) != startCheck(values))
        return damaged(QStringLiteral("description of the run"), path);
    const bool complete = values.contains(QStringLiteral("outcome"));
    if (complete && values.value(QStringLiteral("end_check")) != endCheck(values))
        return damaged(QStringLiteral("outcome of the run"), path);
    const auto planJson = QJsonDocument::fromJson(values.value(QStringLiteral("plan")).toUtf8());
    auto plan = RunPlan::fromJson(planJson.object());
    if (!plan)
        return ownError(QStringLiteral("the recording's plan can't be read, %1").arg(plan.error().what),
                        QDir::toNativeSeparators(path),
                        QStringLiteral("open it with the version of Parascope that wrote it"));
    RecordingInfo info;
    info.schemaVersion = kRecordingSchema;
    info.runId = values.value(QStringLiteral("run_id"));
    info.startedUtc = QDateTime::fromString(values.value(QStringLiteral("started_utc")), Qt::ISODateWithMs);
    info.plan = std::move(plan).value();
    const auto environment = QJsonDocument::fromJson(values.value(QStringLiteral("environment")).toUtf8());
    info.environment = Environment::fromJson(environment.object());
    info.outcome = values.value(QStringLiteral("outcome"), QStringLiteral("unfinished"));
    info.outcomeText = values.value(QStringLiteral("outcome_text"));
    info.complete = complete;
    return info;
}

QStringList leftoversOf(const QString& path)
{
    QStringList found;
    for (const QString& suffix : {kLogSuffix, QStringLiteral("-journal")}) {
        if (QFileInfo(path + suffix).size() > 0)
            found.append(suffix);
    }
    return found;
}

Result<void> checkRecordingHeader(const QString& path)
{
    const QString where = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ownError(QStringLiteral("can't open the recording, %1").arg(file.errorString()), where,
                        QStringLiteral("check the path and the permissions"));
    const QByteArray header = file.read(100);
    const QString advice = QStringLiteral("choose a file named recording.parascope");
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)) || header.size() < 100)
        return ownError(QStringLiteral("not a recording"), where, advice);
    const auto field = [&header](qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (field(68) != kRecordingApplicationId)
        return ownError(QStringLiteral("not a recording but another program's database"), where, advice);
    if (field(60) > static_cast<quint32>(kRecordingSchema) || field(60) == 0)
        return ownError(QStringLiteral("a recording of format %1, this version reads up to %2")
                            .arg(QString::number(field(60)), QString::number(kRecordingSchema)),
                        where, QStringLiteral("install a newer Parascope"));
    // A checkpoint writes page 1, and with it the new page count, before the pages at the end: interrupted in
    // between, the file is shorter than it says, and the log beside it still has all that is missing.
    if (leftoversOf(path).contains(kLogSuffix))
        return {};
    const quint32 storedSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = storedSize == 1 ? 65'536 : storedSize;
    if (file.size() < pageSize * field(28))
        return ownError(QStringLiteral("the recording is cut short, %1 of %2 bytes are there")
                            .arg(QString::number(file.size()), QString::number(pageSize * field(28))),
                        where, QStringLiteral("copy it again from where it was recorded"));
    return {};
}

} // namespace parascope
