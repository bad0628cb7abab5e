// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>

namespace parascope {

/// How many tasks may be unfinished at once. A fixed one is what the person asked for. An automatic one holds
/// a few tasks a worker and more when they are short: the queue must last until the dispatcher gets a CPU
/// again (two to three milliseconds when every CPU works), or the workers run dry. One thread.
class InFlightWindow {
public:
    static constexpr double kLastsSeconds = 0.004;
    static constexpr std::uint64_t kMostGrowth = 32; ///< times the least size: bounds the wait of a task

    explicit InFlightWindow(int size, bool automatic = false) { set(size, automatic); }

    void set(int size, bool automatic)
    {
        m_least = static_cast<std::uint64_t>(std::max(1, size));
        m_automatic = automatic;
        m_size = m_least;
    }
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] bool isAutomatic() const { return m_automatic; }

    /// Follows the rate of finished tasks in powers of two, down only when it is four times too large, so
    /// that a noisy rate does not make it swing.
    void follow(double donePerSecond)
    {
        if (!m_automatic)
            return;
        const auto most = static_cast<double>(m_least * kMostGrowth);
        const auto wanted = static_cast<std::uint64_t>(std::clamp(donePerSecond * kLastsSeconds, 1.0, most));
        const std::uint64_t size = std::clamp(std::bit_ceil(wanted), m_least, m_least * kMostGrowth);
        if (size > m_size || size * 4 <= m_size)
            m_size = size;
    }

private:
    std::uint64_t m_least = 1;
    std::uint64_t m_size = 1;
    bool m_automatic = false;
};

} // namespace parascope
