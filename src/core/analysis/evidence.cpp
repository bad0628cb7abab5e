// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence.h"

#include "analysis/calm_moments.h"
#include "analysis/mean.h"
#include "analysis/rank_statistics.h"
#include "base/clock.h"
#include "base/units.h"

#include <QStringList>

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

/// A sum over intervals in which it was known, with their tasks.
struct Known {
    double sum = 0;
    double tasks = 0;
    void add(double value, double ended)
    {
        sum += value;
        tasks += ended;
    }
    [[nodiscard]] std::optional<double> perTask() const
    {
        return tasks > 0 ? std::optional(sum / tasks) : std::nullopt;
    }
};

/// Events of each process a second. They come in lumps: one tells those since the last, also over intervals
/// that say nothing of the process.
class EventRates {
public:
    template <typename Get> void add(const Interval& interval, const Get& get)
    {
        for (const ProcessSample& sample : interval.processes)
            m_processes.try_emplace(sample.process);
        for (auto& [process, of] : m_processes)
            of.waitingNs += interval.lengthNs;
        for (const ProcessSample& sample : interval.processes)
            take(m_processes[sample.process], get(sample));
    }
    [[nodiscard]] std::optional<double> sum(bool children) const
    {
        double sum = 0;
        bool any = false;
        for (const auto& [process, of] : m_processes) {
            if ((process > 0) != children || of.coveredNs == 0)
                continue;
            sum += of.count / nsToSeconds(of.coveredNs);
            any = true;
        }
        return any ? std::optional(sum) : std::nullopt;
    }

private:
    struct Process {
        double count = 0;
        std::int64_t coveredNs = 0, waitingNs = 0;
    };
    static void take(Process& of, const std::optional<std::int64_t>& count)
    {
        if (!count)
            return;
        of.count += static_cast<double>(*count);
        of.coveredNs += std::exchange(of.waitingNs, 0);
    }
    std::map<int, Process> m_processes;
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
    Known workerCpu, runQueue, ownCpu;
    EventRates involuntary;
    bool children = false; ///< run the tasks
    Mean queued;
    CalmLateness lateness;
    CalmCpuTime calmCpu;
    SteadinessBuilder steadiness;
    MishapsBuilder mishaps;
    std::int64_t measuredNs = 0;
    double serviceNs = 0, busyNs = 0;
    std::optional<SoloTask> solo;

    void addSolo(const Interval& interval);
    void addWorkers(const Interval& interval);
    void addCosts(const Interval& interval);
    void fillWorkers(RunEvidence& evidence) const;
};

void EvidenceBuilder::Private::addSolo(const Interval& interval)
{
    for (const RunEvent& event : interval.events) {
        if (const auto told = soloOf(event))
            solo = told;
    }
}

void EvidenceBuilder::Private::addWorkers(const Interval& interval)
{
    for (auto& [key, worker] : workers)
        worker.observedNs += interval.lengthNs;
    for (const WorkerSample& sample : interval.workers) {
        const auto [entry, first] = workers.try_emplace({sample.process, sample.worker});
        Worker& worker = entry->second;
        worker.busyNs += static_cast<double>(sample.busyNs);
        busyNs += static_cast<double>(sample.busyNs);
        // It is first seen when its first task has ended, and was there while that ran.
        if (first)
            worker.observedNs = std::min(measuredNs, std::max(interval.lengthNs, sample.busyNs));
    }
    serviceNs += interval.service.sum;
}

void EvidenceBuilder::Private::addCosts(const Interval& interval)
{
    const auto ended = static_cast<double>(interval.counts.completed + interval.counts.failed);
    const double own = static_cast<double>(interval.ownCpuNs.value_or(0));
    const auto cpu = sumOf(interval, [](const ProcessSample& sample) { return sample.cpuNs; });
    if (cpu) {
        const double spent = interval.processesSet > 0 ? *cpu : std::max(0.0, *cpu - own);
        workerCpu.add(spent, ended);
        calmCpu.add(spent, ended, interval.lengthNs);
    }
    if (const auto waited = sumOf(interval, [](const ProcessSample& sample) { return sample.runQueueNs; }))
        runQueue.add(*waited, ended);
    if (interval.ownCpuNs)
        ownCpu.add(own, ended);
    children = interval.processesSet > 0;
    involuntary.add(interval, [](const ProcessSample& sample) { return sample.involuntarySwitches; });
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
    d->addSolo(interval);
    d->mishaps.add(interval);
    d->steadiness.add(interval);
    if (interval.warmUp)
        return;
    d->measuredNs += interval.lengthNs;
    d->addWorkers(interval);
    d->addCosts(interval);
    d->queued.add(static_cast<double>(interval.queued));
    d->lateness.add(interval);
}

RunEvidence EvidenceBuilder::evidence() const
{
    RunEvidence evidence;
    d->fillWorkers(evidence);
    evidence.workerCpuNsPerTask = d->workerCpu.perTask();
    evidence.calmCpuNsPerTask = d->calmCpu.perTaskNs();
    evidence.runQueueNsPerTask = d->runQueue.perTask();
    evidence.ownCpuNsPerTask = d->ownCpu.perTask();
    evidence.involuntarySwitchesPerSecond = d->involuntary.sum(d->children);
    evidence.meanQueued = d->queued.value().value_or(0);
    for (const auto& [process, series] : d->memory) {
        if (series.t.size() >= 10)
            evidence.memory.push_back(trendOf(process, series));
    }
    evidence.calmLatenessMs = d->lateness.ofCalmMoments();
    evidence.anyLatenessMs = d->lateness.ofAllMoments();
    evidence.steadiness = d->steadiness.steadiness();
    evidence.mishaps = d->mishaps.mishaps();
    evidence.solo = d->solo;
    if (d->serviceNs > 0 && d->busyNs > 0)
        evidence.utilizationLaw = d->busyNs / d->serviceNs;
    return evidence;
}

RunEvent soloEvent(const SoloTask& solo, std::int64_t atNs)
{
    const QByteArray text = numberText(solo.cpuNs) + ' ' + numberText(solo.waitNs);
    return {atNs, QString::fromLatin1(kSoloEvent), -1, QString::fromLatin1(text), solo.serviceNs};
}

std::optional<SoloTask> soloOf(const RunEvent& event)
{
    if (event.kind != QLatin1String(kSoloEvent) || !(event.value > 0))
        return std::nullopt;
    const QStringList parts = event.text.split(QLatin1Char(' '));
    const Result<double> cpu = parseReal(parts.first());
    if (!cpu || !(cpu.value() >= 0))
        return std::nullopt;
    // Recordings of the first versions do not tell the wait: then all that is not CPU time is taken for it.
    SoloTask solo{event.value, cpu.value(), std::max(0.0, event.value - cpu.value())};
    if (parts.size() > 1) {
        if (const Result<double> wait = parseReal(parts[1]); wait && wait.value() >= 0)
            solo.waitNs = wait.value();
    }
    return solo;
}

QString eventText(const RunEvent& event)
{
    if (event.kind != QLatin1String(kSoloEvent))
        return event.text;
    const QString service = durationText(std::llround(event.value));
    const std::optional<SoloTask> solo = soloOf(event);
    return solo ? QStringLiteral("a task alone takes %1 and %2 of CPU time")
                      .arg(service, durationText(std::llround(solo->cpuNs)))
                : QStringLiteral("a task alone takes %1").arg(service);
}

} // namespace parascope
