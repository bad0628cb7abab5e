// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/wire/channel.h"
#include "workload/workload.h"

namespace parascope {

/// Makes this process, a child, go wrong as `fault` says. Returns for Garbage only. Writes no core file. Any
/// thread.
void misbehave(Fault fault, wire::Channel& channel) noexcept;

} // namespace parascope
