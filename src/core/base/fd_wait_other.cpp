// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fd_wait.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace parascope {

struct FdWaiter::Entries {};

FdWaiter::FdWaiter() = default;
FdWaiter::~FdWaiter() = default;
void FdWaiter::clear() {}
void FdWaiter::watchRead(int) {}
void FdWaiter::watchWrite(int) {}

// Without descriptors to wait for, look often: slower and hungrier, but right.
void FdWaiter::wait(std::int64_t timeoutNs)
{
    constexpr std::int64_t kLookNs = 200'000;
    std::this_thread::sleep_for(
        std::chrono::nanoseconds(timeoutNs < 0 ? kLookNs : std::min(timeoutNs, kLookNs)));
}

bool FdWaiter::readable(int) const
{
    return true;
}

void wantExactWakeUps() {}

} // namespace parascope
