// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>

namespace parascope {

/// A block of zeroed memory and, when shared, the descriptor behind it.
struct PortMemory {
    std::byte* address = nullptr;
    int fd = -1;
};

[[nodiscard]] Result<PortMemory> privatePortMemory(std::size_t bytes);
/// A memory file that children inherit. Errors (Own): not available on this platform, out of memory.
[[nodiscard]] Result<PortMemory> sharedPortMemory(std::size_t bytes);
/// Maps an inherited memory file; refuses one of another size.
[[nodiscard]] Result<PortMemory> attachPortMemory(int fd, std::size_t bytes);
void releasePortMemory(std::byte* address, std::size_t bytes, int fd) noexcept;

} // namespace parascope
