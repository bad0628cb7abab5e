// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/session.h"

#include "run/session_engine.h"

#include <QCoreApplication>
#include <QThread>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace parascope {

/// The session's thread and what other threads may ask for without going there.
class Session::Private {
public:
    Private(RunPlan givenPlan, MainLoopProbe* probe)
        : plan(givenPlan),
          engine(new SessionEngine(std::move(givenPlan), probe, QCoreApplication::instance()))
    {
        thread.setObjectName(QStringLiteral("session"));
        engine->moveToThread(&thread);
    }

    RunPlan plan;
    QThread thread;
    SessionEngine* engine; ///< lives on `thread`, deleted there
    std::atomic<SessionState> state{SessionState::Idle};
    std::atomic<bool> startAsked{false}; ///< `state` tells of it only once its thread has come to it
    // Not Qt's: what that does within the library no sanitizer sees.
    std::mutex mutex; ///< guards outcome and batch
    std::condition_variable done;
    bool isFinished = false;
    Outcome outcome;
    BatchResults batch;
    std::shared_ptr<const Workload> workload;
};

Session::Session(RunPlan plan, MainLoopProbe* mainProbe, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(plan), mainProbe))
{
    qRegisterMetaType<SessionState>();
    qRegisterMetaType<Outcome>();
    qRegisterMetaType<Interval>();
    // Direct: these only pass on, from the session's thread.
    connect(
        d->engine, &SessionEngine::stateChanged, this,
        [this](SessionState state) {
            if (state == SessionState::WarmingUp || state == SessionState::Running) {
                const std::lock_guard lock(d->mutex);
                d->workload = d->engine->workload();
            }
            d->state.store(state);
            Q_EMIT stateChanged(state);
        },
        Qt::DirectConnection);
    connect(d->engine, &SessionEngine::intervalReady, this, &Session::intervalReady, Qt::DirectConnection);
    connect(d->engine, &SessionEngine::progress, this, &Session::progress, Qt::DirectConnection);
    connect(
        d->engine, &SessionEngine::finished, this,
        [this](const Outcome& outcome) {
            {
                const std::lock_guard lock(d->mutex);
                d->outcome = outcome;
                d->batch = d->engine->takeBatchResults();
                d->workload = d->engine->workload();
                d->isFinished = true;
                d->done.notify_all();
            }
            Q_EMIT finished(outcome);
        },
        Qt::DirectConnection);
    connect(&d->thread, &QThread::finished, d->engine, &QObject::deleteLater);
    d->thread.start();
}

Session::~Session()
{
    if (d->startAsked.load() || d->state.load() != SessionState::Idle) {
        cancel();
        waitForFinished();
    }
    d->thread.quit();
    d->thread.wait();
}

const RunPlan& Session::plan() const
{
    return d->plan;
}

SessionState Session::state() const
{
    return d->state.load();
}

Outcome Session::outcome() const
{
    const std::lock_guard lock(d->mutex);
    return d->outcome;
}

BatchResults Session::takeBatchResults()
{
    const std::lock_guard lock(d->mutex);
    return std::move(d->batch);
}

std::shared_ptr<const Workload> Session::workload() const
{
    const std::lock_guard lock(d->mutex);
    return d->workload;
}

void Session::start()
{
    d->startAsked.store(true);
    QMetaObject::invokeMethod(d->engine, &SessionEngine::start, Qt::QueuedConnection);
}

void Session::tune(const Tuning& change)
{
    QMetaObject::invokeMethod(
        d->engine, [engine = d->engine, change] { engine->tune(change); }, Qt::QueuedConnection);
}

void Session::inject(const Injection& injection)
{
    QMetaObject::invokeMethod(
        d->engine, [engine = d->engine, injection] { engine->inject(injection); }, Qt::QueuedConnection);
}

void Session::stop()
{
    QMetaObject::invokeMethod(
        d->engine, [engine = d->engine] { engine->stop(true); }, Qt::QueuedConnection);
}

void Session::cancel()
{
    QMetaObject::invokeMethod(
        d->engine, [engine = d->engine] { engine->stop(false); }, Qt::QueuedConnection);
}

bool Session::waitForFinished(int timeoutMs)
{
    std::unique_lock lock(d->mutex);
    const auto over = [this] { return d->isFinished; };
    if (timeoutMs >= 0)
        return d->done.wait_for(lock, std::chrono::milliseconds(timeoutMs), over);
    d->done.wait(lock, over);
    return true;
}

QString sessionStateName(SessionState state)
{
    switch (state) {
    case SessionState::Idle:
        return QStringLiteral("idle");
    case SessionState::Starting:
        return QStringLiteral("starting");
    case SessionState::WarmingUp:
        return QStringLiteral("warming up");
    case SessionState::Running:
        return QStringLiteral("running");
    case SessionState::Stopping:
        return QStringLiteral("stopping");
    case SessionState::Finished:
        return QStringLiteral("finished");
    }
    return {};
}

QString outcomeName(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Completed:
        return QStringLiteral("completed");
    case OutcomeKind::Cancelled:
        return QStringLiteral("cancelled");
    case OutcomeKind::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

} // namespace parascope
