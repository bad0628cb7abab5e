// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/samplers.h"

namespace parascope {

class ProcessSampler::Private {
public:
    int process = 0;
    std::int64_t pid = 0;
};

ProcessSampler::ProcessSampler(int process, std::int64_t pid, Pace)
    : d(std::make_unique<Private>(Private{process, pid}))
{
}

ProcessSampler::~ProcessSampler() = default;
ProcessSampler::ProcessSampler(ProcessSampler&&) noexcept = default;
ProcessSampler& ProcessSampler::operator=(ProcessSampler&&) noexcept = default;

ProcessSample ProcessSampler::sample(bool)
{
    ProcessSample result; // empty figures read "not available"
    result.process = d->process;
    result.pid = d->pid;
    return result;
}

std::int64_t ProcessSampler::pid() const
{
    return d->pid;
}

} // namespace parascope
