// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/steady_state.h"

#include "support/test_base.h"

#include <cmath>
#include <functional>
#include <random>

using namespace parascope;

namespace {

/// Feeds 100 ms intervals of `rate(t)` tasks a second until the rule ends; returns the seconds it took.
double secondsOfWarmUp(WarmUpRule& rule, const std::function<double(double)>& rate,
                       std::int64_t lengthNs = 100 * kNsPerMs)
{
    double sent = 0;
    double due = 0;
    for (int i = 0; i < 10'000 && !rule.over(); ++i) {
        const double seconds = nsToSeconds(lengthNs);
        due += rate(i * seconds) * seconds;
        const double whole = std::floor(due - sent);
        sent += whole;
        rule.add(static_cast<std::uint64_t>(whole), lengthNs);
    }
    return nsToSeconds(rule.elapsedNs());
}

} // namespace

class TestSteadyState : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void cutsNothingFromAConstantSeries();
    void cutsTheRamp();
    void matchesTheFormulaByHand();
    void saysWhenTheSeriesIsTooShort();
    void shortSeriesAreSafe();
    void steadyRunEndsAfterThreeWindows();
    void rampIsWaitedFor();
    void neverSteadyEndsAtTheCap();
    void nothingFinishedIsNotSteady();
    void slowTasksAreSteadyWithinTwoTasks();
    void poissonCountsAreNotCalledUnsteady();
    void driftingPoissonIsStillSeen();
    void windowFollowsTheDuration_data();
    void windowFollowsTheDuration();
    void shortRunWarmsUpWithinItsLength();
    void jitteringIntervalsMakeTheSameWindows();
    void ignoresWhatComesAfterTheEnd();
};

void TestSteadyState::cutsNothingFromAConstantSeries()
{
    for (const double level : {7.0, 0.1, 1e9 / 3}) {
        const std::vector<double> flat(100, level);
        QCOMPARE(mserCut(flat), std::size_t{0});
    }
}

void TestSteadyState::cutsTheRamp()
{
    std::vector<double> series;
    for (int i = 0; i < 30; ++i)
        series.push_back(i * 10.0);
    for (int i = 0; i < 170; ++i)
        series.push_back(300.0 + (i % 2 == 0 ? 1.0 : -1.0));
    QCOMPARE(mserCut(series), std::size_t{30});
}

void TestSteadyState::matchesTheFormulaByHand()
{
    // Batches of one: 10, 2, 4, 2, 4. d=0: mean 4.4, squares 43.2 / 25 = 1.728; d=1: mean 3, 4 / 16 = 0.25;
    // d=2: mean 10/3, 8/3 / 9 = 0.296.
    const std::vector<double> series{10, 2, 4, 2, 4};
    QCOMPARE(mserCut(series, 1), std::size_t{1});
}

void TestSteadyState::saysWhenTheSeriesIsTooShort()
{
    std::vector<double> rising;
    for (int i = 0; i < 50; ++i)
        rising.push_back(i);
    QCOMPARE(mserCut(rising), std::size_t{25}); // k/2 batches of five
}

void TestSteadyState::shortSeriesAreSafe()
{
    QCOMPARE(mserCut({}), std::size_t{0});
    QCOMPARE(mserCut(std::vector<double>{1, 2, 3}), std::size_t{0});
    QCOMPARE(mserCut(std::vector<double>{1, 2, 3}, 0), std::size_t{0});
}

void TestSteadyState::steadyRunEndsAfterThreeWindows()
{
    WarmUpRule rule;
    QCOMPARE(secondsOfWarmUp(rule, [](double) { return 1000.0; }), 3.0);
    QVERIFY(rule.steady());
}

void TestSteadyState::rampIsWaitedFor()
{
    WarmUpRule rule;
    const double took = secondsOfWarmUp(rule, [](double t) { return t < 5 ? 200.0 + t * 160 : 1000.0; });
    QVERIFY2(took >= 8 && took < 20, qPrintable(QString::number(took)));
    QVERIFY(rule.steady());
}

void TestSteadyState::neverSteadyEndsAtTheCap()
{
    WarmUpRule rule;
    const double took = secondsOfWarmUp(rule, [](double t) { return 1000.0 * (1 + t); });
    QCOMPARE(took, 20.0);
    QVERIFY(rule.over());
    QVERIFY(!rule.steady());
}

void TestSteadyState::nothingFinishedIsNotSteady()
{
    WarmUpRule rule;
    QCOMPARE(secondsOfWarmUp(rule, [](double) { return 0.0; }), 20.0);
    QVERIFY(!rule.steady());
}

void TestSteadyState::slowTasksAreSteadyWithinTwoTasks()
{
    WarmUpRule rule; // 3.5 tasks a second: windows of 3 and 4 tasks differ by 30 %
    QVERIFY(secondsOfWarmUp(rule, [](double) { return 3.5; }) < 20);
    QVERIFY(rule.steady());
}

void TestSteadyState::poissonCountsAreNotCalledUnsteady()
{
    std::mt19937_64 random(7);
    std::poisson_distribution<int> arrivals(20); // 200 a second
    int ended = 0;
    for (int run = 0; run < 100; ++run) {
        WarmUpRule rule(kNsPerSecond, true);
        while (!rule.over())
            rule.add(static_cast<std::uint64_t>(arrivals(random)), 100 * kNsPerMs);
        ended += rule.steady() ? 1 : 0;
    }
    QVERIFY2(ended >= 95, qPrintable(QString::number(ended)));
}

void TestSteadyState::driftingPoissonIsStillSeen()
{
    WarmUpRule rule(kNsPerSecond, true);
    QVERIFY(secondsOfWarmUp(rule, [](double t) { return t < 4 ? 400.0 + 400 * t : 2000.0; }) >= 6);
}

void TestSteadyState::windowFollowsTheDuration_data()
{
    QTest::addColumn<qint64>("duration");
    QTest::addColumn<qint64>("window");
    QTest::newRow("until done") << qint64{0} << qint64{kNsPerSecond};
    QTest::newRow("a minute") << qint64{60 * kNsPerSecond} << qint64{kNsPerSecond};
    QTest::newRow("ten seconds") << qint64{10 * kNsPerSecond} << qint64{500 * kNsPerMs};
    QTest::newRow("four seconds") << qint64{4 * kNsPerSecond} << qint64{200 * kNsPerMs};
    QTest::newRow("very short") << qint64{300 * kNsPerMs} << qint64{100 * kNsPerMs};
}

void TestSteadyState::windowFollowsTheDuration()
{
    QFETCH(qint64, duration);
    QFETCH(qint64, window);
    QCOMPARE(WarmUpRule::windowFor(duration), std::int64_t{window});
}

void TestSteadyState::shortRunWarmsUpWithinItsLength()
{
    WarmUpRule steady(WarmUpRule::windowFor(4 * kNsPerSecond));
    QVERIFY(secondsOfWarmUp(steady, [](double) { return 500.0; }) < 1.01);
    QVERIFY(steady.steady());
    WarmUpRule rising(WarmUpRule::windowFor(4 * kNsPerSecond));
    QVERIFY(secondsOfWarmUp(rising, [](double t) { return 500.0 * (1 + t); }) <= 4.0);
}

void TestSteadyState::jitteringIntervalsMakeTheSameWindows()
{
    WarmUpRule rule;
    QVERIFY(secondsOfWarmUp(
                rule, [](double) { return 1000.0; }, 99'700'000) < 3.01);
}

void TestSteadyState::ignoresWhatComesAfterTheEnd()
{
    WarmUpRule rule;
    const double took = secondsOfWarmUp(rule, [](double) { return 1000.0; });
    rule.add(5, 100 * kNsPerMs);
    QCOMPARE(nsToSeconds(rule.elapsedNs()), took);
    QVERIFY(rule.over());
}

PARASCOPE_TEST_MAIN(TestSteadyState)
#include "tst_steady_state.moc"
