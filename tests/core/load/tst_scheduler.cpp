// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks over processes, played on a made-up clock: how close each way comes to what none can beat.
#include "load/scheduler.h"
#include "support/test_base.h"
#include "workload/random.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <memory>
#include <queue>
#include <vector>

using namespace parascope;

namespace {

/// A process with one worker and its queue.
struct Process {
    std::deque<double> queue; ///< service times; the first one runs
    std::size_t limit = SIZE_MAX;
    double freeAt = 0;
    double busy = 0;

    [[nodiscard]] bool accepts() const { return queue.size() < limit; }
    [[nodiscard]] std::uint64_t inFlight() const { return queue.size(); }
};

struct Task {
    double arrival;
    double service;
};

struct Played {
    double end = 0;
    double meanResponse = 0;
    double imbalance = 0; ///< most busy / mean busy
};

constexpr int kProcesses = 4;

/// `window`: tasks in flight at most (closed loop); SIZE_MAX = by arrival only.
Played play(Schedule schedule, const std::vector<Task>& tasks, std::size_t window)
{
    Scheduler scheduler(schedule);
    std::vector<std::unique_ptr<Process>> processes;
    for (int i = 0; i < kProcesses; ++i) {
        processes.push_back(std::make_unique<Process>());
        if (schedule == Schedule::Pull)
            processes.back()->limit = Scheduler::pullLimit(1, kProcesses, 0);
    }
    using End = std::pair<double, int>;
    std::priority_queue<End, std::vector<End>, std::greater<>> ends;
    std::size_t next = 0, inFlight = 0;
    double now = 0, responses = 0;
    std::vector<std::deque<double>> arrivals(kProcesses);
    while (next < tasks.size() || inFlight > 0) {
        while (next < tasks.size() && tasks[next].arrival <= now && inFlight < window) {
            Process* chosen = scheduler.pick(processes);
            if (chosen == nullptr)
                break;
            scheduler.given();
            const auto number = static_cast<std::size_t>(
                std::ranges::find(processes, chosen, &std::unique_ptr<Process>::get) - processes.begin());
            chosen->queue.push_back(tasks[next].service);
            arrivals[number].push_back(tasks[next].arrival);
            if (chosen->queue.size() == 1)
                ends.emplace(now + tasks[next].service, static_cast<int>(number));
            ++next;
            ++inFlight;
        }
        const double arrival =
            next < tasks.size() && tasks[next].arrival > now ? tasks[next].arrival : INFINITY;
        if (!ends.empty() && ends.top().first <= arrival) {
            const auto [end, number] = ends.top();
            ends.pop();
            now = end;
            const auto index = static_cast<std::size_t>(number);
            Process& process = *processes[index];
            process.busy += process.queue.front();
            process.queue.pop_front();
            responses += now - arrivals[index].front();
            arrivals[index].pop_front();
            --inFlight;
            if (!process.queue.empty())
                ends.emplace(now + process.queue.front(), number);
        } else {
            now = arrival;
        }
    }
    double most = 0, sum = 0;
    for (const auto& process : processes) {
        most = std::max(most, process->busy);
        sum += process->busy;
    }
    return {now, responses / static_cast<double>(tasks.size()), most / (sum / kProcesses)};
}

/// What no schedule can beat, from the tasks alone: none of them ends before it has arrived and been done,
/// and all that arrive from some moment on take all workers at least their share of it.
double shortest(const std::vector<Task>& tasks)
{
    double bound = 0, work = 0;
    for (auto task = tasks.rbegin(); task != tasks.rend(); ++task) { // in the order of arrival
        work += task->service;
        bound = std::max({bound, task->arrival + task->service, task->arrival + work / kProcesses});
    }
    return bound;
}

std::vector<Task> mix(const QString& kind)
{
    SplitMix64 random(7);
    std::vector<Task> tasks;
    double clock = 0;
    for (int i = 0; i < 4'000; ++i) {
        double service = 1;
        if (kind == QLatin1String("alternating"))
            service = i % 4 == 0 ? 10 : 1; // one in four is long: round robin gives them all to one process
        else if (kind == QLatin1String("heavy-tailed"))
            service = std::min(200.0, std::pow(1 - random.nextUnit(), -1 / 1.5)); // Pareto, alpha 1.5
        if (kind == QLatin1String("bursty") && i % 100 == 0)
            clock += 30; // a hundred at once, for 25 units of work
        tasks.push_back({clock, service});
    }
    return tasks;
}

} // namespace

class TestScheduler : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void theBoundIsOne();
    void efficiencyOnEveryMix_data();
    void efficiencyOnEveryMix();
    void roundRobinGoesRound();
    void aTurnIsOnlyUsedUpByATask();
    void leastInFlightEvensOut();
    void nobodyWhenNobodyAccepts();
    void pullLimitFollowsTheRate();
};

void TestScheduler::theBoundIsOne()
{
    QCOMPARE(shortest({{0, 1}, {0, 1}, {0, 1}, {0, 1}, {0, 1}}), 1.25); // five units for four workers
    QCOMPARE(shortest({{0, 9}, {0, 1}, {0, 1}}), 9.0);                  // one task is never shared
    QCOMPARE(shortest({{0, 1}, {7, 2}, {7, 2}}), 9.0);                  // nor begun before it is there
    QCOMPARE(shortest({{0, 1}, {7, 4}, {7, 4}, {7, 4}, {7, 4}, {7, 4}}), 12.0);
}

void TestScheduler::efficiencyOnEveryMix_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"uniform", "alternating", "heavy-tailed", "bursty"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestScheduler::efficiencyOnEveryMix()
{
    QFETCH(QString, kind);
    const std::vector<Task> tasks = mix(kind);
    const std::size_t window = kind == QLatin1String("bursty") ? SIZE_MAX : 4 * kProcesses;
    const double best = shortest(tasks);
    for (const Schedule schedule : {Schedule::Pull, Schedule::LeastInFlight, Schedule::RoundRobin}) {
        const Played played = play(schedule, tasks, window);
        const double efficiency = best / played.end;
        qInfo("%s, schedule %d: efficiency %.3f, imbalance %.2f, mean response %.1f", qPrintable(kind),
              static_cast<int>(schedule), efficiency, played.imbalance, played.meanResponse);
        QVERIFY(efficiency <= 1.0 + 1e-9);
        if (schedule != Schedule::RoundRobin)
            QVERIFY2(efficiency >= 0.95, qPrintable(QString::number(efficiency)));
    }
    if (kind == QLatin1String("alternating")) // the weakness that the other two are there for
        QVERIFY(best / play(Schedule::RoundRobin, tasks, window).end < 0.5);
}

void TestScheduler::roundRobinGoesRound()
{
    Scheduler scheduler(Schedule::RoundRobin);
    std::vector<std::unique_ptr<Process>> processes;
    for (int i = 0; i < 3; ++i)
        processes.push_back(std::make_unique<Process>());
    processes[1]->limit = 1;
    QString order;
    for (int i = 0; i < 7; ++i) {
        Process* chosen = scheduler.pick(processes);
        scheduler.given();
        for (int p = 0; p < 3; ++p)
            if (processes[static_cast<std::size_t>(p)].get() == chosen)
                order += QString::number(p);
        chosen->queue.push_back(1);
    }
    QCOMPARE(order, QStringLiteral("0120202")); // 1 is full after its first
}

void TestScheduler::aTurnIsOnlyUsedUpByATask()
{
    Scheduler scheduler(Schedule::RoundRobin);
    std::vector<std::unique_ptr<Process>> processes;
    for (int i = 0; i < 3; ++i)
        processes.push_back(std::make_unique<Process>());
    QCOMPARE(scheduler.pick(processes), scheduler.pick(processes)); // asked twice, nothing given
    scheduler.given();
    QCOMPARE(scheduler.pick(processes), processes[1].get());
}

void TestScheduler::leastInFlightEvensOut()
{
    Scheduler scheduler(Schedule::LeastInFlight);
    std::vector<std::unique_ptr<Process>> processes;
    for (int i = 0; i < 3; ++i)
        processes.push_back(std::make_unique<Process>());
    processes[0]->queue = {1, 1, 1, 1};
    for (int i = 0; i < 8; ++i)
        scheduler.pick(processes)->queue.push_back(1);
    for (const auto& process : processes)
        QCOMPARE(process->queue.size(), std::size_t{4});
}

void TestScheduler::nobodyWhenNobodyAccepts()
{
    for (const Schedule schedule : {Schedule::Pull, Schedule::LeastInFlight, Schedule::RoundRobin}) {
        Scheduler scheduler(schedule);
        std::vector<std::unique_ptr<Process>> processes;
        QVERIFY(scheduler.pick(processes) == nullptr);
        processes.push_back(std::make_unique<Process>());
        processes[0]->limit = 0;
        QVERIFY(scheduler.pick(processes) == nullptr);
    }
}

void TestScheduler::pullLimitFollowsTheRate()
{
    QCOMPARE(Scheduler::pullLimit(1, 4, 0), 1U);
    QCOMPARE(Scheduler::pullLimit(2, 8, 8'000), 2U);    // 1 ms tasks: nobody needs one in advance
    QCOMPARE(Scheduler::pullLimit(1, 4, 400'000), 11U); // 10 us tasks: ten in a round trip
    QCOMPARE(Scheduler::pullLimit(2, 4, 4'000'000), 202U);
    QCOMPARE(Scheduler::pullLimit(1, 0, 1'000), 1U);
}

PARASCOPE_TEST_MAIN(TestScheduler)
#include "tst_scheduler.moc"
