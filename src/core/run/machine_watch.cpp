// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/machine_watch.h"

#include "measure/system/foreign_load.h"

#include <algorithm>
#include <iterator>

namespace parascope {

MachineWatch::MachineWatch()
{
    [[maybe_unused]] const auto baseline = m_cpu.sample();
}

void MachineWatch::addProcess(int process, std::int64_t pid)
{
    m_processes.erase(process);
    auto [entry, added] = m_processes.emplace(process, Watched{ProcessSampler(process, pid), 0});
    [[maybe_unused]] const ProcessSample baseline = entry->second.sampler.sample(false);
}

void MachineWatch::removeProcess(int process)
{
    m_processes.erase(process);
}

std::optional<int> MachineWatch::pssTurn() const
{
    // At most one process an interval and each at most once a second: ten turns, empty ones included.
    const std::size_t turns = std::max<std::size_t>(10, m_processes.size());
    const std::size_t turn = m_pssTurn % turns;
    if (turn >= m_processes.size())
        return std::nullopt;
    return std::next(m_processes.begin(), static_cast<std::ptrdiff_t>(turn))->first;
}

void MachineWatch::sample(Interval& interval)
{
    const std::optional<int> turn = pssTurn();
    ++m_pssTurn;
    for (auto& [process, watched] : m_processes) {
        const bool withPss = turn == process && watched.lastRss < kLargestForPss;
        ProcessSample sample = watched.sampler.sample(withPss);
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
