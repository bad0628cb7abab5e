// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace parascope::bench {

/// ns per message through two raw pipes to a forked child that echoes whole messages, `inFlight` of them on
/// the way at once. The limit for every way of talking to a child.
[[nodiscard]] double rawPipeEcho(std::size_t messageBytes, int inFlight, int messages);

/// ns per message through a QProcess's stdin and stdout (`cat` echoes), one in flight, with an event loop.
[[nodiscard]] double qprocessEcho(std::size_t messageBytes, int messages);

} // namespace parascope::bench
