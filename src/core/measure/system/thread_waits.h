// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>

namespace parascope {

/// Run-queue wait of all threads of this process: /proc/self/schedstat is that of the main thread only, and
/// the workers are the others. Linux only. One thread.
class ThreadWaits {
public:
    /// What was waited since the last call, ns; 0 at the first one, nothing where the kernel does not tell.
    /// The files (4 us a thread) are read at every fifth call, more seldom with many threads; the calls in
    /// between share what had come together, so that sums stay what the kernel says.
    [[nodiscard]] std::optional<std::int64_t> sample();

private:
    void look();

    std::map<std::int64_t, std::int64_t> m_waited; ///< by thread
    std::optional<std::int64_t> m_share;           ///< of each call until the next look
    std::int64_t m_rest = 0;                       ///< what division left over, for the first of them
    std::size_t m_calls = 0;                       ///< until the next look
    bool m_started = false;
};

} // namespace parascope
