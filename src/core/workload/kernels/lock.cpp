// SPDX-License-Identifier: GPL-3.0-or-later
// A task that spends a share of its service time inside a mutex: Amdahl's serial fraction, to be dialled in.
#include "workload/kernels/items.h"
#include "workload/kernels/kernels.h"
#include "workload/parameter_builders.h"
#include "workload/service_time.h"

#include <mutex>

namespace parascope {

namespace {

class LockWorkload final : public Workload {
public:
    explicit LockWorkload(const ParameterValues& values)
    {
        const double service = values.number(QStringLiteral("service"));
        m_criticalNs = static_cast<std::int64_t>(service * values.number(QStringLiteral("critical")));
        m_parallelNs = static_cast<std::int64_t>(service) - m_criticalNs;
    }

    /// Waiting for the mutex comes on top of the service time: that is the cost to be seen.
    TaskResult run(const TaskView& task, WorkerState& /*state*/) const override
    {
        return runItems(task, 0, [this](const TaskView&) {
            spinUntil(monotonicNs() + m_parallelNs);
            return m_criticalNs > 0 ? runCritical() : TaskResult();
        });
    }

private:
    [[nodiscard]] TaskResult runCritical() const
    {
        const std::lock_guard guard(m_mutex);
        TaskResult result;
        result.ok = m_entries == m_exits; // plain numbers: they differ when two workers are inside
        ++m_entries;
        spinUntil(monotonicNs() + m_criticalNs);
        ++m_exits;
        if (!result.ok)
            result.message = QStringLiteral("two workers were inside the lock at once");
        return result;
    }

    std::int64_t m_parallelNs = 0;
    std::int64_t m_criticalNs = 0;
    mutable std::mutex m_mutex; // one for all workers of a process
    mutable std::uint64_t m_entries = 0;
    mutable std::uint64_t m_exits = 0;
};

} // namespace

KernelEntry lockKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("lock");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Lock"));
    info.description = QStringLiteral(QT_TRANSLATE_NOOP(
        "Core", "Spends a share of its time inside one lock that all threads of a process need"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "lock"));
    info.category = QStringLiteral("contention");
    info.parameters = {
        asTaskSize(durationParameter(
            QStringLiteral("service"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Service time")),
            QStringLiteral(QT_TRANSLATE_NOOP("Core", "Busy time of a task, without waiting for the lock")),
            {1e3, 6e10}, QStringLiteral("1ms"))),
        realParameter(QStringLiteral("critical"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Critical share")),
                      QStringLiteral(QT_TRANSLATE_NOOP("Core", "Share of the service time inside the lock")),
                      {0, 1}, QStringLiteral("0.2"))};
    return {info, &makeKernel<LockWorkload>};
}

} // namespace parascope
