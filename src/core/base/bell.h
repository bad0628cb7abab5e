// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace parascope {

/// A doorbell with a file descriptor: ring() from any thread, or from another process that inherited the
/// descriptor, makes it readable until clear(). Linux: an eventfd. Elsewhere invalid.
class Bell {
public:
    Bell() = default;
    [[nodiscard]] static Result<Bell> create();
    /// Takes over an inherited descriptor.
    explicit Bell(int fd) : m_fd(fd) {}
    ~Bell();
    Bell(Bell&& other) noexcept;
    Bell& operator=(Bell&& other) noexcept;
    Bell(const Bell&) = delete;
    Bell& operator=(const Bell&) = delete;

    [[nodiscard]] int fd() const { return m_fd; }
    void ring() const noexcept;
    void clear() const noexcept;

private:
    int m_fd = -1;
};

} // namespace parascope
