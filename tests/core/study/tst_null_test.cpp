// SPDX-License-Identifier: GPL-3.0-or-later
// The null test knows the machine's noise, and the length it names is enough, however runs vary.
#include "study/null_test.h"
#include "study/planned_runs.h"

#include "analysis/ratio_estimate.h"
#include "support/test_base.h"
#include "workload/random.h"

#include <functional>

using namespace parascope;

class TestNullTest : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void noiseOfEquals();
    void falseAlarms();
    void theNamedLengthIsEnough_data();
    void theNamedLengthIsEnough();
    void largerEffectsTakeFewerRuns();
    void aRunThatWasNeverSeenIsAllowedFor();
    void tooNoisyToPlan();
    void nothingFromTooFew();
};

namespace {

using Draw = std::function<double(SplitMix64&)>; ///< logarithm of a run

Draw normal(double spread)
{
    return [spread](SplitMix64& random) { return spread * drawNormal(random); };
}

std::vector<double> runs(SplitMix64& random, int count, const Draw& draw, double factor = 1)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(1000 * factor * std::exp(draw(random)));
    return values;
}

bool flagged(const std::vector<double>& a, const std::vector<double>& b)
{
    return ratioOfRepetitions(a, b, 500)->showsChange(0.02);
}

} // namespace

void TestNullTest::noiseOfEquals()
{
    SplitMix64 random(3);
    const NullTest quiet = nullTestOf(runs(random, 12, normal(0.01)), 0.02);
    const NullTest loud = nullTestOf(runs(random, 12, normal(0.1)), 0.02);
    QVERIFY2(quiet.spread > 0.004 && quiet.spread < 0.025, qPrintable(QString::number(quiet.spread)));
    QVERIFY(quiet.noise < 0.02 && loud.noise > 2 * quiet.noise);
    QVERIFY(quiet.sentence().text().contains(QStringLiteral("12 runs")));
    QCOMPARE(quiet.toJson().value(QStringLiteral("runs_to_show_5_percent")).toInt(),
             quiet.runsToShow5Percent.value_or(0));
}

void TestNullTest::falseAlarms()
{
    double sum = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        SplitMix64 random(seed);
        sum += nullTestOf(runs(random, 12, normal(0.05)), 0.02, seed).falseAlarmRate / 20;
    }
    QVERIFY2(sum <= 0.05, qPrintable(QString::number(sum)));
}

void TestNullTest::theNamedLengthIsEnough_data()
{
    QTest::addColumn<double>("spread");
    QTest::addColumn<QString>("shape");
    for (const double spread : {0.005, 0.01, 0.02, 0.03}) {
        for (const char* shape : {"normal", "one in twenty far off", "skewed", "heavy tails"})
            QTest::addRow("%s, %d per mille", shape, static_cast<int>(spread * 1000))
                << spread << QString::fromLatin1(shape);
    }
}

/// Ten null tests each plan a length, and 20 comparisons of that length are judged: the bar is at most two
/// false alarms and at least 36 changes shown in 40.
void TestNullTest::theNamedLengthIsEnough()
{
    QFETCH(double, spread);
    QFETCH(QString, shape);
    const Draw draw = [&](SplitMix64& random) {
        const double plain = drawNormal(random);
        if (shape.startsWith(QLatin1String("one"))) // a burst of steal: up to 15 % slower
            return spread * plain - (random.nextUnit() < 0.05 ? 0.15 * random.nextUnit() : 0);
        if (shape == QLatin1String("skewed"))
            return -spread * (std::exp(0.6 * plain) - 1) / 0.7;
        if (shape == QLatin1String("normal"))
            return spread * plain;
        double chi = 0; // Student's t with 3 degrees of freedom
        for (int i = 0; i < 3; ++i)
            chi += std::pow(drawNormal(random), 2);
        return spread * plain / std::sqrt(chi / 3);
    };
    SplitMix64 random(77);
    int shown = 0, alarms = 0, plans = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const auto length = plannedRuns(runs(random, 12, draw), {.seed = seed});
        if (!length)
            continue; // says that it can't be done
        ++plans;
        for (int trial = 0; trial < 20; ++trial) {
            const std::vector<double> a = runs(random, *length, draw);
            shown += flagged(a, runs(random, *length, draw, 1 / 1.05)) ? 1 : 0;
            alarms += flagged(a, runs(random, *length, draw)) ? 1 : 0;
        }
    }
    QVERIFY2(plans >= 7 && shown >= 18 * plans && alarms <= plans,
             qPrintable(QStringLiteral("%1 plans: %2 shown, %3 false alarms of %4 each")
                            .arg(plans)
                            .arg(shown)
                            .arg(alarms)
                            .arg(20 * plans)));
}

void TestNullTest::largerEffectsTakeFewerRuns()
{
    SplitMix64 random(5);
    const std::vector<double> equals = runs(random, 24, normal(0.02));
    const int three = plannedRuns(equals, {.effect = 0.03}).value_or(1000);
    const int five = plannedRuns(equals, {.effect = 0.05}).value_or(1000);
    const int ten = plannedRuns(equals, {.effect = 0.1}).value_or(1000);
    QVERIFY2(ten < five && five < three,
             qPrintable(QStringLiteral("%1 %2 %3").arg(ten).arg(five).arg(three)));
    QVERIFY(ten >= kFewestPlannedRuns && three <= kMostPlannedRuns);
    QCOMPARE(plannedRuns(equals, {.effect = 0.05}).value_or(0), five);
}

void TestNullTest::aRunThatWasNeverSeenIsAllowedFor()
{
    // However alike these are: one in 13 may be a burst, and among six a side that would hide the change.
    const int twelve = plannedRuns(std::vector<double>(12, 1000.0), {}).value_or(0);
    const int many = plannedRuns(std::vector<double>(48, 1000.0), {}).value_or(0);
    QVERIFY2(twelve > 8 && twelve <= 17, qPrintable(QString::number(twelve)));
    QVERIFY2(many < twelve, qPrintable(QString::number(many)));
}

void TestNullTest::tooNoisyToPlan()
{
    SplitMix64 random(9);
    const NullTest test = nullTestOf(runs(random, 12, normal(0.2)), 0.02);
    QVERIFY(!test.runsToShow5Percent);
    QVERIFY2(test.sentence().text().contains(QStringLiteral("takes more than 100 runs a side")),
             qPrintable(test.sentence().text()));
    QVERIFY(test.toJson().value(QStringLiteral("runs_to_show_5_percent")).isNull());
}

void TestNullTest::nothingFromTooFew()
{
    QVERIFY(!NullTest().runsToShow5Percent);
    QVERIFY(
        nullTestOf(std::vector<double>{1, 2}, 0.02).sentence().text().contains(QStringLiteral("too few")));
    QVERIFY(!plannedRuns(std::vector<double>{1, 1, 0, 1}, {})); // a failed run is no value
    QVERIFY(!plannedRuns(std::vector<double>{1, 1, 1, 1}, {.effect = 0}));
}

PARASCOPE_TEST_MAIN(TestNullTest)
#include "tst_null_test.moc"
