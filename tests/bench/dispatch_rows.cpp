// SPDX-License-Identifier: GPL-3.0-or-later
// A task that does nothing through the whole engine against QThreadPool alone.
#include "engine_run.h"
#include "rows.h"

#include "base/clock.h"

#include <QSemaphore>
#include <QThreadPool>

#include <atomic>

namespace parascope::bench {
namespace {

constexpr int kInFlight = 64;
constexpr double kSeconds = 0.5;

/// ns per task: start(lambda) with at most 64 unfinished, one thread.
double barePool()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    QSemaphore free(kInFlight);
    std::atomic<std::uint64_t> done{0};
    std::uint64_t submitted = 0;
    const std::int64_t start = monotonicNs();
    const std::int64_t end = start + static_cast<std::int64_t>(kSeconds * 1e9);
    while (monotonicNs() < end) {
        free.acquire();
        pool.start([&] {
            done.fetch_add(1, std::memory_order_relaxed);
            free.release();
        });
        ++submitted;
    }
    pool.waitForDone();
    return static_cast<double>(monotonicNs() - start) / static_cast<double>(submitted);
}

double engine(DispatchMode mode)
{
    RunPlan plan = closedPlan(QStringLiteral("noop"), 1, 0, kInFlight, kSeconds);
    plan.dispatch = mode;
    return runEngine(plan).nsPerTask;
}

} // namespace

void addDispatchRows(std::vector<Row>& rows)
{
    const QString limit = QStringLiteral("QThreadPool::start(lambda), bare");
    rows.push_back({QStringLiteral("no-op task through the engine, lanes, 64 in flight, recording on"), limit,
                    QStringLiteral("ns"), [] { return engine(DispatchMode::Lanes); }, barePool, 0.5});
    rows.push_back({QStringLiteral("no-op task through the engine, pool, 64 in flight, recording on"), limit,
                    QStringLiteral("ns"), [] { return engine(DispatchMode::Pool); }, barePool, 1.3});
    for (const DispatchMode mode :
         {DispatchMode::Runnable, DispatchMode::QtConcurrent, DispatchMode::Async}) {
        Row row{QStringLiteral("no-op task through the engine, ") + dispatchName(mode),
                limit,
                QStringLiteral("ns"),
                [mode] { return engine(mode); },
                barePool,
                1};
        row.judged = false;
        rows.push_back(std::move(row));
    }
}

} // namespace parascope::bench
