// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/session_step.h"

#include "base/clock.h"
#include "study/selftest_checks.h"

namespace parascope {
namespace {

/// How much longer than planned a run may take before the engine counts as stuck.
constexpr std::int64_t kPatienceMs = 30'000;

} // namespace

SessionStep::SessionStep(QString title, RunPlan plan, Judge judge)
    : m_title(std::move(title)), m_plan(std::move(plan)), m_judge(std::move(judge))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        giveUp(QStringLiteral("the run did not end within %1 s of its time").arg(kPatienceMs / 1000));
    });
}

SessionStep::~SessionStep() = default;

void SessionStep::start()
{
    const Result<RunPlan> plan = validatePlan(m_plan);
    if (!plan) {
        giveUp(plan.error().sentence());
        return;
    }
    m_session = std::make_unique<Session>(plan.value(), nullptr);
    connect(m_session.get(), &Session::intervalReady, this, [this](const Interval& interval) {
        m_run.whole.add(interval);
        if (!interval.warmUp)
            m_run.measured.add(interval);
    });
    connect(m_session.get(), &Session::finished, this, &SessionStep::finish);
    m_patience.start(static_cast<int>(plan.value().durationNs / kNsPerMs + kPatienceMs));
    m_session->start();
}

void SessionStep::finish(const Outcome& outcome)
{
    if (!m_patience.isActive())
        return; // given up already
    m_patience.stop();
    if (outcome.kind != OutcomeKind::Completed) {
        giveUp(outcome.error ? outcome.error->sentence() : QStringLiteral("the run did not complete"));
        return;
    }
    m_run.batch = m_session->takeBatchResults();
    m_run.workload = m_session->workload();
    m_rows = m_judge(m_run);
    Q_EMIT done();
}

void SessionStep::giveUp(const QString& why)
{
    m_rows = {failedToRun(m_title, why)};
    QMetaObject::invokeMethod(this, &SelfTestStep::done, Qt::QueuedConnection);
}

} // namespace parascope
