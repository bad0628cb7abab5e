// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/run_figures.h"

#include "base/clock.h"

#include <algorithm>

namespace parascope {

void RunFigures::add(const Interval& interval)
{
    seconds += nsToSeconds(interval.lengthNs);
    counts.add(interval.counts);
    response.add(interval.response);
    responseNs += interval.response.sum;
    serviceNs += interval.service.sum;
    services += interval.service.total;
    for (const WorkerSample& worker : interval.workers)
        busyNs += static_cast<double>(worker.busyNs);
    const auto own = std::ranges::find(interval.processes, 0, &ProcessSample::process);
    if (own == interval.processes.end() || !own->cpuNs)
        cpuNs.reset();
    else if (cpuNs)
        *cpuNs += static_cast<double>(*own->cpuNs);
    inFlightSum += static_cast<double>(interval.inFlight);
    ++intervals;
}

double RunFigures::throughput() const
{
    return static_cast<double>(counts.completed) / seconds;
}

double RunFigures::meanResponseNs() const
{
    return responseNs / static_cast<double>(response.total());
}

double RunFigures::meanServiceNs() const
{
    return serviceNs / static_cast<double>(services);
}

double RunFigures::meanInFlight() const
{
    return inFlightSum / static_cast<double>(intervals);
}

} // namespace parascope
