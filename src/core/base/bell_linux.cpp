// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bell.h"

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>

namespace parascope {

Result<Bell> Bell::create()
{
    const int fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    if (fd < 0)
        return ownError(QStringLiteral("can't create an event descriptor"),
                        QString::fromLocal8Bit(std::strerror(errno)),
                        QStringLiteral("raise the limit of open files"));
    return Bell(fd);
}

Bell::~Bell()
{
    if (m_fd >= 0)
        close(m_fd);
}

Bell::Bell(Bell&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

Bell& Bell::operator=(Bell&& other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

void Bell::ring() const noexcept
{
    const std::uint64_t one = 1;
    // A full counter means that it rings already.
    [[maybe_unused]] const ssize_t written = write(m_fd, &one, sizeof one);
}

void Bell::clear() const noexcept
{
    std::uint64_t count = 0;
    [[maybe_unused]] const ssize_t taken = read(m_fd, &count, sizeof count);
}

} // namespace parascope
