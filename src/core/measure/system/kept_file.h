// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <utility>

namespace parascope {

/// A file descriptor of /proc that stays open: reading it again costs a third of opening it again, and it
/// stays tied to the process it was opened for, so that a reused process id is never read. Linux only (the
/// file system and the calls are). Reading is safe from several threads at once; the rest from one.
class KeptFile {
public:
    KeptFile() = default;
    explicit KeptFile(const char* path);
    /// A file below an open folder; a folder of a process that has gone holds none.
    KeptFile(const KeptFile& folder, const char* name);
    [[nodiscard]] static KeptFile folder(const char* path);
    ~KeptFile();
    KeptFile(KeptFile&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    KeptFile& operator=(KeptFile&& other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    /// The text from the start of the file as far as it fits; empty at any failure.
    [[nodiscard]] std::string_view read(std::span<char> buffer) const noexcept;
    void close();

private:
    int m_fd = -1;
};

} // namespace parascope
