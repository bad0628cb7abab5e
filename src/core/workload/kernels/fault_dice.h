// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "workload/kernels/items.h"
#include "workload/parameter_builders.h"
#include "workload/random.h"
#include "workload/service_time.h"

#include <memory>

namespace parascope {

/// When a fault workload works as `spin` does and when it goes wrong: with a probability in every task, but
/// not before a time. Immutable; any thread.
class FaultDice {
public:
    /// One worker's clock and luck.
    struct State : WorkerState {
        std::int64_t startNs = monotonicNs();
        std::uint64_t salt = mixBits(static_cast<std::uint64_t>(startNs));
    };

    explicit FaultDice(const ParameterValues& values)
        : m_service(values), m_probability(values.number(QStringLiteral("probability"))),
          m_afterNs(values.integer(QStringLiteral("after")))
    {
    }

    [[nodiscard]] static QList<Parameter> parameters(const QString& defaultProbability)
    {
        QList<Parameter> list = ServiceTime::parameters();
        list << realParameter(QStringLiteral("probability"),
                              QStringLiteral(QT_TRANSLATE_NOOP("Core", "Probability")),
                              QStringLiteral(QT_TRANSLATE_NOOP("Core", "Of going wrong, in each task")),
                              {0, 1}, defaultProbability)
             << durationParameter(
                    QStringLiteral("after"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Not before")),
                    QStringLiteral(QT_TRANSLATE_NOOP("Core", "A worker does not go wrong before this time")),
                    {0, 3.6e12}, QStringLiteral("0s"));
        return list;
    }

    void work(std::uint64_t seed) const { spinUntil(monotonicNs() + m_service.drawNs(seed)); }

    /// The same tasks go wrong in every run with the same seed.
    [[nodiscard]] bool firesForTask(std::uint64_t seed, const State& state) const
    {
        return fires(seed, state);
    }
    /// Anew each time: a task that is given out again after it killed its worker has another chance.
    [[nodiscard]] bool firesNow(std::uint64_t seed, const State& state) const
    {
        return fires(seed ^ state.salt, state);
    }

private:
    [[nodiscard]] bool fires(std::uint64_t draw, const State& state) const
    {
        return SplitMix64(mixBits(draw + 1)).nextUnit() < m_probability &&
               monotonicNs() - state.startNs >= m_afterNs;
    }

    ServiceTime m_service;
    double m_probability;
    std::int64_t m_afterNs;
};

/// Base of the fault workloads: calls faultyItem(item, state) for every item of a task.
template <typename Derived> class FaultWorkload : public Workload {
public:
    explicit FaultWorkload(const ParameterValues& values) : m_dice(values) {}

    [[nodiscard]] std::unique_ptr<WorkerState> makeWorkerState() const override
    {
        return std::make_unique<FaultDice::State>();
    }
    TaskResult run(const TaskView& task, WorkerState& state) const override
    {
        return runItems(task, 0, [this, &state](const TaskView& item) {
            m_dice.work(item.seed);
            return static_cast<const Derived&>(*this).faultyItem(item, static_cast<FaultDice::State&>(state));
        });
    }

protected:
    FaultDice m_dice;
};

[[nodiscard]] inline TaskResult failedTask(const QString& message)
{
    TaskResult result;
    result.ok = false;
    result.message = message;
    return result;
}

/// What it says where a whole process would be at stake that is not to be lost.
[[nodiscard]] inline TaskResult onlyInAChild()
{
    return failedTask(QStringLiteral("this fault needs a process of its own: here it would end Parascope"));
}

} // namespace parascope
