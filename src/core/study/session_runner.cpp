// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/session_runner.h"

#include "analysis/metrics.h"

#include <algorithm>

namespace parascope {

QMap<QString, double> sweepMetrics(const Summary& summary)
{
    QMap<QString, double> numbers;
    for (const Metric& metric : metricsOf(summary)) {
        if (const std::optional<double> number = numberOf(metric.value))
            numbers[metric.name] = *number;
    }
    const TaskCounts& counts = summary.totals;
    const auto bad = static_cast<double>(counts.withoutResult());
    const double all = bad + static_cast<double>(counts.completed);
    numbers[QStringLiteral("error_ratio")] = all > 0 ? bad / all : 0;
    const RunEvidence& evidence = summary.evidence;
    if (!evidence.workerCpuNsPerTask)
        return numbers;
    numbers[QStringLiteral("worker_cpu_us_per_task")] = *evidence.workerCpuNsPerTask / 1e3;
    if (summary.service.meanMs && evidence.ownCpuNsPerTask)
        numbers[QStringLiteral("overhead_us_per_task")] =
            (*evidence.ownCpuNsPerTask +
             std::max(0.0, *evidence.workerCpuNsPerTask - *summary.service.meanMs * 1e6)) /
            1e3;
    return numbers;
}

SessionRunner::SessionRunner(MainLoopProbe* probe) : m_probe(probe)
{
    qRegisterMetaType<Interval>();
    qRegisterMetaType<Outcome>();
}

SessionRunner::~SessionRunner() = default;

void SessionRunner::start(const RunPlan& plan)
{
    m_summary = std::make_unique<SummaryBuilder>(plan);
    m_session = std::make_unique<Session>(plan, m_probe);
    connect(m_session.get(), &Session::intervalReady, this,
            [this](const Interval& interval) { m_summary->add(interval); });
    connect(m_session.get(), &Session::finished, this, &SessionRunner::finish);
    m_session->start();
}

void SessionRunner::cancel()
{
    if (m_session != nullptr)
        m_session->cancel();
}

void SessionRunner::finish(const Outcome& outcome)
{
    SweepRun run;
    const Summary summary = m_summary->summary();
    if (outcome.kind == OutcomeKind::Cancelled)
        run.error = QStringLiteral("cancelled");
    else if (outcome.kind == OutcomeKind::Failed)
        run.error = outcome.error ? outcome.error->sentence() : QStringLiteral("the run failed");
    else if (summary.measured.completed == 0)
        run.error =
            QStringLiteral("no task was completed in the measured part: make the runs longer than a task");
    else
        run.metrics = sweepMetrics(summary);
    // The session must be gone before the next one starts: it holds threads and children.
    m_session.reset();
    Q_EMIT done(run);
}

} // namespace parascope
