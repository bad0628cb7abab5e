// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "host/wire/channel.h"

#include <cstdint>
#include <memory>

namespace parascope {

/// Moves the protocol away from descriptors 0 and 1: stray prints of a workload then go to stderr, nothing it
/// starts can read our frames, and both are closed in programs it starts. Call first of all in a child.
/// Errors (Own): not available on this platform, or 0 and 1 are not open.
[[nodiscard]] Result<std::shared_ptr<wire::Channel>> takeOverStdio();

/// Keeps an inherited descriptor out of the programs that a workload starts.
void closeOnExec(int fd) noexcept;

enum class HangUp { HungUp, BellRang, TimeOver };
/// Waits until the other end of `fd` was closed, whatever lies unread, `bellFd` rings (-1 = no bell), or the
/// time is over.
[[nodiscard]] HangUp waitForHangUp(int fd, int bellFd, std::int64_t timeoutNs) noexcept;

/// Waits until everything was written or nobody reads any more.
void sendAll(wire::Channel& channel) noexcept;

/// Ends this process at once, whatever its threads do: no destructors, no waiting.
[[noreturn]] void leaveProcess(int exitCode) noexcept;

} // namespace parascope
