// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_plan.h"

#include "base/clock.h"
#include "workload/catalogue.h"

#include <algorithm>
#include <array>
#include <utility>

namespace parascope {
namespace {

// One table for each enumeration: the same names in code, command line, JSON and CSV.
constexpr std::array<std::pair<LoadKind, const char*>, 3> kLoadKinds{
    {{LoadKind::Closed, "closed"}, {LoadKind::Open, "open"}, {LoadKind::Batch, "batch"}}};
constexpr std::array<std::pair<Arrivals, const char*>, 2> kArrivals{
    {{Arrivals::Constant, "constant"}, {Arrivals::Poisson, "poisson"}}};
constexpr std::array<std::pair<DispatchMode, const char*>, 5> kDispatch{
    {{DispatchMode::Lanes, "lanes"},
     {DispatchMode::Pool, "pool"},
     {DispatchMode::Runnable, "runnable"},
     {DispatchMode::QtConcurrent, "qtconcurrent"},
     {DispatchMode::Async, "async"}}};
constexpr std::array<std::pair<ChannelKind, const char*>, 3> kChannels{
    {{ChannelKind::Auto, "auto"}, {ChannelKind::SharedMemory, "shm"}, {ChannelKind::Stdio, "stdio"}}};
constexpr std::array<std::pair<Transfer, const char*>, 3> kTransfers{
    {{Transfer::Copy, "copy"}, {Transfer::Move, "move"}, {Transfer::Shared, "shared"}}};

template <typename Table, typename Value> QString nameIn(const Table& table, Value value)
{
    for (const auto& [entry, name] : table)
        if (entry == value)
            return QString::fromLatin1(name);
    return {};
}

template <typename Value, typename Table> std::optional<Value> valueIn(const Table& table, QStringView name)
{
    for (const auto& [entry, text] : table)
        if (name == QLatin1String(text))
            return entry;
    return std::nullopt;
}

} // namespace

QString loadKindName(LoadKind kind)
{
    return nameIn(kLoadKinds, kind);
}
QString arrivalsName(Arrivals arrivals)
{
    return nameIn(kArrivals, arrivals);
}
QString dispatchName(DispatchMode mode)
{
    return nameIn(kDispatch, mode);
}
QString channelName(ChannelKind kind)
{
    return nameIn(kChannels, kind);
}
QString transferName(Transfer transfer)
{
    return nameIn(kTransfers, transfer);
}

std::optional<LoadKind> loadKindFromName(QStringView name)
{
    return valueIn<LoadKind>(kLoadKinds, name);
}
std::optional<Arrivals> arrivalsFromName(QStringView name)
{
    return valueIn<Arrivals>(kArrivals, name);
}
std::optional<DispatchMode> dispatchFromName(QStringView name)
{
    return valueIn<DispatchMode>(kDispatch, name);
}
std::optional<ChannelKind> channelFromName(QStringView name)
{
    return valueIn<ChannelKind>(kChannels, name);
}
std::optional<Transfer> transferFromName(QStringView name)
{
    return valueIn<Transfer>(kTransfers, name);
}

int RunPlan::workers() const
{
    return std::max(1, processes) * std::max(1, threads);
}

int RunPlan::effectiveInFlight() const
{
    if (inFlight > 0)
        return inFlight;
    // Four a worker: enough that a worker never waits for the dispatcher, few enough that the wait stays
    // readable.
    return threads == 0 && processes == 0 ? 1 : 4 * workers();
}

std::uint64_t RunPlan::effectiveChunk(std::uint64_t itemCount) const
{
    if (chunk > 0)
        return chunk;
    const auto parts = static_cast<std::uint64_t>(workers());
    return std::max<std::uint64_t>(1, (itemCount + parts - 1) / parts);
}

QString RunPlan::summary() const
{
    QString layout = QStringLiteral("inline on the main thread");
    if (threads > 0 && processes > 0)
        layout = QStringLiteral("%1 threads x %2 processes").arg(threads).arg(processes);
    else if (threads > 0)
        layout = QStringLiteral("%1 threads").arg(threads);
    else if (processes > 0)
        layout = QStringLiteral("%1 processes").arg(processes);
    switch (load) {
    case LoadKind::Closed:
        return layout + QStringLiteral(", closed loop, %1 in flight").arg(effectiveInFlight());
    case LoadKind::Open:
        return layout + QStringLiteral(", open loop, %1 arrivals, %2 /s")
                            .arg(arrivalsName(arrivals), QString::number(ratePerSecond, 'g', 6));
    case LoadKind::Batch:
        return layout + QStringLiteral(", batch");
    }
    return layout;
}

namespace {

Error outOfRange(const QString& field, double value, double low, double high)
{
    return usageError(
        QStringLiteral("%1 is %2").arg(field, QString::number(value, 'g', 12)), {},
        QStringLiteral("use %1 to %2").arg(QString::number(low, 'g', 12), QString::number(high, 'g', 12)));
}

Result<void> checkRange(const QString& field, double value, double low, double high)
{
    if (value < low || value > high)
        return outOfRange(field, value, low, high);
    return {};
}

Result<void> checkLayout(const RunPlan& plan)
{
    for (const Result<void>& check :
         {checkRange(QStringLiteral("threads"), plan.threads, 0, kMaxThreads),
          checkRange(QStringLiteral("processes"), plan.processes, 0, kMaxProcesses),
          checkRange(QStringLiteral("in_flight"), plan.inFlight, 0, kMaxInFlight)})
        if (!check)
            return check;
    if (plan.processes > 0 && plan.transfer == Transfer::Move)
        return usageError(QStringLiteral("transfer 'move' is not possible between processes"), {},
                          QStringLiteral("use copy or shared, or 0 processes"));
    if (plan.channel == ChannelKind::SharedMemory && !plan.launcher.isEmpty())
        return usageError(QStringLiteral("channel 'shm' needs local children, and the plan has a launcher"),
                          {}, QStringLiteral("use channel stdio or auto"));
    return {};
}

Result<void> checkLoad(const RunPlan& plan, const WorkloadInfo& info)
{
    constexpr double kLongestRun = 7 * 24 * 3600.0;
    if (plan.load == LoadKind::Open) {
        if (plan.ratePerSecond <= 0)
            return usageError(QStringLiteral("an open loop needs a rate above 0"), {},
                              QStringLiteral("give --rate"));
        if (auto check = checkRange(QStringLiteral("rate"), plan.ratePerSecond, 0.001, kMaxRate); !check)
            return check;
    }
    if (info.batchOnly && plan.load != LoadKind::Batch)
        return usageError(QStringLiteral("workload '%1' runs as a batch").arg(info.name), {},
                          QStringLiteral("leave out --rate and --in-flight"));
    if (info.needsInputDirectory && plan.inputDirectory.isEmpty())
        return usageError(QStringLiteral("workload '%1' needs a directory").arg(info.name), {},
                          QStringLiteral("give --input DIR"));
    if (plan.load == LoadKind::Batch) {
        if (!info.batchOnly && plan.items == 0)
            return usageError(QStringLiteral("a batch needs a number of items"), {},
                              QStringLiteral("give --items N"));
        if (auto check = checkRange(QStringLiteral("items"), static_cast<double>(plan.items), 0, 1e9); !check)
            return check;
        return checkRange(QStringLiteral("chunk"), static_cast<double>(plan.chunk), 0, 4e9);
    }
    if (auto check =
            checkRange(QStringLiteral("duration (seconds)"), nsToSeconds(plan.durationNs), 0.1, kLongestRun);
        !check)
        return check;
    if (plan.warmUpNs)
        return checkRange(QStringLiteral("warmup (seconds)"), nsToSeconds(*plan.warmUpNs), 0, kLongestRun);
    return {};
}

} // namespace

Result<RunPlan> validatePlan(const RunPlan& plan)
{
    const WorkloadInfo* info = findWorkload(plan.workload);
    if (info == nullptr) {
        QStringList names;
        for (const WorkloadInfo& known : workloadCatalogue())
            names << known.name;
        return usageError(QStringLiteral("unknown workload '%1'").arg(plan.workload), {},
                          QStringLiteral("choose one of: ") + names.join(QStringLiteral(", ")));
    }
    RunPlan complete = plan;
    if (info->batchOnly && plan.items == 0 && plan.ratePerSecond == 0)
        complete.load = LoadKind::Batch;
    Result<ParameterValues> parameters = completeParameters(*info, complete.parameters);
    if (!parameters)
        return parameters.error();
    complete.parameters = std::move(parameters).value();
    if (auto check = checkLayout(complete); !check)
        return check.error();
    if (auto check = checkLoad(complete, *info); !check)
        return check.error();
    constexpr double kMostPayload = 256.0 * 1024 * 1024;
    if (auto check = checkRange(QStringLiteral("payload (bytes)"), static_cast<double>(complete.payloadBytes),
                                0, kMostPayload);
        !check)
        return check.error();
    if (complete.name.isEmpty())
        complete.name = complete.workload;
    return complete;
}

} // namespace parascope
