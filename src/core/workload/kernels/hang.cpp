// SPDX-License-Identifier: GPL-3.0-or-later
// Does not come back from a task, for a time or for ever. Unlike code that really hangs it listens to
// cancel(), so that a run in threads can end: a thread can't be ended from outside.
#include "workload/kernels/fault_dice.h"
#include "workload/kernels/kernels.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace parascope {

namespace {

class HangWorkload final : public FaultWorkload<HangWorkload> {
public:
    explicit HangWorkload(const ParameterValues& values)
        : FaultWorkload(values), m_lengthNs(values.integer(QStringLiteral("for"))),
          m_spins(values.text(QStringLiteral("how")) == QLatin1String("spin"))
    {
    }

    TaskResult faultyItem(const TaskView& item, const FaultDice::State& state) const
    {
        if (!m_dice.firesNow(item.seed, state))
            return {};
        const std::int64_t end = m_lengthNs > 0 ? monotonicNs() + m_lengthNs : INT64_MAX;
        m_spins ? spin(end) : sleep(end);
        return m_cancelled ? failedTask(QStringLiteral("it hung until it was cancelled")) : TaskResult();
    }

    void cancel() const override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_cancelled = true;
        }
        m_wake.notify_all();
    }

private:
    void spin(std::int64_t end) const
    {
        while (!m_cancelled.load(std::memory_order_relaxed) && monotonicNs() < end) {
        }
    }
    void sleep(std::int64_t end) const
    {
        std::unique_lock lock(m_mutex);
        while (!m_cancelled && monotonicNs() < end)
            m_wake.wait_for(lock, std::chrono::milliseconds(100));
    }

    std::int64_t m_lengthNs;
    bool m_spins;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_wake;
    mutable std::atomic<bool> m_cancelled{false};
};

} // namespace

KernelEntry hangKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("hang");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Hang"));
    info.description =
        QStringLiteral(QT_TRANSLATE_NOOP("Core", "Spins, and now and then does not come back"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "recovery"));
    info.category = QStringLiteral("fault");
    info.parameters = FaultDice::parameters(QStringLiteral("0.001"));
    info.parameters
        << durationParameter(QStringLiteral("for"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "For")),
                             QStringLiteral(QT_TRANSLATE_NOOP("Core", "Length of a hang; 0 = for ever")),
                             {0, 3.6e12}, QStringLiteral("0s"))
        << choiceParameter(QStringLiteral("how"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "How")),
                           QStringLiteral(QT_TRANSLATE_NOOP("Core", "Sleeping, or using a CPU")),
                           {QStringLiteral("sleep"), QStringLiteral("spin")}, QStringLiteral("sleep"));
    return {info, &makeKernel<HangWorkload>};
}

} // namespace parascope
