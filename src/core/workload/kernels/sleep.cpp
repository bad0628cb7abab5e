// SPDX-License-Identifier: GPL-3.0-or-later
// Waits without a CPU: stands for disk, network or a remote service. The kernel wakes a sleeper late by its
// timer slack and one wake-up (together 50 to 100 us on Linux); service times are measured, not assumed.
#include "workload/kernels/items.h"
#include "workload/kernels/kernels.h"
#include "workload/service_time.h"

#include <chrono>
#include <thread>

namespace parascope {

namespace {

class SleepWorkload final : public Workload {
public:
    explicit SleepWorkload(const ParameterValues& values) : m_service(values) {}

    TaskResult run(const TaskView& task, WorkerState& /*state*/) const override
    {
        return runItems(task, 0, [this](const TaskView& item) {
            const auto start = std::chrono::steady_clock::now();
            std::this_thread::sleep_until(start + std::chrono::nanoseconds(m_service.drawNs(item.seed)));
            return TaskResult();
        });
    }

private:
    ServiceTime m_service;
};

} // namespace

KernelEntry sleepKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("sleep");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Sleep"));
    info.description =
        QStringLiteral(QT_TRANSLATE_NOOP("Core", "Waits for the service time without using a CPU"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "scheduler"));
    info.category = QStringLiteral("calibrated");
    info.parameters = ServiceTime::parameters();
    return {info, &makeKernel<SleepWorkload>};
}

} // namespace parascope
