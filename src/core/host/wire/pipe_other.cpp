// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/wire/pipe.h"

#include <utility>

namespace parascope::wire {

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

int Descriptor::release() noexcept
{
    return std::exchange(m_fd, -1);
}

void Descriptor::reset() noexcept
{
    m_fd = -1;
}

Result<Pipe> createPipe()
{
    return ownError(QStringLiteral("worker processes are not available on this platform"), {},
                    QStringLiteral("use --processes 0"));
}

void setNonBlocking(int) noexcept {}

Transferred readSome(int, std::span<std::byte>) noexcept
{
    return {0, true};
}

Transferred writeSome(int, std::span<const std::byte>) noexcept
{
    return {0, true};
}

void ignoreBrokenPipeSignal() noexcept {}

} // namespace parascope::wire
