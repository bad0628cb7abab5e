// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/stall_witness.h"

#include <algorithm>
#include <bit>

namespace parascope {
namespace {

constexpr std::int64_t kSmallestPart = 5; // a fifth

double share(std::int64_t before, std::int64_t after, std::int64_t length)
{
    return std::clamp(static_cast<double>(after - before) / static_cast<double>(length), 0.0, 1.0);
}

} // namespace

void StallWitness::sawFigures(std::int64_t since, std::int64_t now, const ThreadFigures& figures) noexcept
{
    m_figuresOf.store(0, std::memory_order_release);
    m_lookNs.store(now, std::memory_order_release);
    m_runNs.store(figures.runNs, std::memory_order_release);
    m_waitNs.store(figures.waitNs, std::memory_order_release);
    m_figuresOf.store(since, std::memory_order_release);
}

void StallWitness::sawPlace(std::int64_t since, const PlaceName& place) noexcept
{
    const auto words = std::bit_cast<std::array<std::uint64_t, kWords>>(place.bytes);
    m_placeOf.store(0, std::memory_order_release);
    for (std::size_t i = 0; i < kWords; ++i)
        m_place[i].store(words[i], std::memory_order_release);
    m_placeOf.store(since, std::memory_order_release);
}

StallVerdict StallWitness::judge(std::int64_t since, std::int64_t now,
                                 const ThreadFigures& figures) const noexcept
{
    StallVerdict verdict;
    if (m_figuresOf.load(std::memory_order_acquire) != since)
        return verdict;
    const std::int64_t lookNs = m_lookNs.load(std::memory_order_acquire);
    const std::int64_t seen = now - lookNs;
    if (seen <= 0 || seen < (now - since) / kSmallestPart)
        return verdict;
    const std::int64_t run = m_runNs.load(std::memory_order_acquire);
    const std::int64_t wait = m_waitNs.load(std::memory_order_acquire);
    if (run >= 0 && figures.runNs >= 0)
        verdict.runRatio = share(run, figures.runNs, seen);
    if (wait >= 0 && figures.waitNs >= 0)
        verdict.waitRatio = share(wait, figures.waitNs, seen);
    verdict.cause = stallCause(verdict.runRatio, verdict.waitRatio);
    if (verdict.cause == StallCause::Blocked && m_placeOf.load(std::memory_order_acquire) == since) {
        std::array<std::uint64_t, kWords> words{};
        for (std::size_t i = 0; i < kWords; ++i)
            words[i] = m_place[i].load(std::memory_order_acquire);
        verdict.place.bytes = std::bit_cast<decltype(verdict.place.bytes)>(words);
    }
    return verdict;
}

} // namespace parascope
