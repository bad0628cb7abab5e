// SPDX-License-Identifier: GPL-3.0-or-later
// Throws out of a task: the task fails with the message, the worker goes on.
#include "workload/kernels/fault_dice.h"
#include "workload/kernels/kernels.h"

#include <stdexcept>

namespace parascope {

namespace {

class ThrowWorkload final : public FaultWorkload<ThrowWorkload> {
public:
    using FaultWorkload::FaultWorkload;

    TaskResult faultyItem(const TaskView& item, const FaultDice::State& state) const
    {
        if (m_dice.firesForTask(item.seed, state))
            throw std::runtime_error("thrown on purpose");
        return {};
    }
};

} // namespace

KernelEntry throwKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("throw");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Throw"));
    info.description =
        QStringLiteral(QT_TRANSLATE_NOOP("Core", "Spins, and now and then throws an exception"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "recovery"));
    info.category = QStringLiteral("fault");
    info.parameters = FaultDice::parameters(QStringLiteral("0.01"));
    return {info, &makeKernel<ThrowWorkload>};
}

} // namespace parascope
