// SPDX-License-Identifier: GPL-3.0-or-later
// Series whose levels are known, and runs that are as steady as real ones: the first must be told apart, the
// second not.
#include "analysis/steadiness.h"

#include "analysis/change_points.h"
#include "analysis/findings.h"
#include "analysis/summary.h"
#include "generated_runs.h"
#include "support/interval_maker.h"
#include "support/test_base.h"

#include <QJsonObject>

#include <functional>
#include <numeric>

using namespace parascope;

class TestSteadiness : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void costsByHand();
    void segmentsOfKnownLevels();
    void changesOfVarianceAlone();
    void shortAndEqualSeries();
    void outliersAreLeftOut();
    void classes_data();
    void classes();
    void cleanRunsAreSteady_data();
    void cleanRunsAreSteady();
    void tooFewWindowsOrTasks();
    void longRunsAreBounded();
    void whatAPersonChangedIsNoClass();
    void aRunSaysIt();
    void otherCausesComeFirst();
};

namespace {

using Level = std::function<double(double share)>; ///< of the usual rate, at a share of the run

std::vector<double> series(int count, double noise, std::uint64_t seed, const Level& level)
{
    SplitMix64 random(seed);
    std::vector<double> rates;
    for (int i = 0; i < count; ++i)
        rates.push_back(5000 * level(static_cast<double>(i) / count) * std::exp(noise * drawNormal(random)));
    return rates;
}

Level step(double at, double before)
{
    return [=](double share) { return share < at ? before : 1.0; };
}

/// Intervals of 100 ms.
std::optional<Steadiness> steadinessOfCounts(const std::vector<double>& counts)
{
    SteadinessBuilder builder;
    for (std::size_t i = 0; i < counts.size(); ++i)
        builder.add(test::plainInterval(static_cast<int>(i), static_cast<std::uint64_t>(counts[i])));
    return builder.steadiness();
}

Summary summaryOf(const Level& level, const std::function<void(Interval&)>& change = {})
{
    SummaryBuilder builder(test::generatedPlan(2));
    const std::vector<double> rates = series(100, 0.01, 5, level);
    for (std::size_t i = 0; i < rates.size(); ++i) {
        Interval interval =
            test::plainInterval(static_cast<int>(i), static_cast<std::uint64_t>(rates[i] / 10));
        if (change)
            change(interval);
        builder.add(interval);
    }
    return builder.summary();
}

bool hasFinding(const Summary& summary)
{
    const auto found = findings(summary, test::generatedPlan(2), test::generatedMachine());
    return std::ranges::any_of(found,
                               [](const Finding& f) { return f.id == QLatin1String("no-steady-state"); });
}

} // namespace

void TestSteadiness::costsByHand()
{
    // 1 2 1 2 | 9 8 9 8: variances 0.25 and 0.25, together 12.5 + 0.25.
    const std::vector<double> values{1, 2, 1, 2, 9, 8, 9, 8};
    const std::vector<Segment> two = changePoints(values, 10, 1e-3);
    QCOMPARE(two.size(), std::size_t{2});
    QCOMPARE(two[0].end, std::size_t{4});
    QCOMPARE(two[0].mean, 1.5);
    QCOMPARE(two[1].mean, 8.5);
    QCOMPARE(two[1].variance, 0.25);
    // 8 ln(12.5 / 0.25) = 31.3 is what the second segment gains: a dearer one is not made.
    QCOMPARE(changePoints(values, 31, 1e-3).size(), std::size_t{2});
    QCOMPARE(changePoints(values, 32, 1e-3).size(), std::size_t{1});
    QCOMPARE(changePenalty(2000), 15 * std::log(2000.0));
}

void TestSteadiness::segmentsOfKnownLevels()
{
    SplitMix64 random(1);
    std::vector<double> values;
    for (const auto& [count, mean] : {std::pair(60, 10.0), std::pair(80, 12.0), std::pair(60, 9.0)}) {
        for (int i = 0; i < count; ++i)
            values.push_back(mean + 0.2 * drawNormal(random));
    }
    const std::vector<Segment> found = changePoints(values, changePenalty(values.size()), 1e-3);
    QCOMPARE(found.size(), std::size_t{3});
    QCOMPARE(found[0].end, std::size_t{60});
    QCOMPARE(found[1].end, std::size_t{140});
    QVERIFY(std::abs(found[1].mean - 12) < 0.1 && std::abs(found[2].mean - 9) < 0.1);
}

void TestSteadiness::changesOfVarianceAlone()
{
    SplitMix64 random(2);
    std::vector<double> values;
    for (int i = 0; i < 200; ++i)
        values.push_back(10 + (i < 100 ? 0.05 : 1.0) * drawNormal(random));
    const std::vector<Segment> found = changePoints(values, changePenalty(values.size()), 1e-3);
    QCOMPARE(found.size(), std::size_t{2});
    QVERIFY(found[0].end >= 97 && found[0].end <= 103);
    QVERIFY(found[0].variance < 0.01 && found[1].variance > 0.3);
}

void TestSteadiness::shortAndEqualSeries()
{
    QVERIFY(changePoints({}, 10, 1e-3).empty());
    QCOMPARE(changePoints(std::vector<double>{5}, 10, 1e-3).size(), std::size_t{1});
    QCOMPARE(changePoints(std::vector<double>(100, 7.0), changePenalty(100), 1e-3).size(), std::size_t{1});
    QCOMPARE(changePoints(std::vector<double>(100, 7.0), changePenalty(100), 0).size(), std::size_t{1});
    // Rounding: counts that are now and then one more are one level, also where some in a row are equal.
    std::vector<double> rounded;
    for (int i = 0; i < 120; ++i)
        rounded.push_back(50 + (i % 7 == 0 || i > 60 ? 0 : 1));
    QCOMPARE(changePoints(rounded, changePenalty(120), 1).size(), std::size_t{1});
}

void TestSteadiness::outliersAreLeftOut()
{
    std::vector<double> values = series(100, 0.01, 3, step(0, 1));
    values[40] *= 0.3;
    values[80] *= 2;
    const std::vector<bool> flags = outlierFlags(values);
    QVERIFY(flags[40] && flags[80]);
    QCOMPARE(std::accumulate(flags.begin(), flags.end(), 0), 2);
    QCOMPARE(steadinessOf(values, 1)->kind, SteadyClass::Flat);
}

void TestSteadiness::classes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("at");
    QTest::addColumn<double>("before");
    QTest::newRow("one level") << "flat" << 0.0 << 1.0;
    QTest::newRow("slower at first") << "warmup" << 0.3 << 0.8;
    QTest::newRow("faster at first") << "slowdown" << 0.5 << 1.3;
    QTest::newRow("slower until the end is near") << "no steady state" << 0.85 << 0.8;
    QTest::newRow("throttled at last") << "no steady state" << 0.8 << 1.25;
    QTest::newRow("too little to matter") << "flat" << 0.85 << 1.03;
}

void TestSteadiness::classes()
{
    QFETCH(QString, kind);
    QFETCH(double, at);
    QFETCH(double, before);
    for (const double noise : {0.002, 0.01, 0.02}) {
        const auto found = steadinessOf(series(120, noise, 7, step(at, before)), 1);
        QVERIFY(found.has_value());
        QCOMPARE(steadyClassName(found->kind), kind);
        if (kind == QLatin1String("flat")) {
            QCOMPARE(found->change, 0.0);
            continue;
        }
        QVERIFY2(std::abs(found->change - (before - 1)) < 0.03, qPrintable(QString::number(found->change)));
        QVERIFY2(std::abs(found->untilShare - at) < 0.03, qPrintable(QString::number(found->untilShare)));
    }
}

void TestSteadiness::cleanRunsAreSteady_data()
{
    QTest::addColumn<double>("perInterval");
    QTest::addColumn<QString>("noise");
    for (const double count : {25.0, 100.0, 2000.0}) {
        for (const char* noise : {"normal", "Poisson", "bursts of steal", "wandering a little"})
            QTest::addRow("%s, %d an interval", noise, static_cast<int>(count))
                << count << QString::fromLatin1(noise);
    }
}

/// 40 runs of 4 to 10 s, a third of them with a warm-up of a second that was not cut off: one in twenty at
/// most may be called anything but flat or warming up.
void TestSteadiness::cleanRunsAreSteady()
{
    QFETCH(double, perInterval);
    QFETCH(QString, noise);
    int wrong = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        SplitMix64 random(mixBits(seed));
        const int length = 40 + static_cast<int>(random.nextBelow(61));
        std::vector<double> counts;
        double walk = 0;
        int burst = 0;
        double taken = 0;
        for (int i = 0; i < length; ++i) {
            double mean = perInterval * (seed % 3 == 0 && i < 10 ? 0.7 : 1);
            if (noise == QLatin1String("Poisson")) {
                counts.push_back(std::round(std::max(0.0, mean + std::sqrt(mean) * drawNormal(random))));
                continue;
            }
            if (noise.startsWith(QLatin1String("bursts"))) {
                if (burst == 0 && random.nextUnit() < 0.04) { // up to half a second of others
                    burst = 1 + static_cast<int>(random.nextBelow(5));
                    taken = 0.5 * random.nextUnit();
                }
                mean *= burst > 0 ? 1 - taken : 1;
                burst = std::max(0, burst - 1);
            }
            if (noise.startsWith(QLatin1String("wandering"))) {
                walk = 0.9 * walk + 0.004 * drawNormal(random);
                mean *= std::exp(walk);
            }
            counts.push_back(std::round(mean * std::exp(0.01 * drawNormal(random))));
        }
        const auto found = steadinessOfCounts(counts);
        wrong += found && found->kind != SteadyClass::Flat && found->kind != SteadyClass::WarmUp ? 1 : 0;
    }
    QVERIFY2(wrong <= 2, qPrintable(QStringLiteral("%1 of 40").arg(wrong)));
}

void TestSteadiness::tooFewWindowsOrTasks()
{
    QVERIFY(!steadinessOfCounts(std::vector<double>(39, 100.0)));
    QVERIFY(steadinessOfCounts(std::vector<double>(40, 100.0)).has_value());
    QVERIFY(!steadinessOfCounts(std::vector<double>(50, 5.0))); // 250 tasks are 12 windows of 20
    const auto joined = steadinessOfCounts(std::vector<double>(200, 5.0));
    QVERIFY(joined.has_value());
    QCOMPARE(joined->windows, std::size_t{50});
    QVERIFY(!steadinessOfCounts(std::vector<double>(100, 0.0)));
}

void TestSteadiness::longRunsAreBounded()
{
    std::vector<double> counts(36'000, 100.0); // an hour
    std::fill(counts.begin(), counts.begin() + 9'000, 70.0);
    const auto found = steadinessOfCounts(counts);
    QVERIFY(found.has_value());
    QVERIFY2(found->windows <= 240 && found->windows >= 120, qPrintable(QString::number(found->windows)));
    QCOMPARE(found->kind, SteadyClass::WarmUp);
    QVERIFY(std::abs(found->untilShare - 0.25) < 0.02);
}

void TestSteadiness::whatAPersonChangedIsNoClass()
{
    int interval = 0;
    const Summary tuned = summaryOf(step(0.85, 0.5), [&interval](Interval& i) {
        if (++interval == 85)
            i.events.push_back({i.startNs, QStringLiteral("tune"), -1, QStringLiteral("threads 1 → 2"), 2});
    });
    QVERIFY(!tuned.evidence.steadiness);
    QVERIFY(tuned.toJson().value(QStringLiteral("steadiness")).isNull());
    QVERIFY(tuned.toJson().value(QStringLiteral("steady_state")).isNull());
}

void TestSteadiness::aRunSaysIt()
{
    const Summary restless = summaryOf(step(0.85, 0.8));
    QVERIFY(hasFinding(restless));
    QVERIFY(restless.warnings.join(QLatin1Char(' ')).contains(QStringLiteral("no steady state")));
    const QJsonObject json = restless.toJson();
    QCOMPARE(json.value(QStringLiteral("steady_state")), QJsonValue(false));
    QCOMPARE(json[QStringLiteral("steadiness")][QStringLiteral("class")].toString(),
             QStringLiteral("no steady state"));
    const Summary warming = summaryOf(step(0.2, 0.8)), flat = summaryOf(step(0, 1));
    QVERIFY(!hasFinding(warming) && !hasFinding(flat));
    QCOMPARE(flat.toJson().value(QStringLiteral("steady_state")), QJsonValue(true));
}

void TestSteadiness::otherCausesComeFirst()
{
    const Summary noisy = summaryOf(step(0.85, 0.8), [](Interval& i) { i.stealRatio = 0.2; });
    QCOMPARE(noisy.evidence.steadiness->kind, SteadyClass::None);
    QVERIFY(!hasFinding(noisy)); // noisy-machine says it
}

PARASCOPE_TEST_MAIN(TestSteadiness)
#include "tst_steadiness.moc"
