// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/run_samples.h"

#include <QDir>
#include <QFileInfo>

namespace parascope {

namespace {

constexpr QLatin1String kRecording("recording.parascope");

} // namespace

Result<QStringList> recordingsAt(const QString& path)
{
    const QFileInfo info(path);
    if (info.isFile())
        return QStringList{path};
    const QDir folder(path);
    if (folder.exists(kRecording))
        return QStringList{folder.filePath(kRecording)};
    QStringList found;
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString file = name + QLatin1Char('/') + kRecording;
        if (folder.exists(file))
            found << folder.filePath(file);
    }
    if (!info.exists() || found.isEmpty())
        return ownError(
            QStringLiteral("there is no recording"), path,
            QStringLiteral("give a recording, the folder of a run, or a folder with folders of runs"));
    return found;
}

Result<RunSample> readRunSample(const QString& path)
{
    const Result<std::unique_ptr<Recording>> recording = Recording::open(path);
    if (!recording)
        return recording.error();
    const RecordingInfo& info = recording.value()->info();
    RunSampleBuilder builder(info.runId, info.plan, info.environment);
    const Result<void> read =
        recording.value()->forEach([&builder](const Interval& interval) { builder.add(interval); });
    if (!read)
        return read.error();
    RunSample sample = builder.sample();
    sample.startedMs = info.startedUtc.toMSecsSinceEpoch();
    return sample;
}

Result<std::vector<RunSample>> readRunSamples(const QString& path)
{
    const Result<QStringList> files = recordingsAt(path);
    if (!files)
        return files.error();
    std::vector<RunSample> samples;
    for (const QString& file : files.value()) {
        Result<RunSample> sample = readRunSample(file);
        if (!sample)
            return sample.error();
        samples.push_back(std::move(sample).value());
    }
    return samples;
}

} // namespace parascope
