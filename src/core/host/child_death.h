// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parascope {

enum class Death {
    Crash, ///< SIGSEGV
    Abort, ///< SIGABRT
    Kill,  ///< SIGKILL; where there is none, as Abort
};

/// Ends this process by the system's own handling, whatever handlers are installed; on Linux without a core
/// file. Any thread.
void dieBy(Death death) noexcept;

} // namespace parascope
