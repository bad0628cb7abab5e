// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/machine_watch.h"

#include "base/clock.h"
#include "measure/system/foreign_load.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace parascope {
namespace {

void scale(std::optional<std::int64_t>& value, double factor)
{
    if (value)
        value = std::llround(static_cast<double>(*value) * factor);
}

} // namespace

MachineWatch::MachineWatch(int every)
    : m_every(std::max(1, every)), m_coresEvery((kCoreEvery + m_every - 1) / m_every * m_every)
{
    [[maybe_unused]] const auto baseline = m_cpu.sample();
}

void MachineWatch::addProcess(int process, std::int64_t pid)
{
    const auto pace = m_every > 1 ? ProcessSampler::Pace::Sparse : ProcessSampler::Pace::Dense;
    m_processes.erase(process);
    m_processes.emplace(process, Watched{ProcessSampler(process, pid, pace)});
}

void MachineWatch::removeProcess(int process)
{
    m_processes.erase(process);
}

void MachineWatch::sample(Interval& interval)
{
    for (auto& [process, watched] : m_processes)
        watched.coveredNs += interval.lengthNs;
    ++m_round;
    if (m_round % m_every == 0)
        sampleProcesses(interval);
    if (m_round % m_coresEvery == 0)
        sampleCores(interval);
}

void MachineWatch::sampleProcesses(Interval& interval)
{
    const std::optional<std::size_t> turn = m_pssTurns.next(m_processes.size(), monotonicNs());
    std::size_t place = 0;
    for (auto& [process, watched] : m_processes) {
        const bool withPss = turn == place++ && watched.lastRss < kLargestForPss;
        interval.processes.push_back(take(watched, withPss, interval.lengthNs));
    }
}

ProcessSample MachineWatch::take(Watched& watched, bool withPss, std::int64_t intervalNs)
{
    const std::int64_t before = withPss ? threadCpuNs().value_or(0) : 0;
    ProcessSample sample = watched.sampler.sample(withPss);
    if (withPss)
        m_pssTurns.spent(threadCpuNs().value_or(0) - before, monotonicNs());
    watched.lastRss = sample.rssBytes.value_or(0);
    m_treeCpuNs += sample.cpuNs.value_or(0);
    const std::int64_t coveredNs = std::exchange(watched.coveredNs, 0);
    if (coveredNs > intervalNs) {
        const double share = static_cast<double>(intervalNs) / static_cast<double>(coveredNs);
        scale(sample.cpuNs, share);
        scale(sample.runQueueNs, share);
    }
    return sample;
}

void MachineWatch::sampleCores(Interval& interval)
{
    const std::optional<MachineLoad> load = m_cpu.sample();
    if (!load)
        return;
    interval.cores = load->cores;
    interval.stealRatio = load->stealRatio;
    interval.foreignCpuRatio = foreignCpuRatio(*load, m_treeCpuNs);
    m_treeCpuNs = 0;
}

} // namespace parascope
