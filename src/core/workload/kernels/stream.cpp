// SPDX-License-Identifier: GPL-3.0-or-later
// Memory bandwidth, after McCalpin's STREAM: copy (a = c) and triad (a = b + s c) over arrays of doubles.
#include "workload/kernels/vectorised.h"

#include "workload/kernels/items.h"
#include "workload/kernels/kernels.h"
#include "workload/parameter_builders.h"

#include <cstring>
#include <vector>

namespace parascope {

namespace {

constexpr double kFactor = 3.0;
constexpr std::size_t kProbe = 4096; // every 4096th entry is changed before and looked at after each task

PARASCOPE_BEST_CPU void triad(double* __restrict a, const double* __restrict b, const double* __restrict c,
                              std::size_t n)
{
    for (std::size_t i = 0; i < n; ++i)
        a[i] = b[i] + kFactor * c[i];
}

class StreamState final : public WorkerState {
public:
    std::vector<double> a;
    std::vector<double> b;
    std::vector<double> c;
    std::uint64_t round = 0;
};

class StreamWorkload final : public Workload {
public:
    explicit StreamWorkload(const ParameterValues& values)
        : m_triad(values.text(QStringLiteral("kernel")) == QLatin1String("triad")),
          m_entries(static_cast<std::size_t>(values.integer(QStringLiteral("size"))) / sizeof(double) /
                    (m_triad ? 3 : 2))
    {
    }

    /// The worker touches its memory first, so that a NUMA machine places it beside the worker.
    std::unique_ptr<WorkerState> makeWorkerState() const override
    {
        auto state = std::make_unique<StreamState>();
        state->a.assign(m_entries, 0.0);
        state->b.assign(m_triad ? m_entries : 0, 1.0);
        state->c.assign(m_entries, 2.0);
        return state;
    }

    TaskResult run(const TaskView& task, WorkerState& state) const override
    {
        auto& memory = static_cast<StreamState&>(state);
        return runItems(task, 0, [&](const TaskView&) { return once(memory); });
    }

    /// In closed form: every probe adds what its entry must have become, less the round's own number.
    std::optional<std::uint64_t> expectedCheck() const override
    {
        const std::uint64_t probes = (m_entries + kProbe - 1) / kProbe;
        return mixBits(probes * (probes - 1) / 2 + (m_triad ? probes : 0));
    }

private:
    [[nodiscard]] TaskResult once(StreamState& memory) const
    {
        const std::uint64_t round = ++memory.round % 1024;
        for (std::size_t i = 0, k = 0; i < m_entries; i += kProbe, ++k)
            memory.c[i] = static_cast<double>(k + round);
        if (m_triad)
            triad(memory.a.data(), memory.b.data(), memory.c.data(), m_entries);
        else
            std::memcpy(memory.a.data(), memory.c.data(), m_entries * sizeof(double));
        std::uint64_t sum = 0;
        for (std::size_t i = 0, k = 0; i < m_entries; i += kProbe, ++k)
            sum += probeValue(memory.a[i], round);
        TaskResult result;
        result.check = mixBits(sum);
        return result;
    }

    /// k for a copy, 1 + k for a triad of b = 1 and c = k + round.
    [[nodiscard]] std::uint64_t probeValue(double entry, std::uint64_t round) const
    {
        const double scale = m_triad ? kFactor : 1.0;
        const double constant = m_triad ? 1.0 : 0.0;
        const double k = (entry - constant) / scale - static_cast<double>(round);
        return static_cast<std::uint64_t>(static_cast<std::int64_t>(k + constant));
    }

    bool m_triad;
    std::size_t m_entries;
};

} // namespace

KernelEntry streamKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("stream");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Stream"));
    info.description =
        QStringLiteral(QT_TRANSLATE_NOOP("Core", "Streams through arrays far larger than the caches"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "memory bandwidth"));
    info.category = QStringLiteral("memory");
    info.parameters = {
        asTaskSize(bytesParameter(
            QStringLiteral("size"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Memory")),
            QStringLiteral(QT_TRANSLATE_NOOP("Core", "Bytes of all arrays of a worker together")),
            {1024, 0x1p30}, QStringLiteral("32MiB"))),
        choiceParameter(QStringLiteral("kernel"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Kernel")),
                        QStringLiteral(QT_TRANSLATE_NOOP("Core", "copy: a = c; triad: a = b + s c")),
                        {QStringLiteral("copy"), QStringLiteral("triad")}, QStringLiteral("triad"))};
    return {info, &makeKernel<StreamWorkload>};
}

} // namespace parascope
