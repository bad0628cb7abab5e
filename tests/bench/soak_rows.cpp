// SPDX-License-Identifier: GPL-3.0-or-later
// Hours of work and a change of the settings every second must leave nothing behind.
#include "engine_run.h"
#include "rows.h"

#include "run/session.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <memory>
#include <unistd.h>

namespace parascope::bench {
namespace {

/// One turn of the knobs a second; after the last one everything stands as the plan has it.
Tuning turn(std::size_t step)
{
    Tuning tuning;
    switch (step % 8) {
    case 0:
        tuning.threads = 2;
        break;
    case 1:
        tuning.ratePerSecond = 20'000;
        break;
    case 2:
        tuning.processes = 3;
        break;
    case 3:
        tuning.threads = 1;
        break;
    case 4:
        tuning.ratePerSecond = 60'000;
        break;
    case 5:
        tuning.processes = 1;
        break;
    case 6:
        tuning.ratePerSecond = 40'000;
        break;
    default:
        tuning.processes = 2;
    }
    return tuning;
}
constexpr int kTurns = 8;

int entries(const char* folder)
{
    return static_cast<int>(
        QDir(QLatin1String(folder)).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const qint64 pages = file.readAll().split(' ').value(1).toLongLong();
    return static_cast<double>(pages * ::sysconf(_SC_PAGESIZE)) / (1 << 20);
}

/// What the app held at the ends of the rounds, each with the same settings: growth over the third one, when
/// every pool has been used.
struct Growth {
    int rounds = 0;
    double memoryMiB = 0, mostMemoryMiB = 0;
    int descriptors = 0, mostDescriptors = 0;
    int threads = 0, mostThreads = 0;

    void look()
    {
        constexpr int kSettled = 3;
        if (++rounds < kSettled)
            return;
        if (rounds == kSettled) {
            memoryMiB = residentMiB();
            descriptors = entries("/proc/self/fd");
            threads = entries("/proc/self/task");
        }
        mostMemoryMiB = std::max(mostMemoryMiB, residentMiB() - memoryMiB);
        mostDescriptors = std::max(mostDescriptors, entries("/proc/self/fd") - descriptors);
        mostThreads = std::max(mostThreads, entries("/proc/self/task") - threads);
    }
};

Growth soak(int seconds)
{
    RunPlan plan = closedPlan(QStringLiteral("noop"), 1, 2, 0, seconds);
    plan.load = LoadKind::Open;
    plan.arrivals = Arrivals::Poisson;
    plan.ratePerSecond = 40'000;
    Growth growth;
    [[maybe_unused]] const EngineFigures figures = runEngine(plan, [&growth](Session& session, int second) {
        if (second % kTurns == 0)
            growth.look(); // a second after the last turn of the round
        session.tune(turn(static_cast<std::size_t>(second)));
    });
    return growth;
}

} // namespace

void addSoakRows(std::vector<Row>& rows)
{
    const int wanted = qEnvironmentVariableIntValue("PARASCOPE_SOAK_SECONDS");
    const int seconds = wanted > 0 ? wanted : 120;
    const auto growth = std::make_shared<std::unique_ptr<Growth>>();
    const auto row = [&](const QString& what, const QString& unit, double bar, auto figure) {
        Row one;
        one.name = QStringLiteral("soak of %1 s, tuned every second: growth of %2").arg(seconds).arg(what);
        one.unit = unit;
        one.ours = [growth, seconds, figure] {
            if (!*growth)
                *growth = std::make_unique<Growth>(soak(seconds));
            return static_cast<double>(figure(**growth));
        };
        one.bar = bar;
        one.rounds = 1;
        one.timed = false;
        rows.push_back(std::move(one));
    };
    row(QStringLiteral("memory"), QStringLiteral("MiB"), 8, [](const Growth& g) { return g.mostMemoryMiB; });
    row(QStringLiteral("descriptors"), QString(), 0, [](const Growth& g) { return g.mostDescriptors; });
    row(QStringLiteral("threads"), QString(), 0, [](const Growth& g) { return g.mostThreads; });
}

} // namespace parascope::bench
