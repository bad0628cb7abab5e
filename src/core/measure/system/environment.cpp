// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/environment.h"

#include "base/json_value.h"
#include "measure/system/environment_parsers.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <utility>

namespace parascope {
namespace {

struct TextField {
    const char* key;
    QString Environment::*field;
};
constexpr TextField kTexts[] = {
    {"tool_version", &Environment::toolVersion},
    {"git_describe", &Environment::revision},
    {"qt_version", &Environment::qtVersion},
    {"compiler", &Environment::compiler},
    {"compiler_flags", &Environment::compilerFlags},
    {"os", &Environment::osName},
    {"kernel", &Environment::kernel},
    {"libc", &Environment::libc},
    {"cpu_model", &Environment::cpuModel},
    {"virtualization", &Environment::virtualization},
    {"governor", &Environment::governor},
    {"clock_source", &Environment::clockSource},
    {"host_id", &Environment::hostId},
};

struct RealField {
    const char* key;
    std::optional<double> Environment::*field;
};
constexpr RealField kReals[] = {
    {"quota_cpus", &Environment::quotaCpus},
    {"load_average_1", &Environment::loadAverage1},
    {"cpu_pressure_avg10", &Environment::cpuPressureAvg10},
};

constexpr const char* kLogicalCpus = "logical_cpus";
constexpr const char* kAffinityCpus = "affinity_cpus";
constexpr const char* kUsableCpus = "usable_cpus";
constexpr const char* kPhysicalCores = "physical_cores";
constexpr const char* kSmtActive = "smt_active";
constexpr const char* kNumaNodes = "numa_nodes";
constexpr const char* kMemoryBytes = "memory_bytes";
constexpr const char* kSwapBytes = "swap_bytes";
constexpr const char* kNoisyReasons = "noisy_reasons";

QLatin1String key(const char* text)
{
    return QLatin1String(text);
}

/// {"0": "0-31,64-95", "1": "32-63,96-127"}; null where the kernel does not tell.
QJsonValue nodesToJson(const std::vector<NumaNode>& nodes)
{
    QJsonObject object;
    for (const NumaNode& node : nodes)
        object[QString::number(node.number)] = QString::fromLatin1(cpuListText(node.cpus));
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}

std::vector<NumaNode> nodesFromJson(const QJsonObject& object)
{
    std::vector<NumaNode> nodes;
    std::size_t cpus = 0;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        bool isNumber = false;
        NumaNode node{entry.key().toInt(&isNumber), parseCpuList(entry->toString().toStdString())};
        cpus += node.cpus.size();
        if (cpus > std::size_t{kMostCpus}) // no machine: a file may say anything
            return {};
        if (isNumber && node.number >= 0 && !node.cpus.empty())
            nodes.push_back(std::move(node));
    }
    std::ranges::sort(nodes, {}, &NumaNode::number); // JSON has 10 before 2
    return nodes;
}

} // namespace

int Environment::usableWorkers() const
{
    constexpr double kMost = 1'000'000;
    return std::max(1, static_cast<int>(std::floor(std::clamp(usableCpus, 0.0, kMost))));
}

/// A figure that is not available is null, so that it can't be taken for 0.
QJsonObject Environment::toJson() const
{
    QJsonObject object;
    for (const TextField& text : kTexts) {
        const QString& value = this->*text.field;
        object[key(text.key)] = value.isEmpty() ? QJsonValue() : QJsonValue(value);
    }
    for (const RealField& real : kReals)
        object[key(real.key)] = orNull(this->*real.field);
    object[key(kLogicalCpus)] = logicalCpus;
    object[key(kAffinityCpus)] = affinityCpus;
    object[key(kUsableCpus)] = usableCpus;
    object[key(kPhysicalCores)] = orNull(physicalCores);
    object[key(kSmtActive)] = orNull(smtActive);
    object[key(kNumaNodes)] = nodesToJson(numaNodes);
    object[key(kMemoryBytes)] = static_cast<qint64>(memoryBytes);
    object[key(kSwapBytes)] = orNull(swapBytes);
    object[key(kNoisyReasons)] = QJsonArray::fromStringList(noisyReasons);
    return object;
}

Environment Environment::fromJson(const QJsonObject& object)
{
    Environment result;
    for (const TextField& text : kTexts)
        result.*text.field = object.value(key(text.key)).toString();
    for (const RealField& real : kReals) {
        if (const QJsonValue value = object.value(key(real.key)); value.isDouble())
            result.*real.field = value.toDouble();
    }
    result.logicalCpus = object.value(key(kLogicalCpus)).toInt();
    result.affinityCpus = object.value(key(kAffinityCpus)).toInt();
    result.usableCpus = object.value(key(kUsableCpus)).toDouble();
    if (const QJsonValue value = object.value(key(kPhysicalCores)); value.isDouble())
        result.physicalCores = value.toInt();
    if (const QJsonValue value = object.value(key(kSmtActive)); value.isBool())
        result.smtActive = value.toBool();
    result.numaNodes = nodesFromJson(object.value(key(kNumaNodes)).toObject());
    result.memoryBytes = object.value(key(kMemoryBytes)).toInteger();
    if (const QJsonValue value = object.value(key(kSwapBytes)); value.isDouble())
        result.swapBytes = value.toInteger();
    for (const QJsonValue value : object.value(key(kNoisyReasons)).toArray())
        result.noisyReasons << value.toString();
    return result;
}

} // namespace parascope
