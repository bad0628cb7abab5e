// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <span>

namespace parascope::wire {

/// Owns a file descriptor.
class Descriptor {
public:
    explicit Descriptor(int fd = -1) : m_fd(fd) {}
    ~Descriptor() { reset(); }
    Descriptor(Descriptor&& other) noexcept : m_fd(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] int release() noexcept;
    void reset() noexcept; ///< closes

private:
    int m_fd;
};

struct Pipe {
    Descriptor read;
    Descriptor write;
};

/// Both ends close on exec, so no child inherits another child's pipe. Enlarged to 1 MiB where the system
/// allows it: a 64 KiB pipe makes large payloads five times slower. Errors (Own): too many open files, or not
/// available.
[[nodiscard]] Result<Pipe> createPipe();
void setNonBlocking(int fd) noexcept;

struct Transferred {
    std::size_t bytes = 0;
    bool ended = false; ///< end of file, or the other side is gone; otherwise 0 bytes = not now
};
[[nodiscard]] Transferred readSome(int fd, std::span<std::byte> into) noexcept;
[[nodiscard]] Transferred writeSome(int fd, std::span<const std::byte> from) noexcept;

/// Writing to a pipe nobody reads shall be an error of that write and not end this process.
void ignoreBrokenPipeSignal() noexcept;

} // namespace parascope::wire
