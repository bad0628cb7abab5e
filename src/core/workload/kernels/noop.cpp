// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing at all: what is left of a task is what dispatching, passing and recording it cost.
#include "workload/kernels/kernels.h"
#include "workload/random.h"

namespace parascope {

namespace {

constexpr std::uint64_t kCheck = mixBits(1);

class NoopWorkload final : public Workload {
public:
    explicit NoopWorkload(const ParameterValues& /*values*/) {}

    TaskResult run(const TaskView& /*task*/, WorkerState& /*state*/) const override
    {
        TaskResult result;
        result.check = kCheck;
        return result;
    }
    std::optional<std::uint64_t> expectedCheck() const override { return kCheck; }
};

} // namespace

KernelEntry noopKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("noop");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "No-op"));
    info.description = QStringLiteral(
        QT_TRANSLATE_NOOP("Core", "Does nothing, so that the cost of dispatching a task is all there is"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "scheduler"));
    info.category = QStringLiteral("calibrated");
    return {info, &makeKernel<NoopWorkload>};
}

} // namespace parascope
