// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bell.h"

#include <utility>

namespace parascope {

Result<Bell> Bell::create()
{
    return ownError(QStringLiteral("event descriptors are not available on this platform"));
}

Bell::~Bell() = default;
Bell::Bell(Bell&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

Bell& Bell::operator=(Bell&& other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

void Bell::ring() const noexcept {}
void Bell::clear() const noexcept {}

} // namespace parascope
