// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run_engine.h"

#include <span>

namespace parascope::test {

/// A run that does what a test tells it, and nothing by itself.
class StagedEngine : public RunEngine {
public:
    explicit StagedEngine(const RunPlan& plan) : m_builder(plan), m_plan(plan) {}
    void start() override {}
    void tune(const Tuning&) override {}
    void stop() override {}
    void cancel() override {}
    [[nodiscard]] QString recordingPath() const override { return {}; }
    [[nodiscard]] std::optional<Summary> summary() const override { return m_builder.summary(); }

    void become(SessionState state) { Q_EMIT stateChanged(state); }
    void play(std::span<const Interval> intervals)
    {
        for (const auto& interval : intervals) {
            m_builder.add(interval);
            Q_EMIT intervalReady(interval);
        }
        if (!intervals.empty() && m_plan.durationNs > 0) {
            const Interval& last = intervals.back();
            Q_EMIT progress(static_cast<double>(last.startNs) / static_cast<double>(m_plan.durationNs), 0);
        }
    }
    void end(OutcomeKind kind, const std::optional<Error>& error = {})
    {
        Q_EMIT finished(Outcome{kind, error});
    }

private:
    SummaryBuilder m_builder;
    RunPlan m_plan;
};

} // namespace parascope::test
