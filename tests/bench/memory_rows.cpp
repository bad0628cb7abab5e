// SPDX-License-Identifier: GPL-3.0-or-later
// Memory must not grow with the length of a run.
#include "engine_run.h"
#include "rows.h"

#include "base/clock.h"

namespace parascope::bench {
namespace {

double rssAfter(double seconds)
{
    RunPlan plan = closedPlan(QStringLiteral("noop"), 1, 0, 64, seconds);
    plan.load = LoadKind::Open;
    plan.arrivals = Arrivals::Constant;
    plan.ratePerSecond = 100'000;
    return static_cast<double>(runEngine(plan).rssBytes) / (1 << 20);
}

} // namespace

void addMemoryRows(std::vector<Row>& rows)
{
    const bool longForm = qEnvironmentVariableIsSet("PARASCOPE_BENCH_LONG");
    const double shortRun = longForm ? 60 : 6;
    Row row{
        longForm
            ? QStringLiteral("RSS after 10 min at 100 000 tasks/s above that after 1 min")
            : QStringLiteral(
                  "RSS after 60 s at 100 000 tasks/s above that after 6 s (10 min: PARASCOPE_BENCH_LONG=1)"),
        {},
        QStringLiteral("MiB"),
        [shortRun] {
            const double before = rssAfter(shortRun);
            return rssAfter(shortRun * 10) - before;
        },
        {},
        32,
        false,
        1};
    row.timed = false;
    rows.push_back(std::move(row));
}

} // namespace parascope::bench
