// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"
#include "measure/system/environment.h"

#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace parascope {

/// Latency counts of one slice of a run by the index of the standard layout without its lowest bits: steps of
/// about 0.8 %.
inline constexpr int kCoarseShift = 3;
using CoarseCounts = std::map<std::uint32_t, std::uint64_t>;

/// One slice of the measured part of a run.
struct RunBlock {
    std::int64_t lengthNs = 0;
    std::uint64_t completed = 0;
    std::uint64_t items = 0;
    double serviceSumNs = 0, responseSumNs = 0;
    CoarseCounts response, service;
};

/// What a comparison needs of one run.
struct RunSample {
    QString name;               ///< for people: run id or file
    std::int64_t startedMs = 0; ///< since 1970, UTC; 0 = not known
    RunPlan plan;
    Environment environment;
    Summary summary;
    std::vector<RunBlock> blocks; ///< 20 of equal length; fewer, one an interval, for runs below 2 s
};

/// Makes a RunSample from Intervals in order. One thread.
class RunSampleBuilder {
public:
    RunSampleBuilder(QString name, RunPlan plan, Environment environment);
    void add(const Interval& interval);
    [[nodiscard]] RunSample sample() const;

private:
    RunSample m_sample;
    SummaryBuilder m_summary;
    std::vector<RunBlock> m_slices; ///< one an interval, until there are many: then neighbours are joined
    int m_joined = 1;               ///< intervals in a slice
    int m_inLast = 0;
};

} // namespace parascope
