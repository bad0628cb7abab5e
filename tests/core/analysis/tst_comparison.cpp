// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons of runs whose truth is known: equals must tie, five percent must be seen, strangers not
// compared.
#include "analysis/comparability.h"
#include "analysis/comparison.h"
#include "analysis/condition.h"
#include "analysis/outliers.h"

#include "analysis/block_ratio.h"
#include "generated_runs.h"
#include "support/test_base.h"

#include <QJsonArray>

using namespace parascope;
using test::GeneratedRun;
using test::group;

class TestComparison : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void blocksOfARun();
    void blocksAreBounded();
    void equalRunsTie();
    void equalGroupsTie();
    void fivePercentIsSeenInSingleRuns();
    void fivePercentIsSeenInGroups();
    void smallGroupsHoldTheirLevel();
    void coverageOfRepetitions();
    void coverageOfBlocks();
    void runsThatAreFarAreNoted();
    void directionOfBetter();
    void smallestChangeCounts();
    void notComparable_data();
    void notComparable();
    void layoutMayDiffer();
    void howCloselyRunsWereLookedAtIsNoted();
    void aCloseTaskSizeMayDiffer();
    void theSameJobInAnotherLayout();
    void ignoringDifferences();
    void groupsMustRepeat();
    void shortRunsAreNotJudged();
    void zerosOnBothSidesAreATie();
    void jsonAndSentence();
    void theSentenceNamesItsTest_data();
    void theSentenceNamesItsTest();
    void nothingOnBothSidesIsATie();
    void sameAnswerTwice();
};

namespace {

CompareVerdict throughputVerdict(const Comparison& comparison)
{
    return comparison.find(QStringLiteral("throughput_ops_per_s"))->verdict;
}

bool anyFlag(const Comparison& comparison)
{
    return std::ranges::any_of(comparison.metrics, [](const MetricComparison& metric) {
        return metric.verdict == CompareVerdict::Better || metric.verdict == CompareVerdict::Worse;
    });
}

std::vector<double> normals(SplitMix64& random, int count, double mean, double sd)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(mean * std::exp(sd * drawNormal(random)));
    return values;
}

} // namespace

void TestComparison::blocksOfARun()
{
    const RunSample sample = test::generatedSample({});
    QCOMPARE(sample.blocks.size(), std::size_t{20});
    std::uint64_t completed = 0, counted = 0;
    for (const RunBlock& block : sample.blocks) {
        QCOMPARE(block.lengthNs, 500 * kNsPerMs);
        completed += block.completed;
        for (const auto& [index, count] : block.service)
            counted += count;
    }
    QCOMPARE(completed, sample.summary.measured.completed);
    QCOMPARE(counted, completed);
}

void TestComparison::blocksAreBounded()
{
    GeneratedRun run;
    run.seconds = 200; // 2000 intervals: neighbours are joined on the way
    run.serviceMs = 50;
    const RunSample sample = test::generatedSample(run);
    QCOMPARE(sample.blocks.size(), std::size_t{20});
    for (const RunBlock& block : sample.blocks)
        QCOMPARE(block.lengthNs, sample.blocks.front().lengthNs);
    run.seconds = 1;
    QCOMPARE(test::generatedSample(run).blocks.size(), std::size_t{10});
}

void TestComparison::equalRunsTie()
{
    int flags = 0;
    for (std::uint64_t i = 0; i < 40; ++i) {
        const Comparison comparison = compareRuns({test::generatedSample({.seed = 2 * i + 1})},
                                                  {test::generatedSample({.seed = 2 * i + 2})});
        QVERIFY(comparison.notComparable.isEmpty());
        flags += anyFlag(comparison) ? 1 : 0;
    }
    QVERIFY2(flags <= 2, qPrintable(QString::number(flags)));
}

void TestComparison::equalGroupsTie()
{
    // Runs differ by 3 % from each other here: more than the smallest change that counts.
    int flags = 0;
    for (std::uint64_t i = 0; i < 40; ++i)
        flags += anyFlag(compareRuns(group(4, 9, 2 * i + 1, 0.03), group(4, 9, 2 * i + 2, 0.03))) ? 1 : 0;
    QVERIFY2(flags <= 2, qPrintable(QString::number(flags)));
}

void TestComparison::fivePercentIsSeenInSingleRuns()
{
    int seen = 0;
    for (std::uint64_t i = 0; i < 40; ++i) {
        GeneratedRun slower{.seed = 2 * i + 2};
        slower.serviceMs *= 1.05;
        const Comparison comparison =
            compareRuns({test::generatedSample({.seed = 2 * i + 1})}, {test::generatedSample(slower)});
        seen += comparison.verdict() == CompareVerdict::Worse ? 1 : 0;
    }
    QVERIFY2(seen >= 36, qPrintable(QString::number(seen)));
}

void TestComparison::fivePercentIsSeenInGroups()
{
    int seen = 0;
    for (std::uint64_t i = 0; i < 40; ++i)
        seen +=
            compareRuns(group(4, 5, 2 * i + 1), group(4.2, 5, 2 * i + 2)).verdict() == CompareVerdict::Worse
                ? 1
                : 0;
    QVERIFY2(seen >= 36, qPrintable(QString::number(seen)));
}

void TestComparison::smallGroupsHoldTheirLevel()
{
    for (const int size : {2, 3, 5, 9}) {
        SplitMix64 random(static_cast<std::uint64_t>(size));
        int flags = 0;
        for (int i = 0; i < 200; ++i) {
            const auto estimate =
                ratioOfRepetitions(normals(random, size, 100, 0.05), normals(random, size, 100, 0.05));
            flags += estimate->low99 > 1 || estimate->high99 < 1 ? 1 : 0;
        }
        QVERIFY2(flags <= 10, qPrintable(QStringLiteral("%1 of 200 with %2 a side").arg(flags).arg(size)));
    }
}

void TestComparison::coverageOfRepetitions()
{
    for (const int size : {3, 6, 10}) {
        SplitMix64 random(static_cast<std::uint64_t>(size) + 50);
        int inside = 0;
        for (int i = 0; i < 200; ++i)
            inside += ratioOfRepetitions(normals(random, size, 100, 0.03), normals(random, size, 110, 0.03))
                              ->ci95.contains(1.1)
                          ? 1
                          : 0;
        QVERIFY2(inside >= 180, qPrintable(QStringLiteral("%1 of 200 with %2 a side").arg(inside).arg(size)));
    }
    QVERIFY(!ratioOfRepetitions(std::vector<double>{1}, std::vector<double>{1, 2}));
    QVERIFY(!ratioOfRepetitions(std::vector<double>{1, 0}, std::vector<double>{1, 2}));
}

void TestComparison::coverageOfBlocks()
{
    int rate = 0, quantile = 0;
    constexpr int kRuns = 60;
    for (std::uint64_t i = 0; i < kRuns; ++i) {
        GeneratedRun a{.runNoise = 0, .blockNoise = 0.02, .seed = 2 * i + 1}, b = a;
        b.seed += 1;
        b.serviceMs = 4.4;
        const RunSample runA = test::generatedSample(a), runB = test::generatedSample(b);
        const auto rates =
            ratioOfBlocks(runA, runB, BlockFigure::TaskRate, 0, *runA.summary.throughputPerSecond,
                          *runB.summary.throughputPerSecond);
        const auto quantiles = ratioOfBlocks(runA, runB, BlockFigure::Service, 50,
                                             *runA.summary.service.p50Ms, *runB.summary.service.p50Ms);
        rate += rates->ci95.contains(1 / 1.1) ? 1 : 0;
        quantile += quantiles->ci95.contains(1.1) ? 1 : 0;
    }
    QVERIFY2(rate >= 52 && quantile >= 52,
             qPrintable(QStringLiteral("%1 and %2 of %3").arg(rate).arg(quantile).arg(kRuns)));
}

void TestComparison::runsThatAreFarAreNoted()
{
    // Farther than ten standard deviations, and than a hundredth.
    QCOMPARE(outliersOf(std::vector<double>{1.00, 1.01, 0.99, 1.02, 0.98, 1.5}).count, std::size_t{1});
    QVERIFY(!outliersOf(std::vector<double>{1.00, 1.01, 0.99, 1.02, 0.98, 1.5}).firstIsSlow);
    const Outliers cold = outliersOf(std::vector<double>{1.5, 1.01, 0.99, 1.02, 0.98, 1.00});
    QVERIFY(cold.count == 1 && cold.firstIsSlow);
    QVERIFY(!outliersOf(std::vector<double>{0.5, 1.01, 0.99, 1.02, 0.98, 1.00}).firstIsSlow);
    QCOMPARE(outliersOf(std::vector<double>{1, 1, 1, 1, 1, 1.005}).count, std::size_t{0});
    QCOMPARE(outliersOf(std::vector<double>{1, 1, 1, 9}).count, std::size_t{0}); // too few to tell

    std::vector<RunSample> plain, cold6;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        plain.push_back(test::generatedSample({.seed = seed}));
        cold6.push_back(test::generatedSample({.serviceMs = seed == 1 ? 8.0 : 4.0, .seed = 10 + seed}));
    }
    const Comparison comparison = compareRuns(plain, cold6);
    QCOMPARE(
        textsOf(comparison.notes).filter(QStringLiteral("far from the others, the first one slow")).size(),
        1);
    QVERIFY(textsOf(comparison.notes)
                .filter(QStringLiteral("far from"))
                .first()
                .startsWith(QStringLiteral("B: 1 of 6")));
    QCOMPARE(textsOf(comparison.notes).filter(QStringLiteral("fewer than 9")).size(), 1);
    const Comparison single = compareRuns({plain.front()}, {cold6.back()});
    QVERIFY(textsOf(single.notes).filter(QStringLiteral("fewer than 9")).isEmpty());
}

void TestComparison::directionOfBetter()
{
    const std::vector<RunSample> slow = group(5, 5, 1), fast = group(4, 5, 2);
    const Comparison up = compareRuns(slow, fast), down = compareRuns(fast, slow);
    for (const char* name : {"throughput_ops_per_s", "response_p50_ms", "service_p50_ms"}) {
        const QString metric = QString::fromLatin1(name);
        QCOMPARE(up.find(metric)->verdict, CompareVerdict::Better);
        QCOMPARE(down.find(metric)->verdict, CompareVerdict::Worse);
    }
    const MetricComparison* throughput = up.find(QStringLiteral("throughput_ops_per_s"));
    QVERIFY(throughput->ratioCi95->contains(1.25));
    QCOMPARE(*throughput->superiority, 1.0);
    QVERIFY(*throughput->pValue < 0.02); // 2 of 252 ways when no two are equal
    QVERIFY(*throughput->difference > 0 && throughput->differenceCi95->contains(*throughput->difference));
}

void TestComparison::smallestChangeCounts()
{
    const std::vector<RunSample> a = group(4, 9, 1, 0.001), b = group(4.06, 9, 2, 0.001);
    const Comparison plain = compareRuns(a, b);
    QCOMPARE(throughputVerdict(plain), CompareVerdict::Tie); // sure, but only 1.5 %
    QVERIFY(
        plain.find(QStringLiteral("throughput_ops_per_s"))->reason.text().contains(QStringLiteral("2 %")));
    QCOMPARE(throughputVerdict(compareRuns(a, b, {0.005, false})), CompareVerdict::Worse);
}

void TestComparison::notComparable_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("workload") << QStringLiteral("workload");
    QTest::newRow("load") << QStringLiteral("load");
    QTest::newRow("parameter") << QStringLiteral("service");
    QTest::newRow("payload") << QStringLiteral("payload");
    QTest::newRow("CPU") << QStringLiteral("CPU model");
    QTest::newRow("CPUs") << QStringLiteral("usable CPUs");
}

void TestComparison::notComparable()
{
    QFETCH(QString, what);
    RunSample a = test::generatedSample({}), b = test::generatedSample({.seed = 2});
    if (what == QLatin1String("workload"))
        b.plan.workload = QStringLiteral("sha256");
    else if (what == QLatin1String("load"))
        b.plan.load = LoadKind::Batch;
    else if (what == QLatin1String("payload"))
        b.plan.payloadBytes = 1024;
    else if (what == QLatin1String("CPU model"))
        b.environment.cpuModel = QStringLiteral("another CPU");
    else if (what == QLatin1String("usable CPUs"))
        b.environment.usableCpus = 2;
    else
        b.plan.parameters.set(what, 40e6), a.plan.parameters.set(what, 4e6);
    const Comparison comparison = compareRuns({a}, {b});
    QCOMPARE(comparison.verdict(), CompareVerdict::NotComparable);
    QVERIFY2(comparison.sentence().contains(what), qPrintable(comparison.sentence()));
    QVERIFY(comparison.sentence().startsWith(QStringLiteral("Not comparable, because")));
    for (const MetricComparison& metric : comparison.metrics)
        QCOMPARE(metric.verdict, CompareVerdict::NotComparable);
}

void TestComparison::layoutMayDiffer()
{
    RunSample a = test::generatedSample({}), b = test::generatedSample({.workers = 4, .seed = 2});
    b.plan.threads = 0;
    b.plan.processes = 4;
    const Comparison comparison = compareRuns({a}, {b});
    QCOMPARE(comparison.verdict(), CompareVerdict::Better);
    QCOMPARE(comparison.differences.size(), 2);
    QVERIFY(comparison.differences.first().text().contains(QStringLiteral("threads 2")));
}

/// They are no difference of what was measured, and repetitions stay repetitions.
void TestComparison::howCloselyRunsWereLookedAtIsNoted()
{
    RunSample a = test::generatedSample({}), b = test::generatedSample({.seed = 2});
    RunSample c = test::generatedSample({.seed = 3});
    QVERIFY(textsOf(compareRuns({a}, {b}).notes).filter(QStringLiteral("sampling")).isEmpty());
    b.plan.sampleEveryNs = 1'000'000'000;
    b.plan.probeEveryNs = 5'000'000;
    const Comparison comparison = compareRuns({a}, {b, c});
    QVERIFY(comparison.notComparable.isEmpty());
    QVERIFY(comparison.differences.isEmpty());
    const QStringList notes = textsOf(comparison.notes);
    QVERIFY2(notes.contains(QStringLiteral("sampling 100 ms \u2192 1.00 s")), qPrintable(notes.join(u'\n')));
    QVERIFY2(notes.contains(QStringLiteral("probe period 20.0 ms \u2192 5.00 ms")),
             qPrintable(notes.join(u'\n')));
}

void TestComparison::aCloseTaskSizeMayDiffer()
{
    RunSample a = test::generatedSample({}), b = test::generatedSample({.serviceMs = 4.2, .seed = 2});
    a.plan.parameters.set(QStringLiteral("service"), 4e6);
    b.plan.parameters.set(QStringLiteral("service"),
                          4.2e6); // five percent more work: the same job, made slower
    QCOMPARE(compareRuns({a}, {b}).verdict(), CompareVerdict::Worse);
    QCOMPARE(compareRuns({a}, {b}).differences.first().text(), QStringLiteral("service 4ms \u2192 4200us"));
}

void TestComparison::theSameJobInAnotherLayout()
{
    const RunPlan plan = test::generatedPlan(2);
    RunPlan other = test::generatedPlan(0);
    other.processes = 4;
    other.inFlight = 64;
    other.durationNs = 60'000'000'000;
    other.seed = 5;
    QVERIFY(isSameJob(plan, other) && isSameJob(other, plan));
    other.dispatch = DispatchMode::Pool; // may be compared, but then more than the workers differs
    QVERIFY(!isSameJob(plan, other));
    other = plan;
    other.parameters.set(QStringLiteral("service"), 4e6);
    QVERIFY(!isSameJob(plan, other));
    other = plan;
    other.workload = QStringLiteral("sleep");
    QVERIFY(!isSameJob(plan, other));

    Environment machine = test::generatedMachine();
    machine.kernel = QStringLiteral("newer");
    QVERIFY(isSameMachine(machine, test::generatedMachine()));
    machine.usableCpus = 2;
    QVERIFY(!isSameMachine(machine, test::generatedMachine()));
}

void TestComparison::ignoringDifferences()
{
    RunSample a = test::generatedSample({}), b = test::generatedSample({.serviceMs = 5, .seed = 2});
    b.plan.workload = QStringLiteral("sha256");
    const Comparison comparison = compareRuns({a}, {b}, {0.02, true});
    QCOMPARE(comparison.verdict(), CompareVerdict::Worse);
    QVERIFY(!comparison.differences.isEmpty());
}

void TestComparison::groupsMustRepeat()
{
    std::vector<RunSample> mixed = group(4, 3, 1);
    mixed[1].plan.threads = 8;
    const Comparison comparison = compareRuns(mixed, group(4, 3, 2));
    QCOMPARE(comparison.verdict(), CompareVerdict::NotComparable);
    QVERIFY(comparison.sentence().contains(QStringLiteral("no repetitions")));
    QCOMPARE(compareRuns({}, group(4, 3, 2)).verdict(), CompareVerdict::NotComparable);
}

void TestComparison::shortRunsAreNotJudged()
{
    const Comparison comparison = compareRuns({test::generatedSample({.seconds = 0.5})},
                                              {test::generatedSample({.seconds = 0.5, .seed = 2})});
    QCOMPARE(comparison.verdict(), CompareVerdict::NotComparable);
    QVERIFY(comparison.sentence().contains(QStringLiteral("too short")));
    QVERIFY(regressions(comparison, 0.05).isEmpty());
    QVERIFY(!canShowRegression(comparison)); // so that nobody takes it for good news
    QVERIFY(canShowRegression(compareRuns(group(4, 3, 1), group(4, 3, 2))));
}

void TestComparison::zerosOnBothSidesAreATie()
{
    std::vector<RunSample> a = group(4, 3, 1), b = group(4, 3, 2);
    for (std::vector<RunSample>* side : {&a, &b})
        for (RunSample& run : *side)
            run.summary.mainLoop.p98Ms = 0;
    const Comparison quiet = compareRuns(a, b);
    QCOMPARE(quiet.find(QStringLiteral("loop_delay_p98_ms"))->verdict, CompareVerdict::Tie);
    for (RunSample& run : b)
        run.summary.mainLoop.p98Ms = 40;
    const Comparison blocked = compareRuns(a, b);
    const MetricComparison* delay = blocked.find(QStringLiteral("loop_delay_p98_ms"));
    QCOMPARE(delay->verdict, CompareVerdict::NotComparable);
    QVERIFY2(delay->reason.text().contains(QStringLiteral("no ratio")), qPrintable(delay->reason.text()));
}

void TestComparison::jsonAndSentence()
{
    const Comparison comparison = compareRuns(group(4, 5, 1), group(4.4, 5, 2));
    const QJsonObject object = comparison.toJson();
    QCOMPARE(object.value(QStringLiteral("verdict")).toString(), QStringLiteral("worse"));
    const QJsonObject metric = object.value(QStringLiteral("metrics"))
                                   .toObject()
                                   .value(QStringLiteral("throughput_ops_per_s"))
                                   .toObject();
    QCOMPARE(metric.value(QStringLiteral("verdict")).toString(), QStringLiteral("worse"));
    QVERIFY(metric.value(QStringLiteral("ratio")).toDouble() < 0.95);
    const QJsonArray ci = metric.value(QStringLiteral("ratio_ci95")).toArray();
    QVERIFY(ci.at(0).toDouble() < metric.value(QStringLiteral("ratio")).toDouble());
    QVERIFY(ci.at(1).toDouble() > metric.value(QStringLiteral("ratio")).toDouble() &&
            ci.at(1).toDouble() < 1);
    QVERIFY2(comparison.sentence().startsWith(QStringLiteral("B is worse: ")),
             qPrintable(comparison.sentence()));
    QVERIFY2(compareRuns(group(4, 5, 1), group(4, 5, 3)).sentence().startsWith(QStringLiteral("A tie: ")),
             qPrintable(compareRuns(group(4, 5, 1), group(4, 5, 3)).sentence()));
}

void TestComparison::theSentenceNamesItsTest_data()
{
    QTest::addColumn<int>("runsA");
    QTest::addColumn<int>("runsB");
    QTest::addColumn<QString>("words");
    QTest::newRow("single") << 1 << 1 << "one run a side (resampled blocks of time)";
    QTest::newRow("one against many") << 1 << 5 << "1 and 5 runs (resampled blocks of time)";
    QTest::newRow("few") << 3 << 5 << "3 and 5 runs (Welch's t of the logarithms)";
    QTest::newRow("many") << 5 << 6 << "5 and 6 runs (bootstrap of the medians)";
}

void TestComparison::theSentenceNamesItsTest()
{
    QFETCH(int, runsA);
    QFETCH(int, runsB);
    QFETCH(QString, words);
    for (const double serviceMs : {4.0, 5.0}) { // a tie, and worse
        const QString said = compareRuns(group(4, runsA, 1), group(serviceMs, runsB, 2)).sentence();
        QVERIFY2(said.endsWith(words + QLatin1Char('.')), qPrintable(said));
    }
}

void TestComparison::nothingOnBothSidesIsATie()
{
    std::vector<RunSample> a = group(4, 3, 1), b = group(4, 3, 2);
    for (auto* side : {&a, &b})
        for (RunSample& run : *side)
            run.summary.throughputPerSecond = 0;
    const Comparison comparison = compareRuns(a, b);
    QCOMPARE(comparison.verdict(), CompareVerdict::Tie);
    QCOMPARE(comparison.sentence(), QStringLiteral("A tie: the same on both sides; 3 and 3 runs."));
}

void TestComparison::sameAnswerTwice()
{
    const std::vector<RunSample> a = group(4, 5, 1), b = group(4.1, 5, 2);
    QCOMPARE(compareRuns(a, b).toJson(), compareRuns(a, b).toJson());
}

PARASCOPE_TEST_MAIN(TestComparison)
#include "tst_comparison.moc"
