// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sample_second.h"

namespace parascope {

namespace {

template <typename From> void keepLast(std::optional<double>& last, const std::optional<From>& value)
{
    if (value)
        last = static_cast<double>(*value);
}

} // namespace

void SampleSecond::addProcess(const ProcessSample& sample, std::int64_t intervalNs)
{
    ProcessSecond& process = processes[sample.process];
    if (sample.loopObservedNs > 0) {
        process.busy.merge(sample.loopBusy);
        process.observedNs += sample.loopObservedNs;
    }
    process.cpu.add(sample.cpuNs, intervalNs);
    process.runQueue.add(sample.runQueueNs, intervalNs);
    process.voluntary.add(sample.voluntarySwitches, intervalNs);
    process.involuntary.add(sample.involuntarySwitches, intervalNs);
    keepLast(process.rss, sample.rssBytes);
    keepLast(process.pss, sample.pssBytes);
    keepLast(process.threads, sample.threads);
}

void SampleSecond::add(const Interval& interval)
{
    lengthNs += interval.lengthNs;
    counts.add(interval.counts);
    response.merge(interval.response);
    wait.merge(interval.wait);
    service.merge(interval.service);
    inFlight.add(static_cast<double>(interval.inFlight));
    queued.add(static_cast<double>(interval.queued));
    foreign.add(interval.foreignCpuRatio);
    steal.add(interval.stealRatio);
    ownCpu.add(interval.ownCpuNs, interval.lengthNs);
    threads = interval.threads;
    processesSet = interval.processesSet;
    for (const ProcessSample& sample : interval.processes)
        addProcess(sample, interval.lengthNs);
    for (const CoreSample& sample : interval.cores) {
        cores[sample.core].busy.add(sample.busyRatio);
        cores[sample.core].steal.add(sample.stealRatio);
    }
    for (const WorkerSample& sample : interval.workers)
        workers[{sample.process, sample.worker}].add(sample, interval.lengthNs);
}

} // namespace parascope
