// SPDX-License-Identifier: GPL-3.0-or-later
// Each worker counts in a counter of its own; without padding the counters share cache lines, which then
// travel from core to core at every increment.
#include "workload/kernels/items.h"
#include "workload/kernels/kernels.h"
#include "workload/parameter_builders.h"

#include <array>
#include <atomic>

namespace parascope {

namespace {

constexpr std::size_t kSlots = 256;
constexpr std::size_t kWordsPerLine = 16; // 128 bytes: some CPUs fetch lines in pairs

/// Counters side by side, and who holds which. A worker takes the lowest free one, so neighbours are
/// adjacent.
struct CounterTable {
    alignas(128) std::array<std::atomic<std::uint64_t>, kSlots * kWordsPerLine> words{};
    std::array<std::atomic<bool>, kSlots> taken{};
};

class FalseSharingState final : public WorkerState {
public:
    explicit FalseSharingState(std::shared_ptr<CounterTable> table, std::size_t stride)
        : m_table(std::move(table))
    {
        while (m_slot < kSlots && m_table->taken[m_slot].exchange(true))
            ++m_slot;
        // The 257th worker of a process gets a counter that nobody is near.
        m_counter = m_slot < kSlots ? &m_table->words[m_slot * stride] : &m_own;
    }
    ~FalseSharingState() override
    {
        if (m_slot < kSlots)
            m_table->taken[m_slot].store(false);
    }
    FalseSharingState(const FalseSharingState&) = delete;
    FalseSharingState& operator=(const FalseSharingState&) = delete;

    /// A plain load, addition and store each time: relaxed atomics, which the compiler may not merge away.
    std::uint64_t increment(std::uint64_t count)
    {
        const std::uint64_t before = m_counter->load(std::memory_order_relaxed);
        for (std::uint64_t i = 0; i < count; ++i)
            m_counter->store(m_counter->load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
        return m_counter->load(std::memory_order_relaxed) - before;
    }

private:
    std::shared_ptr<CounterTable> m_table;
    std::size_t m_slot = 0;
    std::atomic<std::uint64_t>* m_counter;
    std::atomic<std::uint64_t> m_own{0};
};

class FalseSharingWorkload final : public Workload {
public:
    explicit FalseSharingWorkload(const ParameterValues& values)
        : m_count(static_cast<std::uint64_t>(values.integer(QStringLiteral("count")))),
          m_stride(values.text(QStringLiteral("padded")) == QLatin1String("yes") ? kWordsPerLine : 1)
    {
    }

    std::unique_ptr<WorkerState> makeWorkerState() const override
    {
        return std::make_unique<FalseSharingState>(m_table, m_stride);
    }

    TaskResult run(const TaskView& task, WorkerState& state) const override
    {
        auto& counter = static_cast<FalseSharingState&>(state);
        return runItems(task, 0, [&](const TaskView&) {
            TaskResult result;
            result.check = mixBits(counter.increment(m_count));
            return result;
        });
    }

    std::optional<std::uint64_t> expectedCheck() const override { return mixBits(m_count); }

private:
    std::uint64_t m_count;
    std::size_t m_stride;
    std::shared_ptr<CounterTable> m_table = std::make_shared<CounterTable>();
};

} // namespace

KernelEntry falseSharingKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("false-sharing");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "False sharing"));
    info.description = QStringLiteral(
        QT_TRANSLATE_NOOP("Core", "Increments counters of different workers that share a cache line"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "cache coherence"));
    info.category = QStringLiteral("contention");
    info.parameters = {
        asTaskSize(integerParameter(QStringLiteral("count"),
                                    QStringLiteral(QT_TRANSLATE_NOOP("Core", "Increments")),
                                    QStringLiteral(QT_TRANSLATE_NOOP("Core", "Increments per task")),
                                    {1, 1e10}, QStringLiteral("100000"))),
        choiceParameter(QStringLiteral("padded"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Padded")),
                        QStringLiteral(QT_TRANSLATE_NOOP(
                            "Core", "yes gives each counter cache lines of its own: the cure")),
                        {QStringLiteral("no"), QStringLiteral("yes")}, QStringLiteral("no"))};
    return {info, &makeKernel<FalseSharingWorkload>};
}

} // namespace parascope
