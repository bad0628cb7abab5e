// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/steady_state.h"
#include "measure/system/main_loop_probe.h"
#include "run/session.h"
#include "run/workforce.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace parascope {

/// One run from start to end on the session's thread: states, the 100 ms beat that makes Intervals, warm-up,
/// the end. Session is its face to other threads.
class SessionEngine : public QObject {
    Q_OBJECT
public:
    SessionEngine(RunPlan plan, MainLoopProbe* mainProbe, QObject* mainObject);

    void start();
    void tune(const Tuning& change);
    void inject(const Injection& injection);
    void stop(bool patient); ///< patient: wait for tasks in flight a while

    [[nodiscard]] BatchResults takeBatchResults() { return std::move(m_batch); }
    [[nodiscard]] std::shared_ptr<const Workload> workload() const { return m_workload; }

Q_SIGNALS:
    void stateChanged(parascope::SessionState state);
    void intervalReady(const parascope::Interval& interval);
    void progress(double ratio, qint64 nsLeft);
    void finished(const parascope::Outcome& outcome);

private:
    void setState(SessionState state);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] DispatcherEvents dispatcherEvents();
    void beginLoad();
    void scheduleInjections();
    void tellMissedInjections();
    [[nodiscard]] bool underLoad() const
    {
        return m_state == SessionState::WarmingUp || m_state == SessionState::Running;
    }
    void checkAccounts();
    void beat();
    [[nodiscard]] Interval makeInterval(std::int64_t nowNs);
    void addLoops(Interval& interval);
    void addLoop(Interval& interval, int process, LoopReport report);
    void addOwnCost(Interval& interval);
    void followWarmUp(const Interval& interval);
    void measureFromHere(std::int64_t nowNs);
    void tellProgress(std::int64_t nowNs);
    void taskFailed(const QString& message, int process);
    void note(const QString& kind, const QString& text, double value = 0, int process = -1);
    void changed(const QString& what, const QString& from, const QString& to, double value);
    [[nodiscard]] Result<void> checkTuning(const Tuning& change) const;
    void tuneLayout(const Tuning& change);
    void tuneLoad(const Tuning& change);
    void wrapUp(OutcomeKind kind);
    void allBack();
    void tellWhatCameAfter();
    void fail(const Error& error);
    void finish();

    RunPlan m_plan;
    MainLoopProbe* m_mainProbe;
    QObject* m_mainObject;
    std::shared_ptr<const Workload> m_workload;
    std::uint64_t m_items = 0;
    std::uint64_t m_mostChunk = 1; ///< results of as many items have room
    std::uint64_t m_chunk = 1;     ///< now
    BatchResults m_batch;

    ShardCollector m_collector;
    MachineWatch m_watch;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<Workforce> m_workforce;
    ShardReader m_responseReader;
    ShardReader m_latenessReader;
    ShardMerger m_merger;
    std::optional<WarmUpRule> m_warmUp;

    SessionState m_state = SessionState::Idle;
    Outcome m_outcome;
    QTimer m_beat{this};     // with a parent it moves to the session's thread
    QTimer m_patience{this}; ///< while stopping
    std::int64_t m_loadStartNs = 0;
    std::int64_t m_measureStartNs = 0;
    std::int64_t m_lastBeatNs = 0;
    TaskCounts m_lastTotals;
    std::optional<std::int64_t> m_lastOwnCpuNs;
    std::vector<RunEvent> m_events;
    std::vector<Injection> m_coming; ///< of the plan, not yet done
    Tuning m_tuneLater;              ///< asked for before the load began
    bool m_finishing = false;
};

} // namespace parascope
