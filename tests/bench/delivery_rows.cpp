// SPDX-License-Identifier: GPL-3.0-or-later
// What 100 000 results a second cost the main thread: as Intervals, or as a queued signal each.
#include "engine_run.h"
#include "rows.h"

#include "base/clock.h"
#include "measure/system/samplers.h"
#include "record/recording.h"
#include "run/session.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <thread>

namespace parascope::bench {
namespace {

constexpr double kRate = 100'000;
constexpr double kSeconds = 1.5;

/// CPU of the main thread in % of a core while it receives Intervals of an open loop at that rate.
double throughIntervals()
{
    RunPlan plan = closedPlan(QStringLiteral("noop"), 1, 0, 64, kSeconds);
    plan.load = LoadKind::Open;
    plan.arrivals = Arrivals::Constant;
    plan.ratePerSecond = kRate;
    Session session(validatePlan(plan).value(), nullptr);
    QEventLoop loop;
    std::uint64_t results = 0;
    QObject::connect(&session, &Session::intervalReady, &loop,
                     [&](const Interval& interval) { results += interval.counts.completed; });
    QObject::connect(&session, &Session::finished, &loop, &QEventLoop::quit);
    const std::int64_t cpu = threadCpuNs().value_or(0);
    session.start();
    loop.exec();
    const double spent = static_cast<double>(threadCpuNs().value_or(0) - cpu);
    return spent / static_cast<double>(std::max<std::uint64_t>(1, results)) * kRate / 1e9 * 100;
}

double signalForEach()
{
    QEventLoop loop;
    QObject receiver;
    std::uint64_t results = 0;
    const auto total = static_cast<std::uint64_t>(kRate * kSeconds);
    const std::int64_t cpu = threadCpuNs().value_or(0);
    std::thread sender([&] {
        QObject source;
        QObject::connect(
            &source, &QObject::objectNameChanged, &receiver,
            [&](const QString&) {
                if (++results == total)
                    loop.quit();
            },
            Qt::QueuedConnection);
        const std::int64_t start = monotonicNs();
        const QStringList names{QStringLiteral("a"), QStringLiteral("b")};
        for (std::uint64_t i = 0; i < total; ++i) {
            while (monotonicNs() < start + static_cast<std::int64_t>(static_cast<double>(i) * 1e9 / kRate)) {
            }
            source.setObjectName(names[static_cast<qsizetype>(i % 2)]);
        }
    });
    loop.exec();
    sender.join();
    return static_cast<double>(threadCpuNs().value_or(0) - cpu) / kSeconds / 1e9 * 100;
}

} // namespace

void addDeliveryRows(std::vector<Row>& rows)
{
    rows.push_back({QStringLiteral("results reaching the main thread at 100 000 tasks/s, its CPU"),
                    QStringLiteral("a queued signal per result"), QStringLiteral("% of a core"),
                    throughIntervals, signalForEach, 0.1});
}

} // namespace parascope::bench
