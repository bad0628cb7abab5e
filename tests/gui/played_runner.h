// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/played_machine.h"
#include "study/sweep.h"

namespace parascope::test {

/// Answers at once from a machine that is only played; after `most` runs never again.
class PlayedRunner : public SweepRunner {
public:
    explicit PlayedRunner(PlayedMachine& machine, int most = 1'000'000) : m_machine(machine), m_left(most) {}
    void start(const RunPlan& plan) override
    {
        if (m_left-- > 0) {
            QMetaObject::invokeMethod(
                this, [this, plan] { Q_EMIT done(m_machine.play(plan)); }, Qt::QueuedConnection);
        }
    }
    void cancel() override
    {
        if (m_left < 0) { // a run that would go on for ever
            SweepRun run;
            run.error = QStringLiteral("cancelled");
            QMetaObject::invokeMethod(
                this, [this, run] { Q_EMIT done(run); }, Qt::QueuedConnection);
        }
    }

private:
    PlayedMachine& m_machine;
    int m_left;
};

} // namespace parascope::test
