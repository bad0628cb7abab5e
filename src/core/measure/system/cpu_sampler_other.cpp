// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/samplers.h"

namespace parascope {

class CpuSampler::Private {};

CpuSampler::CpuSampler() = default;

CpuSampler::~CpuSampler() = default;

std::optional<MachineLoad> CpuSampler::sample()
{
    return std::nullopt; // no counters are read on this platform
}

} // namespace parascope
