// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/child_death.h"

#include <csignal>

namespace parascope {

void dieBy(Death death) noexcept
{
    const int signal = death == Death::Crash ? SIGSEGV : SIGABRT; // nothing kills like the kernel here
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace parascope
