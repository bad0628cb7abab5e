// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace parascope {

/// Reads a file from front to back without a buffer of its own. One thread.
class FileReader {
public:
    explicit FileReader(const char* path);
    ~FileReader();
    FileReader(const FileReader&) = delete;
    FileReader& operator=(const FileReader&) = delete;

    /// Bytes read; 0 at the end or after an error.
    [[nodiscard]] std::size_t read(std::span<std::byte> buffer);
    /// errno of the first failure, opening included; 0 so far.
    [[nodiscard]] int error() const { return m_error; }

private:
    int m_fd = -1;
    int m_error = 0;
};

} // namespace parascope
