// SPDX-License-Identifier: GPL-3.0-or-later
// What fewer workers did for a job: which runs of a history and which cells of a sweep count.
#include "study/job_rates.h"

#include "record/recording.h"
#include "support/interval_maker.h"
#include "support/test_base.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>

using namespace parascope;

namespace {

RunPlan planOf(int threads, int processes)
{
    RunPlan plan;
    plan.workload = QStringLiteral("spin");
    plan.threads = threads;
    plan.processes = processes;
    return validatePlan(plan).value();
}

Environment here()
{
    Environment machine;
    machine.cpuModel = QStringLiteral("a CPU");
    machine.logicalCpus = 16;
    machine.usableCpus = 16;
    return machine;
}

/// A run as its recording and its card in the history tell of it.
struct MadeRun {
    RecordingInfo info;
    HistoryEntry card;
};

MadeRun runOf(int threads, int processes, double perSecond)
{
    MadeRun run;
    run.info.runId = newRunId();
    run.info.startedUtc = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    run.info.plan = planOf(threads, processes);
    run.info.environment = here();
    run.card.runId = run.info.runId;
    run.card.startedUtc = run.info.startedUtc;
    run.card.outcome = QStringLiteral("completed");
    run.card.metrics = {{QStringLiteral("throughput_ops_per_s"), perSecond},
                        {QStringLiteral("duration_s"), 10},
                        {QStringLiteral("tasks_completed_measured"), 10 * perSecond},
                        {QStringLiteral("foreign_cpu_ratio"), 0.01},
                        {QStringLiteral("settings_changed"), 0}};
    return run;
}

using Change = std::function<void(MadeRun& run)>;

/// Two threads, two processes, and both; the figures of each cell are of six runs of a second.
SweepResult sweepOf(const std::function<double(const RunPlan&)>& perSecond)
{
    SweepResult sweep;
    sweep.plan.base = planOf(1, 0);
    sweep.plan.axes = {{QStringLiteral("threads"), {QStringLiteral("1"), QStringLiteral("2")}},
                       {QStringLiteral("processes"), {QStringLiteral("0"), QStringLiteral("2")}}};
    sweep.machine = here();
    sweep.cells = cellsOf(sweep.plan).value();
    for (const SweepCell& cell : sweep.cells) {
        CellFigures figures;
        figures.state = CellState::Done;
        figures.runs = 6;
        figures.medians = {{QStringLiteral("throughput_ops_per_s"), perSecond(cell.plan)},
                           {QStringLiteral("duration_s"), 1},
                           {QStringLiteral("tasks_completed_measured"), perSecond(cell.plan)}};
        sweep.figures.push_back(figures);
    }
    return sweep;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestJobRates : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneWorkerIsAThreadOrAProcess();
    void onlyRunsThatCanBeComparedCount_data();
    void onlyRunsThatCanBeComparedCount();
    void plansThatSayNothingOfCapacity();
    void aRecordingIsAskedOnce();
    void theFewestWorkersThatDoAsMuch();
    void cellsOfASweep();

private:
    /// Writes the recording and lists the run.
    void add(MadeRun run);
    [[nodiscard]] std::vector<JobRate> read(const RunPlan& plan);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
};

void TestJobRates::init()
{
    TestBase::init();
    m_history.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = History::open(m_folder->path());
    QVERIFY(opened);
    m_history = std::move(opened).value();
}

void TestJobRates::add(MadeRun run)
{
    const QString path = m_folder->filePath(run.info.runId + QStringLiteral(".parascope"));
    const auto writer = RecordingWriter::create(path, run.info);
    QVERIFY(writer);
    QVERIFY(writer.value()->add(test::plainInterval(0, 5)));
    QVERIFY(writer.value()->finish({}));
    run.card.jobHash = jobHashOf(run.info.plan);
    run.card.workload = run.info.plan.workload;
    run.card.threads = run.info.plan.threads;
    run.card.processes = run.info.plan.processes;
    run.card.recording = path;
    QVERIFY(m_history->finish(run.card));
}

std::vector<JobRate> TestJobRates::read(const RunPlan& plan)
{
    RateReader reader;
    const auto rates = reader.read(*m_history, plan, here());
    return rates ? rates.value() : std::vector<JobRate>();
}

void TestJobRates::oneWorkerIsAThreadOrAProcess()
{
    QVERIFY(!oneWorkerRate(read(planOf(4, 2)))); // nothing is known
    add(runOf(1, 0, 100));
    add(runOf(0, 1, 90));
    add(runOf(1, 1, 140));
    add(runOf(4, 0, 380));
    const auto rates = read(planOf(4, 2));
    QCOMPARE(rates.size(), std::size_t{4});
    QCOMPARE(oneWorkerRate(rates), std::optional<double>(100)); // the median of the three
}

void TestJobRates::onlyRunsThatCanBeComparedCount_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char* name, bool counts, const Change& change) {
        QTest::newRow(name) << change << counts;
    };
    const auto figure = [](const QString& name, double value) -> Change {
        return [name, value](MadeRun& run) { run.card.metrics[name] = value; };
    };
    row("the same job", true, [](MadeRun&) {});
    row("another length", true, [](MadeRun& run) { run.info.plan.durationNs *= 3; });
    row("another name and seed", true, [](MadeRun& run) {
        run.info.plan.name = QStringLiteral("nightly");
        run.info.plan.seed = 77;
    });
    row("more in flight", true, [](MadeRun& run) { run.info.plan.inFlight = 32; });
    row("another kernel", true, [](MadeRun& run) { run.info.environment.kernel = QStringLiteral("newer"); });

    row("another workload", false, [](MadeRun& run) { run.info.plan.workload = QStringLiteral("sha256"); });
    row("another task size", false,
        [](MadeRun& run) { run.info.plan.parameters.set(QStringLiteral("service"), 1.1e6); });
    row("another payload", false, [](MadeRun& run) { run.info.plan.payloadBytes = 4096; });
    row("another dispatch", false, [](MadeRun& run) { run.info.plan.dispatch = DispatchMode::Pool; });
    row("an open loop", false, [](MadeRun& run) {
        run.info.plan.load = LoadKind::Open;
        run.info.plan.ratePerSecond = 50;
    });
    row("another machine", false,
        [](MadeRun& run) { run.info.environment.cpuModel = QStringLiteral("another CPU"); });
    row("fewer usable CPUs", false, [](MadeRun& run) { run.info.environment.usableCpus = 2; });
    row("as many workers", false, [](MadeRun& run) { run.info.plan.threads = 8; });
    row("the main thread", false, [](MadeRun& run) { run.info.plan.threads = 0; });
    row("cancelled", false, [](MadeRun& run) { run.card.outcome = QStringLiteral("cancelled"); });
    row("failed", false, [](MadeRun& run) { run.card.outcome = QStringLiteral("failed"); });
    row("disturbed", false, figure(QStringLiteral("foreign_cpu_ratio"), 0.06));
    row("CPUs taken by the host", false, figure(QStringLiteral("steal_ratio"), 0.045)); // and 1 % of others
    row("of an older version, which did not say so", false,
        [](MadeRun& run) { run.card.metrics.erase(QStringLiteral("settings_changed")); });
    row("changed while it went", false, figure(QStringLiteral("settings_changed"), 1));
    row("too short", false, figure(QStringLiteral("duration_s"), 2.9));
    row("too few tasks", false, figure(QStringLiteral("tasks_completed_measured"), 99));
    row("tasks failed", false, figure(QStringLiteral("tasks_failed"), 1));
    row("a worker died", false, figure(QStringLiteral("worker_crashes"), 1));
    row("nothing done", false, figure(QStringLiteral("throughput_ops_per_s"), 0));
}

void TestJobRates::onlyRunsThatCanBeComparedCount()
{
    QFETCH(Change, change);
    QFETCH(bool, counts);
    MadeRun run = runOf(1, 0, 100);
    change(run);
    add(run);
    QCOMPARE(read(planOf(4, 2)).size(), std::size_t{counts ? 1U : 0U});
    if (!counts)
        return;
    QVERIFY(m_history->remove({run.info.runId})); // in the bin it does not count
    QVERIFY(read(planOf(4, 2)).empty());
    QVERIFY(m_history->restore({run.info.runId}));
    QCOMPARE(read(planOf(4, 2)).size(), std::size_t{1});
    QVERIFY(QFile::remove(m_folder->filePath(run.info.runId + QStringLiteral(".parascope"))));
    QVERIFY(read(planOf(4, 2)).empty()); // nobody can say any more of which job it was
}

void TestJobRates::plansThatSayNothingOfCapacity()
{
    RunPlan plan = planOf(4, 2);
    QVERIFY(showsCapacity(plan));
    plan.inFlight = 8;
    QVERIFY(showsCapacity(plan));
    plan.inFlight = 7; // a worker has nothing to do
    QVERIFY(!showsCapacity(plan));
    plan = planOf(0, 0);
    QVERIFY(!showsCapacity(plan));
    plan = planOf(4, 2);
    plan.load = LoadKind::Open;
    plan.ratePerSecond = 100;
    QVERIFY(!showsCapacity(plan));
    MadeRun open = runOf(1, 0, 100);
    open.info.plan.load = LoadKind::Open;
    open.info.plan.ratePerSecond = 100;
    add(open);
    QVERIFY(read(plan).empty());
    add(runOf(1, 0, 100));
    plan = planOf(4, 2);
    plan.inFlight = 7;
    QVERIFY(read(plan).empty());
    QVERIFY(read(planOf(1, 0)).empty()); // there are no fewer than one
    QCOMPARE(read(planOf(2, 0)).size(), std::size_t{1});
}

void TestJobRates::aRecordingIsAskedOnce()
{
    const MadeRun run = runOf(1, 0, 100);
    add(run);
    RateReader reader;
    const auto first = reader.read(*m_history, planOf(4, 0), here());
    QVERIFY(first && first.value().size() == 1);
    QFile file(m_folder->filePath(run.info.runId + QStringLiteral(".parascope")));
    QVERIFY(file.open(QIODevice::WriteOnly)); // now it says nothing
    file.write("no recording");
    file.close();
    const auto again = reader.read(*m_history, planOf(8, 0), here());
    QVERIFY(again && again.value().size() == 1);
    QVERIFY(read(planOf(4, 0)).empty());
}

void TestJobRates::theFewestWorkersThatDoAsMuch()
{
    const std::vector<JobRate> rates{{8, 0, 980}, {4, 2, 1000}, {4, 2, 400},  {4, 2, 1010}, {4, 0, 700},
                                     {0, 4, 650}, {1, 0, 200},  {6, 2, 1020}, {16, 0, 2000}};
    const auto enough = [&rates](int workers, double perSecond) {
        return enoughWorkers(rates, workers, perSecond);
    };
    QVERIFY((enough(12, 1000) == JobRate{4, 2, 1000})); // of two with eight workers the faster
    QVERIFY((enough(12, 1030) == JobRate{4, 2, 1000})); // 3 % are no difference
    QVERIFY(!enough(12, 1032));
    QVERIFY((enough(12, 720) == JobRate{4, 0, 700}));
    QVERIFY((enough(12, 150) == JobRate{1, 0, 200}));
    QVERIFY((enough(16, 1050) == JobRate{6, 2, 1020}));
    QVERIFY(!enough(8, 1000)); // as many are not fewer
    QVERIFY(!enoughWorkers({}, 12, 1000));
}

void TestJobRates::cellsOfASweep()
{
    const SweepResult sweep = sweepOf([](const RunPlan& plan) { return 100.0 * plan.workers(); });
    const auto rates = ratesOf(sweep, planOf(4, 1), here());
    QCOMPARE(rates.size(), std::size_t{3}); // four workers are not fewer
    QCOMPARE(oneWorkerRate(rates), std::optional<double>(100));
    const auto enough = enoughWorkers(rates, 4, 200);
    QVERIFY(enough);
    QCOMPARE(enough->workers(), 2);

    Environment other = here();
    other.usableCpus = 4;
    QVERIFY(ratesOf(sweep, planOf(4, 1), other).empty());
    RunPlan longer = planOf(4, 1);
    longer.parameters.set(QStringLiteral("service"), 9e6);
    QVERIFY(ratesOf(sweep, longer, here()).empty());
    SweepResult worse = sweep;
    worse.figures[0].state = CellState::Failed;
    worse.figures[1].medians[QStringLiteral("foreign_cpu_ratio")] = 0.2;
    worse.figures[2].runs = 2; // two seconds in all
    QVERIFY(ratesOf(worse, planOf(4, 1), here()).empty());
    QVERIFY(ratesOf({}, planOf(4, 1), here()).empty());
}

PARASCOPE_TEST_MAIN(TestJobRates)
#include "tst_job_rates.moc"
