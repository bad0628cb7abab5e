// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/child_guard.h"

#include "base/units.h"

namespace parascope {

void ChildGuard::fresh(int process)
{
    m_tasks[process] = 0;
    m_judged[process] = false;
    if (m_recycling == process)
        m_recycling = 0;
}

QString ChildGuard::recycleReason(int process, std::int64_t rssBytes) const
{
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
    for (const WorkerSample& worker : interval.workers)
        m_tasks[worker.process] += worker.finished + worker.failed;
    for (const ProcessSample& sample : interval.processes) {
        if (sample.process == 0 || m_judged[sample.process])
            continue;
        const std::int64_t rss = sample.rssBytes.value_or(0);
        if (m_limits.memoryBytes > 0 && rss > m_limits.memoryBytes) {
            m_judged[sample.process] = true;
            verdicts.push_back({sample.process, ChildVerdict::Kind::EndByMemoryLimit,
                                QStringLiteral("ended by memory limit: %1 of %2")
                                    .arg(bytesText(rss), bytesText(m_limits.memoryBytes))});
            continue;
        }
        const QString reason = m_recycling == 0 ? recycleReason(sample.process, rss) : QString();
        if (reason.isEmpty())
            continue;
        m_judged[sample.process] = true;
        m_recycling = sample.process;
        verdicts.push_back({sample.process, ChildVerdict::Kind::Recycle, reason});
    }
    return verdicts;
}

} // namespace parascope
