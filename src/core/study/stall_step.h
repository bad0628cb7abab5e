// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/selftest_checks.h"
#include "study/selftest_step.h"

namespace parascope {

class MainLoopProbe;

/// One way to keep the main thread from its event loop for a known time.
struct StallPlan {
    enum class Kind {
        Computing,  ///< a busy loop
        Asleep,     ///< a sleep
        NestedLoop, ///< a handler that runs a loop of its own: no stall
    };
    Kind kind = Kind::Computing;
    int milliseconds = 0;
    [[nodiscard]] QString title() const;
};

/// Keeps the main thread busy as planned, each plan a few times, and asks the probe what it saw. All of them
/// are one step, long enough to tell whether others used the CPUs meanwhile.
class StallStep : public SelfTestStep {
    Q_OBJECT
public:
    StallStep(MainLoopProbe& probe, std::vector<StallPlan> plans, std::size_t times);
    ~StallStep() override;

    [[nodiscard]] QString title() const override { return QStringLiteral("stalls of the main thread"); }
    void start() override;
    [[nodiscard]] QList<SelfTestRow> rows() const override;

private:
    void settle();
    void inject();
    void judge();
    [[nodiscard]] std::size_t current() const { return m_figures.size() / m_times; }

    MainLoopProbe& m_probe;
    std::vector<StallPlan> m_plans;
    std::size_t m_times;
    std::int64_t m_truthNs = 0;
    std::vector<StallFigures> m_figures; ///< m_times of the first plan, of the second, ...
};

} // namespace parascope
