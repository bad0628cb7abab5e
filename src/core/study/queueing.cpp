// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/queueing.h"

#include "analysis/rank_statistics.h"
#include "workload/random.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace parascope {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

bool steady(double rho)
{
    return rho >= 0 && rho < 1;
}

} // namespace

double mm1Response(double service, double rho)
{
    return steady(rho) ? service / (1 - rho) : kNan;
}

double md1Response(double service, double rho)
{
    return steady(rho) ? service + rho * service / (2 * (1 - rho)) : kNan;
}

double erlangC(int servers, double rho)
{
    if (!steady(rho))
        return kNan;
    const double offered = rho * servers;
    double blocked = 1; // Erlang B by its recursion, which never overflows
    for (int c = 1; c <= servers; ++c)
        blocked = offered * blocked / (c + offered * blocked);
    return blocked / (1 - rho * (1 - blocked));
}

double mmcResponse(int servers, double service, double rho)
{
    return service + erlangC(servers, rho) * service / (servers * (1 - rho));
}

double meanResponse(const QueueModel& model)
{
    if (!model.fixedService)
        return mmcResponse(model.servers, model.service, model.utilization());
    return model.servers == 1 ? md1Response(model.service, model.utilization()) : kNan;
}

std::vector<double> replayQueue(std::span<const double> arrivals, std::span<const double> services,
                                int servers)
{
    std::vector<double> freeAt(static_cast<std::size_t>(std::max(1, servers)),
                               -std::numeric_limits<double>::infinity());
    std::vector<double> responses;
    responses.reserve(arrivals.size());
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        double& server = *std::ranges::min_element(freeAt);
        server = std::max(server, arrivals[i]) + services[i];
        responses.push_back(server - arrivals[i]);
    }
    return responses;
}

double standardErrorOfMean(const QueueModel& model, std::size_t tasks, int runs, std::uint64_t seed)
{
    SplitMix64 random(seed);
    const double expected = meanResponse(model);
    std::vector<double> arrivals(tasks);
    std::vector<double> services(tasks, model.service);
    double squares = 0;
    for (int run = 0; run < runs; ++run) {
        double now = 0;
        for (std::size_t i = 0; i < tasks; ++i) {
            arrivals[i] = now += drawExponential(random, 1 / model.rate);
            if (!model.fixedService)
                services[i] = drawExponential(random, model.service);
        }
        const double error = meanOf(replayQueue(arrivals, services, model.servers)) - expected;
        squares += error * error;
    }
    return std::sqrt(squares / runs);
}

} // namespace parascope
