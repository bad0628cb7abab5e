// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/child_stdio.h"

#include <cstdlib>

namespace parascope {

Result<std::shared_ptr<wire::Channel>> takeOverStdio()
{
    return ownError(QStringLiteral("worker processes are not available on this platform"));
}

void closeOnExec(int) noexcept {}

HangUp waitForHangUp(int, int, std::int64_t) noexcept
{
    return HangUp::HungUp;
}

void sendAll(wire::Channel&) noexcept {}

void leaveProcess(int exitCode) noexcept
{
    std::_Exit(exitCode);
}

} // namespace parascope
