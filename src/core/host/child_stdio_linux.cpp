// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/child_stdio.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace parascope {

Result<std::shared_ptr<wire::Channel>> takeOverStdio()
{
    constexpr int kAboveStandard = 3;
    wire::Descriptor in(fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, kAboveStandard));
    wire::Descriptor out(fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, kAboveStandard));
    const wire::Descriptor nothing(open("/dev/null", O_RDONLY | O_CLOEXEC));
    if (in.fd() < 0 || out.fd() < 0 || nothing.fd() < 0)
        return ownError(QStringLiteral("can't take over stdin and stdout"),
                        QString::fromLocal8Bit(std::strerror(errno)),
                        QStringLiteral("parascope-worker is started by Parascope, not by hand"));
    dup2(nothing.fd(), STDIN_FILENO);
    dup2(STDERR_FILENO, STDOUT_FILENO);
    wire::setNonBlocking(out.fd()); // see sendAll(): the thread of the pulses must never wait for a reader
    return std::make_shared<wire::Channel>(std::move(in), std::move(out));
}

void closeOnExec(int fd) noexcept
{
    fcntl(fd, F_SETFD, FD_CLOEXEC);
}

HangUp waitForHangUp(int fd, int bellFd, std::int64_t timeoutNs) noexcept
{
    // A pipe says POLLHUP without being asked; a socket (ssh, containers) half closed says POLLRDHUP.
    std::array<pollfd, 2> entries{pollfd{fd, POLLRDHUP, 0}, pollfd{bellFd, POLLIN, 0}};
    timespec timeout{};
    timeout.tv_sec = timeoutNs / 1'000'000'000;
    timeout.tv_nsec = timeoutNs % 1'000'000'000;
    if (ppoll(entries.data(), entries.size(), &timeout, nullptr) <= 0)
        return HangUp::TimeOver;
    return entries[0].revents != 0 ? HangUp::HungUp : HangUp::BellRang;
}

void sendAll(wire::Channel& channel) noexcept
{
    while (channel.hasUnsent()) {
        pollfd entry{channel.outFd(), POLLOUT, 0};
        poll(&entry, 1, -1);
        channel.flush();
    }
}

void leaveProcess(int exitCode) noexcept
{
    _exit(exitCode);
}

} // namespace parascope
