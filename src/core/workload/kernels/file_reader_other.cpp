// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload/kernels/file_reader.h"

#include <cerrno>

namespace parascope {

FileReader::FileReader(const char* /*path*/) : m_error(ENOTSUP) {}
FileReader::~FileReader() = default;

std::size_t FileReader::read(std::span<std::byte> /*buffer*/)
{
    return 0;
}

} // namespace parascope
