// SPDX-License-Identifier: GPL-3.0-or-later
// Busy for a known time: the yardstick of the queueing self-tests.
#include "workload/kernels/items.h"
#include "workload/kernels/kernels.h"
#include "workload/service_time.h"

namespace parascope {

namespace {

class SpinWorkload final : public Workload {
public:
    explicit SpinWorkload(const ParameterValues& values) : m_service(values) {}

    TaskResult run(const TaskView& task, WorkerState& /*state*/) const override
    {
        return runItems(task, 0, [this](const TaskView& item) {
            const std::int64_t start = monotonicNs();
            spinUntil(start + m_service.drawNs(item.seed));
            return TaskResult();
        });
    }

private:
    ServiceTime m_service;
};

} // namespace

KernelEntry spinKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("spin");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Spin"));
    info.description = QStringLiteral(
        QT_TRANSLATE_NOOP("Core", "Keeps a CPU busy until the service time has passed on the clock"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "CPU"));
    info.category = QStringLiteral("calibrated");
    info.parameters = ServiceTime::parameters();
    return {info, &makeKernel<SpinWorkload>};
}

} // namespace parascope
