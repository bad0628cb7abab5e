// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/run_sample.h"

#include <algorithm>
#include <utility>

namespace parascope {

namespace {

constexpr std::size_t kBlocks = 20;      ///< METHOD 1.5: batch means, 20 batches or more
constexpr std::size_t kMostSlices = 640; ///< then neighbours are joined: memory does not grow with the run

void addCounts(CoarseCounts& counts, const HistogramDelta& delta)
{
    for (const auto& [index, count] : delta.counts)
        counts[index >> kCoarseShift] += count;
}

void join(RunBlock& into, const RunBlock& block)
{
    into.lengthNs += block.lengthNs;
    into.completed += block.completed;
    into.items += block.items;
    into.responseSumNs += block.responseSumNs;
    into.serviceSumNs += block.serviceSumNs;
    for (const auto& [index, count] : block.response)
        into.response[index] += count;
    for (const auto& [index, count] : block.service)
        into.service[index] += count;
}

RunBlock blockOf(const Interval& interval)
{
    RunBlock block;
    block.lengthNs = interval.lengthNs;
    block.completed = interval.counts.completed;
    block.items = interval.counts.items;
    block.responseSumNs = interval.response.sum;
    block.serviceSumNs = interval.service.sum;
    addCounts(block.response, interval.response);
    addCounts(block.service, interval.service);
    return block;
}

/// Neighbours joined two by two.
std::vector<RunBlock> halved(const std::vector<RunBlock>& slices)
{
    std::vector<RunBlock> joined;
    for (std::size_t i = 0; i < slices.size(); i += 2) {
        joined.push_back(slices[i]);
        if (i + 1 < slices.size())
            join(joined.back(), slices[i + 1]);
    }
    return joined;
}

} // namespace

RunSampleBuilder::RunSampleBuilder(QString name, RunPlan plan, Environment environment) : m_summary(plan)
{
    m_sample.name = std::move(name);
    m_sample.plan = std::move(plan);
    m_sample.environment = std::move(environment);
}

void RunSampleBuilder::add(const Interval& interval)
{
    m_summary.add(interval);
    if (interval.warmUp)
        return;
    if (m_inLast > 0 && m_inLast < m_joined) {
        join(m_slices.back(), blockOf(interval));
        ++m_inLast;
        return;
    }
    if (m_slices.size() >= kMostSlices) {
        m_slices = halved(m_slices);
        m_joined *= 2;
    }
    m_slices.push_back(blockOf(interval));
    m_inLast = 1;
}

RunSample RunSampleBuilder::sample() const
{
    RunSample sample = m_sample;
    sample.summary = m_summary.summary();
    const std::size_t whole = m_slices.size() / kBlocks;
    if (whole == 0) {
        sample.blocks = m_slices;
        return sample;
    }
    // What does not fill a block at the end is left out: blocks of unequal length would not be alike.
    for (std::size_t i = 0; i < whole * kBlocks; ++i) {
        if (i % whole == 0)
            sample.blocks.push_back(m_slices[i]);
        else
            join(sample.blocks.back(), m_slices[i]);
    }
    return sample;
}

} // namespace parascope
