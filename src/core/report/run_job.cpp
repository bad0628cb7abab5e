// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/run_job.h"

#include "report/run_archive.h"

#include <QMetaObject>
#include <QStandardPaths>
#include <QThread>

#include <utility>

namespace parascope {

class RunJob::Private {
public:
    Private(RunPlan plan, MainLoopProbe* probe, const QString& parentFolder)
        : session(std::make_unique<Session>(plan, probe)),
          archive(std::make_unique<RunArchive>(std::move(plan), parentFolder))
    {
    }

    void connectTo(RunJob* job);
    std::unique_ptr<Session> session;
    std::unique_ptr<RunArchive> archive;
    QThread fileThread;
    bool started = false;
    bool sessionStarted = false; ///< the session starts a moment later than the job
    bool stopBeforeStart = false;
};

void RunJob::Private::connectTo(RunJob* job)
{
    Session* source = session.get();
    RunArchive* sink = archive.get();
    // Intervals reach the file thread straight from the session's, not by way of a main thread that may be
    // blocked by inline tasks.
    QObject::connect(source, &Session::intervalReady, sink, &RunArchive::add);
    // Taken on the session's thread: by the time the file thread gets to it the session may be gone.
    const auto handOver = [source, sink](const Outcome& outcome) {
        QMetaObject::invokeMethod(
            sink,
            [sink, outcome, workload = source->workload(), batch = source->takeBatchResults()] {
                sink->finish(outcome, workload, batch);
            },
            Qt::QueuedConnection);
    };
    QObject::connect(source, &Session::finished, sink, handOver, Qt::DirectConnection);
    QObject::connect(source, &Session::intervalReady, job, &RunJob::intervalReady);
    QObject::connect(source, &Session::stateChanged, job, &RunJob::stateChanged);
    QObject::connect(source, &Session::progress, job, &RunJob::progress);
    QObject::connect(sink, &RunArchive::failed, job, &RunJob::recordingFailed);
    QObject::connect(sink, &RunArchive::finished, job, &RunJob::finished);
    QObject::connect(sink, &RunArchive::prepared, job, [this, source] {
        source->start();
        if (stopBeforeStart)
            source->stop();
        sessionStarted = true;
    });
}

RunJob::RunJob(RunPlan plan, MainLoopProbe* probe, const QString& parentFolder, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(plan), probe, parentFolder))
{
    qRegisterMetaType<Interval>();
    qRegisterMetaType<Outcome>();
    qRegisterMetaType<SessionState>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<RunJobResult>();
    d->fileThread.setObjectName(QStringLiteral("files"));
    d->archive->moveToThread(&d->fileThread);
    d->connectTo(this);
}

RunJob::~RunJob()
{
    // A session that is deleted cancels and waits; what it still sent is queued to the file thread, and the
    // blocking call below runs after it.
    d->session.reset();
    if (d->started) {
        RunArchive* archive = d->archive.get();
        QMetaObject::invokeMethod(
            archive,
            [archive] {
                archive->finish({OutcomeKind::Cancelled, {}}, nullptr, {});
            },
            Qt::BlockingQueuedConnection);
    }
    d->fileThread.quit();
    d->fileThread.wait();
}

void RunJob::setFallbackFolder(const QString& folder)
{
    d->archive->setFallbackFolder(folder);
}

const RunPlan& RunJob::plan() const
{
    return d->session->plan();
}

SessionState RunJob::state() const
{
    return d->session->state();
}

void RunJob::start()
{
    if (std::exchange(d->started, true))
        return;
    d->fileThread.start();
    QMetaObject::invokeMethod(d->archive.get(), &RunArchive::prepare, Qt::QueuedConnection);
}

void RunJob::inject(const Injection& injection)
{
    d->session->inject(injection);
}

void RunJob::tune(const Tuning& change)
{
    d->session->tune(change);
}

void RunJob::stop()
{
    if (d->sessionStarted)
        d->session->stop();
    else
        d->stopBeforeStart = true;
}

void RunJob::cancel()
{
    if (d->sessionStarted)
        d->session->cancel();
    else
        d->stopBeforeStart = true;
}

QString defaultRunsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/parascope/runs");
}

} // namespace parascope
