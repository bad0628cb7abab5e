// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lab_runner.h"

namespace parascope {

LabRunner::LabRunner(RunController& controller, int workers, QObject* parent)
    : QObject(parent), m_controller(controller), m_workers(workers)
{
    // queued: the next run must not start inside of the signal that ended the last one
    connect(&controller, &RunController::phaseChanged, this, &LabRunner::takePhase, Qt::QueuedConnection);
}

void LabRunner::start(int lab)
{
    auto list = labs(m_workers);
    if (m_controller.isBusy() || m_state.running || lab < 0 || lab >= static_cast<int>(list.size())) {
        return;
    }
    m_lab = std::move(list[static_cast<std::size_t>(lab)]);
    m_summaries.clear();
    m_state = {};
    m_state.lab = lab;
    m_state.running = true;
    m_state.parts = static_cast<int>(m_lab.plans.size());
    next();
}

void LabRunner::next()
{
    const RunPlan& plan = m_lab.plans[static_cast<std::size_t>(m_state.part)];
    if (!m_controller.start(plan).ok()) {
        end();
        return;
    }
    Q_EMIT planStarted(plan);
    Q_EMIT changed(m_state);
}

void LabRunner::takePhase(RunPhase phase)
{
    if (!m_state.running || m_controller.isBusy()) {
        return;
    }
    if (phase == RunPhase::Finished && m_controller.summary()) {
        m_summaries.push_back(*m_controller.summary());
        m_state.recordings.append(m_controller.canExport() ? m_controller.recordingPath() : QString());
        if (++m_state.part < m_state.parts) {
            next();
            return;
        }
        const LabAnswer answer = m_lab.answer(m_summaries);
        m_state.asPredicted = answer.asPredicted;
        m_state.measured = answer.measured;
        m_state.sentence = answer.sentence;
        end();
    } else if (phase == RunPhase::Stopped || phase == RunPhase::Failed || phase == RunPhase::Finished) {
        end(); // stopped by the person, or failed: the banner says why
    }
}

void LabRunner::end()
{
    m_state.running = false;
    Q_EMIT changed(m_state);
}

} // namespace parascope
