// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"
#include "run/session.h"
#include "study/sweep.h"

#include <memory>

namespace parascope {

/// The numbers of a run that a sweep keeps: every metric of analysis/metrics.h that is known, and
///   error_ratio             tasks without a result / tasks
///   worker_cpu_us_per_task  CPU time of the workers
///   overhead_us_per_task    CPU time beside the task's own: dispatch, messages
[[nodiscard]] QMap<QString, double> sweepMetrics(const Summary& summary);

/// Runs plans with the engine of this program.
class SessionRunner : public SweepRunner {
    Q_OBJECT
public:
    explicit SessionRunner(MainLoopProbe* probe);
    ~SessionRunner() override;
    void start(const RunPlan& plan) override;
    void cancel() override;

private:
    void finish(const Outcome& outcome);

    MainLoopProbe* m_probe;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SummaryBuilder> m_summary;
};

} // namespace parascope
