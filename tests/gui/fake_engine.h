// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interval_source.h"
#include "models/run_engine.h"

#include <QTimer>

namespace parascope::test {

/// What a test sees of the engines it handed out.
struct EngineLog {
    int started = 0, stops = 0, cancels = 0;
    RunPlan plan;
    std::vector<Tuning> tunings;
    bool finishOnStop = true;
    QString recordingPath;
    int mostIntervals = 1'000'000;
    std::vector<RunPlan> plans;   ///< of all engines so far
    std::optional<Error> failure; ///< after mostIntervals
    std::vector<RunEvent> events; ///< of the first interval
    std::shared_ptr<const HeldRecording> held;
    std::optional<Error> historyError;
};

/// A run without workers: intervals of a fixed seed, faster than real time.
class FakeEngine : public RunEngine {
public:
    FakeEngine(EngineLog& log, const RunPlan& plan) : m_log(log), m_builder(plan)
    {
        m_log.plan = plan;
        m_log.plans.push_back(plan);
        m_timer.setInterval(2);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            auto interval = m_source.next();
            interval.events = std::move(m_events);
            m_events.clear();
            m_builder.add(interval);
            Q_EMIT intervalReady(interval);
            Q_EMIT progress(0.25, 1'000'000'000);
            if (--m_left <= 0) {
                finish(m_log.failure ? OutcomeKind::Failed : OutcomeKind::Completed);
            }
        });
    }
    void start() override
    {
        ++m_log.started;
        m_left = m_log.mostIntervals;
        m_events = m_log.events;
        m_timer.start();
        Q_EMIT stateChanged(SessionState::Running);
    }
    void tune(const Tuning& change) override
    {
        m_log.tunings.push_back(change);
        RunEvent event;
        event.atNs = m_source.atNs();
        event.kind = QStringLiteral("tune");
        event.text = QStringLiteral("threads 1 → 2");
        m_events.push_back(event);
    }
    void stop() override
    {
        ++m_log.stops;
        if (m_log.finishOnStop) {
            finish(OutcomeKind::Completed);
        }
    }
    void cancel() override
    {
        ++m_log.cancels;
        finish(OutcomeKind::Cancelled);
    }
    QString recordingPath() const override { return m_log.recordingPath; }
    std::optional<Summary> summary() const override { return m_builder.summary(); }
    std::shared_ptr<const HeldRecording> held() const override { return m_log.held; }
    std::optional<Error> historyError() const override { return m_log.historyError; }

private:
    void finish(OutcomeKind kind)
    {
        m_timer.stop();
        Q_EMIT finished(Outcome{kind, kind == OutcomeKind::Failed ? m_log.failure : std::nullopt});
    }
    EngineLog& m_log;
    IntervalSource m_source;
    SummaryBuilder m_builder;
    QTimer m_timer;
    std::vector<RunEvent> m_events;
    int m_left = 0;
};

inline EngineFactory fakeEngines(EngineLog& log)
{
    return [&log](const RunPlan& plan) -> Result<std::unique_ptr<RunEngine>> {
        return std::unique_ptr<RunEngine>(std::make_unique<FakeEngine>(log, plan));
    };
}

} // namespace parascope::test
