// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/job_rates.h"

#include "analysis/comparability.h"
#include "analysis/rank_statistics.h"
#include "analysis/taken_by_others.h"
#include "record/recording.h"
#include "run/session.h"

#include <algorithm>
#include <utility>

namespace parascope {

namespace {

constexpr double kShortestSeconds = 3;
constexpr double kFewestTasks = 100;
constexpr double kAsMuch = 0.97; ///< throughput that is told from no less
constexpr int kMostRuns = 100;

const QString kThroughput = QStringLiteral("throughput_ops_per_s");

using Figures = std::map<QString, double>;

double figureOf(const Figures& figures, const QString& name)
{
    const auto found = figures.find(name);
    return found == figures.end() ? 0 : found->second;
}

/// `runs`: that the figures are the medians of.
bool canBeTrusted(const Figures& figures, int runs = 1)
{
    for (const char* trouble :
         {"settings_changed", "tasks_failed", "tasks_timed_out", "tasks_lost", "worker_crashes"}) {
        if (figureOf(figures, QLatin1String(trouble)) > 0)
            return false;
    }
    const double others = figureOf(figures, QStringLiteral("foreign_cpu_ratio")) +
                          figureOf(figures, QStringLiteral("steal_ratio"));
    return others <= kDisturbedRatio &&
           isLongEnough(runs * figureOf(figures, QStringLiteral("duration_s")),
                        runs * figureOf(figures, QStringLiteral("tasks_completed_measured"))) &&
           figureOf(figures, kThroughput) > 0;
}

/// Whether it is worth its while to ask for the runs of fewer workers.
bool canHaveFewer(const RunPlan& plan)
{
    return showsCapacity(plan) && plan.workers() > 1;
}

bool didSameWithFewer(const RunPlan& other, const RunPlan& plan)
{
    return other.workers() < plan.workers() && showsCapacity(other) && isSameJob(other, plan);
}

} // namespace

int JobRate::workers() const
{
    return std::max(1, threads) * std::max(1, processes);
}

bool isLongEnough(double seconds, double tasks)
{
    return seconds >= kShortestSeconds && tasks >= kFewestTasks;
}

bool showsCapacity(const RunPlan& plan)
{
    return plan.load == LoadKind::Closed && !plan.isInline() && plan.effectiveInFlight() >= plan.workers();
}

std::optional<double> oneWorkerRate(const std::vector<JobRate>& rates)
{
    std::vector<double> alone;
    for (const JobRate& rate : rates) {
        if (rate.workers() == 1)
            alone.push_back(rate.perSecond);
    }
    return alone.empty() ? std::nullopt : std::optional(medianOf(alone));
}

std::optional<JobRate> enoughWorkers(const std::vector<JobRate>& rates, int workers, double perSecond)
{
    std::map<std::pair<int, int>, std::vector<double>> layouts;
    for (const JobRate& rate : rates)
        layouts[{rate.threads, rate.processes}].push_back(rate.perSecond);
    std::optional<JobRate> best;
    for (const auto& [layout, all] : layouts) {
        const JobRate rate{layout.first, layout.second, medianOf(all)};
        if (rate.workers() >= workers || rate.perSecond < kAsMuch * perSecond)
            continue;
        const bool fewer = !best || rate.workers() < best->workers();
        if (fewer || (rate.workers() == best->workers() && rate.perSecond > best->perSecond))
            best = rate;
    }
    return best;
}

std::vector<JobRate> ratesOf(const SweepResult& sweep, const RunPlan& plan, const Environment& machine)
{
    std::vector<JobRate> rates;
    if (!canHaveFewer(plan) || !isSameMachine(sweep.machine, machine))
        return rates;
    for (std::size_t i = 0; i < sweep.cells.size() && i < sweep.figures.size(); ++i) {
        const RunPlan& swept = sweep.cells[i].plan;
        const CellFigures& figures = sweep.figures[i];
        if (figures.state == CellState::Failed || !canBeTrusted(figures.medians.toStdMap(), figures.runs) ||
            !didSameWithFewer(swept, plan))
            continue;
        rates.push_back({swept.threads, swept.processes, *figures.median(kThroughput)});
    }
    return rates;
}

const std::optional<RateReader::Origin>& RateReader::originOf(const HistoryEntry& run)
{
    const auto known = m_origins.find(run.runId);
    if (known != m_origins.end())
        return known->second;
    std::optional<Origin> origin;
    if (auto info = Recording::infoOf(run.recording))
        origin = Origin{std::move(info.value().plan), std::move(info.value().environment)};
    return m_origins.emplace(run.runId, std::move(origin)).first->second;
}

Result<std::vector<JobRate>> RateReader::read(const History& history, const RunPlan& plan,
                                              const Environment& machine)
{
    std::vector<JobRate> rates;
    if (!canHaveFewer(plan))
        return rates;
    HistoryQuery query;
    query.workload = plan.workload;
    const auto cards = history.list(query);
    if (!cards)
        return cards.error();
    int asked = 0;
    for (const HistoryEntry& run : cards.value()) {
        const JobRate rate{run.threads, run.processes, figureOf(run.metrics, kThroughput)};
        // of an older card nobody knows whether its run was tuned
        const bool completed = run.outcome == outcomeName(OutcomeKind::Completed) &&
                               run.metrics.contains(QStringLiteral("settings_changed"));
        if (!completed || !run.present || rate.workers() >= plan.workers() || !canBeTrusted(run.metrics))
            continue;
        if (++asked > kMostRuns)
            break;
        const std::optional<Origin>& origin = originOf(run);
        if (origin && didSameWithFewer(origin->plan, plan) && isSameMachine(origin->machine, machine))
            rates.push_back(rate);
    }
    return rates;
}

} // namespace parascope
