// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rank_statistics.h"
#include "study/queue_trial.h"
#include "study/queueing.h"
#include "support/test_base.h"
#include "workload/random.h"

#include <algorithm>
#include <cmath>

using namespace parascope;

namespace {

/// Mean response of a long simulated queue.
double simulated(const QueueModel& model, std::size_t tasks, bool poisson = true)
{
    SplitMix64 random(7);
    std::vector<double> arrivals, services;
    double now = 0;
    for (std::size_t i = 0; i < tasks; ++i) {
        arrivals.push_back(now += poisson ? drawExponential(random, 1 / model.rate) : 1 / model.rate);
        services.push_back(model.fixedService ? model.service : drawExponential(random, model.service));
    }
    return meanOf(replayQueue(arrivals, services, model.servers));
}

/// M/M/1: the response time is exponential.
double mm1ResponseQuantile(double service, double rho, double p)
{
    return -std::log1p(-p) * mm1Response(service, rho);
}

/// M/D/1 by Erlang: P(wait <= t) = (1 - rho) sum_{k <= t} (rho (k - t))^k / k! e^(-rho (k - t)), t in units
/// of the service time. The sum alternates: good to 1e-6 below 25.
double md1WaitWithin(double t, double rho)
{
    long double sum = 0;
    long double factorial = 1;
    for (int k = 0; k <= static_cast<int>(t); ++k) {
        if (k > 0)
            factorial *= k;
        const long double x = static_cast<long double>(rho) * (static_cast<long double>(t) - k);
        sum += (k % 2 == 0 ? 1 : -1) * std::pow(x, k) / factorial * std::exp(x);
    }
    return static_cast<double>((1 - static_cast<long double>(rho)) * sum);
}

/// The inverse, by bisection.
double md1ResponseQuantile(double service, double rho, double p)
{
    double low = 0;
    double high = 25;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (md1WaitWithin(middle, rho) < p ? low : high) = middle;
    }
    return service * (1 + high);
}

bool near(double value, double truth, double tolerance)
{
    if (std::abs(value - truth) <= tolerance)
        return true;
    qInfo("%.6g instead of %.6g", value, truth);
    return false;
}

} // namespace

class TestQueueing : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void publishedValues();
    void erlangCOfKnownCases();
    void overloadHasNoSteadyState();
    void replayOfOneServerByHand();
    void replayOfTwoServersByHand();
    void replayAgreesWithTheFormulas_data();
    void replayAgreesWithTheFormulas();
    void sharedQueueBeatsSplitQueues();
    void quantileOfMd1AgreesWithReplay();
    void standardErrorKnowsThatNeighboursAreAlike();
    void standardErrorShrinksWithTheRootOfTasks();
    void trialMakesAValidPlan();
    void truthIsTheReplayOfTheSeed();
    void truthFollowsMeasuredServiceTimes();
};

// docs/METHOD.md 1.7: rho .8, D 10 ms.
void TestQueueing::publishedValues()
{
    QVERIFY(near(mm1Response(10, 0.8), 50, 1e-9));
    QVERIFY(near(mm1ResponseQuantile(10, 0.8, 0.99), 230, 0.5));
    QVERIFY(near(md1Response(10, 0.8), 30, 1e-9));
    QVERIFY(near(md1ResponseQuantile(10, 0.8, 0.99), 113.6, 0.05));
    QVERIFY(near(mmcResponse(2, 10, 0.8), 27.8, 0.05));
    // Two queues of their own, each with half the load: M/M/1 again.
    QVERIFY(near(mmcResponse(1, 10, 0.8), 50, 1e-9));
    QVERIFY(near(meanResponse({0.08, 10, false, 1}), 50, 1e-9));
    QVERIFY(near(meanResponse({0.08, 10, true, 1}), 30, 1e-9));
    QVERIFY(near(meanResponse({0.16, 10, false, 2}), 27.8, 0.05));
}

void TestQueueing::erlangCOfKnownCases()
{
    QVERIFY(near(erlangC(1, 0.3), 0.3, 1e-12));                 // one server: rho
    QVERIFY(near(erlangC(2, 0.8), 2 * 0.8 * 0.8 / 1.8, 1e-12)); // two: 2 rho^2 / (1 + rho)
    QVERIFY(near(erlangC(2, 0.5), 1.0 / 3, 1e-12));
    QCOMPARE(erlangC(3, 0), 0.0);
    QVERIFY(near(erlangC(500, 0.9), 0.0122089, 1e-6)); // by the recursion of Erlang B; nothing overflows
}

void TestQueueing::overloadHasNoSteadyState()
{
    for (const double rho : {1.0, 1.5, -0.1}) {
        QVERIFY(std::isnan(mm1Response(1, rho)));
        QVERIFY(std::isnan(md1Response(1, rho)));
        QVERIFY(std::isnan(erlangC(2, rho)));
    }
    QVERIFY(std::isnan(meanResponse({0.1, 10, true, 2}))); // no closed form
}

void TestQueueing::replayOfOneServerByHand()
{
    const std::vector<double> arrivals = {0, 1, 2, 10};
    const std::vector<double> services = {3, 2, 1, 4};
    const std::vector<double> expected = {3, 4, 4, 4}; // ends 3, 5, 6, 14
    QCOMPARE(replayQueue(arrivals, services, 1), expected);
}

void TestQueueing::replayOfTwoServersByHand()
{
    const std::vector<double> arrivals = {0, 0, 1, 1, 20};
    const std::vector<double> services = {5, 2, 2, 10, 1};
    const std::vector<double> expected = {5, 2, 3, 13, 1}; // third starts at 2, fourth at 4
    QCOMPARE(replayQueue(arrivals, services, 2), expected);
    QVERIFY(replayQueue({}, {}, 2).empty());
}

void TestQueueing::replayAgreesWithTheFormulas_data()
{
    QTest::addColumn<int>("servers");
    QTest::addColumn<bool>("fixedService");
    QTest::addColumn<double>("rho");
    QTest::newRow("M/M/1 .5") << 1 << false << 0.5;
    QTest::newRow("M/M/1 .8") << 1 << false << 0.8;
    QTest::newRow("M/D/1 .8") << 1 << true << 0.8;
    QTest::newRow("M/M/2 .8") << 2 << false << 0.8;
    QTest::newRow("M/M/4 .7") << 4 << false << 0.7;
}

void TestQueueing::replayAgreesWithTheFormulas()
{
    QFETCH(int, servers);
    QFETCH(bool, fixedService);
    QFETCH(double, rho);
    const QueueModel model{rho * servers / 10, 10, fixedService, servers};
    const double expected = meanResponse(model);
    QVERIFY(near(simulated(model, 2'000'000), expected, 0.02 * expected));
}

void TestQueueing::sharedQueueBeatsSplitQueues()
{
    const double shared = simulated({0.16, 10, false, 2}, 500'000);
    const double split = simulated({0.08, 10, false, 1}, 500'000);
    QVERIFY(shared < 0.65 * split);
    // D/M/1 with the same load: the arrival law matters (26.9 ms in docs/METHOD.md 1.7).
    QVERIFY(near(simulated({0.08, 10, false, 1}, 1'000'000, false), 26.9, 0.6));
}

void TestQueueing::quantileOfMd1AgreesWithReplay()
{
    SplitMix64 random(3);
    std::vector<double> arrivals;
    const std::vector<double> services(1'000'000, 1.0);
    double now = 0;
    for (std::size_t i = 0; i < services.size(); ++i)
        arrivals.push_back(now += drawExponential(random, 1 / 0.7));
    std::vector<double> responses = replayQueue(arrivals, services, 1);
    std::ranges::sort(responses);
    for (const double p : {0.5, 0.9, 0.99}) {
        const double truth = responses[static_cast<std::size_t>(p * 1e6)];
        QVERIFY(near(md1ResponseQuantile(1, 0.7, p), truth, 0.02 * truth));
    }
    QVERIFY(near(md1ResponseQuantile(1, 0.7, 0.1), 1, 1e-6)); // three in ten need not wait
}

void TestQueueing::standardErrorKnowsThatNeighboursAreAlike()
{
    const QueueModel model{0.7, 1, false, 1};
    const double error = standardErrorOfMean(model, 10'000, 200, 1);
    // Daley 1968 for waiting in M/M/1: n var = rho (2 + 5 rho - 4 rho^2 + rho^3) / (1 - rho)^4.
    const double rho = 0.7;
    const double daley =
        std::sqrt(rho * (2 + 5 * rho - 4 * rho * rho + rho * rho * rho) / std::pow(1 - rho, 4) / 10'000);
    QVERIFY(near(error, daley, 0.25 * daley));
    const double ifIndependent = mm1Response(1, rho) / 100;
    QVERIFY(error > 4 * ifIndependent);
    QCOMPARE(standardErrorOfMean(model, 500, 20, 9), standardErrorOfMean(model, 500, 20, 9));
}

void TestQueueing::standardErrorShrinksWithTheRootOfTasks()
{
    const QueueModel model{0.7, 1, true, 1};
    const double ratio =
        standardErrorOfMean(model, 2'000, 200, 1) / standardErrorOfMean(model, 32'000, 200, 2);
    QVERIFY(near(ratio, 4, 1.2));
}

void TestQueueing::trialMakesAValidPlan()
{
    for (const int servers : {1, 2}) {
        const QueueTrial trial = makeQueueTrial(QStringLiteral("M/M/c"), servers, false, 0.7, 3'000'000'000);
        QVERIFY(near(trial.model.utilization(), 0.7, 1e-12));
        const Result<RunPlan> plan = validatePlan(planOf(trial));
        QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().sentence()));
        QCOMPARE(plan.value().workers(), servers);
        QVERIFY(plan.value().load == LoadKind::Open && plan.value().arrivals == Arrivals::Poisson);
        QVERIFY(near(plan.value().ratePerSecond, 140, 1e-6));
        QCOMPARE(plan.value().parameters.integer(QStringLiteral("service")), servers * 5'000'000);
        QCOMPARE(plan.value().parameters.text(QStringLiteral("distribution")), QStringLiteral("exponential"));
    }
}

void TestQueueing::truthIsTheReplayOfTheSeed()
{
    const QueueTrial trial = makeQueueTrial(QStringLiteral("M/M/1"), 1, false, 0.7, 1);
    const QueueTruth drawn = truthOf(trial, 20'000, 5e6);
    QVERIFY(near(drawn.drawnService, 5e6, 15e4));
    const QueueTruth truth = truthOf(trial, 20'000, drawn.drawnService);
    QVERIFY(near(truth.formulaMean, 5e6 / 0.3, 1));
    QVERIFY(std::abs(truth.replayedMean - truth.formulaMean) < 3 * truth.standardError);
    QVERIFY(truth.replayedP99 > 3 * truth.replayedMean);
    // Another seed, another sequence, another answer, by about the standard error.
    QueueTrial other = trial;
    other.seed = 2;
    QVERIFY(truthOf(other, 20'000, 5e6).replayedMean != drawn.replayedMean);
}

void TestQueueing::truthFollowsMeasuredServiceTimes()
{
    const QueueTrial trial = makeQueueTrial(QStringLiteral("M/D/1"), 1, true, 0.75, 1);
    const QueueTruth truth = truthOf(trial, 10'000, 5e6);
    const QueueTruth slower = truthOf(trial, 10'000, 5.5e6);
    QCOMPARE(truth.drawnService, 5e6);
    QCOMPARE(slower.drawnService, 5e6);
    QVERIFY(slower.replayedMean > 1.15 * truth.replayedMean);
    QVERIFY(near(slower.formulaMean, md1Response(5.5e6, 0.825), 1));
}

PARASCOPE_TEST_MAIN(TestQueueing)
#include "tst_queueing.moc"
