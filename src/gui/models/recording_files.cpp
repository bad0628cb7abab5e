// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording_files.h"

#include "base/clock.h"
#include "record/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <functional>

namespace parascope {

namespace {
constexpr int kProgressSteps = 1000;
constexpr qint64 kCopyBlock = 1 << 20;
} // namespace

Result<LoadedRun> loadRun(const QString& path, const std::function<void(double)>& progress)
{
    auto recording = Recording::open(path);
    if (!recording.ok()) {
        return recording.error();
    }
    LoadedRun loaded;
    loaded.info = recording.value()->info();
    loaded.run.store.setNodes(loaded.info.environment.numaNodes);
    SummaryBuilder builder(loaded.info.plan);
    const double expected =
        static_cast<double>(loaded.info.plan.durationNs + loaded.info.plan.warmUpNs.value_or(0));
    const auto read = recording.value()->forEach([&](const Interval& interval) {
        loaded.run.add(interval);
        builder.add(interval);
        if (progress && expected > 0) {
            progress(std::min(1.0, static_cast<double>(interval.startNs) / expected));
        }
    });
    if (!read.ok()) {
        return read.error();
    }
    loaded.summary = builder.summary();
    return loaded;
}

namespace {

/// What `write` makes in a file beside it takes the place of the target.
Result<void> saveAs(const QString& target, const std::function<Result<void>(const QString&)>& write)
{
    const QString part = target + QStringLiteral(".part");
    QFile::remove(part);
    if (auto written = write(part); !written.ok()) {
        return written;
    }
    if ((QFile::exists(target) && !QFile::remove(target)) || !QFile::rename(part, target)) {
        QFile::remove(part);
        return ownError(QStringLiteral("can't save the recording"), QDir::toNativeSeparators(target),
                        QStringLiteral("choose another place"));
    }
    return {};
}

/// A run that was cut short has its last minutes in the log beside it.
Result<void> copyWithLog(const QString& source, const QString& target)
{
    const auto recording = Recording::open(source);
    if (!recording.ok()) {
        return recording.error();
    }
    return saveAs(target, [&recording](const QString& part) { return recording.value()->copyTo(part); });
}

} // namespace

Result<void> copyRecording(const QString& source, const QString& target)
{
    const auto failure = [&](const QString& reason) {
        return ownError(QStringLiteral("can't save the recording"), QDir::toNativeSeparators(target), reason);
    };
    if (!leftoversOf(source).isEmpty()) {
        return copyWithLog(source, target);
    }
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly)) {
        return failure(from.errorString());
    }
    QSaveFile to(target);
    if (!to.open(QIODevice::WriteOnly)) {
        return failure(to.errorString());
    }
    while (!from.atEnd()) {
        const QByteArray block = from.read(kCopyBlock);
        if (block.isEmpty() || to.write(block) != block.size()) {
            return failure(block.isEmpty() ? from.errorString() : to.errorString());
        }
    }
    if (!to.commit()) {
        return failure(to.errorString());
    }
    return {};
}

Result<void> saveHeld(const HeldRecording& held, const QString& target)
{
    return saveAs(target, [&held](const QString& part) { return held.saveTo(part); });
}

RecordingFiles::RecordingFiles(RunController& controller, QObject* parent)
    : QObject(parent), m_controller(controller)
{
    connect(&m_loading, &QFutureWatcherBase::finished, this, &RecordingFiles::takeLoaded);
    connect(&m_loading, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        m_controller.setLoadingProgress(static_cast<double>(value) / kProgressSteps);
    });
}

RecordingFiles::~RecordingFiles()
{
    m_loading.disconnect(this);
    m_loading.waitForFinished();
}

bool RecordingFiles::isBusy() const
{
    return m_jobs > 0;
}

void RecordingFiles::open(const QString& path, RunPhase as)
{
    if (m_controller.isBusy() || m_loading.isRunning()) {
        return;
    }
    ++m_jobs;
    const QString file = path; // what it refers to may go when the list of runs is read again
    m_loadingPath = file;
    m_loadingAs = as;
    m_controller.beginLoading();
    m_loading.setFuture(QtConcurrent::run([path = file](QPromise<Loaded>& promise) {
        promise.setProgressRange(0, kProgressSteps);
        auto loaded = loadRun(path, [&promise](double ratio) {
            promise.setProgressValue(static_cast<int>(ratio * kProgressSteps));
        });
        promise.addResult(std::make_shared<Result<LoadedRun>>(std::move(loaded)));
    }));
}

void RecordingFiles::takeLoaded()
{
    --m_jobs;
    const Loaded loaded = m_loading.result();
    m_controller.endLoading();
    if (loaded->ok()) {
        m_controller.show(std::move(*loaded).value(), m_loadingPath, m_loadingAs);
        Q_EMIT opened(m_loadingPath);
    } else {
        m_controller.report(loaded->error());
    }
    Q_EMIT finished();
}

void RecordingFiles::run(const std::function<Result<void>()>& job, const std::function<void()>& done)
{
    ++m_jobs;
    Q_EMIT started();
    auto* watcher = new QFutureWatcher<Done>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done] {
        --m_jobs;
        const Done result = watcher->result();
        watcher->deleteLater();
        if (result->ok()) {
            done();
        } else {
            m_controller.report(result->error());
        }
        Q_EMIT finished();
    });
    watcher->setFuture(QtConcurrent::run([job] { return std::make_shared<Result<void>>(job()); }));
}

void RecordingFiles::save(const QString& target)
{
    const auto held = m_controller.held();
    const QString source = m_controller.recordingPath();
    if (!held) {
        run([source, target] { return copyRecording(source, target); },
            [this, target] { Q_EMIT saved(target); });
        return;
    }
    run([held, target] { return saveHeld(*held, target); },
        [this, held, target] {
            if (m_controller.held() == held) { // not another run by now
                m_controller.setSaved(target);
            }
            Q_EMIT heldSaved(held, target);
            Q_EMIT saved(target);
        });
}

void RecordingFiles::exportTo(ExportFormat format, const QString& target)
{
    const QString source = m_controller.recordingPath();
    run([source, format, target] { return exportRun(source, format, target); },
        [this, target] { Q_EMIT exported(target); });
}

} // namespace parascope
