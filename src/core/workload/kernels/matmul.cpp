// SPDX-License-Identifier: GPL-3.0-or-later
// C = A B for square matrices of doubles. Entries are small whole numbers, so every result is exact and any
// order of summation gives the same bits.
#include "workload/kernels/vectorised.h"

#include "workload/kernels/items.h"
#include "workload/kernels/kernels.h"
#include "workload/parameter_builders.h"

#include <algorithm>
#include <vector>

namespace parascope {

namespace {

using Matrix = std::vector<double>; // row by row

Matrix smallIntegers(std::size_t n, std::uint64_t seed)
{
    SplitMix64 random(seed);
    Matrix matrix(n * n);
    for (double& entry : matrix)
        entry = static_cast<double>(random.nextBelow(201)) - 100.0;
    return matrix;
}

/// Row times row: the inner loop runs along memory and vectorises.
PARASCOPE_BEST_CPU void addRows(double* __restrict target, const double* factors,
                                const double* __restrict rows, std::size_t n)
{
    for (std::size_t k = 0; k < n; ++k) {
        const double factor = factors[k];
        const double* __restrict row = rows + k * n;
        for (std::size_t j = 0; j < n; ++j)
            target[j] += factor * row[j];
    }
}

void multiplyIkj(const Matrix& a, const Matrix& b, Matrix& c, std::size_t n)
{
    std::fill(c.begin(), c.end(), 0.0);
    for (std::size_t i = 0; i < n; ++i)
        addRows(&c[i * n], &a[i * n], b.data(), n);
}

/// Row times column: strides through B, so it lives from the caches.
void multiplyIjk(const Matrix& a, const Matrix& b, Matrix& c, std::size_t n)
{
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            double sum = 0;
            for (std::size_t k = 0; k < n; ++k)
                sum += a[i * n + k] * b[k * n + j];
            c[i * n + j] = sum;
        }
    }
}

// The check is u^T C v modulo 2^64 with random weights u and v (Freivalds' test): linear in C, so the
// expected value is (u^T A)(B v), which takes n^2 steps and never multiplies the matrices.
std::uint64_t rowWeight(std::size_t i)
{
    return mixBits(2 * i + 1);
}
std::uint64_t columnWeight(std::size_t j)
{
    return mixBits(2 * j + 2);
}
std::uint64_t wholeNumber(double value)
{
    return static_cast<std::uint64_t>(static_cast<std::int64_t>(value));
}

class MatmulState final : public WorkerState {
public:
    Matrix c;
};

class MatmulWorkload final : public Workload {
public:
    explicit MatmulWorkload(const ParameterValues& values)
        : m_n(static_cast<std::size_t>(values.integer(QStringLiteral("n")))),
          m_alongRows(values.text(QStringLiteral("order")) == QLatin1String("ikj")),
          m_a(smallIntegers(m_n, 1)), m_b(smallIntegers(m_n, 2))
    {
        for (std::size_t j = 0; j < m_n; ++j)
            m_columnWeights.push_back(columnWeight(j));
    }

    std::unique_ptr<WorkerState> makeWorkerState() const override
    {
        auto state = std::make_unique<MatmulState>();
        state->c.resize(m_n * m_n);
        return state;
    }

    TaskResult run(const TaskView& task, WorkerState& state) const override
    {
        Matrix& c = static_cast<MatmulState&>(state).c;
        return runItems(task, 0, [&](const TaskView&) {
            (m_alongRows ? multiplyIkj : multiplyIjk)(m_a, m_b, c, m_n);
            TaskResult result;
            for (std::size_t i = 0; i < m_n; ++i)
                result.check += rowWeight(i) * timesColumnWeights(&c[i * m_n]);
            return result;
        });
    }

    std::optional<std::uint64_t> expectedCheck() const override
    {
        std::uint64_t check = 0;
        for (std::size_t k = 0; k < m_n; ++k) {
            std::uint64_t column = 0; // (u^T A)_k
            for (std::size_t i = 0; i < m_n; ++i)
                column += rowWeight(i) * wholeNumber(m_a[i * m_n + k]);
            check += column * timesColumnWeights(&m_b[k * m_n]);
        }
        return check;
    }

private:
    [[nodiscard]] std::uint64_t timesColumnWeights(const double* row) const
    {
        std::uint64_t sum = 0;
        for (std::size_t j = 0; j < m_n; ++j)
            sum += wholeNumber(row[j]) * m_columnWeights[j];
        return sum;
    }

    std::size_t m_n;
    bool m_alongRows;
    Matrix m_a;
    Matrix m_b;
    std::vector<std::uint64_t> m_columnWeights;
};

} // namespace

KernelEntry matmulKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("matmul");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Matrix product"));
    info.description = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Multiplies two square matrices of doubles"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "CPU"));
    info.category = QStringLiteral("cpu");
    info.parameters = {
        asTaskSize(
            integerParameter(QStringLiteral("n"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Size")),
                             QStringLiteral(QT_TRANSLATE_NOOP("Core", "Rows and columns of the matrices")),
                             {1, 4096}, QStringLiteral("256"))),
        choiceParameter(QStringLiteral("order"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Loop order")),
                        QStringLiteral(QT_TRANSLATE_NOOP(
                            "Core", "ikj runs along memory, ijk strides through the caches")),
                        {QStringLiteral("ikj"), QStringLiteral("ijk")}, QStringLiteral("ikj"))};
    return {info, &makeKernel<MatmulWorkload>};
}

} // namespace parascope
