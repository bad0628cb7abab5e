// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_controller.h"

#include "base/clock.h"
#include "models/stall_words.h"

#include <algorithm>
#include <utility>

namespace parascope {

namespace {
constexpr qint64 kStopNowAfterMs = 2000;
}

RunController::RunController(EngineFactory factory, TimeWindow& window, QObject* parent)
    : QObject(parent), m_factory(std::move(factory)), m_window(window)
{
    qRegisterMetaType<parascope::Interval>();
    qRegisterMetaType<parascope::SessionState>();
    qRegisterMetaType<parascope::Outcome>();
}

RunController::~RunController()
{
    if (m_engine) {
        m_engine->disconnect(this);
    }
}

bool RunController::isBusy() const
{
    return m_engine != nullptr;
}

double RunController::elapsedSeconds() const
{
    return nsToSeconds(m_run.store.latestNs());
}

bool RunController::canStopNow() const
{
    return m_phase == RunPhase::Stopping && m_stopTimer.isValid() && m_stopTimer.elapsed() >= kStopNowAfterMs;
}

Result<void> RunController::start(const RunPlan& plan)
{
    if (m_engine || m_phase == RunPhase::Loading) {
        return {};
    }
    auto valid = validatePlan(plan);
    if (!valid.ok()) {
        Q_EMIT failed(valid.error());
        return valid.error();
    }
    auto engine = m_factory(valid.value());
    if (!engine.ok()) {
        Q_EMIT failed(engine.error());
        return engine.error();
    }
    m_plan = std::move(valid).value();
    m_machine.reset();
    m_run = {};
    m_run.store.setNodes(m_nodes);
    m_summary.reset();
    m_error.reset();
    m_held.reset();
    m_historyError.reset();
    m_savedId.clear();
    m_savedStart = {};
    m_progress = 0;
    m_stopAsked = false;
    m_stopTimer.invalidate();
    m_runStartNs.reset();
    m_window.clear();
    m_engine = std::move(engine).value();
    m_recordingPath = m_engine->recordingPath();
    connect(m_engine.get(), &RunEngine::intervalReady, this, &RunController::takeInterval);
    connect(m_engine.get(), &RunEngine::stateChanged, this, &RunController::takeState);
    connect(m_engine.get(), &RunEngine::progress, this, [this](double ratio, qint64) {
        m_progress = ratio;
        Q_EMIT progressChanged();
    });
    connect(m_engine.get(), &RunEngine::recordingFailed, this, &RunController::failed);
    // queued: the engine must not be deleted inside of its own signal
    connect(m_engine.get(), &RunEngine::finished, this, &RunController::finish, Qt::QueuedConnection);
    setPhase(RunPhase::Starting);
    Q_EMIT runShown();
    m_engine->start();
    return {};
}

void RunController::tune(const Tuning& change)
{
    if (m_engine) {
        m_engine->tune(change);
    }
}

void RunController::stop()
{
    if (!m_engine) {
        return;
    }
    if (m_stopAsked) {
        m_engine->cancel();
        return;
    }
    m_stopAsked = true;
    m_stopTimer.start();
    setPhase(RunPhase::Stopping);
    m_engine->stop();
}

void RunController::takeInterval(const Interval& interval)
{
    // an interval arrives when it is over or later, so the earliest of these is closest to the run's start
    const std::int64_t start = monotonicNs() - interval.startNs - interval.lengthNs;
    m_runStartNs = m_runStartNs ? std::min(*m_runStartNs, start) : start;
    if (m_drawnNs && !interval.stalls.empty()) {
        Interval marked = interval;
        markOwnStalls(marked);
        m_run.add(marked);
    } else {
        m_run.add(interval);
    }
    m_window.setLatest(nsToSeconds(m_run.store.latestNs()));
    Q_EMIT dataChanged();
}

void RunController::markOwnStalls(Interval& interval) const
{
    for (auto& stall : interval.stalls) {
        const std::int64_t from = *m_runStartNs + stall.startNs;
        if (stall.process == 0 && 2 * m_drawnNs(from, from + stall.durationNs) > stall.durationNs) {
            stall.where = kOwnDrawing;
        }
    }
}

void RunController::takeState(SessionState state)
{
    if (m_stopAsked || !m_engine) {
        return;
    }
    switch (state) {
    case SessionState::WarmingUp:
        setPhase(RunPhase::WarmingUp);
        break;
    case SessionState::Running:
        setPhase(RunPhase::Running);
        break;
    case SessionState::Stopping:
        setPhase(RunPhase::Stopping);
        break;
    case SessionState::Idle:
    case SessionState::Starting:
    case SessionState::Finished:
        break;
    }
}

void RunController::finish(const Outcome& outcome)
{
    if (!m_engine) {
        return;
    }
    m_summary = m_engine->summary();
    m_recordingPath = m_engine->recordingPath();
    m_held = m_engine->held();
    m_historyError = m_engine->historyError();
    m_engine->disconnect(this);
    m_engine.reset();
    m_progress = 1;
    if (m_run.store.latestNs() > 0) {
        m_window.hold({0, nsToSeconds(m_run.store.latestNs())});
    }
    if (outcome.kind == OutcomeKind::Failed) {
        m_error = outcome.error;
        setPhase(RunPhase::Failed);
        if (outcome.error) {
            Q_EMIT failed(*outcome.error);
        }
    } else {
        setPhase(m_stopAsked || outcome.kind == OutcomeKind::Cancelled ? RunPhase::Stopped
                                                                       : RunPhase::Finished);
    }
    Q_EMIT dataChanged();
    if (m_held) {
        Q_EMIT leftInMemory();
    }
}

void RunController::setSaved(const QString& path)
{
    m_held.reset();
    m_recordingPath = path;
}

void RunController::beginLoading()
{
    if (m_phase != RunPhase::Loading) {
        m_phaseBeforeLoading = m_phase;
    }
    m_progress = 0;
    setPhase(RunPhase::Loading);
}

void RunController::setLoadingProgress(double ratio)
{
    m_progress = ratio;
    Q_EMIT progressChanged();
}

void RunController::endLoading()
{
    if (m_phase == RunPhase::Loading) {
        m_progress = 1;
        setPhase(m_phaseBeforeLoading);
    }
}

void RunController::show(LoadedRun loaded, const QString& path, RunPhase as)
{
    m_plan = loaded.info.plan;
    m_machine = loaded.info.environment;
    m_run = std::move(loaded.run);
    m_summary = std::move(loaded.summary);
    m_error.reset();
    m_held.reset();
    m_historyError.reset();
    m_savedId = loaded.info.runId;
    m_savedStart = loaded.info.startedUtc;
    m_recordingPath = path;
    m_progress = 1;
    m_window.clear();
    const double end = nsToSeconds(m_run.store.latestNs());
    m_window.setLatest(end);
    m_window.hold({0, end});
    setPhase(as);
    Q_EMIT runShown();
    Q_EMIT dataChanged();
}

void RunController::report(const Error& error)
{
    Q_EMIT failed(error);
}

void RunController::setPhase(RunPhase phase)
{
    if (phase != m_phase) {
        m_phase = phase;
        Q_EMIT phaseChanged(phase);
    }
}

} // namespace parascope
