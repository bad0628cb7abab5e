// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "measure/system/cpu_clock.h"
#include "measure/system/samplers.h"

#include <ctime>
#include <limits>
#include <sys/syscall.h>
#include <unistd.h>

namespace parascope {
namespace {

std::optional<std::int64_t> readClock(clockid_t clock)
{
    timespec time{};
    if (::clock_gettime(clock, &time) != 0)
        return std::nullopt;
    return time.tv_sec * kNsPerSecond + time.tv_nsec;
}

/// The kernel's id of the CPU clock of a process or of one thread: the inverted id, bit 2 for "one thread", 2
/// for "scheduler's clock". clock_getcpuclockid(3) makes the first kind the same way, at the price of one
/// more system call to see whether the process is there, which reading the clock sees as well; it can't make
/// the second kind.
constexpr unsigned int kSchedulersClock = 2;
constexpr unsigned int kOfOneThread = 4;
clockid_t cpuClock(std::int64_t id, unsigned int kind)
{
    return static_cast<clockid_t>((~static_cast<unsigned int>(id) << 3U) | kind);
}

bool isId(std::int64_t id)
{
    return id > 0 && id <= std::numeric_limits<pid_t>::max();
}

} // namespace

std::optional<std::int64_t> threadCpuNs()
{
    return readClock(CLOCK_THREAD_CPUTIME_ID);
}

std::optional<std::int64_t> processCpuNs()
{
    return readClock(CLOCK_PROCESS_CPUTIME_ID);
}

std::optional<std::int64_t> processCpuNs(std::int64_t pid)
{
    return isId(pid) ? readClock(cpuClock(pid, kSchedulersClock)) : std::nullopt;
}

std::optional<std::int64_t> threadCpuNs(std::int64_t tid)
{
    return isId(tid) ? readClock(cpuClock(tid, kSchedulersClock | kOfOneThread)) : std::nullopt;
}

std::int64_t currentThreadId()
{
    return ::syscall(SYS_gettid);
}

} // namespace parascope
