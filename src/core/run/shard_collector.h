// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/endpoint.h"
#include "measure/interval.h"
#include "measure/shard.h"
#include "measure/span_budget.h"

#include <memory>
#include <vector>

namespace parascope {

/// Reads the workers' shards of every endpoint at interval ends. Keeps an endpoint alive until its last
/// figures were taken. Session's thread only.
class ShardCollector {
public:
    void add(std::shared_ptr<Endpoint> endpoint);
    /// Taken out after the next collect().
    void retire(int process);

    /// Fills wait, service, workers and spans of the interval with what was recorded since the last call;
    /// spans count from `originNs` (monotonic clock).
    void collect(Interval& interval, std::int64_t originNs);

    /// Whether this process did something in the interval just collected, or is in the middle of a task.
    [[nodiscard]] bool working(int process, const Interval& interval) const;

private:
    struct Lane {
        ShardReader wait;
        ShardReader service;
        SpanReader spans;
        std::uint64_t finished = 0;
        std::uint64_t failed = 0;
        std::uint64_t busyNs = 0;
    };
    struct Source {
        std::shared_ptr<Endpoint> endpoint;
        std::vector<const WorkerShard*> shards;
        std::vector<std::unique_ptr<Lane>> lanes; ///< made when a lane has worked for the first time
        bool retired = false;
    };
    void collectLane(const Source& source, std::size_t index, Lane& lane, std::int64_t originNs,
                     Interval& interval);

    std::vector<Source> m_sources;
    ShardMerger m_wait;
    ShardMerger m_service;
    SpanBudget m_spanBudget;
};

} // namespace parascope
