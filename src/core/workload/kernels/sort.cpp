// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts random 64-bit numbers: branches that can't be predicted, and memory that is moved.
#include "workload/kernels/items.h"
#include "workload/kernels/kernels.h"
#include "workload/parameter_builders.h"

#include <algorithm>
#include <array>
#include <vector>

namespace parascope {

namespace {

using Numbers = std::vector<std::uint64_t>;

/// Depends on every number and its place: only the sorted order has the expected check.
std::uint64_t checkOfOrder(const Numbers& numbers)
{
    std::uint64_t check = 0;
    std::uint64_t weight = 1;
    for (const std::uint64_t number : numbers) {
        check += number * weight;
        weight += 2;
    }
    return mixBits(check);
}

/// Least significant digit first, eight bits at a time: sorts without a single comparison.
void radixSort(Numbers& numbers)
{
    Numbers other(numbers.size());
    for (unsigned shift = 0; shift < 64; shift += 8) {
        std::array<std::size_t, 257> begin{};
        for (const std::uint64_t number : numbers)
            ++begin[((number >> shift) & 0xff) + 1];
        for (std::size_t digit = 1; digit < begin.size(); ++digit)
            begin[digit] += begin[digit - 1];
        for (const std::uint64_t number : numbers)
            other[begin[(number >> shift) & 0xff]++] = number;
        numbers.swap(other);
    }
}

class SortState final : public WorkerState {
public:
    Numbers numbers;
};

class SortWorkload final : public Workload {
public:
    explicit SortWorkload(const ParameterValues& values)
        : m_count(static_cast<std::size_t>(values.integer(QStringLiteral("count"))))
    {
    }

    std::unique_ptr<WorkerState> makeWorkerState() const override
    {
        auto state = std::make_unique<SortState>();
        state->numbers.resize(m_count);
        return state;
    }

    TaskResult run(const TaskView& task, WorkerState& state) const override
    {
        Numbers& numbers = static_cast<SortState&>(state).numbers;
        return runItems(task, 0, [&](const TaskView&) {
            fill(numbers);
            std::sort(numbers.begin(), numbers.end());
            TaskResult result;
            result.check = checkOfOrder(numbers);
            return result;
        });
    }

    std::optional<std::uint64_t> expectedCheck() const override
    {
        Numbers numbers(m_count);
        fill(numbers);
        radixSort(numbers);
        return checkOfOrder(numbers);
    }

private:
    static void fill(Numbers& numbers)
    {
        SplitMix64 random(3);
        for (std::uint64_t& number : numbers)
            number = random.next();
    }

    std::size_t m_count;
};

} // namespace

KernelEntry sortKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("sort");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Sort"));
    info.description = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Sorts random 64-bit numbers"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "CPU"));
    info.category = QStringLiteral("cpu");
    info.parameters = {asTaskSize(
        integerParameter(QStringLiteral("count"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Count")),
                         QStringLiteral(QT_TRANSLATE_NOOP("Core", "How many numbers")), {1, 1e8},
                         QStringLiteral("100000"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "numbers"))))};
    return {info, &makeKernel<SortWorkload>};
}

} // namespace parascope
