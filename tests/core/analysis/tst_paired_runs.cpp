// SPDX-License-Identifier: GPL-3.0-or-later
// Runs measured in turns share what the machine does in the long run: pairing them must find what that hides,
// and must not find what is not there.
#include "analysis/paired_runs.h"

#include "analysis/comparison.h"
#include "analysis/ratio_estimate.h"
#include "analysis/signed_rank.h"
#include "generated_runs.h"
#include "support/test_base.h"

#include <numbers>

using namespace parascope;

class TestPairedRuns : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void signedRanksAsPublished();
    void signedRanksOfManyAgreeWithFew();
    void pairsAreFound();
    void whatIsNoPair_data();
    void whatIsNoPair();
    void levelAndPower_data();
    void levelAndPower();
    void onlyAlikeNeighboursArePaired();
    void aComparisonSaysThatItPairs();
};

namespace {

/// Starts in steps of a second: "ABBA" or, with a pause, "A.....B".
void starts(const char* order, std::vector<RunSample>& a, std::vector<RunSample>& b)
{
    for (std::int64_t second = 1; *order != 0; ++order, ++second) {
        RunSample sample;
        sample.startedMs = 1'700'000'000'000 + second * 1000;
        if (*order == 'A')
            a.push_back(sample);
        else if (*order == 'B')
            b.push_back(sample);
    }
}

std::vector<RunPair> pairsOf(const char* order)
{
    std::vector<RunSample> a, b;
    starts(order, a, b);
    return pairsByTime(a, b);
}

struct Drift {
    double perRun = 0; ///< standard deviation of a step from one pair to the next
    double wave = 0;   ///< height of a slow wave
    double trend = 0;  ///< over the whole
};

/// Logarithms that both runs of a pair share.
std::vector<double> sharedLogs(SplitMix64& random, int pairs, const Drift& drift)
{
    std::vector<double> logs;
    double walk = 0;
    const double phase = random.nextUnit() * 6;
    for (int i = 0; i < pairs; ++i) {
        walk += drift.perRun * drawNormal(random);
        logs.push_back(walk + drift.wave * std::sin(phase + i * std::numbers::pi / 4) +
                       drift.trend * i / pairs);
    }
    return logs;
}

std::vector<double> runs(SplitMix64& random, const std::vector<double>& shared, double spread, double factor)
{
    std::vector<double> values;
    for (const double log : shared)
        values.push_back(1000 * factor * std::exp(log + spread * drawNormal(random)));
    return values;
}

/// As compareRuns() chooses.
bool flagged(const std::vector<double>& a, const std::vector<double>& b)
{
    const auto estimate = neighboursAreAlike(a, b) ? ratioOfPairs(a, b) : ratioOfRepetitions(a, b, 1000);
    return estimate->showsChange(0.02);
}

} // namespace

void TestPairedRuns::signedRanksAsPublished()
{
    // Hollander and Wolfe 1973, depression scores; R's wilcox.test(x, y, paired = TRUE) gives V = 40.
    const std::vector<double> x{1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
    const std::vector<double> y{0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};
    std::vector<double> differences;
    for (std::size_t i = 0; i < x.size(); ++i)
        differences.push_back(x[i] - y[i]);
    const auto ranks = signedRank(differences);
    QVERIFY(ranks.has_value());
    QCOMPARE(ranks->statistic, 40.0);
    // P(T <= 5) = 10 / 512: the sixth mean of two from either end bounds the 95 % interval.
    QVERIFY2(*ranks->ci95.low > 0 && *ranks->ci95.low < 0.02, qPrintable(QString::number(*ranks->ci95.low)));
    QVERIFY(ranks->low99 < 0); // two-sided p = 0.039
    QVERIFY(ranks->shift > *ranks->ci95.low && ranks->shift < *ranks->ci95.high);
    QVERIFY(!signedRank(std::vector<double>(7, 1.0)));
    // Eight of one sign are the fewest that show anything at 99 %: 2 of 256.
    QVERIFY(signedRank(std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8})->low99 > 0);
    QVERIFY(signedRank(std::vector<double>{-1, 2, 3, 4, 5, 6, 7, 8})->low99 < 0);
}

void TestPairedRuns::signedRanksOfManyAgreeWithFew()
{
    SplitMix64 random(4);
    std::vector<double> values;
    for (int i = 0; i < 100; ++i)
        values.push_back(drawNormal(random));
    const auto normal = signedRank(values); // from 100 on
    values.pop_back();
    const auto exact = signedRank(values);
    QVERIFY(std::abs(normal->low99 - exact->low99) < 0.03 && std::abs(normal->high99 - exact->high99) < 0.03);
}

void TestPairedRuns::pairsAreFound()
{
    QCOMPARE(pairsOf("ABABABABABABABAB").size(), std::size_t{8});
    const std::vector<RunPair> turned = pairsOf("ABBAABBAABBABABA");
    QCOMPARE(turned.size(), std::size_t{8});
    for (std::size_t i = 0; i < turned.size(); ++i)
        QVERIFY(turned[i].a == i && turned[i].b == i);
    QCOMPARE(pairsOf("A.B A.B A.B A.B A.B A.B A.B A.B").size(), std::size_t{8}); // others in between
}

void TestPairedRuns::whatIsNoPair_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::newRow("one after the other") << QByteArray("AAAAAAAABBBBBBBB");
    QTest::newRow("by twos") << QByteArray("AABBAABBAABBAABB");
    QTest::newRow("too few") << QByteArray("ABABABABABABAB");
    QTest::newRow("one more") << QByteArray("ABABABABABABABABA");
    QTest::newRow("torn by a pause") << QByteArray("ABABABABABABABA.......B");
}

void TestPairedRuns::whatIsNoPair()
{
    QFETCH(QByteArray, order);
    QVERIFY(pairsOf(order.constData()).empty());
    const std::vector<RunSample> unknown(8);
    QVERIFY(pairsByTime(unknown, unknown).empty());
}

void TestPairedRuns::levelAndPower_data()
{
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("wave");
    QTest::addColumn<double>("trend");
    QTest::newRow("steady") << 0.0 << 0.0 << 0.0;
    QTest::newRow("wandering") << 0.03 << 0.0 << 0.0;
    QTest::newRow("waves") << 0.0 << 0.06 << 0.0;
    QTest::newRow("warming up") << 0.0 << 0.0 << 0.15;
}

/// 12 runs a side that vary by 1 %, which without drift is a planned length, 400 times.
void TestPairedRuns::levelAndPower()
{
    QFETCH(double, step);
    QFETCH(double, wave);
    QFETCH(double, trend);
    SplitMix64 random(6);
    int alarms = 0, shown = 0, unpaired = 0;
    for (int i = 0; i < 400; ++i) {
        const std::vector<double> shared = sharedLogs(random, 12, {step, wave, trend});
        const std::vector<double> a = runs(random, shared, 0.01, 1), same = runs(random, shared, 0.01, 1),
                                  slower = runs(random, shared, 0.01, 1 / 1.05);
        alarms += flagged(a, same) ? 1 : 0;
        shown += flagged(a, slower) ? 1 : 0;
        unpaired += ratioOfRepetitions(a, slower, 500)->showsChange(0.02) ? 1 : 0;
    }
    QVERIFY2(alarms <= 8 && shown >= 380, // 2 % and 95 %
             qPrintable(QStringLiteral("%1 false alarms, %2 shown").arg(alarms).arg(shown)));
    if (step + wave + trend > 0) // what pairing is for
        QVERIFY2(unpaired < shown - 40, qPrintable(QStringLiteral("%1 of 400 unpaired").arg(unpaired)));
}

void TestPairedRuns::onlyAlikeNeighboursArePaired()
{
    SplitMix64 random(8);
    int steady = 0, drifting = 0;
    for (int i = 0; i < 200; ++i) {
        const std::vector<double> flat(12, 0.0), shared = sharedLogs(random, 12, {0, 0, 0.2});
        steady += neighboursAreAlike(runs(random, flat, 0.02, 1), runs(random, flat, 0.02, 0.95)) ? 1 : 0;
        drifting +=
            neighboursAreAlike(runs(random, shared, 0.01, 1), runs(random, shared, 0.01, 0.95)) ? 1 : 0;
    }
    QVERIFY2(steady <= 60 && drifting >= 190, qPrintable(QStringLiteral("%1 %2").arg(steady).arg(drifting)));
    QVERIFY(!neighboursAreAlike(std::vector<double>{1, 2, 3}, std::vector<double>{1, 2, 3}));
    QVERIFY(!ratioOfPairs(std::vector<double>(8, 1.0), std::vector<double>(9, 1.0)));
    QVERIFY(!ratioOfPairs(std::vector<double>(8, 0.0), std::vector<double>(8, 1.0)));
}

void TestPairedRuns::aComparisonSaysThatItPairs()
{
    const RunSample sample = test::generatedSample({.seconds = 2});
    std::vector<RunSample> a, b;
    SplitMix64 random(2);
    for (int i = 0; i < 9; ++i) {
        const double level = 500 * std::exp(0.03 * i); // the machine warms up by a quarter
        for (std::vector<RunSample>* side : {&a, &b}) {
            RunSample run = sample;
            run.startedMs = 1'700'000'000'000 + (2 * i + (side == &b ? 1 : 0)) * 1000;
            run.summary.throughputPerSecond =
                level * (side == &b ? 0.95 : 1) * std::exp(0.005 * drawNormal(random));
            side->push_back(run);
        }
    }
    const Comparison turns = compareRuns(a, b);
    QCOMPARE(turns.verdict(), CompareVerdict::Worse);
    const MetricComparison* metric = turns.headline();
    QVERIFY(metric->isPaired() && metric->ratioCi95->contains(0.95) &&
            metric->ratioCi95->contains(*metric->ratio));
    QVERIFY2(turns.sentence().contains(
                 QStringLiteral("from 9 and 9 runs, paired by time (Wilcoxon's signed ranks)")),
             qPrintable(turns.sentence()));
    QCOMPARE(textsOf(turns.notes).filter(QStringLiteral("pair by pair")).size(), 1);
    QVERIFY(turns.toJson()[QStringLiteral("metrics")][metric->metric][QStringLiteral("paired")].toBool());

    for (RunSample& run : b)
        run.startedMs += 3'600'000; // an hour later: group against group, and the drift hides it
    const Comparison blocks = compareRuns(a, b);
    QVERIFY(!blocks.headline()->isPaired());
    QCOMPARE(blocks.verdict(), CompareVerdict::Tie);
    QVERIFY(textsOf(blocks.notes).filter(QStringLiteral("pair by pair")).isEmpty());
}

PARASCOPE_TEST_MAIN(TestPairedRuns)
#include "tst_paired_runs.moc"
