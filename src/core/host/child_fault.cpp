// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/child_fault.h"

#include "host/child_death.h"
#include "host/child_stdio.h"

#include <span>
#include <string_view>

namespace parascope {
namespace {

constexpr int kExitCode = 3;

void sendGarbage(wire::Channel& channel)
{
    constexpr std::string_view text = "these bytes are no frame, and whoever believes them is lost";
    channel.send(std::as_bytes(std::span(text.data(), text.size())));
}

} // namespace

void misbehave(Fault fault, wire::Channel& channel) noexcept
{
    switch (fault) {
    case Fault::Garbage:
        sendGarbage(channel);
        return;
    case Fault::Crash:
        dieBy(Death::Crash);
        break;
    case Fault::Abort:
        dieBy(Death::Abort);
        break;
    case Fault::Kill:
        dieBy(Death::Kill);
        break;
    case Fault::Leave:
        leaveProcess(0);
    case Fault::Exit:
        break;
    }
    leaveProcess(kExitCode);
}

} // namespace parascope
