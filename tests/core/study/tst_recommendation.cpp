// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps over machines whose law is known: the answer must be in the true tie set, and the order must be
// fair.
#include "played_machine.h"
#include "study/recommendation_text.h"

#include "support/test_base.h"

#include <QJsonArray>
#include <QSet>

using namespace parascope;
using test::PlayedMachine;

class TestRecommendation : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void trueTieSet_data();
    void trueTieSet();
    void orderIsShuffledAndInterleaved();
    void orderSurvivesARestart();
    void cellsEndEarlyOnAQuietMachine();
    void hopelessCellsAreGivenUp();
    void failingCellsAreGivenUp();
    void driftIsSeen();
    void noDriftOnASteadyMachine();
    void limitsAreKept();
    void nobodyKeepsTheLimits();
    void noAnswerWithoutASteadyState();
    void inconsistentRunsAreACaution();
    void inlineIsTheLastResort();
    void usualRules();
    void lastEfficientSetting();
    void breakEvenPerMode();
    void openLoopIsJudgedByLatency();
    void fitsAlongTheGrid();
    void sentences_data();
    void sentences();
    void jsonHasTheAnswer();
};

namespace {

QStringList list(std::initializer_list<int> values)
{
    QStringList texts;
    for (const int value : values)
        texts << QString::number(value);
    return texts;
}

bool inTrueTieSet(const SweepResult& result, const std::function<double(const RunPlan&)>& truth, double width)
{
    double best = 0;
    for (const SweepCell& cell : result.cells)
        best = std::max(best, truth(cell.plan));
    const int cell = result.recommendation.cell;
    return cell >= 0 && truth(result.cells[static_cast<std::size_t>(cell)].plan) >= (1 - width) * best;
}

} // namespace

void TestRecommendation::trueTieSet_data()
{
    QTest::addColumn<double>("alpha");
    QTest::addColumn<double>("beta");
    QTest::addColumn<double>("noise");
    QTest::newRow("linear") << 0.0 << 0.0 << 0.01;
    QTest::newRow("serial part") << 0.1 << 0.0 << 0.01;
    QTest::newRow("peak at 4") << 0.05 << 0.06 << 0.01;
    QTest::newRow("peak at 10") << 0.02 << 0.01 << 0.01;
    QTest::newRow("one lock") << 1.0 << 0.0 << 0.01;
    QTest::newRow("noisy") << 0.05 << 0.06 << 0.03;
}

void TestRecommendation::trueTieSet()
{
    QFETCH(double, alpha);
    QFETCH(double, beta);
    QFETCH(double, noise);
    int right = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        PlayedMachine machine;
        machine.throughput = test::uslOver(alpha, beta);
        machine.noise = noise;
        machine.seed = seed;
        SweepPlan plan = test::sweepOver(list({1, 2, 3, 4, 6, 8, 12, 16}), {});
        plan.seed = seed;
        const SweepResult result = machine.sweep(plan, 8);
        QVERIFY(result.complete);
        right += inTrueTieSet(result, machine.throughput, noise > 0.02 ? 0.05 : 0.025) ? 1 : 0;
    }
    QVERIFY2(right >= 19, qPrintable(QString::number(right)));
}

void TestRecommendation::orderIsShuffledAndInterleaved()
{
    PlayedMachine machine;
    machine.throughput = test::uslOver(0.05, 0);
    machine.noise = 0.05;
    SweepPlan plan = test::sweepOver(list({1, 2, 3, 4, 5, 6}), {});
    plan.skipHopeless = false;
    plan.precision = 0.0001;
    const SweepResult result = machine.sweep(plan, 4);
    QVERIFY(result.complete);
    QList<QList<int>> rounds(plan.repetitions);
    int last = -1, nulls = 0, drifts = 0;
    for (const SweepRun& run : machine.lastRuns) {
        nulls += run.cell == kNullTestCell ? 1 : 0;
        drifts += run.cell == kDriftCell ? 1 : 0;
        if (run.cell < 0)
            continue;
        QVERIFY(run.repetition >= last); // a round is over before the next one begins
        last = run.repetition;
        rounds[run.repetition] << run.cell;
    }
    QSet<QString> orders;
    for (const QList<int>& round : rounds) {
        QCOMPARE(QSet<int>(round.begin(), round.end()).size(), 6);
        QString order;
        for (const int cell : round)
            order += QString::number(cell);
        orders.insert(order);
    }
    QVERIFY(orders.size() >= 10);
    QCOMPARE(nulls, nullRunsOf(plan));
    QCOMPARE(drifts, driftRunsOf(plan));
    QCOMPARE(machine.lastRuns.front().cell, kNullTestCell);
    QCOMPARE(machine.lastRuns.back().cell, kDriftCell);
}

void TestRecommendation::orderSurvivesARestart()
{
    PlayedMachine machine;
    machine.throughput = test::uslOver(0.05, 0.01);
    const SweepPlan plan = test::sweepOver(list({1, 2, 4, 8}), {});
    (void)machine.sweep(plan, 4);
    const std::vector<SweepCell> cells = cellsOf(plan).value();
    // Cut anywhere, what comes next is what came next.
    for (std::size_t cut = 0; cut < machine.lastRuns.size(); cut += 3) {
        const std::vector<SweepRun> before(machine.lastRuns.begin(),
                                           machine.lastRuns.begin() + static_cast<std::ptrdiff_t>(cut));
        const std::optional<NextRun> next = nextRun(plan, cells, before);
        QVERIFY(next.has_value());
        QCOMPARE(next->cell, machine.lastRuns[cut].cell);
        QCOMPARE(next->repetition, machine.lastRuns[cut].repetition);
    }
}

void TestRecommendation::cellsEndEarlyOnAQuietMachine()
{
    PlayedMachine machine;
    machine.throughput = test::uslOver(0.02, 0);
    machine.noise = 0.002;
    SweepPlan plan = test::sweepOver(list({1, 2, 4}), {});
    plan.skipHopeless = false;
    const SweepResult result = machine.sweep(plan, 4);
    for (const CellFigures& cell : result.figures) {
        QCOMPARE(cell.state, CellState::Done);
        QCOMPARE(cell.runs, 6); // the fewest that have an interval
        QVERIFY(cell.reason.contains(QStringLiteral("known within 2 %")));
    }
}

void TestRecommendation::hopelessCellsAreGivenUp()
{
    PlayedMachine machine;
    machine.throughput = test::uslOver(0.02, 0);
    const SweepResult result = machine.sweep(test::sweepOver(list({1, 2, 4, 8}), {}), 8);
    QCOMPARE(result.figures.front().state, CellState::Skipped);
    QCOMPARE(result.figures.front().runs, 3);
    QVERIFY(result.figures.front().reason.contains(QStringLiteral("cannot win")));
    QCOMPARE(result.figures.back().state, CellState::Done);
    QCOMPARE(result.recommendation.cell, 3);
}

void TestRecommendation::failingCellsAreGivenUp()
{
    const SweepPlan plan = test::sweepOver(list({1, 2}), {});
    const std::vector<SweepCell> cells = cellsOf(plan).value();
    std::vector<SweepRun> runs;
    PlayedMachine machine;
    machine.throughput = test::uslOver(0, 0);
    while (const std::optional<NextRun> next = nextRun(plan, cells, runs)) {
        SweepRun run = machine.play(cells[static_cast<std::size_t>(std::max(0, next->cell))].plan);
        run.cell = next->cell;
        run.repetition = next->repetition;
        if (run.cell == 1) {
            run.metrics.clear();
            run.error = QStringLiteral("the worker died");
        }
        runs.push_back(run);
    }
    Environment here;
    here.usableCpus = 2;
    const SweepResult result = analyseSweep(plan, cells, runs, here);
    QCOMPARE(result.figures[1].state, CellState::Failed);
    QCOMPARE(result.figures[1].runs, 2);
    QCOMPARE(result.figures[1].reason, QStringLiteral("the worker died"));
    QCOMPARE(result.recommendation.cell, 0);
    QVERIFY(textsOf(result.warnings).join(QString()).contains(QStringLiteral("1 of 2 cells failed")));
}

void TestRecommendation::driftIsSeen()
{
    PlayedMachine machine;
    machine.throughput = test::uslOver(0.02, 0);
    machine.driftPerRun = 0.005;
    const SweepResult result = machine.sweep(test::sweepOver(list({1, 2, 4, 8}), {}), 8);
    QVERIFY(result.drifted);
    QVERIFY(textsOf(result.recommendation.cautions).join(QString()).contains(QStringLiteral("drifted")));
}

void TestRecommendation::noDriftOnASteadyMachine()
{
    int drifted = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        PlayedMachine machine;
        machine.throughput = test::uslOver(0.02, 0);
        machine.seed = seed;
        drifted += machine.sweep(test::sweepOver(list({1, 2, 4}), {}), 4).drifted ? 1 : 0;
    }
    QVERIFY2(drifted <= 2, qPrintable(QString::number(drifted)));
}

void TestRecommendation::limitsAreKept()
{
    PlayedMachine machine;
    machine.throughput = test::uslOver(0.02, 0);
    machine.mainDelayMs = [](const RunPlan& plan) { return 10.0 * plan.workers(); };
    SweepPlan plan = test::sweepOver(list({1, 2, 4, 8}), {});
    plan.limits = {parseSweepLimit(QStringLiteral("main_p98_ms=50")).value()};
    const SweepResult result = machine.sweep(plan, 8);
    QCOMPARE(result.cells[static_cast<std::size_t>(result.recommendation.cell)].threads(), 4);
    QVERIFY(!result.figures[3].keepsLimits);
    QVERIFY(result.figures[3].brokenLimit.contains(QStringLiteral("80")));
}

void TestRecommendation::nobodyKeepsTheLimits()
{
    PlayedMachine machine;
    machine.throughput = test::uslOver(0.02, 0);
    SweepPlan plan = test::sweepOver(list({1, 2}), {});
    plan.limits = {{QStringLiteral("loop_delay_p98_ms"), 0.001}};
    const SweepResult result = machine.sweep(plan, 2);
    QCOMPARE(result.recommendation.cell, -1);
    QVERIFY(result.recommendation.sentence.text().startsWith(
        QStringLiteral("No answer: no setting keeps the limits")));
    QVERIFY(result.toJson()
                .value(QStringLiteral("recommendation"))
                .toObject()
                .value(QStringLiteral("suggested"))
                .isNull());
}

void TestRecommendation::noAnswerWithoutASteadyState()
{
    PlayedMachine machine;
    machine.throughput = test::uslOver(0.02, 0);
    machine.steady = [](const RunPlan& plan, int) { return plan.threads < 4; };
    const SweepResult result = machine.sweep(test::sweepOver(list({1, 2, 4}), {}), 4);
    QCOMPARE(result.recommendation.cell, -1);
    const QString text = result.recommendation.sentence.text();
    QVERIFY2(text.startsWith(QStringLiteral("No answer: 4 threads would be the best, but in ")),
             qPrintable(text));
    QCOMPARE(result.figures[2].unsteadiness(), QStringLiteral("no steady state"));
    QVERIFY(result.figures[1].unsteadiness().isEmpty());

    machine.steady = [](const RunPlan& plan, int) { return plan.threads != 2; }; // nothing rests on that one
    QCOMPARE(machine.sweep(test::sweepOver(list({1, 2, 4}), {}), 4).recommendation.cell, 2);
}

void TestRecommendation::inconsistentRunsAreACaution()
{
    PlayedMachine machine;
    machine.throughput = test::uslOver(0.02, 0);
    machine.steady = [runs = 0](const RunPlan& plan, int) mutable {
        return plan.threads != 4 || runs++ % 3 != 0;
    };
    const SweepResult result = machine.sweep(test::sweepOver(list({1, 4}), {}), 4);
    QCOMPARE(result.recommendation.cell, 1);
    QCOMPARE(result.figures[1].unsteadiness(), QStringLiteral("inconsistent"));
    QCOMPARE(textsOf(result.recommendation.cautions).filter(QStringLiteral("inconsistent: 4 threads")).size(),
             1);
}

void TestRecommendation::inlineIsTheLastResort()
{
    PlayedMachine machine;
    machine.throughput = test::uslOver(1, 0); // one lock around everything: nothing is gained anywhere
    const SweepResult result = machine.sweep(test::sweepOver(list({0, 1, 2}), list({0, 1})), 2);
    const SweepCell& cell = result.cells[static_cast<std::size_t>(result.recommendation.cell)];
    QCOMPARE(cell.threads(), 1);
    QCOMPARE(cell.processes(), 0);
}

void TestRecommendation::usualRules()
{
    PlayedMachine machine;
    machine.throughput = test::uslOver(0.05, 0.06); // peak at 4
    SweepPlan plan = test::sweepOver(list({1, 2, 4, 8, 17}), {});
    plan.skipHopeless = false;
    const SweepResult result = machine.sweep(plan, 8);
    const std::vector<RuleDistance>& rules = result.recommendation.rules;
    QCOMPARE(rules[0].cell, 3);
    const auto truth = [&](int n) { return n / (1 + 0.05 * (n - 1) + 0.06 * n * (n - 1)); };
    QVERIFY(std::abs(*rules[0].ratio - truth(8) / truth(4)) < 0.03);
    QVERIFY(std::abs(*rules[1].ratio - truth(17) / truth(4)) < 0.03);
    const SweepResult without = machine.sweep(test::sweepOver(list({1, 2}), {}), 8);
    QVERIFY(!without.recommendation.rules[1].ratio);
}

void TestRecommendation::lastEfficientSetting()
{
    PlayedMachine machine;
    machine.throughput = test::uslOver(0.12, 0); // efficiency 1 / (1 + 0.12 (n - 1)): 0.54 at 8, 0.36 at 16
    SweepPlan plan = test::sweepOver(list({1, 2, 4, 8, 16}), {});
    plan.skipHopeless = false;
    const SweepResult result = machine.sweep(plan, 8);
    QCOMPARE(result.recommendation.lastEfficient, 3);
    QVERIFY(std::abs(*result.figures[4].efficiency - 1 / 2.8) < 0.02);
}

void TestRecommendation::breakEvenPerMode()
{
    PlayedMachine machine;
    machine.throughput = test::uslOver(0.02, 0);
    const SweepResult result = machine.sweep(test::sweepOver(list({1, 2}), list({0, 1, 2})), 2);
    const std::vector<BreakEven>& modes = result.recommendation.breakEven;
    QCOMPARE(modes.size(), std::size_t{2});
    QCOMPARE(modes[0].mode, QStringLiteral("threads"));
    QCOMPARE(modes[0].taskUs, 30.0);
    QCOMPARE(modes[1].taskUs, 120.0);
}

void TestRecommendation::openLoopIsJudgedByLatency()
{
    PlayedMachine machine;
    machine.throughput = test::uslOver(0.3, 0.02);
    SweepPlan plan = test::sweepOver(list({1, 2, 3}), {});
    plan.base.load = LoadKind::Open;
    plan.base.ratePerSecond = 100;
    plan.base.inFlight = 1;
    const SweepResult result = machine.sweep(plan, 4);
    QCOMPARE(result.objective, QStringLiteral("response_p99_ms"));
    QVERIFY(!result.higherIsBetter);
    QVERIFY(*result.figures[static_cast<std::size_t>(result.recommendation.best)].score <=
            *result.figures[0].score);
    QVERIFY(result.recommendation.sentence.text().contains(QStringLiteral("99 % of tasks within")));
}

void TestRecommendation::fitsAlongTheGrid()
{
    PlayedMachine machine;
    machine.throughput = test::uslOver(0.05, 0.01);
    machine.noise = 0.005;
    SweepPlan plan = test::sweepOver(list({1, 2, 3, 4, 6, 8}), list({0, 1, 2, 3}));
    plan.skipHopeless = false;
    const SweepResult result = machine.sweep(plan, 4);
    QStringList directions;
    for (const SweepFit& fit : result.fits) {
        directions << fit.direction + QLatin1Char(' ') + scalingLawName(fit.fit.law);
        if (fit.direction == QLatin1String("threads (processes 0)") && fit.fit.law == ScalingLaw::Usl) {
            QVERIFY(fit.fit.alpha.ci95->contains(0.05));
            QVERIFY(fit.fit.beta.ci95->contains(0.01));
        }
    }
    for (const char* direction :
         {"threads (processes 0) usl", "threads (processes 0) amdahl", "threads (processes 3) usl",
          "threads (processes 0), up to 4 CPUs usl", "processes (threads 8) usl", "workers usl"})
        QVERIFY2(directions.contains(QString::fromLatin1(direction)),
                 qPrintable(directions.join(QStringLiteral("; "))));
}

void TestRecommendation::sentences_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("processes");
    QTest::addColumn<QString>("text");
    QTest::newRow("inline") << 0 << 0 << QStringLiteral("no worker (tasks on the main thread)");
    QTest::newRow("a thread") << 1 << 0 << QStringLiteral("1 thread");
    QTest::newRow("threads") << 4 << 0 << QStringLiteral("4 threads");
    QTest::newRow("a process") << 0 << 1 << QStringLiteral("1 process");
    QTest::newRow("processes") << 0 << 3 << QStringLiteral("3 processes");
    QTest::newRow("both") << 2 << 3 << QStringLiteral("3 processes with 2 threads each");
}

void TestRecommendation::sentences()
{
    QFETCH(int, threads);
    QFETCH(int, processes);
    QFETCH(QString, text);
    RunPlan plan;
    plan.threads = threads;
    plan.processes = processes;
    QCOMPARE(layoutText(plan).text(), text);
}

void TestRecommendation::jsonHasTheAnswer()
{
    PlayedMachine machine;
    machine.throughput = test::uslOver(0.02, 0);
    const SweepResult result = machine.sweep(test::sweepOver(list({1, 2, 4}), list({0, 2})), 4);
    const QJsonObject object = result.toJson();
    QCOMPARE(object.value(QStringLiteral("cells")).toArray().size(), 6);
    const QJsonObject advice = object.value(QStringLiteral("recommendation")).toObject();
    QCOMPARE(advice.value(QStringLiteral("suggested")).toObject().value(QStringLiteral("threads")).toInt(),
             4);
    QCOMPARE(advice.value(QStringLiteral("suggested")).toObject().value(QStringLiteral("processes")).toInt(),
             2);
    QVERIFY(advice.value(QStringLiteral("sentence"))
                .toString()
                .startsWith(QStringLiteral("Use 2 processes with 4 threads each: ")));
    QVERIFY(
        object.value(QStringLiteral("null_test")).toObject().contains(QStringLiteral("false_alarm_rate")));
    QVERIFY(object.value(QStringLiteral("complete")).toBool());
}

PARASCOPE_TEST_MAIN(TestRecommendation)
#include "tst_recommendation.moc"
