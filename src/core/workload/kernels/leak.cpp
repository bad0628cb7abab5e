// SPDX-License-Identifier: GPL-3.0-or-later
// Allocates and touches memory at a rate and keeps it as long as the workload lives.
#include "workload/kernels/fault_dice.h"
#include "workload/kernels/kernels.h"

#include <algorithm>
#include <cstring>
#include <mutex>
#include <vector>

namespace parascope {

namespace {

class LeakWorkload final : public Workload {
public:
    explicit LeakWorkload(const ParameterValues& values)
        : m_service(values), m_bytesPerSecond(values.number(QStringLiteral("rate"))),
          m_limit(static_cast<std::size_t>(values.integer(QStringLiteral("limit")))),
          m_afterNs(values.integer(QStringLiteral("after")))
    {
    }

    [[nodiscard]] std::unique_ptr<WorkerState> makeWorkerState() const override
    {
        return std::make_unique<State>();
    }
    TaskResult run(const TaskView& task, WorkerState& state) const override
    {
        return runItems(task, 0, [this, &state](const TaskView& item) {
            const std::int64_t start = monotonicNs();
            leak(static_cast<State&>(state), start);
            spinUntil(start + m_service.drawNs(item.seed));
            return TaskResult();
        });
    }

private:
    struct State : WorkerState {
        std::int64_t startNs = monotonicNs();
        double leaked = 0; ///< bytes
    };

    void leak(State& state, std::int64_t nowNs) const
    {
        constexpr double kPiece = 16 * 1024; // smaller ones would come out of what the heap has anyway
        const double due = nsToSeconds(nowNs - state.startNs - m_afterNs) * m_bytesPerSecond - state.leaked;
        if (due < kPiece)
            return;
        state.leaked += due;
        const std::lock_guard lock(m_mutex);
        const std::size_t bytes = std::min(static_cast<std::size_t>(due), m_limit - m_total);
        if (bytes == 0)
            return;
        m_kept.push_back(std::make_unique_for_overwrite<std::byte[]>(bytes));
        std::memset(m_kept.back().get(), 0x5a, bytes); // untouched, it would be address space only
        m_total += bytes;
    }

    ServiceTime m_service;
    double m_bytesPerSecond;
    std::size_t m_limit;
    std::int64_t m_afterNs;
    mutable std::mutex m_mutex;
    mutable std::vector<std::unique_ptr<std::byte[]>> m_kept;
    mutable std::size_t m_total = 0;
};

} // namespace

KernelEntry leakKernel()
{
    constexpr double kGiB = 0x1p30;
    WorkloadInfo info;
    info.name = QStringLiteral("leak");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Leak"));
    info.description =
        QStringLiteral(QT_TRANSLATE_NOOP("Core", "Spins, and takes memory that it never gives back"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "recovery"));
    info.category = QStringLiteral("fault");
    info.parameters = ServiceTime::parameters();
    info.parameters
        << bytesParameter(QStringLiteral("rate"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Rate")),
                          QStringLiteral(QT_TRANSLATE_NOOP("Core", "Bytes a second that each worker leaks")),
                          {0, 16 * kGiB}, QStringLiteral("1MiB"))
        << bytesParameter(QStringLiteral("limit"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Limit")),
                          QStringLiteral(QT_TRANSLATE_NOOP("Core", "A process leaks no more than this")),
                          {0, 64 * kGiB}, QStringLiteral("1GiB"))
        << durationParameter(
               QStringLiteral("after"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Not before")),
               QStringLiteral(QT_TRANSLATE_NOOP("Core", "A worker does not leak before this time")),
               {0, 3.6e12}, QStringLiteral("0s"));
    return {info, &makeKernel<LeakWorkload>};
}

} // namespace parascope
