// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/paired_runs.h"

#include "analysis/rank_statistics.h"
#include "analysis/signed_rank.h"

#include <algorithm>

namespace parascope {

namespace {

struct Start {
    std::int64_t atMs;
    bool ofB;
    std::size_t index;
};

std::vector<Start> startsOf(const std::vector<RunSample>& runs, bool ofB)
{
    std::vector<Start> starts;
    for (std::size_t i = 0; i < runs.size(); ++i)
        starts.push_back({runs[i].startedMs, ofB, i});
    std::ranges::sort(starts, {}, &Start::atMs);
    return starts;
}

double usualDistanceMs(const std::vector<Start>& starts)
{
    std::vector<double> distances;
    for (std::size_t i = 1; i < starts.size(); ++i)
        distances.push_back(static_cast<double>(starts[i].atMs - starts[i - 1].atMs));
    return medianOf(distances);
}

} // namespace

std::vector<RunPair> pairsByTime(const std::vector<RunSample>& a, const std::vector<RunSample>& b)
{
    if (a.size() != b.size() || a.size() < kFewestPairs)
        return {};
    std::vector<Start> all = startsOf(a, false);
    const double farthestMs = 2 * usualDistanceMs(all);
    std::ranges::copy(startsOf(b, true), std::back_inserter(all));
    std::ranges::sort(all, {}, &Start::atMs);
    if (all.front().atMs <= 0)
        return {};
    std::vector<RunPair> pairs;
    for (std::size_t i = 0; i < all.size(); i += 2) {
        const Start &first = all[i], &second = all[i + 1];
        if (first.ofB == second.ofB || static_cast<double>(second.atMs - first.atMs) > farthestMs)
            return {};
        pairs.push_back(first.ofB ? RunPair{second.index, first.index} : RunPair{first.index, second.index});
    }
    return pairs;
}

} // namespace parascope
