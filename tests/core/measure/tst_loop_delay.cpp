// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/loop_delay.h"
#include "support/test_base.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace parascope;

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kSecond = 1'000 * kMs;

/// P(delay > x) straight from its definition.
double exactProbability(const std::vector<std::int64_t>& periods, std::int64_t observed, std::int64_t x)
{
    double residual = 0;
    for (const std::int64_t period : periods)
        residual += static_cast<double>(std::max<std::int64_t>(0, period - x));
    return residual / static_cast<double>(observed);
}

/// Within the three digits of the histogram.
bool near(double value, double expected)
{
    return std::fabs(value - expected) <= 0.0015 * std::fabs(expected) + 1e-9;
}

} // namespace

class TestLoopDelay : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void idleLoopHasNoDelay()
    {
        const Histogram idle;
        QCOMPARE(probabilityOfDelayAbove(idle, kSecond, 0), 0.0);
        QCOMPARE(loopDelayAtPercentile(idle, kSecond, 99.9), 0);
    }

    void notWatchedIsNotDelayed()
    {
        Histogram busy;
        busy.record(100 * kMs);
        QCOMPARE(probabilityOfDelayAbove(busy, 0, 0), 0.0);
        QCOMPARE(loopDelayAtPercentile(busy, 0, 99), 0);
    }

    void oneStallByHand()
    {
        // One period of 500 ms in 1 s: half of all clicks wait, evenly between 0 and 500 ms.
        Histogram busy;
        busy.record(500 * kMs);
        QVERIFY(near(probabilityOfDelayAbove(busy, kSecond, 0), 0.5));
        QVERIFY(near(probabilityOfDelayAbove(busy, kSecond, 250 * kMs), 0.25));
        QCOMPARE(loopDelayAtPercentile(busy, kSecond, 50), 0);
        QVERIFY(near(static_cast<double>(loopDelayAtPercentile(busy, kSecond, 75)), 250.0 * kMs));
        QVERIFY(near(static_cast<double>(loopDelayAtPercentile(busy, kSecond, 99)), 490.0 * kMs));
        QCOMPARE(loopDelayAtPercentile(busy, kSecond, 100), 500 * kMs);
    }

    void aboveTheLongestIsZero()
    {
        Histogram busy;
        busy.record(20 * kMs, 10);
        QCOMPARE(probabilityOfDelayAbove(busy, kSecond, 20 * kMs), 0.0);
        QCOMPARE(probabilityOfDelayAbove(busy, kSecond, 3600 * kSecond), 0.0);
        QVERIFY(probabilityOfDelayAbove(busy, kSecond, -5) > 0.19); // negative counts as 0
    }

    void neverMoreThanCertain()
    {
        Histogram busy;
        busy.record(3 * kSecond);
        QCOMPARE(probabilityOfDelayAbove(busy, kSecond, 0), 1.0);
    }

    void agreesWithTheDefinition()
    {
        std::mt19937_64 random(4);
        std::lognormal_distribution<double> law(std::log(3e6), 1.0);
        for (int round = 0; round < 20; ++round) {
            Histogram busy;
            std::vector<std::int64_t> periods(1 + random() % 400);
            double sum = 0;
            for (std::int64_t& period : periods) {
                period = 1 + static_cast<std::int64_t>(law(random));
                busy.record(period);
                sum += static_cast<double>(period);
            }
            const auto observed = static_cast<std::int64_t>(sum * (1.2 + static_cast<double>(random() % 5)));
            for (const std::int64_t x : {std::int64_t{0}, kMs / 2, 2 * kMs, 5 * kMs}) {
                QVERIFY(std::fabs(probabilityOfDelayAbove(busy, observed, x) -
                                  exactProbability(periods, observed, x)) < 0.001);
            }
            for (const double percent : {10.0, 50.0, 90.0, 99.0, 99.9}) {
                const std::int64_t x = loopDelayAtPercentile(busy, observed, percent);
                const double above = probabilityOfDelayAbove(busy, observed, x);
                if (x > 0)
                    QVERIFY(std::fabs(above - (1 - percent / 100)) < 1e-6);
                else
                    QVERIFY(above <= 1 - percent / 100 + 1e-9);
            }
        }
    }

    void percentilesRise()
    {
        Histogram busy;
        busy.record(kMs, 100);
        busy.record(70 * kMs, 2);
        std::int64_t last = 0;
        for (double percent = 0; percent <= 100; percent += 0.5) {
            const std::int64_t x = loopDelayAtPercentile(busy, kSecond, percent);
            QVERIFY(x >= last);
            last = x;
        }
        QVERIFY(last > 69 * kMs);
    }
};

PARASCOPE_TEST_MAIN(TestLoopDelay)
#include "tst_loop_delay.moc"
