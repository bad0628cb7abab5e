// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/child_fault.h"

#include "host/child_stdio.h"

#include <csignal>
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

void die(int signal) noexcept
{
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace

void misbehave(Fault fault, wire::Channel& channel) noexcept
{
    switch (fault) {
    case Fault::Garbage:
        sendGarbage(channel);
        return;
    case Fault::Crash:
        die(SIGSEGV);
        break;
    case Fault::Abort:
        die(SIGABRT);
        break;
    case Fault::Kill:
        die(SIGABRT);
        break;
    case Fault::Leave:
        leaveProcess(0);
    case Fault::Exit:
        break;
    }
    leaveProcess(kExitCode);
}

} // namespace parascope
