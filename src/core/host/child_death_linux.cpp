// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/child_death.h"

#include <csignal>
#include <sys/resource.h>

namespace parascope {
namespace {

int signalOf(Death death) noexcept
{
    switch (death) {
    case Death::Crash:
        return SIGSEGV;
    case Death::Abort:
        return SIGABRT;
    case Death::Kill:
        break;
    }
    return SIGKILL;
}

} // namespace

void dieBy(Death death) noexcept
{
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    const int signal = signalOf(death);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace parascope
