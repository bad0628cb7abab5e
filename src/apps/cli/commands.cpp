// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

namespace parascope::cli {

const QList<Command>& commands()
{
    static const QList<Command> table = {
        {QStringLiteral("run"), QStringLiteral("Run a workload and measure it."), &runCommand},
        {QStringLiteral("workloads"), QStringLiteral("List the workloads and their parameters."),
         &workloadsCommand},
        {QStringLiteral("machine"), QStringLiteral("Describe this machine as it is now."), &machineCommand},
        {QStringLiteral("report"), QStringLiteral("Turn a recording into a page, tables or a trace."),
         &reportCommand},
        {QStringLiteral("rerun"), QStringLiteral("Run a report's plan again and compare."), &rerunCommand},
        {QStringLiteral("compare"), QStringLiteral("Compare two runs or groups of runs."), &compareCommand},
        {QStringLiteral("sweep"), QStringLiteral("Find the best number of threads and processes."),
         &sweepCommand},
        {QStringLiteral("fit"), QStringLiteral("Fit a scaling law to a table of workers and throughput."),
         &fitCommand},
        {QStringLiteral("selftest"), QStringLiteral("Check the instrument against known truths."),
         &selftestCommand},
    };
    return table;
}

} // namespace parascope::cli
