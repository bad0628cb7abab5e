// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "commands.h"
#include "output.h"

#include "base/units.h"
#include "measure/system/environment.h"

namespace parascope::cli {

namespace {

Syntax syntax()
{
    return {
        QStringLiteral("machine [OPTIONS]"),
        QStringLiteral("Describes this machine: CPUs that may be used, and what may disturb a measurement."),
        {{QStringLiteral("format"), QStringLiteral("text|json"), QStringLiteral("Form of the description.")}},
        0,
        0};
}

/// A figure that can't be had reads "not available", never 0.
template <typename Number> QString number(const std::optional<Number>& value)
{
    if (!value)
        return {};
    return QString::fromLatin1(numberText(static_cast<double>(*value)));
}

QString yesNo(const std::optional<bool>& value)
{
    if (!value)
        return {};
    return *value ? QStringLiteral("yes") : QStringLiteral("no");
}

QString asText(const Environment& machine)
{
    QString text;
    const auto line = [&text](const QString& title, const QString& value) {
        text += title.leftJustified(18) + (value.isEmpty() ? QStringLiteral("not available") : value) +
                QLatin1Char('\n');
    };
    line(QStringLiteral("Usable CPUs"), number(std::optional(machine.usableCpus)));
    line(QStringLiteral("CPU model"), machine.cpuModel);
    line(QStringLiteral("Logical CPUs"), number(std::optional(machine.logicalCpus)));
    line(QStringLiteral("Allowed CPUs"), number(std::optional(machine.affinityCpus)));
    line(QStringLiteral("CPU limit"), number(machine.quotaCpus));
    line(QStringLiteral("Physical cores"), number(machine.physicalCores));
    line(QStringLiteral("SMT active"), yesNo(machine.smtActive));
    line(QStringLiteral("NUMA nodes"),
         machine.numaNodes.empty() ? QString() : QString::number(machine.numaNodes.size()));
    line(QStringLiteral("Memory"), machine.memoryBytes > 0 ? bytesText(machine.memoryBytes) : QString());
    line(QStringLiteral("Governor"), machine.governor);
    line(QStringLiteral("Clock source"), machine.clockSource);
    line(QStringLiteral("Virtualization"), machine.virtualization);
    line(QStringLiteral("System"), machine.osName);
    line(QStringLiteral("Kernel"), machine.kernel);
    line(QStringLiteral("Load average"), number(machine.loadAverage1));
    line(QStringLiteral("CPU pressure (%)"), number(machine.cpuPressureAvg10));
    line(QStringLiteral("Qt"), machine.qtVersion);
    line(QStringLiteral("Compiler"), machine.compiler);
    line(QStringLiteral("Parascope"), machine.toolVersion);
    line(QStringLiteral("Disturbed by"), machine.noisyReasons.isEmpty()
                                             ? QStringLiteral("nothing seen")
                                             : machine.noisyReasons.join(QStringLiteral("; ")));
    return text;
}

} // namespace

int machineCommand(const QStringList& arguments)
{
    return call(syntax(), arguments, textOrJson(), [](const Arguments&, const QString& format) {
        const Environment machine = readEnvironment();
        return format == QLatin1String("json") ? print(machine.toJson()) : print(asText(machine));
    });
}

} // namespace parascope::cli
