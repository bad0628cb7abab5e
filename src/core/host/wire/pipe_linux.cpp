// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/wire/pipe.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace parascope::wire {

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    if (this != &other) {
        reset();
        m_fd = other.release();
    }
    return *this;
}

int Descriptor::release() noexcept
{
    return std::exchange(m_fd, -1);
}

void Descriptor::reset() noexcept
{
    if (m_fd >= 0)
        close(std::exchange(m_fd, -1));
}

Result<Pipe> createPipe()
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return ownError(QStringLiteral("can't create a pipe to a child"),
                        QString::fromLocal8Bit(std::strerror(errno)),
                        QStringLiteral("use fewer processes or raise the limit of open files (ulimit -n)"));
    constexpr int kPipeBytes = 1 << 20;
    fcntl(ends[1], F_SETPIPE_SZ, kPipeBytes); // refused once a user holds many: the usual 64 KiB then do
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

void setNonBlocking(int fd) noexcept
{
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
}

Transferred readSome(int fd, std::span<std::byte> into) noexcept
{
    for (;;) {
        const ssize_t count = read(fd, into.data(), into.size());
        if (count > 0)
            return {static_cast<std::size_t>(count), false};
        if (count == 0)
            return {0, true};
        if (errno != EINTR)
            return {0, errno != EAGAIN && errno != EWOULDBLOCK};
    }
}

Transferred writeSome(int fd, std::span<const std::byte> from) noexcept
{
    for (;;) {
        const ssize_t count = write(fd, from.data(), from.size());
        if (count >= 0)
            return {static_cast<std::size_t>(count), false};
        if (errno != EINTR)
            return {0, errno != EAGAIN && errno != EWOULDBLOCK};
    }
}

void ignoreBrokenPipeSignal() noexcept
{
    struct sigaction action {};
    action.sa_handler = SIG_IGN; // as QProcess does when it writes; it resets it in what it starts
    sigaction(SIGPIPE, &action, nullptr);
}

} // namespace parascope::wire
