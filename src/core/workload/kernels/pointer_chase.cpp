// SPDX-License-Identifier: GPL-3.0-or-later
// Memory latency: each load's address is the result of the load before it, in a random cycle over cache
// lines.
#include "workload/kernels/items.h"
#include "workload/kernels/kernels.h"
#include "workload/parameter_builders.h"

#include <numeric>
#include <vector>

namespace parascope {

namespace {

struct alignas(64) Line {
    std::uint32_t next = 0;
};

class PointerChaseWorkload final : public Workload {
public:
    explicit PointerChaseWorkload(const ParameterValues& values)
        : m_lines(static_cast<std::size_t>(values.integer(QStringLiteral("size"))) / sizeof(Line)),
          m_steps(static_cast<std::uint64_t>(values.integer(QStringLiteral("steps"))))
    {
        // A shuffled order, closed to one cycle: where a walk ends is known from its length alone.
        std::vector<std::uint32_t> order(m_lines.size());
        std::iota(order.begin(), order.end(), 0U);
        SplitMix64 random(6);
        for (std::size_t i = order.size() - 1; i > 0; --i)
            std::swap(order[i], order[random.nextBelow(static_cast<std::uint32_t>(i + 1))]);
        for (std::size_t i = 0; i < order.size(); ++i)
            m_lines[order[i]].next = order[(i + 1) % order.size()];
        m_start = order[0];
        m_end = order[m_steps % order.size()];
    }

    TaskResult run(const TaskView& task, WorkerState& /*state*/) const override
    {
        return runItems(task, 0, [this](const TaskView&) {
            std::uint32_t at = m_start;
            for (std::uint64_t step = 0; step < m_steps; ++step)
                at = m_lines[at].next;
            TaskResult result;
            result.check = mixBits(at);
            return result;
        });
    }

    std::optional<std::uint64_t> expectedCheck() const override { return mixBits(m_end); }

private:
    std::vector<Line> m_lines; // shared by the workers: only read
    std::uint64_t m_steps;
    std::uint32_t m_start = 0;
    std::uint32_t m_end = 0;
};

} // namespace

KernelEntry pointerChaseKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("pointer-chase");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Pointer chase"));
    info.description = QStringLiteral(
        QT_TRANSLATE_NOOP("Core", "Follows a random cycle of cache lines, one dependent load after another"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "memory latency"));
    info.category = QStringLiteral("memory");
    info.parameters = {
        bytesParameter(QStringLiteral("size"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Memory")),
                       QStringLiteral(QT_TRANSLATE_NOOP(
                           "Core", "Bytes of the cycle, which all workers of a process share")),
                       {128, 0x1p30}, QStringLiteral("64MiB")),
        asTaskSize(
            integerParameter(QStringLiteral("steps"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Steps")),
                             QStringLiteral(QT_TRANSLATE_NOOP("Core", "Loads per task")), {1, 1e9},
                             QStringLiteral("10000"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "loads"))))};
    return {info, &makeKernel<PointerChaseWorkload>};
}

} // namespace parascope
