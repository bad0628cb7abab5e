// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/session.h"
#include "study/run_figures.h"
#include "study/selftest_step.h"

#include <QTimer>

namespace parascope {

/// What a run of a step came to.
struct StepRun {
    RunFigures whole;    ///< with warm-up and drain
    RunFigures measured; ///< the measured part alone
    BatchResults batch;
    std::shared_ptr<const Workload> workload;
};

/// Runs a plan through the engine and judges it when it is over.
class SessionStep : public SelfTestStep {
    Q_OBJECT
public:
    using Judge = std::function<QList<SelfTestRow>(const StepRun&)>;
    SessionStep(QString title, RunPlan plan, Judge judge);
    ~SessionStep() override;

    [[nodiscard]] QString title() const override { return m_title; }
    void start() override;
    [[nodiscard]] QList<SelfTestRow> rows() const override { return m_rows; }

private:
    void finish(const Outcome& outcome);
    void giveUp(const QString& why);

    QString m_title;
    RunPlan m_plan;
    Judge m_judge;
    std::unique_ptr<Session> m_session;
    QTimer m_patience;
    StepRun m_run;
    QList<SelfTestRow> m_rows;
};

} // namespace parascope
