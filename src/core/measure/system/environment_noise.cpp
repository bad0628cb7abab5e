// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/environment_noise.h"

namespace parascope {
namespace {

constexpr double kLoadPerCpu = 0.3;
constexpr double kPressurePercent = 5;

QString text(double value)
{
    return QString::number(value, 'g', 3); // QString::number knows the C locale only
}

} // namespace

QStringList noisyReasons(const Environment& environment)
{
    QStringList reasons;
    const int cpus = environment.logicalCpus;
    if (environment.loadAverage1 && cpus > 0 && *environment.loadAverage1 > kLoadPerCpu * cpus) {
        reasons << QStringLiteral("the machine is busy: load average %1 on %2 CPUs")
                       .arg(text(*environment.loadAverage1))
                       .arg(cpus);
    }
    if (environment.cpuPressureAvg10 && *environment.cpuPressureAvg10 > kPressurePercent) {
        reasons << QStringLiteral("tasks wait for a CPU %1 % of the time (pressure, last 10 s)")
                       .arg(text(*environment.cpuPressureAvg10));
    }
    if (!environment.governor.isEmpty() && environment.governor != QLatin1String("performance")) {
        reasons << QStringLiteral("the CPU frequency follows the load (governor %1 instead of performance)")
                       .arg(environment.governor);
    }
    if (environment.quotaCpus && *environment.quotaCpus < environment.affinityCpus) {
        reasons << QStringLiteral("a cgroup limit of %1 CPUs throttles the process, which may use %2")
                       .arg(text(*environment.quotaCpus))
                       .arg(environment.affinityCpus);
    }
    for (const char* slow : {"hpet", "acpi_pm", "jiffies", "refined-jiffies"}) {
        if (environment.clockSource == QLatin1String(slow))
            reasons
                << QStringLiteral("reading the clock is slow (clock source %1)").arg(environment.clockSource);
    }
    return reasons;
}

} // namespace parascope
