// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wait_word.h"

#include <chrono>
#include <thread>

namespace parascope {

void waitOnWord(std::atomic<std::uint32_t>& word, std::uint32_t expected, std::int64_t timeoutNs) noexcept
{
    if (timeoutNs < 0)
        word.wait(expected);
    else if (word.load() == expected)
        std::this_thread::sleep_for(std::chrono::nanoseconds(timeoutNs < 1'000'000 ? timeoutNs : 1'000'000));
}

void wakeWord(std::atomic<std::uint32_t>& word, int count) noexcept
{
    if (count == 1)
        word.notify_one();
    else
        word.notify_all();
}

} // namespace parascope
