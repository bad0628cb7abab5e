// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/queue_trial.h"

#include "analysis/rank_statistics.h"
#include "load/arrival_schedule.h"
#include "load/task_seed.h"
#include "workload/service_time.h"

#include <algorithm>
#include <cmath>

namespace parascope {
namespace {

constexpr int kSimulatedRuns = 100;

std::vector<double> arrivalsOf(const QueueTrial& trial, std::size_t tasks)
{
    ArrivalSchedule schedule(Arrivals::Poisson, trial.model.rate * 1e9, trial.seed);
    schedule.start(0);
    std::vector<double> arrivals;
    for (; arrivals.size() < tasks; schedule.advance())
        arrivals.push_back(static_cast<double>(schedule.dueNs()));
    return arrivals;
}

std::vector<double> servicesOf(const QueueTrial& trial, std::size_t tasks)
{
    const ServiceTime law(std::llround(trial.model.service), trial.model.fixedService
                                                                 ? ServiceTime::Shape::Fixed
                                                                 : ServiceTime::Shape::Exponential);
    std::vector<double> services;
    for (std::size_t i = 0; i < tasks; ++i)
        services.push_back(static_cast<double>(law.drawNs(taskSeed(trial.seed, i))));
    return services;
}

} // namespace

QueueTrial makeQueueTrial(const QString& name, int servers, bool fixedService, double rho,
                          std::int64_t durationNs)
{
    QueueTrial trial;
    trial.name = name;
    trial.durationNs = durationNs;
    trial.model.servers = servers;
    trial.model.fixedService = fixedService;
    trial.model.service = 5e6 * servers;
    trial.model.rate = rho * servers / trial.model.service;
    return trial;
}

RunPlan planOf(const QueueTrial& trial)
{
    RunPlan plan;
    plan.name = trial.name;
    plan.workload = QStringLiteral("sleep");
    plan.parameters.set(QStringLiteral("service"), trial.model.service);
    plan.parameters.set(QStringLiteral("distribution"),
                        trial.model.fixedService ? QStringLiteral("fixed") : QStringLiteral("exponential"));
    plan.threads = trial.model.servers;
    plan.load = LoadKind::Open;
    plan.arrivals = Arrivals::Poisson;
    plan.ratePerSecond = trial.model.rate * 1e9;
    plan.durationNs = trial.durationNs;
    plan.warmUpNs = 0;
    plan.seed = trial.seed;
    return plan;
}

QueueTruth truthOf(const QueueTrial& trial, std::uint64_t tasks, double measuredService)
{
    QueueTruth truth;
    const std::vector<double> arrivals = arrivalsOf(trial, tasks);
    std::vector<double> services = servicesOf(trial, tasks);
    truth.drawnService = meanOf(services);
    const double longer = measuredService - truth.drawnService;
    for (double& service : services)
        service = std::max(0.0, service + longer);
    std::vector<double> responses = replayQueue(arrivals, services, trial.model.servers);
    truth.replayedMean = meanOf(responses);
    std::ranges::sort(responses);
    const auto rank = static_cast<std::size_t>(std::ceil(0.99 * static_cast<double>(tasks)));
    truth.replayedP99 = responses[std::max<std::size_t>(1, rank) - 1];

    QueueModel law = trial.model;
    law.service += longer;
    truth.formulaMean = meanResponse(law);
    truth.standardError = standardErrorOfMean(law, tasks, kSimulatedRuns, trial.seed);
    return truth;
}

} // namespace parascope
