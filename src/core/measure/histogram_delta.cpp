// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/histogram.h"

#include <algorithm>

namespace parascope {

void HistogramDelta::merge(const HistogramDelta& other)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> merged;
    merged.reserve(counts.size() + other.counts.size());
    auto mine = counts.cbegin();
    auto theirs = other.counts.cbegin();
    while (mine != counts.cend() && theirs != other.counts.cend()) {
        if (mine->first < theirs->first) {
            merged.push_back(*mine++);
        } else if (theirs->first < mine->first) {
            merged.push_back(*theirs++);
        } else {
            merged.emplace_back(mine->first, mine->second + theirs->second);
            ++mine;
            ++theirs;
        }
    }
    merged.insert(merged.end(), mine, counts.cend());
    merged.insert(merged.end(), theirs, other.counts.cend());
    counts = std::move(merged);
    total += other.total;
    sum += other.sum;
    max = std::max(max, other.max);
}

} // namespace parascope
