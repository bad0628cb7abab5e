// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_plan.h"

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

constexpr std::array<std::pair<QueuePolicy, const char*>, 3> kPolicies{
    {{QueuePolicy::Reject, "reject"},
     {QueuePolicy::DropOldest, "drop-oldest"},
     {QueuePolicy::Block, "block"}}};
constexpr std::array<std::pair<Schedule, const char*>, 3> kSchedules{
    {{Schedule::LeastInFlight, "least-in-flight"},
     {Schedule::RoundRobin, "round-robin"},
     {Schedule::Pull, "pull"}}};

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

QString queuePolicyName(QueuePolicy policy)
{
    return nameIn(kPolicies, policy);
}
std::optional<QueuePolicy> queuePolicyFromName(QStringView name)
{
    return valueIn<QueuePolicy>(kPolicies, name);
}
QString scheduleName(Schedule schedule)
{
    return nameIn(kSchedules, schedule);
}
std::optional<Schedule> scheduleFromName(QStringView name)
{
    return valueIn<Schedule>(kSchedules, name);
}

} // namespace parascope
