// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fd_wait.h"

#include <ctime>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace parascope {
namespace {

/// struct sched_attr of the kernel (include/uapi/linux/sched/types.h), its first version.
struct SchedAttributes {
    std::uint32_t size;
    std::uint32_t policy;
    std::uint64_t flags;
    std::int32_t nice;
    std::uint32_t priority;
    std::uint64_t runtime;
    std::uint64_t deadline;
    std::uint64_t period;
};

/// A thread that runs for microseconds at a time asks for a short slice: since Linux 6.12 it then takes the
/// CPU from a thread in the middle of its longer slice instead of waiting milliseconds for it. Its share of
/// CPU time stays the same. An older kernel ignores it.
void wantShortSlice()
{
    constexpr std::uint64_t kShortestSliceNs = 100'000;
    SchedAttributes attributes{};
    if (syscall(SYS_sched_getattr, 0, &attributes, sizeof attributes, 0U) != 0 || attributes.policy != 0)
        return;
    attributes.size = sizeof attributes;
    attributes.flags = 0;
    attributes.runtime = kShortestSliceNs;
    syscall(SYS_sched_setattr, 0, &attributes, 0U);
}

} // namespace

struct FdWaiter::Entries {
    std::vector<pollfd> list;
};

FdWaiter::FdWaiter() : m_entries(std::make_unique<Entries>()) {}

FdWaiter::~FdWaiter() = default;

void FdWaiter::clear()
{
    m_entries->list.clear();
}

void FdWaiter::watchRead(int fd)
{
    m_entries->list.push_back(pollfd{fd, POLLIN, 0});
}

void FdWaiter::watchWrite(int fd)
{
    m_entries->list.push_back(pollfd{fd, POLLOUT, 0});
}

void FdWaiter::wait(std::int64_t timeoutNs)
{
    timespec timeout{};
    timeout.tv_sec = timeoutNs / 1'000'000'000;
    timeout.tv_nsec = timeoutNs % 1'000'000'000;
    ppoll(m_entries->list.data(), m_entries->list.size(), timeoutNs < 0 ? nullptr : &timeout, nullptr);
}

bool FdWaiter::readable(int fd) const
{
    for (const pollfd& entry : m_entries->list)
        if (entry.fd == fd && (entry.revents & (POLLIN | POLLHUP | POLLERR)) != 0)
            return true;
    return false;
}

void wantExactWakeUps()
{
    prctl(PR_SET_TIMERSLACK, 1'000UL, 0UL, 0UL, 0UL);
    wantShortSlice();
}

} // namespace parascope
