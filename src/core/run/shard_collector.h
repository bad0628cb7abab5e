// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/endpoint.h"
#include "measure/interval.h"
#include "measure/shard.h"

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

    /// Fills wait, service and workers of the interval with what was recorded since the last call.
    void collect(Interval& interval);

private:
    struct Lane {
        ShardReader wait;
        ShardReader service;
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
    void collectLane(const Source& source, std::size_t index, Lane& lane, Interval& interval);

    std::vector<Source> m_sources;
    ShardMerger m_wait;
    ShardMerger m_service;
};

} // namespace parascope
