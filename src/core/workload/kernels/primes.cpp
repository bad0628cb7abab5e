// SPDX-License-Identifier: GPL-3.0-or-later
// Counts primes with a segmented sieve of Eratosthenes: integer work in a buffer that fits the L1 cache.
#include "workload/kernels/items.h"
#include "workload/kernels/kernels.h"
#include "workload/parameter_builders.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace parascope {

namespace {

constexpr std::int64_t kSegment = 32 * 1024; // odd numbers per segment, one byte each

std::int64_t integerRoot(std::int64_t n)
{
    auto root = static_cast<std::int64_t>(std::sqrt(static_cast<double>(n)));
    while (root * root > n)
        --root;
    while ((root + 1) * (root + 1) <= n)
        ++root;
    return root;
}

std::vector<std::int64_t> oddPrimesUpTo(std::int64_t limit)
{
    std::vector<std::int64_t> primes;
    for (std::int64_t n = 3; n <= limit; n += 2) {
        const bool composite = std::any_of(primes.begin(), primes.end(),
                                           [n](std::int64_t p) { return p * p <= n && n % p == 0; });
        if (!composite)
            primes.push_back(n);
    }
    return primes;
}

/// The number of primes up to n by the sum over v of phi(v, p) (Legendre's formula in the form of
/// Lucy_Hedgehog): O(n^(3/4)), and no sieve. The independent answer.
std::int64_t countPrimes(std::int64_t n)
{
    if (n < 2)
        return 0;
    const std::int64_t root = integerRoot(n);
    const auto places = static_cast<std::size_t>(root) + 1;
    std::vector<std::int64_t> low(places);  // low[v] = numbers in [2, v] that are left
    std::vector<std::int64_t> high(places); // high[k]: the same for v = n / k
    for (std::size_t k = 1; k < places; ++k) {
        low[k] = static_cast<std::int64_t>(k) - 1;
        high[k] = n / static_cast<std::int64_t>(k) - 1;
    }
    const auto left = [&](std::int64_t v) {
        return v <= root ? low[static_cast<std::size_t>(v)] : high[static_cast<std::size_t>(n / v)];
    };
    for (std::int64_t p = 2; p <= root; ++p) {
        const std::int64_t before = low[static_cast<std::size_t>(p - 1)];
        if (low[static_cast<std::size_t>(p)] == before)
            continue; // not a prime
        for (std::int64_t k = 1; k <= root && n / k >= p * p; ++k)
            high[static_cast<std::size_t>(k)] -= left(n / k / p) - before;
        for (std::int64_t v = root; v >= p * p; --v)
            low[static_cast<std::size_t>(v)] -= left(v / p) - before;
    }
    return high[1];
}

class PrimesState final : public WorkerState {
public:
    std::vector<std::uint8_t> composite = std::vector<std::uint8_t>(kSegment);
    std::vector<std::int64_t> next; // next multiple of each base prime, as an index of odd numbers
};

class PrimesWorkload final : public Workload {
public:
    explicit PrimesWorkload(const ParameterValues& values)
        : m_limit(values.integer(QStringLiteral("limit"))), m_base(oddPrimesUpTo(integerRoot(m_limit)))
    {
    }

    std::unique_ptr<WorkerState> makeWorkerState() const override
    {
        auto state = std::make_unique<PrimesState>();
        state->next.resize(m_base.size());
        return state;
    }

    TaskResult run(const TaskView& task, WorkerState& state) const override
    {
        auto& scratch = static_cast<PrimesState&>(state);
        return runItems(task, 0, [&](const TaskView&) {
            TaskResult result;
            result.check = mixBits(static_cast<std::uint64_t>(sieve(scratch)));
            return result;
        });
    }

    std::optional<std::uint64_t> expectedCheck() const override
    {
        return mixBits(static_cast<std::uint64_t>(countPrimes(m_limit)));
    }

private:
    /// Index i stands for the odd number 2 i + 1; index 0 (the number 1) stands in for the prime 2.
    [[nodiscard]] std::int64_t sieve(PrimesState& state) const
    {
        for (std::size_t k = 0; k < m_base.size(); ++k)
            state.next[k] = (m_base[k] * m_base[k] - 1) / 2;
        const std::int64_t end = (m_limit + 1) / 2; // odd numbers up to the limit
        std::int64_t count = m_limit >= 2 ? 0 : -end;
        for (std::int64_t begin = 0; begin < end; begin += kSegment)
            count += sieveSegment(state, begin, std::min(kSegment, end - begin));
        return count;
    }

    [[nodiscard]] std::int64_t sieveSegment(PrimesState& state, std::int64_t begin, std::int64_t size) const
    {
        std::uint8_t* composite = state.composite.data();
        std::memset(composite, 0, static_cast<std::size_t>(size));
        for (std::size_t k = 0; k < m_base.size(); ++k) {
            const std::int64_t p = m_base[k];
            std::int64_t i = state.next[k] - begin;
            for (; i < size; i += p)
                composite[i] = 1;
            state.next[k] = begin + i;
        }
        return size - std::count(composite, composite + size, std::uint8_t{1});
    }

    std::int64_t m_limit;
    std::vector<std::int64_t> m_base;
};

} // namespace

KernelEntry primesKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("primes");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Primes"));
    info.description =
        QStringLiteral(QT_TRANSLATE_NOOP("Core", "Counts the primes up to a limit with a segmented sieve"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "CPU"));
    info.category = QStringLiteral("cpu");
    info.parameters = {asTaskSize(
        integerParameter(QStringLiteral("limit"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Limit")),
                         QStringLiteral(QT_TRANSLATE_NOOP("Core", "Largest number looked at")), {1, 1e10},
                         QStringLiteral("1000000")))};
    return {info, &makeKernel<PrimesWorkload>};
}

} // namespace parascope
