// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/summary.h"

#include "analysis/figures.h"
#include "analysis/mean.h"
#include "analysis/summary_warnings.h"
#include "analysis/taken_by_others.h"
#include "base/clock.h"

#include <algorithm>
#include <map>

namespace parascope {

namespace {

constexpr double kOverloaded = 0.99;
constexpr std::uint64_t kArrivalsToJudge = 100;

/// One latency: the histogram, and the exact sum for the mean.
struct Latency {
    Histogram histogram;
    double sum = 0;
    void add(const HistogramDelta& delta)
    {
        histogram.add(delta);
        sum += delta.sum;
    }
    [[nodiscard]] LatencyFigures figures() const { return latencyFigures(histogram, sum); }
};

/// What is kept of one process. Its busy periods stay sparse: 128 dense histograms would take 35 MB.
struct Process {
    HistogramDelta busy;
    std::int64_t observedNs = 0;
    std::uint64_t stalls = 0;
    std::optional<std::int64_t> rssBytes, pssBytes; ///< last known
};

void raisePeak(std::optional<std::int64_t>& peak, std::optional<std::int64_t> value)
{
    if (value && (!peak || *value > *peak))
        peak = value;
}

} // namespace

class SummaryBuilder::Private {
public:
    RunPlan plan;
    Latency response, wait, service;
    std::map<int, Process> processes;
    std::map<int, Mean> cores;
    std::vector<Stall> stalls;
    TaskCounts totals, measured;
    std::int64_t measuredNs = 0, warmUpNs = 0;
    bool measuring = false; ///< the first measured interval was seen
    std::int64_t measuredStartNs = 0;
    std::optional<std::int64_t> rssPeak, pssPeak;
    int crashes = 0, respawns = 0;
    std::map<std::pair<int, int>, std::int64_t> workerBusyNs; ///< by process and worker
    std::int64_t ownCpuNs = 0, ownObservedNs = 0;
    Mean foreign, steal, inFlight;
    EvidenceBuilder evidence;
    std::int64_t latestNs = 0; ///< p99 lateness of the worst interval
    bool arrivals = false;
    bool tuned = false;
    SetWorkers last, most;

    void addWholeRun(const Interval& interval);
    void addMeasured(const Interval& interval);
    void addProcesses(const Interval& interval);
    void addInstrument(const Interval& interval);
    [[nodiscard]] std::optional<double> workerImbalance() const;
    void judge(Summary& summary) const;
};

void SummaryBuilder::Private::addWholeRun(const Interval& interval)
{
    totals.add(interval.counts);
    tuned = tuned || wasTuned(interval);
    if (interval.lengthNs > 0) { // else it is no part of the run (study/solo_task.h)
        last = {interval.threads, interval.processesSet};
        most = last.workers() > most.workers() ? last : most;
    }
    crashes += interval.workerCrashes;
    respawns += interval.workerRespawns;
    if (interval.warmUp) {
        warmUpNs += interval.lengthNs;
    } else if (!measuring) {
        measuring = true;
        measuredStartNs = interval.startNs;
    }
    for (const Stall& stall : interval.stalls) {
        Process& process = processes[stall.process];
        // One that began in the warm-up and ended after it did disturb what was measured.
        if (measuring && stall.startNs + stall.durationNs > measuredStartNs)
            ++process.stalls;
        if (stalls.size() < kMaxListedStalls)
            stalls.push_back(stall);
    }
    // What a process used last is known from the warm-up on: PSS comes only once a second.
    for (const ProcessSample& sample : interval.processes) {
        Process& process = processes[sample.process];
        if (sample.rssBytes)
            process.rssBytes = sample.rssBytes;
        if (sample.pssBytes)
            process.pssBytes = sample.pssBytes;
    }
}

void SummaryBuilder::Private::addProcesses(const Interval& interval)
{
    std::optional<std::int64_t> rss, pss;
    if (!interval.processes.empty())
        rss = pss = 0;
    for (const ProcessSample& sample : interval.processes) {
        Process& process = processes[sample.process];
        if (sample.loopObservedNs > 0) {
            process.busy.merge(sample.loopBusy);
            process.observedNs += sample.loopObservedNs;
        }
        // A sum without one of its parts would be no sum.
        rss = rss && process.rssBytes ? std::optional(*rss + *process.rssBytes) : std::nullopt;
        pss = pss && process.pssBytes ? std::optional(*pss + *process.pssBytes) : std::nullopt;
    }
    raisePeak(rssPeak, rss);
    raisePeak(pssPeak, pss);
}

void SummaryBuilder::Private::addInstrument(const Interval& interval)
{
    if (interval.ownCpuNs) {
        ownCpuNs += *interval.ownCpuNs;
        ownObservedNs += interval.lengthNs;
    }
    foreign.add(interval.foreignCpuRatio);
    steal.add(interval.stealRatio);
    if (interval.counts.offered > 0) {
        arrivals = true;
        latestNs = std::max(latestNs, interval.latenessP99Ns);
    }
}

void SummaryBuilder::Private::addMeasured(const Interval& interval)
{
    measured.add(interval.counts);
    measuredNs += interval.lengthNs;
    response.add(interval.response);
    wait.add(interval.wait);
    service.add(interval.service);
    inFlight.add(static_cast<double>(interval.inFlight));
    for (const WorkerSample& worker : interval.workers)
        workerBusyNs[{worker.process, worker.worker}] += worker.busyNs;
    for (const CoreSample& core : interval.cores)
        cores[core.core].add(core.busyRatio);
    addProcesses(interval);
    addInstrument(interval);
}

std::optional<double> SummaryBuilder::Private::workerImbalance() const
{
    double most = 0, sum = 0;
    for (const auto& [worker, busyNs] : workerBusyNs) {
        most = std::max(most, static_cast<double>(busyNs));
        sum += static_cast<double>(busyNs);
    }
    if (workerBusyNs.size() < 2 || sum <= 0)
        return std::nullopt;
    return most / (sum / static_cast<double>(workerBusyNs.size()));
}

void SummaryBuilder::Private::judge(Summary& summary) const
{
    if (plan.load == LoadKind::Open && summary.measuredSeconds > 0) {
        const auto offered = static_cast<double>(measured.offered);
        summary.offeredRatePerSecond = offered / summary.measuredSeconds;
        if (measured.offered > 0)
            summary.achievedRatio = static_cast<double>(measured.completed) / offered;
        if (arrivals)
            summary.latenessP99Ms = nsToMs(latestNs);
    }
    summary.overloaded =
        measured.offered >= kArrivalsToJudge && summary.achievedRatio.value_or(1) < kOverloaded;
    summary.disturbed = takenByOthers(summary) > kDisturbedRatio;
    summary.warnings = warningsOf(summary, plan);
}

SummaryBuilder::SummaryBuilder(const RunPlan& plan) : d(std::make_unique<Private>())
{
    d->plan = plan;
}

SummaryBuilder::~SummaryBuilder() = default;

void SummaryBuilder::add(const Interval& interval)
{
    d->addWholeRun(interval);
    d->evidence.add(interval);
    if (!interval.warmUp)
        d->addMeasured(interval);
}

Summary SummaryBuilder::summary() const
{
    Summary s;
    s.measuredSeconds = nsToSeconds(d->measuredNs);
    s.warmUpSeconds = nsToSeconds(d->measuring ? d->measuredStartNs : d->warmUpNs);
    s.totals = d->totals;
    s.measured = d->measured;
    if (d->measuredNs > 0)
        s.throughputPerSecond = static_cast<double>(d->measured.completed) / s.measuredSeconds;
    s.response = d->response.figures();
    s.wait = d->wait.figures();
    s.service = d->service.figures();
    Histogram scratch;
    for (const auto& [number, process] : d->processes) {
        s.loops.push_back(loopFigures(number, process.busy, process.observedNs, scratch));
        s.loops.back().stalls = process.stalls;
    }
    if (!s.loops.empty() && s.loops.front().process == 0)
        s.mainLoop = s.loops.front();
    s.stalls = d->stalls;
    Mean overCores;
    for (const auto& [core, mean] : d->cores) {
        s.coreUtilization.resize(static_cast<std::size_t>(core) + 1);
        s.coreUtilization.back() = mean.value();
        overCores.add(mean.value());
    }
    s.meanCoreUtilization = overCores.value();
    s.rssPeakBytes = d->rssPeak;
    s.pssPeakBytes = d->pssPeak;
    s.workerCrashes = d->crashes;
    s.workerRespawns = d->respawns;
    s.workerImbalance = d->workerImbalance();
    s.tuned = d->tuned;
    s.lastWorkers = d->last;
    s.mostWorkers = d->most;
    if (d->ownObservedNs > 0)
        s.ownCpuRatio = static_cast<double>(d->ownCpuNs) / static_cast<double>(d->ownObservedNs);
    s.foreignCpuRatio = d->foreign.value();
    s.stealRatio = d->steal.value();
    s.meanInFlight = d->inFlight.value();
    s.inFlightError = d->inFlight.standardError();
    s.evidence = d->evidence.evidence();
    d->judge(s);
    return s;
}

const Histogram& SummaryBuilder::response() const
{
    return d->response.histogram;
}

const Histogram& SummaryBuilder::wait() const
{
    return d->wait.histogram;
}

const Histogram& SummaryBuilder::service() const
{
    return d->service.histogram;
}

} // namespace parascope
