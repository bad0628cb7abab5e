// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/cpu_clock.h"
#include "measure/system/samplers.h"

#include <QThread>

namespace parascope {

std::optional<std::int64_t> threadCpuNs()
{
    return std::nullopt;
}

std::optional<std::int64_t> processCpuNs()
{
    return std::nullopt;
}

std::optional<std::int64_t> processCpuNs(std::int64_t)
{
    return std::nullopt;
}

std::optional<std::int64_t> threadCpuNs(std::int64_t)
{
    return std::nullopt;
}

std::int64_t currentThreadId()
{
    return static_cast<std::int64_t>(reinterpret_cast<std::intptr_t>(QThread::currentThreadId()));
}

} // namespace parascope
