// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/machine_watch.h"

#include "base/clock.h"
#include "measure/system/foreign_load.h"

#include <utility>

namespace parascope {

MachineWatch::MachineWatch()
{
    [[maybe_unused]] const auto baseline = m_cpu.sample();
}

void MachineWatch::addProcess(int process, std::int64_t pid)
{
    m_processes.erase(process);
    m_processes.emplace(process, Watched{ProcessSampler(process, pid), 0});
}

void MachineWatch::removeProcess(int process)
{
    m_processes.erase(process);
}

void MachineWatch::sample(Interval& interval)
{
    const std::optional<std::size_t> turn = m_pssTurns.next(m_processes.size(), monotonicNs());
    std::size_t place = 0;
    for (auto& [process, watched] : m_processes) {
        const bool withPss = turn == place++ && watched.lastRss < kLargestForPss;
        const std::int64_t before = withPss ? threadCpuNs().value_or(0) : 0;
        ProcessSample sample = watched.sampler.sample(withPss);
        if (withPss)
            m_pssTurns.spent(threadCpuNs().value_or(0) - before, monotonicNs());
        watched.lastRss = sample.rssBytes.value_or(0);
        m_treeCpuNs += sample.cpuNs.value_or(0);
        interval.processes.push_back(std::move(sample));
    }
    if (++m_round % kCoreEvery == 0)
        sampleCores(interval);
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
