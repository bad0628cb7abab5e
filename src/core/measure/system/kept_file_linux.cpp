// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/kept_file.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace parascope {

KeptFile::KeptFile(const char* path) : m_fd(::open(path, O_RDONLY | O_CLOEXEC)) {}

KeptFile::KeptFile(const KeptFile& folder, const char* name)
    : m_fd(folder.isOpen() ? ::openat(folder.m_fd, name, O_RDONLY | O_CLOEXEC) : -1)
{
}

KeptFile KeptFile::folder(const char* path)
{
    KeptFile result;
    result.m_fd = ::open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
    return result;
}

KeptFile::~KeptFile()
{
    close();
}

std::string_view KeptFile::read(std::span<char> buffer) const noexcept
{
    // One call: the kernel writes these files as one record, and a second call would make it write again.
    ssize_t got = -1;
    do {
        got = m_fd < 0 ? -1 : ::pread(m_fd, buffer.data(), buffer.size(), 0);
    } while (got < 0 && m_fd >= 0 && errno == EINTR);
    return {buffer.data(), got > 0 ? static_cast<std::size_t>(got) : 0};
}

void KeptFile::close()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

} // namespace parascope
