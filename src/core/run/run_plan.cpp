// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_plan.h"

#include "base/clock.h"
#include "base/units.h"
#include "run/run_plan_limits.h"
#include "run/workers_text.h"
#include "workload/catalogue.h"

#include <algorithm>
#include <utility>

namespace parascope {
int RunPlan::workers() const
{
    return std::max(1, processes) * std::max(1, threads);
}

int RunPlan::effectiveInFlight() const
{
    if (inFlight > 0)
        return inFlight;
    // Four a worker: enough that a worker need not wait for the dispatcher, few enough that the wait stays
    // readable. Short tasks get more while the run goes (InFlightWindow).
    return isInline() ? 1 : 4 * workers();
}

bool RunPlan::automaticInFlight() const
{
    return inFlight == 0 && !isInline();
}

QString RunPlan::inFlightText() const
{
    return (automaticInFlight() ? QStringLiteral("%1 or more in flight") : QStringLiteral("%1 in flight"))
        .arg(effectiveInFlight());
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
    const QString layout = workersText(threads, processes);
    switch (load) {
    case LoadKind::Closed:
        return layout + QStringLiteral(", closed loop, ") + inFlightText();
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
    if (!(value >= low && value <= high)) // not a number is out of every range
        return outOfRange(field, value, low, high);
    return {};
}

Result<void> checkBytes(const QString& field, std::int64_t bytes, std::int64_t low, std::int64_t high)
{
    if (bytes >= low && bytes <= high)
        return {};
    return usageError(QStringLiteral("%1 is %2").arg(field, bytesText(bytes)), {},
                      QStringLiteral("use %1 to %2").arg(bytesText(low), bytesText(high)));
}

Result<void> checkLayout(const RunPlan& plan)
{
    for (const Result<void>& check :
         {checkRange(QStringLiteral("threads"), plan.threads, 0, kMaxThreads),
          checkRange(QStringLiteral("processes"), plan.processes, 0, kMaxProcesses),
          checkRange(QStringLiteral("in_flight"), plan.inFlight, 0, kMaxInFlight)})
        if (!check)
            return check;
    if (plan.workers() > kMaxWorkers)
        return usageError(QStringLiteral("%1 threads in each of %2 processes are %3 workers")
                              .arg(plan.threads)
                              .arg(plan.processes)
                              .arg(plan.workers()),
                          {}, QStringLiteral("at most %1 in all").arg(kMaxWorkers));
    if (plan.processes > 0 && plan.transfer == Transfer::Move)
        return usageError(QStringLiteral("transfer 'move' is not possible between processes"), {},
                          QStringLiteral("use copy or shared, or 0 processes"));
    if (plan.channel == ChannelKind::SharedMemory && !plan.launcher.isEmpty())
        return usageError(QStringLiteral("channel 'shm' needs local children, and the plan has a launcher"),
                          {}, QStringLiteral("use channel stdio or auto"));
    return {};
}

/// What only makes sense where there are child processes.
Result<void> checkChildren(const RunPlan& plan, const WorkloadInfo& info)
{
    for (const Injection& injection : plan.injections) {
        const QString field = QStringLiteral("injection time (seconds)");
        if (auto check = checkRange(field, nsToSeconds(injection.atNs), 0, kLongestRunSeconds); !check)
            return check;
        if (auto check = checkRange(QStringLiteral("injection process"), injection.process, 0, kMaxProcesses);
            !check)
            return check;
        if (plan.processes > 0 && injection.process > plan.processes)
            return usageError(QStringLiteral("'%1' is for process %2 of %3")
                                  .arg(injection.text())
                                  .arg(injection.process)
                                  .arg(plan.processes),
                              {}, QStringLiteral("processes count from 1"));
    }
    if (plan.processes > 0)
        return {};
    const QString advice = QStringLiteral("give --processes");
    if (info.needsProcesses)
        return usageError(
            QStringLiteral("workload '%1' ends the process it runs in, and that would be Parascope itself")
                .arg(info.name),
            {}, advice);
    if (plan.memoryLimitBytes > 0)
        return usageError(QStringLiteral("a memory limit is for child processes"), {}, advice);
    if (plan.recycleTasks > 0 || plan.recycleRssBytes > 0)
        return usageError(QStringLiteral("only child processes can be recycled"), {}, advice);
    if (!plan.injections.empty())
        return usageError(QStringLiteral("faults can only be injected into child processes"), {}, advice);
    return {};
}

Result<void> checkFaults(const RunPlan& plan, const WorkloadInfo& info)
{
    constexpr std::int64_t kLeastMemory = std::int64_t{16} << 20;
    for (const Result<void>& check :
         {checkRange(QStringLiteral("retries"), plan.retries, 0, kMaxRetries),
          checkRange(QStringLiteral("recycle_tasks"), static_cast<double>(plan.recycleTasks), 0,
                     static_cast<double>(kMostRecycleTasks)),
          checkRange(QStringLiteral("queue"), static_cast<double>(plan.queueLimit), 0,
                     static_cast<double>(kMaxQueue)),
          checkRange(QStringLiteral("restarts_per_minute"), plan.restartsPerMinute, 0, kMaxRestarts)})
        if (!check)
            return check;
    if (plan.timeoutNs != 0) {
        if (auto check = checkRange(QStringLiteral("timeout (seconds)"), nsToSeconds(plan.timeoutNs), 0.001,
                                    kLongestRunSeconds);
            !check)
            return check;
    }
    for (const auto& [field, bytes] : {std::pair(QStringLiteral("memory_limit"), plan.memoryLimitBytes),
                                       std::pair(QStringLiteral("recycle_rss"), plan.recycleRssBytes)}) {
        if (bytes == 0)
            continue;
        if (auto check = checkBytes(field, bytes, kLeastMemory, kMostMemory); !check)
            return check;
    }
    if (plan.queueLimit > 0 && plan.load != LoadKind::Open)
        return usageError(QStringLiteral("only an open loop has a queue that can be full"), {},
                          QStringLiteral("give --rate"));
    if (plan.queueLimit == 0 && plan.queuePolicy != QueuePolicy::Reject)
        return usageError(QStringLiteral("a queue policy needs a queue"), {},
                          QStringLiteral("give --queue N"));
    return checkChildren(plan, info);
}

Result<void> checkWatching(const RunPlan& plan)
{
    if (plan.sampleEveryNs < kIntervalNs || plan.sampleEveryNs > kLongestSampleNs ||
        plan.sampleEveryNs % kIntervalNs != 0)
        return usageError(
            QStringLiteral("%1 is %2").arg(QStringLiteral("sample_every"), durationText(plan.sampleEveryNs)),
            {},
            QStringLiteral("use a multiple of %1, up to %2")
                .arg(durationText(kIntervalNs), durationText(kLongestSampleNs)));
    if (plan.probeEveryNs < kShortestProbeNs || plan.probeEveryNs > kLongestProbeNs)
        return usageError(
            QStringLiteral("%1 is %2").arg(QStringLiteral("probe_every"), durationText(plan.probeEveryNs)),
            {},
            QStringLiteral("use %1 to %2")
                .arg(durationText(kShortestProbeNs), durationText(kLongestProbeNs)));
    return {};
}

/// Also of figures that the load does not look at: they are written down with the rest and read again.
Result<void> checkLoadRanges(const RunPlan& plan)
{
    const bool batch = plan.load == LoadKind::Batch; // until done: it needs no duration
    const bool open = plan.load == LoadKind::Open;
    for (const Result<void>& check :
         {checkRange(QStringLiteral("rate"), plan.ratePerSecond, open ? kLowestRate : 0, kMaxRate),
          checkRange(QStringLiteral("items"), static_cast<double>(plan.items), 0, kMostItems),
          checkRange(QStringLiteral("chunk"), static_cast<double>(plan.chunk), 0, kLargestChunk),
          checkRange(QStringLiteral("duration (seconds)"), nsToSeconds(plan.durationNs),
                     batch ? 0 : kShortestRunSeconds, kLongestRunSeconds),
          checkRange(QStringLiteral("warmup (seconds)"), nsToSeconds(plan.warmUpNs.value_or(0)), 0,
                     kLongestRunSeconds)})
        if (!check)
            return check;
    return {};
}

Result<void> checkLoad(const RunPlan& plan, const WorkloadInfo& info)
{
    if (plan.load == LoadKind::Open && plan.ratePerSecond <= 0)
        return usageError(QStringLiteral("an open loop needs a rate above 0"), {},
                          QStringLiteral("give --rate"));
    if (info.batchOnly && plan.load != LoadKind::Batch)
        return usageError(QStringLiteral("workload '%1' runs as a batch").arg(info.name), {},
                          QStringLiteral("leave out --rate and --in-flight"));
    if (info.needsInputDirectory && plan.inputDirectory.isEmpty())
        return usageError(QStringLiteral("workload '%1' needs a directory").arg(info.name), {},
                          QStringLiteral("give --input DIR"));
    if (plan.load == LoadKind::Batch && !info.batchOnly && plan.items == 0)
        return usageError(QStringLiteral("a batch needs a number of items"), {},
                          QStringLiteral("give --items N"));
    return checkLoadRanges(plan);
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
    if (auto check = checkFaults(complete, *info); !check)
        return check.error();
    if (auto check = checkWatching(complete); !check)
        return check.error();
    if (auto check = checkBytes(QStringLiteral("payload"), complete.payloadBytes, 0, kMostPayload); !check)
        return check.error();
    if (complete.name.isEmpty())
        complete.name = complete.workload;
    return complete;
}

} // namespace parascope
