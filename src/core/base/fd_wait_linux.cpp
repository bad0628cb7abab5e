// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fd_wait.h"

#include <ctime>
#include <poll.h>
#include <sys/prctl.h>
#include <vector>

namespace parascope {

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
}

} // namespace parascope
