// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence.h"

#include "analysis/mean.h"
#include "analysis/rank_statistics.h"
#include "base/clock.h"
#include "base/units.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace parascope {

namespace {

constexpr std::size_t kMostPoints = 240; ///< of a memory series; then every second one goes

/// A series that stays short: when it is full every second point goes and further ones come half as often.
struct Series {
    std::vector<double> t, y;
    int keepEvery = 1;
    int skipped = 0;

    void add(double time, double value)
    {
        if (++skipped < keepEvery)
            return;
        skipped = 0;
        t.push_back(time);
        y.push_back(value);
        if (t.size() < kMostPoints)
            return;
        for (std::size_t i = 0; 2 * i < t.size(); ++i) {
            t[i] = t[2 * i];
            y[i] = y[2 * i];
        }
        t.resize(t.size() / 2);
        y.resize(y.size() / 2);
        keepEvery *= 2;
    }
};

struct Worker {
    double busyNs = 0;
    std::int64_t observedNs = 0; ///< length of the intervals since it was first seen
};

/// A sum over intervals in which it was known, with their time and tasks.
struct Known {
    double sum = 0;
    double tasks = 0;
    double seconds = 0;
    void add(double value, const Interval& interval, double ended)
    {
        sum += value;
        tasks += ended;
        seconds += nsToSeconds(interval.lengthNs);
    }
    [[nodiscard]] std::optional<double> perTask() const
    {
        return tasks > 0 ? std::optional(sum / tasks) : std::nullopt;
    }
    [[nodiscard]] std::optional<double> perSecond() const
    {
        return seconds > 0 ? std::optional(sum / seconds) : std::nullopt;
    }
};

/// Sum of a value over the processes that run tasks: the children, or this one; nothing when one of them is
/// not known.
template <typename Get> std::optional<double> sumOf(const Interval& interval, const Get& get)
{
    const bool children = interval.processesSet > 0;
    double sum = 0;
    bool any = false;
    for (const ProcessSample& sample : interval.processes) {
        if ((sample.process > 0) != children)
            continue;
        const auto value = get(sample);
        if (!value)
            return std::nullopt;
        sum += static_cast<double>(*value);
        any = true;
    }
    return any ? std::optional(sum) : std::nullopt;
}

MemoryTrend trendOf(int process, const Series& series)
{
    MemoryTrend trend;
    trend.process = process;
    trend.seconds = series.t.back() - series.t.front();
    trend.lastBytes = series.y.back();
    if (const auto slope = theilSen(series.t, series.y)) {
        trend.slope = slope->slope;
        trend.slopeCi95 = slope->ci95;
    }
    const std::size_t half = series.t.size() / 2;
    if (const auto late = theilSen(std::span(series.t).subspan(half), std::span(series.y).subspan(half)))
        trend.lateSlopeLow = late->ci95.low;
    return trend;
}

} // namespace

class EvidenceBuilder::Private {
public:
    std::map<std::pair<int, int>, Worker> workers;
    std::map<int, Series> memory;
    Known workerCpu, runQueue, ownCpu, involuntary;
    Mean queued;
    Histogram lateness; ///< p99 of every interval, weighted with its arrivals
    std::int64_t measuredNs = 0;
    double serviceNs = 0, busyNs = 0;
    int givenUp = 0;
    std::optional<SoloTask> solo;

    void addEvents(const Interval& interval);
    void addWorkers(const Interval& interval);
    void addCosts(const Interval& interval);
    void fillWorkers(RunEvidence& evidence) const;
};

void EvidenceBuilder::Private::addEvents(const Interval& interval)
{
    for (const RunEvent& event : interval.events) {
        if (event.kind == QLatin1String("given_up"))
            ++givenUp;
        if (event.kind != QLatin1String(kSoloEvent) || event.value <= 0)
            continue;
        const Result<double> cpu = parseReal(event.text);
        if (cpu && cpu.value() >= 0)
            solo = SoloTask{event.value, cpu.value()};
    }
}

void EvidenceBuilder::Private::addWorkers(const Interval& interval)
{
    for (const WorkerSample& sample : interval.workers) {
        workers[{sample.process, sample.worker}].busyNs += static_cast<double>(sample.busyNs);
        busyNs += static_cast<double>(sample.busyNs);
    }
    for (auto& [key, worker] : workers)
        worker.observedNs += interval.lengthNs;
    serviceNs += interval.service.sum;
}

void EvidenceBuilder::Private::addCosts(const Interval& interval)
{
    const auto ended = static_cast<double>(interval.counts.completed + interval.counts.failed);
    const double own = static_cast<double>(interval.ownCpuNs.value_or(0));
    const auto cpu = sumOf(interval, [](const ProcessSample& sample) { return sample.cpuNs; });
    if (cpu)
        workerCpu.add(interval.processesSet > 0 ? *cpu : std::max(0.0, *cpu - own), interval, ended);
    if (const auto waited = sumOf(interval, [](const ProcessSample& sample) { return sample.runQueueNs; }))
        runQueue.add(*waited, interval, ended);
    if (interval.ownCpuNs)
        ownCpu.add(own, interval, ended);
    if (const auto switches =
            sumOf(interval, [](const ProcessSample& sample) { return sample.involuntarySwitches; }))
        involuntary.add(*switches, interval, ended);
    for (const ProcessSample& sample : interval.processes) {
        if (sample.rssBytes)
            memory[sample.process].add(nsToSeconds(interval.startNs), static_cast<double>(*sample.rssBytes));
    }
}

void EvidenceBuilder::Private::fillWorkers(RunEvidence& evidence) const
{
    Mean mean;
    for (const auto& [key, worker] : workers) {
        // One that came late or left (its process was replaced) can't have worked as much as the others.
        if (worker.observedNs * 10 < measuredNs * 9)
            continue;
        const double busy = std::min(1.0, worker.busyNs / static_cast<double>(worker.observedNs));
        mean.add(busy);
        ++evidence.workersSeen;
        evidence.busiestWorker = std::max(busy, evidence.busiestWorker.value_or(0));
        evidence.laziestWorker = std::min(busy, evidence.laziestWorker.value_or(1));
    }
    evidence.workersBusyRatio = mean.value();
}

EvidenceBuilder::EvidenceBuilder() : d(std::make_unique<Private>()) {}

EvidenceBuilder::~EvidenceBuilder() = default;

void EvidenceBuilder::add(const Interval& interval)
{
    d->addEvents(interval);
    if (interval.warmUp)
        return;
    d->measuredNs += interval.lengthNs;
    d->addWorkers(interval);
    d->addCosts(interval);
    d->queued.add(static_cast<double>(interval.queued));
    if (interval.counts.offered > 0)
        d->lateness.record(interval.latenessP99Ns, interval.counts.offered);
}

RunEvidence EvidenceBuilder::evidence() const
{
    RunEvidence evidence;
    d->fillWorkers(evidence);
    evidence.workerCpuNsPerTask = d->workerCpu.perTask();
    evidence.runQueueNsPerTask = d->runQueue.perTask();
    evidence.ownCpuNsPerTask = d->ownCpu.perTask();
    evidence.involuntarySwitchesPerSecond = d->involuntary.perSecond();
    evidence.meanQueued = d->queued.value().value_or(0);
    for (const auto& [process, series] : d->memory) {
        if (series.t.size() >= 10)
            evidence.memory.push_back(trendOf(process, series));
    }
    if (d->lateness.total() > 0)
        evidence.typicalLatenessMs = nsToMs(d->lateness.valueAtPercentile(50));
    evidence.workersGivenUp = d->givenUp;
    evidence.solo = d->solo;
    if (d->serviceNs > 0 && d->busyNs > 0)
        evidence.utilizationLaw = d->busyNs / d->serviceNs;
    return evidence;
}

QString eventText(const RunEvent& event)
{
    if (event.kind != QLatin1String(kSoloEvent))
        return event.text;
    const Result<double> cpu = parseReal(event.text);
    const QString service = durationText(std::llround(event.value));
    return cpu ? QStringLiteral("a task alone takes %1 and %2 of CPU time")
                     .arg(service, durationText(std::llround(cpu.value())))
               : QStringLiteral("a task alone takes %1").arg(service);
}

} // namespace parascope
