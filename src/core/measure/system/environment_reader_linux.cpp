// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/cpu_quota.h"
#include "measure/system/environment.h"
#include "measure/system/environment_build.h"
#include "measure/system/environment_noise.h"
#include "measure/system/environment_parsers.h"
#include "measure/system/text_scan.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <sched.h>
#include <utility>

#if defined(__GLIBC__)
#include <gnu/libc-version.h>
#endif

namespace parascope {
namespace {

/// The machine's files below one root, each read when asked for.
class Machine {
public:
    explicit Machine(const QString& root) : m_root(root.endsWith(QLatin1Char('/')) ? root.chopped(1) : root)
    {
    }

    [[nodiscard]] const QString& root() const { return m_root; }
    [[nodiscard]] bool isThisOne() const { return m_root.isEmpty(); }
    [[nodiscard]] std::string text(const char* path) const
    {
        return kernelText(m_root, QString::fromLatin1(path)).toStdString();
    }
    [[nodiscard]] QString word(const char* path) const
    {
        return QString::fromStdString(text(path)).trimmed();
    }
    [[nodiscard]] bool has(const char* path) const
    {
        return QFileInfo::exists(m_root + QString::fromLatin1(path));
    }

private:
    QString m_root;
};

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<int> onlineCpus(const Machine& machine)
{
    std::vector<int> cpus = parseCpuList(machine.text("/sys/devices/system/cpu/online"));
    if (!cpus.empty())
        return cpus;
    const std::string info = machine.text("/proc/cpuinfo"); // no /sys, as in some containers
    TextScan scan(info);
    std::string_view line;
    while (scan.line(line)) {
        if (const std::string_view number = colonField(line, "processor"); !number.empty()) {
            const std::vector<int> one = parseCpuList(number);
            cpus.insert(cpus.end(), one.begin(), one.end());
        }
    }
    return cpus;
}

int affinityOf(const Machine& machine, const std::vector<int>& online)
{
    if (machine.isThisOne()) {
        cpu_set_t set;
        CPU_ZERO(&set);
        if (::sched_getaffinity(0, sizeof set, &set) == 0)
            return CPU_COUNT(&set);
    }
    // Also the way for machines with more CPUs than the call's set holds. The list names CPUs that are
    // offline too.
    const std::string status = machine.text("/proc/self/status");
    const std::vector<int> allowed = parseCpuList(colonField(status, "Cpus_allowed_list"));
    std::vector<int> both;
    std::set_intersection(allowed.begin(), allowed.end(), online.begin(), online.end(),
                          std::back_inserter(both));
    return static_cast<int>(both.empty() ? online.size() : both.size());
}

/// Each core counts once, at the first of its hardware threads that is online.
std::optional<int> physicalCores(const Machine& machine, const std::vector<int>& online)
{
    int cores = 0;
    for (const int cpu : online) {
        const QString path =
            QStringLiteral("/sys/devices/system/cpu/cpu%1/topology/thread_siblings_list").arg(cpu);
        const std::vector<int> siblings = parseCpuList(kernelText(machine.root(), path).toStdString());
        if (siblings.empty())
            return std::nullopt;
        const auto first = std::find_first_of(siblings.begin(), siblings.end(), online.begin(), online.end());
        cores += first != siblings.end() && *first == cpu ? 1 : 0;
    }
    return cores > 0 ? std::optional<int>(cores) : std::nullopt;
}

/// A node without CPUs is memory alone: nothing runs there.
std::vector<NumaNode> numaNodes(const Machine& machine)
{
    std::vector<NumaNode> nodes;
    for (const int number : parseCpuList(machine.text("/sys/devices/system/node/online"))) {
        const QString path = QStringLiteral("/sys/devices/system/node/node%1/cpulist").arg(number);
        std::vector<int> cpus = parseCpuList(kernelText(machine.root(), path).toStdString());
        if (!cpus.empty())
            nodes.push_back({number, std::move(cpus)});
    }
    return nodes;
}

QString virtualization(const Machine& machine, std::string_view cpuInfo)
{
    QStringList parts;
    const std::string_view flags = colonField(cpuInfo, "flags");
    if (hasWord(flags, "hypervisor") || machine.has("/sys/hypervisor/type")) {
        QStringList names{machine.word("/sys/class/dmi/id/sys_vendor"),
                          machine.word("/sys/class/dmi/id/product_name"),
                          machine.word("/sys/hypervisor/type")};
        names.removeAll(QString());
        names.removeDuplicates();
        parts << (names.isEmpty() ? QStringLiteral("virtual machine")
                                  : QStringLiteral("virtual machine (%1)").arg(names.join(QLatin1Char(' '))));
    }
    if (machine.has("/.dockerenv") || machine.has("/run/.containerenv"))
        parts << QStringLiteral("container");
    if (parts.isEmpty() && !flags.empty())
        return QStringLiteral("none");
    return parts.join(QStringLiteral(", "));
}

void fillCpus(Environment& environment, const Machine& machine)
{
    const std::string info = machine.text("/proc/cpuinfo");
    const std::vector<int> online = onlineCpus(machine);
    environment.logicalCpus = static_cast<int>(online.size());
    environment.affinityCpus = affinityOf(machine, online);
    environment.quotaCpus = cpuQuota(machine.root());
    environment.usableCpus = environment.affinityCpus;
    if (environment.quotaCpus)
        environment.usableCpus = std::min(environment.usableCpus, *environment.quotaCpus);
    environment.physicalCores = physicalCores(machine, online);
    environment.numaNodes = numaNodes(machine);
    const QString smt = machine.word("/sys/devices/system/cpu/smt/active");
    if (smt == QLatin1String("0") || smt == QLatin1String("1"))
        environment.smtActive = smt == QLatin1String("1");
    environment.cpuModel = fromView(colonField(info, "model name"));
    environment.virtualization = virtualization(machine, info);
    if (!online.empty()) {
        const QString path = QStringLiteral("/sys/devices/system/cpu/cpu%1/cpufreq/scaling_governor");
        environment.governor = machine.word(path.arg(online.front()).toLatin1().constData());
    }
}

constexpr std::int64_t kMostKib = std::int64_t{1} << 50;

void fillSystem(Environment& environment, const Machine& machine)
{
    environment.osName = fromView(assignedField(machine.text("/etc/os-release"), "PRETTY_NAME"));
    environment.kernel = machine.word("/proc/sys/kernel/osrelease");
    environment.clockSource =
        machine.word("/sys/devices/system/clocksource/clocksource0/current_clocksource");
    const std::string memory = machine.text("/proc/meminfo");
    const std::int64_t kib = TextScan(colonField(memory, "MemTotal")).number<std::int64_t>().value_or(0);
    environment.memoryBytes = std::clamp<std::int64_t>(kib, 0, kMostKib) * 1024;
    if (const auto swap = TextScan(colonField(memory, "SwapTotal")).number<std::int64_t>())
        environment.swapBytes = std::clamp<std::int64_t>(*swap, 0, kMostKib) * 1024;
#if defined(__GLIBC__)
    if (machine.isThisOne())
        environment.libc = QStringLiteral("glibc ") + QString::fromLatin1(::gnu_get_libc_version());
#endif
    environment.loadAverage1 = parseLoadAverage(machine.text("/proc/loadavg"));
    environment.cpuPressureAvg10 = parsePressureAvg10(machine.text("/proc/pressure/cpu"));
    environment.hostId = hostIdOf(machine.word("/proc/sys/kernel/random/boot_id").toLatin1());
}

} // namespace

Environment readEnvironment(const QString& root)
{
    const Machine machine(root);
    Environment environment;
    fillBuild(environment);
    fillCpus(environment, machine);
    fillSystem(environment, machine);
    environment.noisyReasons = noisyReasons(environment);
    return environment;
}

std::optional<std::int64_t> availableMemory(const QString& root)
{
    const std::string memory = Machine(root).text("/proc/meminfo");
    const auto kib = TextScan(colonField(memory, "MemAvailable")).number<std::int64_t>();
    return kib ? std::optional(std::clamp<std::int64_t>(*kib, 0, kMostKib) * 1024) : std::nullopt;
}

} // namespace parascope
