// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interval_source.h"
#include "record/recording.h"

#include <QDateTime>

namespace parascope::test {

/// Who made-up runs say they are: three threads of the usual plan.
inline RecordingInfo madeUpInfo()
{
    RecordingInfo info;
    info.runId = newRunId();
    info.startedUtc = QDateTime::currentDateTimeUtc();
    info.plan.threads = 3;
    const auto valid = validatePlan(info.plan);
    if (valid.ok()) {
        info.plan = valid.value();
    }
    return info;
}

/// Writes a recording of made-up intervals; false when it can't. A run that its program left has no end.
inline bool recordRun(const QString& path, const RecordingInfo& info, int intervals, bool finished = true,
                      int tasksPerInterval = 60)
{
    auto writer = RecordingWriter::create(path, info);
    IntervalSource source;
    source.tasksPerInterval = tasksPerInterval;
    for (int i = 0; writer.ok() && i < intervals; ++i) {
        Interval interval = source.next();
        if (i == 7) {
            interval.stalls.push_back({});
            interval.stalls.back().startNs = interval.startNs;
            interval.stalls.back().durationNs = 142 * kNsPerMs;
            interval.processes.front().loopBusy.merge(IntervalSource::deltaOf({142 * kNsPerMs}));
        }
        if (!writer.value()->add(interval).ok()) {
            return false;
        }
    }
    return writer.ok() && (!finished || writer.value()->finish(Outcome{}).ok());
}

} // namespace parascope::test
