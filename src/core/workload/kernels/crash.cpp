// SPDX-License-Identifier: GPL-3.0-or-later
// Ends its worker process in the middle of a task: to see what becomes of the task, and of the others.
#include "workload/kernels/fault_dice.h"
#include "workload/kernels/kernels.h"

#include <array>
#include <utility>

namespace parascope {

namespace {

constexpr std::array<std::pair<const char*, Fault>, 5> kWays{{{"sigsegv", Fault::Crash},
                                                              {"sigabrt", Fault::Abort},
                                                              {"sigkill", Fault::Kill},
                                                              {"exit", Fault::Exit},
                                                              {"leave", Fault::Leave}}};

Fault wayOf(const QString& name)
{
    for (const auto& [text, fault] : kWays)
        if (name == QLatin1String(text))
            return fault;
    return Fault::Crash;
}

class CrashWorkload final : public FaultWorkload<CrashWorkload> {
public:
    CrashWorkload(const ParameterValues& values, const WorkloadContext& context)
        : FaultWorkload(values), m_way(wayOf(values.text(QStringLiteral("how")))),
          m_misbehave(context.misbehave)
    {
    }

    TaskResult faultyItem(const TaskView& item, const FaultDice::State& state) const
    {
        if (!m_dice.firesNow(item.seed, state))
            return {};
        if (!m_misbehave)
            return onlyInAChild();
        m_misbehave(m_way);
        return {};
    }

private:
    Fault m_way;
    std::function<void(Fault)> m_misbehave;
};

Result<std::shared_ptr<const Workload>> make(const ParameterValues& values, const WorkloadContext& context)
{
    return std::shared_ptr<const Workload>(std::make_shared<const CrashWorkload>(values, context));
}

} // namespace

KernelEntry crashKernel()
{
    QStringList ways;
    for (const auto& [text, fault] : kWays)
        ways << QString::fromLatin1(text);
    WorkloadInfo info;
    info.name = QStringLiteral("crash");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Crash"));
    info.description =
        QStringLiteral(QT_TRANSLATE_NOOP("Core", "Spins, and now and then ends its worker process"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "recovery"));
    info.category = QStringLiteral("fault");
    info.needsProcesses = true;
    info.parameters = FaultDice::parameters(QStringLiteral("0.001"));
    info.parameters << choiceParameter(
        QStringLiteral("how"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "How")),
        QStringLiteral(QT_TRANSLATE_NOOP("Core", "Signal, exit code 3 (exit), or exit code 0 (leave)")), ways,
        QStringLiteral("sigsegv"));
    return {info, &make};
}

} // namespace parascope
