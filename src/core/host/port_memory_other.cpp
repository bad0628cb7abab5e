// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/port_memory.h"

#include <cstring>
#include <new>

namespace parascope {

Result<PortMemory> privatePortMemory(std::size_t bytes)
{
    void* address = ::operator new (bytes, std::align_val_t{64}, std::nothrow);
    if (address == nullptr)
        return ownError(QStringLiteral("can't get memory for tasks"), {},
                        QStringLiteral("use fewer tasks in flight or smaller payloads"));
    std::memset(address, 0, bytes);
    return PortMemory{static_cast<std::byte*>(address), -1};
}

Result<PortMemory> sharedPortMemory(std::size_t)
{
    return ownError(QStringLiteral("shared memory with children is not available on this platform"), {},
                    QStringLiteral("use --channel stdio"));
}

Result<PortMemory> attachPortMemory(int, std::size_t)
{
    return ownError(QStringLiteral("shared memory with children is not available on this platform"));
}

void releasePortMemory(std::byte* address, std::size_t, int) noexcept
{
    ::operator delete (address, std::align_val_t{64});
}

} // namespace parascope
