// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/port_memory.h"

#include <cerrno>
#include <cstring>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace parascope {
namespace {

Error memoryError(const QString& what)
{
    return ownError(what, QString::fromLocal8Bit(std::strerror(errno)),
                    QStringLiteral("use fewer tasks in flight or smaller payloads"));
}

} // namespace

Result<PortMemory> privatePortMemory(std::size_t bytes)
{
    void* address =
        mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (address == MAP_FAILED)
        return memoryError(QStringLiteral("can't get memory for tasks"));
    return PortMemory{static_cast<std::byte*>(address), -1};
}

Result<PortMemory> sharedPortMemory(std::size_t bytes)
{
    const int fd = memfd_create("parascope-port", MFD_CLOEXEC);
    if (fd < 0)
        return memoryError(QStringLiteral("can't create shared memory"));
    if (ftruncate(fd, static_cast<off_t>(bytes)) != 0) {
        Error error = memoryError(QStringLiteral("can't size shared memory"));
        close(fd);
        return error;
    }
    Result<PortMemory> memory = attachPortMemory(fd, bytes);
    if (!memory)
        close(fd);
    return memory;
}

Result<PortMemory> attachPortMemory(int fd, std::size_t bytes)
{
    struct stat info {};
    if (fstat(fd, &info) != 0)
        return memoryError(QStringLiteral("can't read the inherited shared memory"));
    if (static_cast<std::size_t>(info.st_size) != bytes)
        return ownError(QStringLiteral("the inherited shared memory has another size than agreed"));
    void* address = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (address == MAP_FAILED)
        return memoryError(QStringLiteral("can't map shared memory"));
    return PortMemory{static_cast<std::byte*>(address), fd};
}

void releasePortMemory(std::byte* address, std::size_t bytes, int fd) noexcept
{
    munmap(address, bytes);
    if (fd >= 0)
        close(fd);
}

} // namespace parascope
