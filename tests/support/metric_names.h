// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace parascope::test {

/// Names that scripts of other people rely on.
inline QStringList promisedMetrics()
{
    QStringList names{QStringLiteral("throughput_ops_per_s"),
                      QStringLiteral("tasks_completed"),
                      QStringLiteral("tasks_failed"),
                      QStringLiteral("tasks_timed_out"),
                      QStringLiteral("tasks_lost"),
                      QStringLiteral("tasks_lost_running"),
                      QStringLiteral("tasks_lost_queued"),
                      QStringLiteral("tasks_lost_silent"),
                      QStringLiteral("tasks_submitted"),
                      QStringLiteral("tasks_rejected"),
                      QStringLiteral("tasks_cancelled"),
                      QStringLiteral("tasks_retried"),
                      QStringLiteral("tasks_unaccounted"),
                      QStringLiteral("worker_imbalance_ratio"),
                      QStringLiteral("loop_delay_p50_ms"),
                      QStringLiteral("loop_delay_p98_ms"),
                      QStringLiteral("loop_delay_p99_ms"),
                      QStringLiteral("loop_delay_max_ms"),
                      QStringLiteral("loop_delay_per_process"),
                      QStringLiteral("stalls"),
                      QStringLiteral("stall_list"),
                      QStringLiteral("cpu_utilization_ratio"),
                      QStringLiteral("cpu_utilization_ratio_per_core"),
                      QStringLiteral("rss_peak_bytes"),
                      QStringLiteral("offered_rate_per_s"),
                      QStringLiteral("achieved_ratio"),
                      QStringLiteral("late"),
                      QStringLiteral("dropped"),
                      QStringLiteral("worker_crashes"),
                      QStringLiteral("worker_respawns"),
                      QStringLiteral("bytes_copied"),
                      QStringLiteral("own_cpu_ratio"),
                      QStringLiteral("foreign_cpu_ratio"),
                      QStringLiteral("steal_ratio")};
    for (const char* kind : {"response", "wait", "service"}) {
        for (const char* figure :
             {"samples", "mean_ms", "p50_ms", "p90_ms", "p95_ms", "p99_ms", "p99_9_ms", "max_ms"})
            names.append(QStringLiteral("%1_%2").arg(QLatin1String(kind), QLatin1String(figure)));
    }
    return names;
}

} // namespace parascope::test
