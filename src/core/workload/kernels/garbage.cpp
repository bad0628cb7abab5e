// SPDX-License-Identifier: GPL-3.0-or-later
// Lies: gives wrong results, or sends bytes that are no frame of the protocol.
#include "workload/kernels/fault_dice.h"
#include "workload/kernels/kernels.h"

namespace parascope {

namespace {

constexpr std::uint64_t kRight = 0x7468652074727574;
constexpr std::uint64_t kWrong = 0x61206c6965;

class GarbageWorkload final : public FaultWorkload<GarbageWorkload> {
public:
    GarbageWorkload(const ParameterValues& values, const WorkloadContext& context)
        : FaultWorkload(values), m_frames(values.text(QStringLiteral("what")) == QLatin1String("frames")),
          m_misbehave(context.misbehave)
    {
    }

    [[nodiscard]] std::optional<std::uint64_t> expectedCheck() const override { return kRight; }

    TaskResult faultyItem(const TaskView& item, const FaultDice::State& state) const
    {
        TaskResult result;
        result.check = kRight;
        if (!m_frames) {
            if (m_dice.firesForTask(item.seed, state))
                result.check = kWrong;
            return result;
        }
        if (!m_dice.firesNow(item.seed, state))
            return result;
        if (!m_misbehave)
            return onlyInAChild();
        m_misbehave(Fault::Garbage);
        return result;
    }

private:
    bool m_frames;
    std::function<void(Fault)> m_misbehave;
};

Result<std::shared_ptr<const Workload>> make(const ParameterValues& values, const WorkloadContext& context)
{
    return std::shared_ptr<const Workload>(std::make_shared<const GarbageWorkload>(values, context));
}

} // namespace

KernelEntry garbageKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("garbage");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Garbage"));
    info.description = QStringLiteral(
        QT_TRANSLATE_NOOP("Core", "Spins, and now and then gives a wrong result or breaks the protocol"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "recovery"));
    info.category = QStringLiteral("fault");
    info.parameters = FaultDice::parameters(QStringLiteral("0.01"));
    info.parameters << choiceParameter(
        QStringLiteral("what"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "What")),
        QStringLiteral(
            QT_TRANSLATE_NOOP("Core", "Wrong results, or bytes that are no frame (needs processes)")),
        {QStringLiteral("result"), QStringLiteral("frames")}, QStringLiteral("result"));
    return {info, &make};
}

} // namespace parascope
