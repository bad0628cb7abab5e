// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/session_engine.h"

#include "base/clock.h"
#include "measure/system/environment.h"
#include "workload/catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace parascope {
namespace {

constexpr int kBeatMs = kIntervalNs / kNsPerMs;
constexpr int kPatientMs = 5'000;
constexpr int kImpatientMs = 1'000;
constexpr std::uint64_t kMostBatchBytes = 1ULL << 30;

} // namespace

SessionEngine::SessionEngine(RunPlan plan, MainLoopProbe* mainProbe, QObject* mainObject)
    : m_plan(std::move(plan)), m_mainProbe(mainProbe), m_mainObject(mainObject),
      m_watch(static_cast<int>(m_plan.sampleEveryNs / kIntervalNs))
{
    m_beat.setTimerType(Qt::PreciseTimer);
    m_patience.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, &SessionEngine::beat);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_workforce->cancelTasks();
        m_dispatcher->abandon();
    });
}

void SessionEngine::setState(SessionState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

DispatcherEvents SessionEngine::dispatcherEvents()
{
    // The dispatcher's thread only posts; everything happens on this one, and nothing once the run is over.
    const auto queued = [this](auto function) {
        QMetaObject::invokeMethod(
            this,
            [this, function = std::move(function)] {
                if (m_workforce != nullptr)
                    function();
            },
            Qt::QueuedConnection);
    };
    DispatcherEvents events;
    events.drained = [this, queued](int process) {
        queued([this, process] { m_workforce->released(process); });
    };
    events.broken = [this, queued](int process, const QString& why, bool lied) {
        queued([this, process, why, lied] {
            note(QStringLiteral("note"), QStringLiteral("worker P%1: %2").arg(process).arg(why), 0, process);
            m_workforce->endpointBroken(process, why, lied);
        });
    };
    events.timedOut = [this, queued](int process, std::uint64_t task, std::int64_t ranNs) {
        queued([this, process, task, ranNs] { m_workforce->taskOverran(process, task, ranNs); });
    };
    events.taskFailed = [this, queued](const QString& message, int process) {
        queued([this, message, process] { taskFailed(message, process); });
    };
    events.idle = [this, queued] { queued([this] { allBack(); }); };
    return events;
}

Result<void> SessionEngine::prepare()
{
    const WorkloadContext context{m_plan.inputDirectory, m_plan.threads, m_plan.processes, m_plan.seed};
    auto workload = makeWorkload(m_plan.workload, m_plan.parameters, context);
    if (!workload)
        return workload.error();
    m_workload = std::move(workload).value();
    auto bell = Bell::create();
    if (!bell)
        return bell.error();
    const auto sharedBell = std::make_shared<const Bell>(std::move(bell).value());

    DispatcherSetup setup;
    setup.workers = m_plan.workers();
    setup.transfer = m_plan.transfer;
    setup.load = {m_plan.load, m_plan.effectiveInFlight(), m_plan.ratePerSecond, m_plan.arrivals, 0, 1,
                  m_plan.seed, m_plan.queueLimit,          m_plan.queuePolicy,   m_plan.schedule};
    setup.load.automaticInFlight = m_plan.automaticInFlight();
    setup.retries = static_cast<std::uint32_t>(m_plan.retries);
    setup.timeoutNs = m_plan.timeoutNs;
    if (m_plan.load == LoadKind::Batch) {
        // As many files as there are, unless fewer are wanted.
        const std::uint64_t own = m_workload->itemCount();
        m_items = own == 0 ? m_plan.items : (m_plan.items > 0 ? std::min(own, m_plan.items) : own);
        const std::size_t perItem = std::max<std::size_t>(1, m_workload->resultBytesPerItem());
        if (m_items > kMostBatchBytes / perItem)
            return usageError(QStringLiteral("the results of %1 items need more than 1 GiB").arg(m_items), {},
                              QStringLiteral("use fewer items"));
        m_chunk = m_mostChunk = std::min(m_plan.effectiveChunk(m_items), m_items);
        setup.load.items = setup.batchItems = m_items;
        setup.load.chunk = m_chunk;
        setup.batchBytesPerItem = m_workload->resultBytesPerItem();
        m_batch.items = m_items;
        m_batch.bytesPerItem = setup.batchBytesPerItem;
    }
    m_dispatcher = std::make_unique<Dispatcher>(setup, sharedBell, dispatcherEvents());
    const int usableCpus = readEnvironment().usableWorkers();
    m_workforce = std::make_unique<Workforce>(
        m_plan, m_workload, m_mostChunk,
        Workforce::Context{m_dispatcher.get(), &m_collector, &m_watch, sharedBell, m_mainObject, usableCpus});
    connect(m_workforce.get(), &Workforce::ready, this, &SessionEngine::beginLoad);
    connect(m_workforce.get(), &Workforce::failed, this, &SessionEngine::fail);
    connect(m_workforce.get(), &Workforce::gone, this, &SessionEngine::finish);
    connect(m_workforce.get(), &Workforce::taskSizeSet, this, [this](double size) {
        note(QStringLiteral("tune"), QStringLiteral("task size → %1").arg(size, 0, 'g', 6), size);
    });
    connect(m_workforce.get(), &Workforce::taskSizeRefused, this,
            [this](const Error& error) { note(QStringLiteral("note"), error.sentence()); });
    connect(m_workforce.get(), &Workforce::happened, this, [this](const RunEvent& event) {
        m_events.push_back(event);
        if (m_loadStartNs > 0)
            m_events.back().atNs = std::max<std::int64_t>(0, event.atNs - m_loadStartNs);
        else
            m_events.back().atNs = 0; // before the load began
    });
    return {};
}

void SessionEngine::start()
{
    if (m_state != SessionState::Idle)
        return;
    setState(SessionState::Starting);
    m_watch.addProcess(0, QCoreApplication::applicationPid());
    if (auto prepared = prepare(); !prepared) {
        fail(prepared.error());
        return;
    }
    m_workforce->start();
}

void SessionEngine::beginLoad()
{
    if (m_state != SessionState::Starting)
        return;
    if (m_mainProbe != nullptr) {
        m_mainProbe->setActive(true, m_plan.probeEveryNs);
        [[maybe_unused]] const LoopReport before =
            m_mainProbe->collect(); // what was before the run is not its
    }
    m_loadStartNs = m_lastBeatNs = monotonicNs();
    m_dispatcher->begin();
    scheduleInjections();
    const bool noWarmUp = m_plan.load == LoadKind::Batch || m_plan.warmUpNs == 0;
    if (noWarmUp) {
        m_measureStartNs = m_loadStartNs;
        setState(SessionState::Running);
    } else {
        if (!m_plan.warmUpNs)
            m_warmUp.emplace(WarmUpRule::windowFor(m_plan.durationNs),
                             m_plan.load == LoadKind::Open && m_plan.arrivals == Arrivals::Poisson);
        setState(SessionState::WarmingUp);
    }
    m_beat.start(kBeatMs);
    tune(std::exchange(m_tuneLater, {}));
}

void SessionEngine::scheduleInjections()
{
    m_coming = m_plan.injections;
    std::ranges::stable_sort(m_coming, {}, &Injection::atNs);
    for (const Injection& injection : m_coming)
        QTimer::singleShot(
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(injection.atNs)),
            Qt::PreciseTimer, this, [this, injection] {
                if (!underLoad())
                    return; // told at the end of the run
                std::erase(m_coming, injection);
                inject(injection);
            });
}

/// A planned fault that came too late must not pass for one that did no harm.
void SessionEngine::tellMissedInjections()
{
    for (const Injection& injection : std::exchange(m_coming, {}))
        note(QStringLiteral("note"),
             QStringLiteral("%1 did not happen: the run ended before").arg(injection.text()));
}

void SessionEngine::inject(const Injection& injection)
{
    if (m_workforce != nullptr && underLoad())
        m_workforce->inject(injection);
}

/// Every task that was submitted must have come to something by now.
void SessionEngine::checkAccounts()
{
    const TaskCounts totals = m_dispatcher->counters().totals();
    if (totals.submitted != totals.settled())
        note(QStringLiteral("accounting"),
             QStringLiteral("the accounts are wrong: %1 tasks were submitted, %2 have an outcome")
                 .arg(totals.submitted)
                 .arg(totals.settled()),
             static_cast<double>(totals.submitted) - static_cast<double>(totals.settled()));
}

void SessionEngine::beat()
{
    const std::int64_t now = monotonicNs();
    const Interval interval = makeInterval(now);
    Q_EMIT intervalReady(interval);
    if (m_state == SessionState::WarmingUp)
        followWarmUp(interval);
    else if (m_state == SessionState::Running && m_plan.load != LoadKind::Batch &&
             now - m_measureStartNs >= m_plan.durationNs)
        wrapUp(OutcomeKind::Completed);
    tellProgress(now);
}

void SessionEngine::followWarmUp(const Interval& interval)
{
    const std::int64_t end = interval.startNs + interval.lengthNs;
    if (m_plan.warmUpNs) {
        if (end >= *m_plan.warmUpNs)
            measureFromHere(m_lastBeatNs);
        return;
    }
    m_warmUp->add(interval.counts.completed, interval.lengthNs);
    if (m_warmUp->over())
        measureFromHere(m_lastBeatNs);
}

void SessionEngine::measureFromHere(std::int64_t nowNs)
{
    m_measureStartNs = nowNs;
    const bool unsteady = m_warmUp && !m_warmUp->steady();
    note(QStringLiteral("warmup_end"),
         unsteady ? QStringLiteral("warm-up ended by its limit, without a steady state")
                  : QStringLiteral("warm-up over"),
         nsToSeconds(nowNs - m_loadStartNs));
    setState(SessionState::Running);
}

void SessionEngine::tellProgress(std::int64_t nowNs)
{
    if (m_plan.load == LoadKind::Batch) {
        const TaskCounts& totals = m_lastTotals;
        const double done =
            m_items == 0 ? 1 : static_cast<double>(totals.items) / static_cast<double>(m_items);
        const auto elapsed = static_cast<double>(nowNs - m_loadStartNs);
        Q_EMIT progress(done, done > 0 ? std::llround(elapsed / done - elapsed) : -1);
    } else if (m_state == SessionState::Running || m_state == SessionState::Stopping) {
        const std::int64_t elapsed = nowNs - m_measureStartNs;
        Q_EMIT progress(std::min(1.0, static_cast<double>(elapsed) / static_cast<double>(m_plan.durationNs)),
                        std::max<std::int64_t>(0, m_plan.durationNs - elapsed));
    } else {
        Q_EMIT progress(0, -1);
    }
}

void SessionEngine::stop(bool patient)
{
    switch (m_state) {
    case SessionState::Idle:
    case SessionState::Starting:
        m_outcome.kind = OutcomeKind::Cancelled;
        if (m_state == SessionState::Idle)
            finish();
        else
            allBack();
        return;
    case SessionState::WarmingUp:
    case SessionState::Running:
        wrapUp(OutcomeKind::Cancelled);
        break;
    case SessionState::Stopping:
    case SessionState::Finished:
        break; // stopping twice is harmless
    }
    if (!patient && m_state == SessionState::Stopping && !m_finishing &&
        (!m_patience.isActive() || m_patience.remainingTime() > kImpatientMs))
        m_patience.start(kImpatientMs);
}

void SessionEngine::wrapUp(OutcomeKind kind)
{
    m_outcome.kind = kind;
    setState(SessionState::Stopping);
    m_dispatcher->stopNew();
    m_patience.start(kPatientMs);
}

void SessionEngine::allBack()
{
    if (m_finishing)
        return;
    m_finishing = true;
    m_patience.stop();
    if (m_loadStartNs > 0) {
        m_beat.stop();
        checkAccounts();
        tellMissedInjections();
        // For a batch this is the end of the measured part, else the drain after it.
        Q_EMIT intervalReady(makeInterval(monotonicNs()));
    }
    setState(SessionState::Stopping);
    if (m_dispatcher != nullptr) {
        m_batch.bytes = m_dispatcher->takeBatchBytes();
        m_batch.failed = m_dispatcher->takeBatchFailures();
    }
    if (m_workforce == nullptr)
        return finish();
    m_workforce->dismiss();
    tellWhatCameAfter();
}

/// Letting threads go may take seconds and tell of some that can't be: after the end, so that no figure of
/// the last interval contains it.
void SessionEngine::tellWhatCameAfter()
{
    if (m_loadStartNs == 0 || m_events.empty())
        return;
    Interval after = makeInterval(monotonicNs());
    after.warmUp = true;
    Q_EMIT intervalReady(after);
}

void SessionEngine::fail(const Error& error)
{
    if (m_state == SessionState::Finished || m_outcome.kind == OutcomeKind::Failed)
        return;
    m_outcome = {OutcomeKind::Failed, error};
    if (m_dispatcher != nullptr && m_loadStartNs > 0) {
        setState(SessionState::Stopping);
        m_dispatcher->abandon(); // idle() leads to allBack()
    } else {
        allBack();
    }
}

void SessionEngine::finish()
{
    if (m_state == SessionState::Finished)
        return;
    m_patience.stop(); // it would find nobody there
    if (m_mainProbe != nullptr)
        m_mainProbe->setActive(false);
    m_dispatcher.reset();
    // Not deleted here: this may be its own signal.
    if (m_workforce != nullptr)
        m_workforce.release()->deleteLater();
    setState(SessionState::Finished);
    Q_EMIT finished(m_outcome);
}

} // namespace parascope
