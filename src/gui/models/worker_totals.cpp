// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/worker_totals.h"

#include <algorithm>
#include <tuple>

namespace parascope {

void WorkerTotals::add(const Interval& interval)
{
    for (const auto& sample : interval.workers) {
        const auto key = std::tie(sample.process, sample.worker);
        auto at = std::lower_bound(m_rows.begin(), m_rows.end(), key, [](const Row& row, const auto& wanted) {
            return std::tie(row.process, row.worker) < wanted;
        });
        if (at == m_rows.end() || std::tie(at->process, at->worker) != key) {
            at = m_rows.insert(at, Row{sample.process, sample.worker});
        }
        at->finished += sample.finished;
        at->failed += sample.failed;
        at->busyNs += sample.busyNs;
        at->presentNs += interval.lengthNs;
    }
}

} // namespace parascope
