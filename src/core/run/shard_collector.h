// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/endpoint.h"
#include "measure/interval.h"
#include "measure/shard.h"
#include "measure/span_budget.h"

#include <memory>
#include <utility>
#include <vector>

namespace parascope {

/// Reads the workers' shards of every endpoint at interval ends. Keeps an endpoint alive until its last
/// figures were taken. Session's thread only.
class ShardCollector {
public:
    /// `workers`: how many of its lanes are to work. These are told of from the start, also when they never
    /// get a task; the others when they have done something.
    void add(std::shared_ptr<Endpoint> endpoint, int workers);
    void setWorkers(int process, int workers);
    /// Taken out after the next collect().
    void retire(int process);

    /// Fills wait, service, workers and spans of the interval with what was recorded since the last call;
    /// spans count from `originNs` (monotonic clock).
    void collect(Interval& interval, std::int64_t originNs);
    /// CPU time that this process's workers spent on tasks since the last call, as of the last collect().
    [[nodiscard]] std::int64_t takeWorkedHere() { return std::exchange(m_workedHereNs, 0); }

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
        std::int64_t workedNs = 0;
    };
    struct Source {
        std::shared_ptr<Endpoint> endpoint;
        std::vector<const WorkerShard*> shards;
        std::vector<std::unique_ptr<Lane>> lanes; ///< made when a lane is told of for the first time
        std::size_t workers = 0;
        bool retired = false;
    };
    void collectLane(const Source& source, std::size_t index, Lane& lane, std::int64_t originNs,
                     Interval& interval);

    void addWorkHere(const WorkerShard& shard, Lane& lane);

    std::vector<Source> m_sources;
    std::int64_t m_workedHereNs = 0;
    ShardMerger m_wait;
    ShardMerger m_service;
    SpanBudget m_spanBudget;
};

} // namespace parascope
