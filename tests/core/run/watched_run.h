// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/session.h"

#include <QTest>

#include <vector>

namespace parascope::test {

/// Runs a plan to its end and keeps what it said.
struct Run {
    explicit Run(const RunPlan& plan, MainLoopProbe* probe = nullptr)
        : session(validatePlan(plan).value(), probe)
    {
        QObject::connect(&session, &Session::intervalReady, &session,
                         [this](const Interval& interval) { intervals.push_back(interval); });
        QObject::connect(&session, &Session::finished, &session, [this](const Outcome& end) {
            outcome = end;
            ++finishes;
        });
        QObject::connect(&session, &Session::stateChanged, &session,
                         [this](SessionState state) { states.push_back(state); });
    }
    bool toEnd(int timeoutMs = 60'000)
    {
        return QTest::qWaitFor([this] { return finishes > 0; }, timeoutMs);
    }
    bool untilRunning()
    {
        return QTest::qWaitFor([this] { return session.state() == SessionState::Running; }, 60'000);
    }
    [[nodiscard]] TaskCounts totals() const
    {
        TaskCounts sum;
        for (const Interval& interval : intervals)
            sum.add(interval.counts);
        return sum;
    }
    [[nodiscard]] std::uint64_t values(HistogramDelta Interval::*which) const
    {
        std::uint64_t sum = 0;
        for (const Interval& interval : intervals)
            sum += (interval.*which).total;
        return sum;
    }
    [[nodiscard]] QStringList texts(const QString& kind) const
    {
        QStringList list;
        for (const Interval& interval : intervals)
            for (const RunEvent& event : interval.events)
                if (event.kind == kind)
                    list << event.text;
        return list;
    }

    Session session;
    std::vector<Interval> intervals;
    std::vector<SessionState> states;
    Outcome outcome;
    int finishes = 0;
};

inline RunPlan spinPlan(int threads, int processes, double seconds = 0.6)
{
    RunPlan plan;
    plan.workload = QStringLiteral("spin");
    plan.parameters.set(QStringLiteral("service"), 500e3);
    plan.threads = threads;
    plan.processes = processes;
    plan.durationNs = static_cast<std::int64_t>(seconds * 1e9);
    plan.warmUpNs = 0;
    return plan;
}

} // namespace parascope::test
