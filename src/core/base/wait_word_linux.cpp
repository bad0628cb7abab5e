// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wait_word.h"

#include <climits>
#include <ctime>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace parascope {

// FUTEX_PRIVATE_FLAG is left out on purpose: the words also lie in memory shared with children.
void waitOnWord(std::atomic<std::uint32_t>& word, std::uint32_t expected, std::int64_t timeoutNs) noexcept
{
    timespec timeout{};
    timespec* limit = nullptr;
    if (timeoutNs >= 0) {
        timeout.tv_sec = timeoutNs / 1'000'000'000;
        timeout.tv_nsec = timeoutNs % 1'000'000'000;
        limit = &timeout;
    }
    syscall(SYS_futex, reinterpret_cast<std::uint32_t*>(&word), FUTEX_WAIT, expected, limit, nullptr, 0);
}

void wakeWord(std::atomic<std::uint32_t>& word, int count) noexcept
{
    syscall(SYS_futex, reinterpret_cast<std::uint32_t*>(&word), FUTEX_WAKE, count, nullptr, nullptr, 0);
}

} // namespace parascope
