// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/core_load.h"
#include "measure/system/environment_parsers.h"
#include "measure/system/proc_parsers.h"

#include <cstddef>
#include <cstdint>

using namespace parascope;

/// Every reader of kernel text sees the same bytes. What comes out is checked where it has bounds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    std::vector<CoreTicks> before, after;
    parseProcStat(text.substr(0, size / 2), before);
    parseProcStat(text.substr(size / 2), after);
    const MachineLoad load = coreLoad(before, after, 10'000'000, 250'000'000);
    for (const CoreSample& core : load.cores) {
        if (!(core.busyRatio >= 0 && core.busyRatio <= 1))
            __builtin_trap();
    }
    (void)procStatHoldsAllCores(text);
    (void)parseSchedStat(text);
    (void)parseStatm(text);
    (void)parseProcStatus(text);
    (void)parsePssBytes(text);
    (void)parseWchan(text);

    if (parseCpuList(text).size() > static_cast<std::size_t>(kMostCpus))
        __builtin_trap();
    (void)colonField(text, "model name");
    (void)assignedField(text, "NAME");
    (void)parsePressureAvg10(text);
    (void)parseLoadAverage(text);
    (void)parseCgroupPaths(text);
    (void)parseCgroupMounts(text);
    if (!(parseCpuMax(text).value_or(1) > 0))
        __builtin_trap();
    return 0;
}
