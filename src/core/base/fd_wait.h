// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

namespace parascope {

/// Waits for descriptors with nanosecond time-outs. Keeps its list between waits. One thread.
class FdWaiter {
public:
    FdWaiter();
    ~FdWaiter();
    FdWaiter(const FdWaiter&) = delete;
    FdWaiter& operator=(const FdWaiter&) = delete;

    void clear();
    void watchRead(int fd);
    void watchWrite(int fd);
    /// Returns when a descriptor is ready or after timeoutNs (negative: no limit).
    void wait(std::int64_t timeoutNs);
    [[nodiscard]] bool readable(int fd) const;

private:
    struct Entries;
    std::unique_ptr<Entries> m_entries;
};

/// Lets the calling thread wake up as exactly as the kernel can (Linux: timer slack of 1 us instead of 50).
void wantExactWakeUps();

} // namespace parascope
