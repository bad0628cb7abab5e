// SPDX-License-Identifier: GPL-3.0-or-later
// Naive recursion: function calls and branches, hardly any memory.
#include "workload/kernels/items.h"
#include "workload/kernels/kernels.h"
#include "workload/parameter_builders.h"

namespace parascope {

namespace {

std::uint64_t fibonacci(int n) // NOLINT(misc-no-recursion): the recursion is the work
{
    return n < 2 ? static_cast<std::uint64_t>(n) : fibonacci(n - 1) + fibonacci(n - 2);
}

class FibonacciWorkload final : public Workload {
public:
    explicit FibonacciWorkload(const ParameterValues& values)
        : m_n(static_cast<int>(values.integer(QStringLiteral("n"))))
    {
    }

    TaskResult run(const TaskView& task, WorkerState& /*state*/) const override
    {
        return runItems(task, 0, [this](const TaskView&) {
            TaskResult result;
            result.check = mixBits(fibonacci(m_n));
            return result;
        });
    }

    std::optional<std::uint64_t> expectedCheck() const override
    {
        std::uint64_t previous = 0;
        std::uint64_t current = 1;
        for (int i = 0; i < m_n; ++i) {
            const std::uint64_t next = previous + current;
            previous = current;
            current = next;
        }
        return mixBits(previous);
    }

private:
    int m_n;
};

} // namespace

KernelEntry fibonacciKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("fibonacci");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Fibonacci"));
    info.description =
        QStringLiteral(QT_TRANSLATE_NOOP("Core", "Computes a Fibonacci number by naive recursion"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "CPU"));
    info.category = QStringLiteral("cpu");
    info.parameters = {asTaskSize(integerParameter(
        QStringLiteral("n"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "n")),
        QStringLiteral(QT_TRANSLATE_NOOP("Core", "Which Fibonacci number; work grows by 1.6 per step")),
        {1, 50}, QStringLiteral("25")))};
    return {info, &makeKernel<FibonacciWorkload>};
}

} // namespace parascope
