// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/shard_collector.h"

#include "base/clock.h"
#include "measure/system/samplers.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace parascope {

namespace {

bool hasWorked(const WorkerShard& shard)
{
    return shard.finished.load(std::memory_order_relaxed) + shard.failed.load(std::memory_order_relaxed) > 0;
}

} // namespace

void ShardCollector::add(std::shared_ptr<Endpoint> endpoint, int workers)
{
    Source source;
    source.workers = static_cast<std::size_t>(workers);
    source.shards = endpoint->shards();
    source.lanes.resize(source.shards.size());
    source.endpoint = std::move(endpoint);
    m_sources.push_back(std::move(source));
}

void ShardCollector::setWorkers(int process, int workers)
{
    for (Source& source : m_sources)
        if (source.endpoint->process() == process)
            source.workers = static_cast<std::size_t>(workers);
}

void ShardCollector::retire(int process)
{
    for (Source& source : m_sources)
        if (source.endpoint->process() == process)
            source.retired = true;
}

void ShardCollector::collectLane(const Source& source, std::size_t index, Lane& lane, std::int64_t originNs,
                                 Interval& interval)
{
    const WorkerShard& shard = *source.shards[index];
    const std::uint64_t finished = shard.finished.load(std::memory_order_relaxed);
    const std::uint64_t failed = shard.failed.load(std::memory_order_relaxed);
    const std::uint64_t busyNs = shard.busyNs.load(std::memory_order_relaxed);
    WorkerSample sample;
    sample.process = source.endpoint->process();
    sample.worker = static_cast<int>(index);
    sample.finished = finished - std::exchange(lane.finished, finished);
    sample.failed = failed - std::exchange(lane.failed, failed);
    sample.busyNs = static_cast<std::int64_t>(busyNs - std::exchange(lane.busyNs, busyNs));
    interval.workers.push_back(sample);
    if (sample.process == 0)
        addWorkHere(shard, lane);
    if (sample.finished + sample.failed == 0)
        return; // nothing new in its histograms
    m_wait.add(shard.wait, lane.wait);
    m_service.add(shard.service, lane.service);
    interval.spansDropped +=
        lane.spans.collect(shard.spans, sample.process, sample.worker, originNs, interval.spans);
}

void ShardCollector::addWorkHere(const WorkerShard& shard, Lane& lane)
{
    // What a task takes is CPU time as long as it neither waits nor is kept from its CPU; then the thread's
    // clock, which also holds what goes on between two tasks, is the smaller one.
    std::int64_t worked = static_cast<std::int64_t>(shard.busyNs.load(std::memory_order_relaxed));
    if (const std::int64_t began = shard.currentStartNs.load(std::memory_order_relaxed); began != 0)
        worked += std::max<std::int64_t>(0, monotonicNs() - began);
    if (worked == 0)
        return; // it has had no task yet: no reason to ask the kernel
    const std::int64_t thread = shard.threadId.load(std::memory_order_acquire);
    const std::int64_t offset = shard.cpuOffsetNs.load(std::memory_order_relaxed);
    const std::optional<std::int64_t> cpu =
        thread != 0 ? threadCpuNs(thread) : std::optional<std::int64_t>(0);
    if (cpu && (thread != 0 || offset != 0)) // a worker without a thread of its own tells its busy time only
        worked = std::min(worked, *cpu + offset);
    // A task that ends between two readings may seem to have taken a little less than before.
    m_workedHereNs += std::max<std::int64_t>(0, worked - lane.workedNs);
    lane.workedNs = std::max(lane.workedNs, worked);
}

void ShardCollector::collect(Interval& interval, std::int64_t originNs)
{
    for (Source& source : m_sources) {
        for (std::size_t index = 0; index < source.shards.size(); ++index) {
            const WorkerShard& shard = *source.shards[index];
            std::unique_ptr<Lane>& lane = source.lanes[index];
            if (lane == nullptr) {
                if (index >= source.workers && !hasWorked(shard))
                    continue;
                lane = std::make_unique<Lane>();
            }
            collectLane(source, index, *lane, originNs, interval);
        }
    }
    std::erase_if(m_sources, [](const Source& source) { return source.retired; });
    interval.wait = m_wait.take();
    interval.service = m_service.take();
    interval.spansDropped += m_spanBudget.apply(interval.spans);
}

bool ShardCollector::working(int process, const Interval& interval) const
{
    const auto didSomething = [process](const WorkerSample& worker) {
        return worker.process == process && worker.finished + worker.failed > 0;
    };
    const auto inTask = [process](const Source& source) {
        return source.endpoint->process() == process &&
               std::ranges::any_of(source.shards, [](const WorkerShard* shard) {
                   return shard->currentStartNs.load(std::memory_order_relaxed) != 0;
               });
    };
    return std::ranges::any_of(interval.workers, didSomething) || std::ranges::any_of(m_sources, inTask);
}

} // namespace parascope
