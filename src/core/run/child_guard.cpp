// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/child_guard.h"

#include "base/units.h"

#include <utility>

namespace parascope {

void ChildGuard::fresh(int process)
{
    m_tasks[process] = 0;
    m_ended.erase(process);
    m_recycled.erase(process);
    m_leaving.erase(process);
    m_new.insert(process);
    if (m_recycling == process)
        m_recycling = 0;
}

void ChildGuard::leaves(int process)
{
    m_leaving.insert(process);
    if (m_recycling == process)
        m_recycling = 0; // else nobody would be replaced any more
}

/// The first interval of a new child may also hold the last tasks of the one before: of each worker the last
/// sample is the new one's.
void ChildGuard::countTasks(const Interval& interval)
{
    std::map<std::pair<int, int>, std::uint64_t> first;
    for (const WorkerSample& worker : interval.workers) {
        const std::uint64_t tasks = worker.finished + worker.failed;
        if (m_new.contains(worker.process))
            first[{worker.process, worker.worker}] = tasks;
        else
            m_tasks[worker.process] += tasks;
    }
    for (const auto& [worker, tasks] : first)
        m_tasks[worker.first] += tasks;
    m_new.clear();
}

QString ChildGuard::recycleReason(int process, std::int64_t rssBytes) const
{
    if (m_recycling != 0 || m_recycled.contains(process) || m_leaving.contains(process))
        return {};
    const auto done = m_tasks.find(process);
    const std::uint64_t tasks = done == m_tasks.end() ? 0 : done->second;
    if (m_limits.recycleTasks > 0 && tasks >= m_limits.recycleTasks)
        return QStringLiteral("after %1 tasks").arg(tasks);
    if (m_limits.recycleRssBytes > 0 && rssBytes >= m_limits.recycleRssBytes)
        return QStringLiteral("at %1").arg(bytesText(rssBytes));
    return {};
}

std::vector<ChildVerdict> ChildGuard::judge(const Interval& interval)
{
    std::vector<ChildVerdict> verdicts;
    countTasks(interval);
    for (const ProcessSample& sample : interval.processes) {
        if (sample.process == 0 || m_ended.contains(sample.process))
            continue;
        const std::int64_t rss = sample.rssBytes.value_or(0);
        if (m_limits.memoryBytes > 0 && rss > m_limits.memoryBytes) {
            m_ended.insert(sample.process);
            verdicts.push_back({sample.process, ChildVerdict::Kind::EndByMemoryLimit,
                                QStringLiteral("ended by memory limit: %1 of %2")
                                    .arg(bytesText(rss), bytesText(m_limits.memoryBytes))});
            continue;
        }
        const QString reason = recycleReason(sample.process, rss);
        if (reason.isEmpty())
            continue;
        m_recycled.insert(sample.process);
        m_recycling = sample.process;
        verdicts.push_back({sample.process, ChildVerdict::Kind::Recycle, reason});
    }
    return verdicts;
}

} // namespace parascope
