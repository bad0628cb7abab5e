// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace parascope {

/// Whose proportional set size is read next. The kernel walks a process's memory for it, which costs a
/// hundred times what its other figures do: so one process at a time, each at most once a second, and all
/// together for at most 0.05 % of a core. Pure arithmetic on times; one thread.
class PssTurns {
public:
    static constexpr std::int64_t kRoundNs = kNsPerSecond;
    static constexpr std::int64_t kRestPerCost = 2'000;

    /// The place among `processes` whose turn it is; nobody's while the budget rests.
    [[nodiscard]] std::optional<std::size_t> next(std::size_t processes, std::int64_t nowNs)
    {
        if (processes == 0 || nowNs < m_restUntilNs)
            return std::nullopt;
        if (m_turn >= processes)
            m_turn = 0;
        if (m_turn == 0) {
            if (m_started && nowNs - m_roundStartNs < kRoundNs)
                return std::nullopt;
            m_started = true;
            m_roundStartNs = nowNs;
        }
        return m_turn++;
    }

    /// What the last reading cost.
    void spent(std::int64_t cpuNs, std::int64_t nowNs) { m_restUntilNs = nowNs + cpuNs * kRestPerCost; }

private:
    std::size_t m_turn = 0;
    bool m_started = false;
    std::int64_t m_roundStartNs = 0;
    std::int64_t m_restUntilNs = 0;
};

} // namespace parascope
