// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lab.h"
#include "models/run_controller.h"

namespace parascope {

/// Runs a lab's plans one after the other through the window's controller, so that everything can be watched,
/// and judges them at the end. GUI thread.
class LabRunner : public QObject {
    Q_OBJECT
public:
    LabRunner(RunController& controller, int workers, QObject* parent = nullptr);
    void start(int lab);
    [[nodiscard]] bool isRunning() const { return m_state.running; }
    [[nodiscard]] const LabState& state() const { return m_state; }

Q_SIGNALS:
    void changed(const parascope::LabState& state);
    void planStarted(const parascope::RunPlan& plan);

private:
    void takePhase(RunPhase phase);
    void next();
    void end();
    RunController& m_controller;
    int m_workers;
    Lab m_lab;
    LabState m_state;
    std::vector<Summary> m_summaries;
};

} // namespace parascope
