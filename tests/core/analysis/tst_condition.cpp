// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions and regressions that a pipeline ends on: only what is sure counts.
#include "analysis/condition.h"

#include "analysis/block_ratio.h"
#include "generated_runs.h"
#include "support/test_base.h"

using namespace parascope;
using test::GeneratedRun;

class TestCondition : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void forms_data();
    void forms();
    void refused_data();
    void refused();
    void countsAreExact_data();
    void countsAreExact();
    void theBoundDecides();
    void notMeasuredIsNotJudged();
    void intervalsCover();
    void regressionsBeyondTheBound();
    void improvementsAreNoRegressions();
    void chosenMetricsOnly();
};

void TestCondition::forms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("relation");
    QTest::addColumn<double>("value");
    QTest::newRow("spaces") << QStringLiteral(" response_p99_ms >  20 ") << QStringLiteral("response_p99_ms")
                            << QStringLiteral(">") << 20.0;
    QTest::newRow("none") << QStringLiteral("throughput_ops_per_s<=1e3")
                          << QStringLiteral("throughput_ops_per_s") << QStringLiteral("<=") << 1000.0;
    QTest::newRow("equal") << QStringLiteral("tasks_failed != 0") << QStringLiteral("tasks_failed")
                           << QStringLiteral("!=") << 0.0;
    QTest::newRow("dots") << QStringLiteral("response_p99_9_ms>=0.5") << QStringLiteral("response_p99_9_ms")
                          << QStringLiteral(">=") << 0.5;
}

void TestCondition::forms()
{
    QFETCH(QString, text);
    QFETCH(QString, metric);
    QFETCH(QString, relation);
    QFETCH(double, value);
    const Result<Condition> condition = parseCondition(text);
    QVERIFY(condition.ok());
    QCOMPARE(condition.value().metric, metric);
    QCOMPARE(condition.value().relation, relation);
    QCOMPARE(condition.value().value, value);
    QCOMPARE(parseCondition(condition.value().text()).value().text(), condition.value().text());
}

void TestCondition::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "response_p99_ms", "response_p99_ms >", "> 20", "response_p99_ms > fast",
          "response_p99_ms => 20", "no_such_metric > 1", "response_p99_ms > 20 ms", "a > 1 > 2"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestCondition::refused()
{
    QFETCH(QString, text);
    const Result<Condition> condition = parseCondition(text);
    QVERIFY(!condition.ok());
    QCOMPARE(condition.error().kind, ErrorKind::Usage);
}

void TestCondition::countsAreExact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("holds");
    QTest::newRow("above") << QStringLiteral("worker_crashes > 2") << true;
    QTest::newRow("not above") << QStringLiteral("worker_crashes > 3") << false;
    QTest::newRow("at least") << QStringLiteral("worker_crashes >= 3") << true;
    QTest::newRow("below") << QStringLiteral("worker_crashes < 3") << false;
    QTest::newRow("at most") << QStringLiteral("worker_crashes <= 3") << true;
    QTest::newRow("equal") << QStringLiteral("worker_crashes == 3") << true;
    QTest::newRow("unequal") << QStringLiteral("worker_crashes != 3") << false;
    QTest::newRow("a flag") << QStringLiteral("overloaded == 0") << true;
}

void TestCondition::countsAreExact()
{
    QFETCH(QString, text);
    QFETCH(bool, holds);
    RunSample run = test::generatedSample({});
    run.summary.workerCrashes = 3;
    const ConditionResult result = judgeCondition(parseCondition(text).value(), run);
    QVERIFY(!result.ci95);
    QCOMPARE(result.holds, holds);
}

void TestCondition::theBoundDecides()
{
    GeneratedRun noisy;
    noisy.blockNoise = 0.1;
    const RunSample run = test::generatedSample(noisy);
    const double p50 = *run.summary.response.p50Ms;
    const auto judge = [&run](double limit) {
        return judgeCondition({QStringLiteral("response_p50_ms"), QStringLiteral(">"), limit}, run);
    };
    const ConditionResult close = judge(p50 * 0.999); // above, but not surely
    QVERIFY(close.ci95 && close.ci95->contains(p50 * 0.999));
    QVERIFY(!close.holds);
    QVERIFY(close.sentence().contains(QStringLiteral("not surely")));
    const ConditionResult far = judge(p50 * 0.7);
    QVERIFY(far.holds);
    QVERIFY(far.sentence().contains(QStringLiteral("may not be >")));
    QVERIFY(!judge(p50 * 1.3).holds);
}

void TestCondition::notMeasuredIsNotJudged()
{
    const ConditionResult result = judgeCondition(
        parseCondition(QStringLiteral("achieved_ratio < 0.9")).value(), test::generatedSample({}));
    QVERIFY(!result.value && !result.holds);
    QVERIFY(result.sentence().contains(QStringLiteral("was not measured")));
}

void TestCondition::intervalsCover()
{
    int inside = 0;
    constexpr int kRuns = 60;
    for (std::uint64_t seed = 1; seed <= kRuns; ++seed) {
        const RunSample run =
            test::generatedSample({.runNoise = 0, .blockNoise = 0.03, .seconds = 6, .seed = seed});
        // Tasks of 4 ms on two workers: 500 a second; the mean of 1 / noise is 1 + 0.03^2 / 2.
        const auto ci = intervalOfBlocks(run, BlockFigure::TaskRate, 0, *run.summary.throughputPerSecond);
        inside += ci->contains(500 * (1 + 0.00045)) ? 1 : 0;
    }
    QVERIFY2(inside >= 53, qPrintable(QString::number(inside)));
}

void TestCondition::regressionsBeyondTheBound()
{
    const RunSample base = test::generatedSample({});
    const auto against = [&base](double serviceMs) {
        return compareRuns({base}, {test::generatedSample({.serviceMs = serviceMs, .seed = 9})});
    };
    QVERIFY(regressions(against(4), 0.05).isEmpty());
    QVERIFY(regressions(against(4.12), 0.05).isEmpty()); // worse, but not by 5 %
    const QStringList worse = regressions(against(5), 0.05);
    QVERIFY(!worse.isEmpty());
    QVERIFY2(worse.first().startsWith(QStringLiteral("throughput_ops_per_s went from")),
             qPrintable(worse.first()));
    QVERIFY(regressions(against(5), 0.5).isEmpty());
}

void TestCondition::improvementsAreNoRegressions()
{
    const Comparison better =
        compareRuns({test::generatedSample({})}, {test::generatedSample({.serviceMs = 3, .seed = 9})});
    QVERIFY(regressions(better, 0.0).isEmpty());
}

void TestCondition::chosenMetricsOnly()
{
    const Comparison comparison =
        compareRuns({test::generatedSample({})}, {test::generatedSample({.serviceMs = 5, .seed = 9})});
    const QStringList service = regressions(comparison, 0.05, {QStringLiteral("service_p50_ms")});
    QCOMPARE(service.size(), 1);
    QVERIFY(service.first().startsWith(QStringLiteral("service_p50_ms")));
    QVERIFY(regressions(comparison, 0.05, {QStringLiteral("rss_peak_bytes")}).isEmpty());
}

PARASCOPE_TEST_MAIN(TestCondition)
#include "tst_condition.moc"
