// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/sweep.h"

#include "base/clock.h"
#include "measure/system/environment.h"
#include "study/session_runner.h"
#include "study/sweep_store.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace parascope {

class Sweep::Private {
public:
    SweepPlan plan;
    std::vector<SweepCell> cells;
    std::unique_ptr<SweepStore> store;
    std::unique_ptr<SweepRunner> runner;
    std::optional<NextRun> current;
    std::int64_t startedNs = 0;  ///< of the current run
    std::int64_t expectedNs = 0; ///< sums over the runs of this session
    std::int64_t takenNs = 0;
    int runsBefore = 0;
    bool pausing = false, cancelled = false, over = false;

    [[nodiscard]] const SweepCell& cellOf(int cell) const
    {
        return cells[static_cast<std::size_t>(std::max(0, cell))]; // the special ones repeat the first
    }
    [[nodiscard]] std::int64_t leftNs() const;
    void goOn(Sweep* sweep);
    void take(Sweep* sweep, SweepRun run);
    void end(Sweep* sweep, bool complete, const QString& error);
};

/// As if no cell ended early, in the measure of how long runs really took.
std::int64_t Sweep::Private::leftNs() const
{
    const std::vector<CellFigures> figures = cellFigures(plan, cells, store->runs());
    std::int64_t left = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (figures[i].state == CellState::Waiting || figures[i].state == CellState::Running)
            left += (plan.repetitions - figures[i].runs) * runTimeOf(plan, cells[i]);
    }
    for (const auto& [cell, wanted] :
         {std::pair(kNullTestCell, nullRunsOf(plan)), std::pair(kDriftCell, driftRunsOf(plan))})
        left += (wanted - std::ranges::count(store->runs(), cell, &SweepRun::cell)) *
                runTimeOf(plan, cells.front());
    const double pace = expectedNs > 0 ? static_cast<double>(takenNs) / static_cast<double>(expectedNs) : 1;
    return static_cast<std::int64_t>(pace * static_cast<double>(std::max<std::int64_t>(0, left)));
}

void Sweep::Private::goOn(Sweep* sweep)
{
    if (over || current)
        return;
    if (cancelled)
        return end(sweep, false, {});
    if (pausing) {
        Q_EMIT sweep->paused();
        return;
    }
    current = nextRun(plan, cells, store->runs());
    if (!current)
        return end(sweep, true, {});
    startedNs = monotonicNs();
    Q_EMIT sweep->runStarted(current->cell, current->repetition);
    RunPlan run = cellOf(current->cell).plan;
    // Repetitions must not repeat each other's random numbers; the same repetition of every cell does.
    run.seed = plan.base.seed + static_cast<std::uint64_t>(current->repetition);
    runner->start(run);
}

void Sweep::Private::take(Sweep* sweep, SweepRun run)
{
    if (!current)
        return;
    const NextRun done = *std::exchange(current, std::nullopt);
    if (cancelled)
        return end(sweep, false, {});
    takenNs += monotonicNs() - startedNs;
    expectedNs += runTimeOf(plan, cellOf(done.cell));
    run.cell = done.cell;
    run.repetition = done.repetition;
    if (const Result<void> added = store->add(run); !added)
        return end(sweep, false, added.error().sentence());
    Q_EMIT sweep->cellChanged(run.cell);
    const auto left = static_cast<double>(leftNs());
    Q_EMIT sweep->progress(static_cast<double>(takenNs) / std::max(1.0, static_cast<double>(takenNs) + left),
                           static_cast<qint64>(left));
    // From the event loop, so that a pause or a click gets its turn.
    QMetaObject::invokeMethod(
        sweep, [this, sweep] { goOn(sweep); }, Qt::QueuedConnection);
}

void Sweep::Private::end(Sweep* sweep, bool complete, const QString& error)
{
    if (std::exchange(over, true))
        return;
    Q_EMIT sweep->finished(complete, error);
}

Sweep::Sweep(SweepPlan plan, std::vector<SweepCell> cells, std::unique_ptr<SweepStore> store,
             MainLoopProbe* probe)
    : d(std::make_unique<Private>())
{
    d->plan = std::move(plan);
    d->cells = std::move(cells);
    d->store = std::move(store);
    d->runsBefore = static_cast<int>(d->store->runs().size());
    setRunner(std::make_unique<SessionRunner>(probe));
}

Sweep::~Sweep() = default;

namespace {

/// Runs of two machines can't be put side by side.
Result<void> checkMachine(const SweepStore& store, const Environment& here, const QString& path)
{
    const Environment& there = store.environment();
    if (there.cpuModel == here.cpuModel && there.usableCpus == here.usableCpus)
        return {};
    return usageError(QStringLiteral("the sweep was begun on another machine"), path,
                      QStringLiteral("begin a new one in another folder"));
}

} // namespace

Result<std::unique_ptr<Sweep>> Sweep::open(const SweepPlan& plan, const QString& path, MainLoopProbe* probe)
{
    Result<std::vector<SweepCell>> cells = cellsOf(plan);
    if (!cells)
        return cells.error();
    const Environment here = readEnvironment();
    Result<std::unique_ptr<SweepStore>> store = SweepStore::openOrMake(path, plan, here);
    if (!store)
        return store.error();
    if (store.value()->plan().toJson() != plan.toJson())
        return usageError(QStringLiteral("the folder holds a sweep of another plan"), path,
                          QStringLiteral("choose another folder, or go on with that one by --resume"));
    if (const Result<void> same = checkMachine(*store.value(), here, path); !same)
        return same.error();
    return std::unique_ptr<Sweep>(new Sweep(plan, std::move(cells).value(), std::move(store).value(), probe));
}

Result<std::unique_ptr<Sweep>> Sweep::resumeFile(const QString& path, MainLoopProbe* probe)
{
    Result<std::unique_ptr<SweepStore>> store = SweepStore::openExisting(path);
    if (!store)
        return store.error();
    if (const Result<void> same = checkMachine(*store.value(), readEnvironment(), path); !same)
        return same.error();
    const SweepPlan plan = store.value()->plan();
    Result<std::vector<SweepCell>> cells = cellsOf(plan);
    if (!cells)
        return cells.error();
    return std::unique_ptr<Sweep>(new Sweep(plan, std::move(cells).value(), std::move(store).value(), probe));
}

void Sweep::setRunner(std::unique_ptr<SweepRunner> runner)
{
    d->runner = std::move(runner);
    connect(d->runner.get(), &SweepRunner::done, this, [this](const SweepRun& run) { d->take(this, run); });
}

const SweepPlan& Sweep::plan() const
{
    return d->plan;
}

const std::vector<SweepCell>& Sweep::cells() const
{
    return d->cells;
}

const std::vector<SweepRun>& Sweep::runs() const
{
    return d->store->runs();
}

std::int64_t Sweep::longestNs() const
{
    return d->leftNs();
}

int Sweep::runsBefore() const
{
    return d->runsBefore;
}

SweepResult Sweep::result() const
{
    return analysis()();
}

std::function<SweepResult()> Sweep::analysis(const std::optional<NullTest>& known) const
{
    return [plan = d->plan, cells = d->cells, runs = d->store->runs(), machine = d->store->environment(),
            known] { return analyseSweep(plan, cells, runs, machine, known); };
}

void Sweep::start()
{
    QMetaObject::invokeMethod(
        this, [this] { d->goOn(this); }, Qt::QueuedConnection);
}

void Sweep::pause()
{
    d->pausing = true;
}

void Sweep::resume()
{
    if (std::exchange(d->pausing, false))
        start();
}

void Sweep::cancel()
{
    if (std::exchange(d->cancelled, true))
        return;
    if (d->current)
        d->runner->cancel();
    else
        start(); // tells the end from the event loop
}

Result<SweepResult> readSweep(const QString& path)
{
    const Result<std::unique_ptr<SweepStore>> store = SweepStore::openExisting(path);
    if (!store)
        return store.error();
    const Result<std::vector<SweepCell>> cells = cellsOf(store.value()->plan());
    if (!cells)
        return cells.error();
    return analyseSweep(store.value()->plan(), cells.value(), store.value()->runs(),
                        store.value()->environment());
}

} // namespace parascope
