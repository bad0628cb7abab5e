// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload/kernels/file_reader.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace parascope {

FileReader::FileReader(const char* path)
    // The list holds regular files only. Should a link or a pipe stand there by now, it is not followed and
    // does not block.
    : m_fd(::open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY))
{
    if (m_fd < 0)
        m_error = errno;
}

FileReader::~FileReader()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

std::size_t FileReader::read(std::span<std::byte> buffer)
{
    if (m_error != 0)
        return 0;
    for (;;) {
        const ssize_t bytes = ::read(m_fd, buffer.data(), buffer.size());
        if (bytes >= 0)
            return static_cast<std::size_t>(bytes);
        if (errno != EINTR) {
            m_error = errno;
            return 0;
        }
    }
}

} // namespace parascope
